-- Which posts grew most since your last export?
--
-- The 10 public posts in both exports that gained most likes; reposts of others are left out.
-- NULL: url where the platform's addresses are not known; kind where it cannot be known; reposts where not stated. No rows when no post
-- gained a like.
--
-- column: post_id        VARCHAR the post
-- column: url            VARCHAR its address
-- column: posted_on      DATE    local day
-- column: kind           VARCHAR original, mention, quote, self_reply or reply
-- column: likes_gained   BIGINT  likes_after − likes_before
-- column: likes_before   BIGINT  likes as of the earlier export
-- column: likes_after    BIGINT  likes as of the newer export
-- column: reposts_before BIGINT  reposts as of the earlier export
-- column: reposts_after  BIGINT  reposts as of the newer export
-- column: text           VARCHAR full text
-- subtitle: public posts that gained most likes
-- period: all
-- needs: reactions
-- note: As stated on the days of the two exports.
-- section: changes 40
-- only_with: earlier_export
select
    shown_as('post', p.post_id, p.post_id) as post_id,
    shown_text(case when s.platform = 'x' then 'https://x.com/i/web/status/' || p.post_id end) as url,
    p.local_at::date as posted_on,
    p.kind,
    p.likes_after - p.likes_before as likes_gained,
    p.likes_before,
    p.likes_after,
    p.reposts_before,
    p.reposts_after,
    shown_text(p.text) as text
from twice_counted_posts as p
cross join scope as s
where p.audience = 'public' and p.likes_after > p.likes_before
order by likes_gained desc, p.likes_after desc, length(p.post_id) desc, p.post_id desc
limit 10
