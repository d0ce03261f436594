-- How many people the posts turn to, and to whom most
--
-- An exchange is a day with at least one reply, mention, repost or quote that turns to the person.
-- NULL: never; no row when no post turns to anybody.
--
-- column: sentence VARCHAR the finding
with ranked as (
    select
        person,
        name,
        exchanges,
        count(*) over () as people,
        sum(exchanges) over ()::bigint as all_exchanges,
        count(*) over (partition by exchanges) as equals
    from people_in_scope
    -- the order of the metric people
    qualify row_number() over (order by exchanges desc, last_on desc, length(person), person) = 1
)
select
    'You turned to ' || bold(format_things(people, 'person', 'people'))
    || case
        when equals = 1
        then ', most often to ' || bold(shown_as('person', person, plain(name))) || ': ' || bold_of(exchanges, all_exchanges) || ' exchanges'
        else ' in ' || bold(format_things(all_exchanges, 'exchange', 'exchanges')) || ', to no one more than to others'
    end
    || ', at most one a person a day.' as sentence
from ranked
