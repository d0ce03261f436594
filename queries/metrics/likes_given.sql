-- How old are the posts that you like?
--
-- Likes of the newest export by the year in which the liked post was made. When they were liked is not in an export: the like came later,
-- and the order of the file is no order in time.
-- NULL: year for posts so old that their id carries no time (before November 2010); row absent when there is none. No rows without likes.
--
-- column: year  BIGINT year of the liked post
-- column: likes BIGINT posts of that year that the owner likes; 0 is a true zero
-- chart: bars x=year y=likes
-- subtitle: liked posts by the year they were made
-- period: as of export
-- count: likes likes
-- needs: likes_given
-- note: By the year of the liked post: an export does not say when it was liked.
-- section: listening 10
with liked as (
    select
        l.post_id,
        year(local_time(min(l.post_created_at), any_value(s.tz))) as year
    from likes_given as l
    join scope as s using (archive_id)
    group by l.post_id
),
counted as (
    select
        year,
        count(*) as likes
    from liked
    group by year
),
years as (
    select unnest(range(min(year), max(year) + 1)) as year
    from counted
)
select
    years.year,
    coalesce(counted.likes, 0) as likes
from years
left join counted using (year)
union all
select
    year,
    likes
from counted
where year is null
order by year nulls last
