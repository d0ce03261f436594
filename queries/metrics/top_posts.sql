-- Which of your posts were liked most?
--
-- The 20 own public posts with the most likes as stated on the day of the export. Posts to a circle or a community are left out, reposts
-- too; posts without a like or a repost are not listed.
-- NULL: url where the platform's addresses are not known; kind where it cannot be known; reposts where not stated. No rows when no post
-- states its likes.
--
-- column: post_id   VARCHAR the post
-- column: url       VARCHAR its address
-- column: posted_on DATE    local day
-- column: kind      VARCHAR original, mention, quote, self_reply or reply
-- column: likes     BIGINT  likes as of the export
-- column: reposts   BIGINT  reposts as of the export
-- column: text      VARCHAR full text
-- subtitle: public posts with the most likes
-- period: all
-- needs: reactions
-- note: As stated on the day of the export.
-- section: engagement 30
select
    shown_as('post', p.post_id, p.post_id) as post_id,
    shown_text(case when s.platform = 'x' then 'https://x.com/i/web/status/' || p.post_id end) as url,
    p.local_at::date as posted_on,
    p.kind,
    p.likes,
    p.reposts,
    shown_text(p.text) as text
from posts_in_scope as p
cross join scope as s
where p.audience = 'public'
    and p.kind is distinct from 'repost'
    and p.likes is not null
    and (p.likes > 0 or p.reposts > 0)
order by p.likes desc, p.reposts desc nulls last, length(p.post_id) desc, p.post_id desc
limit 20
