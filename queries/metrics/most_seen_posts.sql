-- Which of your posts were seen most?
--
-- The 20 own posts with the most impressions, as X's own analytics state them. Posts to a circle or a community are left out, reposts too.
-- NULL: kind and text of a post that is not in the export; engagements and profile visits where not stated; share_engaged without
-- impressions; url where the platform's addresses are not known. No rows when no file states the impressions of posts.
--
-- column: post_id        VARCHAR the post
-- column: url            VARCHAR its address
-- column: posted_on      DATE    local day
-- column: kind           VARCHAR original, mention, quote, self_reply or reply
-- column: impressions    BIGINT  how often it was shown
-- column: engagements    BIGINT  likes, reposts, replies, clicks and the like
-- column: share_engaged  DOUBLE  engagements / impressions
-- column: profile_visits BIGINT  visits to the profile that came from it
-- column: text           VARCHAR full text
-- subtitle: posts with the most impressions
-- period: all
-- only_with: seen_posts
-- note: As X’s own analytics state them.
-- section: engagement 31
select
    shown_as('post', p.post_id, p.post_id) as post_id,
    shown_text(case when s.platform = 'x' then 'https://x.com/i/web/status/' || p.post_id end) as url,
    p.local_at::date as posted_on,
    p.kind,
    p.impressions,
    p.engagements,
    p.engagements::double / nullif(p.impressions, 0) as share_engaged,
    p.profile_visits,
    shown_text(p.text) as text
from seen_posts as p
cross join scope as s
where coalesce(p.audience = 'public', true)
order by p.impressions desc, p.engagements desc nulls last, length(p.post_id) desc, p.post_id desc
limit 20
