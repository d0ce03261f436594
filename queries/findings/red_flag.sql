-- Whether the combined flag is raised, and on what
--
-- NULL: never; no row when the export cannot tell.
--
-- column: sentence VARCHAR the finding
with facts as (
    select
        f.followers,
        f.following,
        f.followers::double / nullif(f.following, 0) as ratio,
        (select is_there from profile_items where item = 'picture') as picture,
        (select is_there from profile_items where item = 'posts') as posts_20
    from follow_counts as f
),
judged as (
    select
        *,
        coalesce(ratio < 0.1, case when following = 0 then false end)
            and following >= 100
            and (not picture or not posts_20) as is_raised
    from facts
)
select
    case
        when is_raised
        then 'The red flag of a 2010 essay is there: ' || bold(format_things(followers, 'follower', 'followers')) || ' for '
            || bold(format_count(following)) || ' followed, with '
            || concat_ws(' and ', case when not picture then 'no picture' end, case when not posts_20 then 'under 20 posts' end) || '.'
        else 'The red flag of a 2010 essay, a ratio under 0.1 with 100 or more followed and no picture or under 20 posts, **is not there**.'
    end as sentence
from judged
where is_raised is not null
