-- Which languages do you write in?
--
-- The language that the platform detected in each own post, reposts left out. Posts without words (a link, a picture, a hashtag, only
-- names) have none and are left out.
-- NULL: never. No rows when no post states a language.
--
-- column: language VARCHAR English name; the code where the name is not known
-- column: posts    BIGINT  own posts in it
-- column: share    DOUBLE  posts / own posts with a language
-- chart: ranking label=language value=posts
-- subtitle: own posts by language, as the platform detected it
-- period: all
-- count: posts posts
-- few: 30
-- needs: posts
-- note: Detected by the platform, often wrongly in very short posts.
-- section: conversation 80
select
    shown_language(any_value(lang)) as language,
    count(*) as posts,
    count(*)::double / sum(count(*)) over () as share
from posts_in_scope
where kind is distinct from 'repost'
    and language_name(lang) is not null
group by language_name(lang)
order by posts desc, language_name(lang)
