-- Are all ids of X digits, and below 2^63?
--
-- Ids that went through a floating-point number end in e+17 or .0; such ids name other posts and people. X never gave out an id of 2^63 or
-- more. Such a one is kept as it stands, as text, and tells no time.
--
-- column: archive_id INTEGER the export
-- column: id         VARCHAR the id
-- column: reason     VARCHAR where it stands
with ids as (
    select archive_id, post_id as id, 'posts.post_id' as place from posts
    union all
    select archive_id, reply_to_post_id, 'posts.reply_to_post_id' from posts
    union all
    select archive_id, reply_to_account_id, 'posts.reply_to_account_id' from posts
    union all
    select archive_id, quote_of_post_id, 'posts.quote_of_post_id' from posts
    union all
    select archive_id, account_id, 'mentions.account_id' from mentions
    union all
    select archive_id, account_id, 'follows.account_id' from follows
    union all
    select archive_id, post_id, 'likes_given.post_id' from likes_given
    union all
    select archive_id, message_id, 'messages.message_id' from messages
    union all
    select archive_id, account_id, 'archives.account_id' from archives
)
select
    archive_id,
    id,
    case when regexp_full_match(id, '[0-9]+') then '2^63 or more in ' else 'not digits alone in ' end || place as reason
from ids
join archives using (archive_id)
where platform = 'x' and (not regexp_full_match(id, '[0-9]+') or (length(id) > 18 and try_cast(id as bigint) is null))
order by archive_id, place, id
