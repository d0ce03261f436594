-- Whether the combined flag is raised, and on what
--
-- NULL: never; no row when the export cannot tell.
--
-- column: sentence VARCHAR the finding
select
    case
        when is_raised
        then 'The red flag of a 2010 essay is there: ' || bold(format_things(followers, 'follower', 'followers')) || ' for '
            || bold(format_count(following)) || ' followed, with '
            || concat_ws(' and ', case when not picture then 'no picture' end, case when not posts_20 then 'under 20 posts' end) || '.'
        else 'The red flag of a 2010 essay, a ratio under 0.1 with 100 or more followed and no picture or under 20 posts, **is not there**.'
    end as sentence
from red_flag
where is_raised is not null
