-- Share of all posts that talk with somebody
--
-- Over the whole period. Talking is what turns to somebody else: no originals, no threads with oneself, no automated posts, no mere credit.
-- NULL: never; no row when no kind is known.
--
-- column: sentence VARCHAR the finding
with counted as (
    select
        count(kind) as known,
        count(*) filter (where is_two_way) as two_way,
        count(*) filter (where kind = 'original') as originals,
        count(*) filter (where kind is null) as unknown
    from posts_in_scope
)
select
    bold_share(two_way, known) || ' of all that you posted talked with somebody: ' || bold_of(two_way, known) || ' posts; '
    || bold_share(originals, known) || ' were originals: ' || bold_of(originals, known)
    || unknown_kinds_words(unknown) as sentence
from counted
where known > 0
