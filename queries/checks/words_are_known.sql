-- Do the tables use only words that the views know?
--
-- Directions of follows, relations of lists, audiences and precisions of posts, kinds of what an export reveals: another word would silently be counted nowhere.
--
-- column: archive_id INTEGER the export
-- column: word       VARCHAR the word
-- column: reason     VARCHAR where it stands
with words as (
    select archive_id, direction as word, 'follows.direction' as place from follows where direction not in ('follower', 'following')
    union all
    select archive_id, relation, 'lists.relation' from lists where relation not in ('created', 'member', 'subscribed')
    union all
    select archive_id, kind, 'exposures.kind' from exposures anti join privacy_kinds using (kind)
    union all
    select archive_id, audience, 'posts.audience' from posts where audience not in ('public', 'community', 'circle', 'deleted')
    union all
    select archive_id, time_precision, 'posts.time_precision' from posts where time_precision not in ('millisecond', 'second', 'day')
)
select
    archive_id,
    word,
    format_count(count(*)) || ' rows of ' || place as reason
from words
group by archive_id, word, place
order by archive_id, place, word
