-- The language most posts are in
--
-- Of the own posts in which the platform detected one.
-- NULL: never; no row when no post states a language.
--
-- column: sentence VARCHAR the finding
with spoken as (
    select
        language_name(lang) as language,
        any_value(lang) as code,
        count(*) as posts,
        sum(count(*)) over ()::bigint as all_posts,
        count(*) over () as languages,
        count(*) over (partition by count(*)) as equals
    from posts_in_scope
    where kind is distinct from 'repost'
        and language_name(lang) is not null
    group by language
    -- the order of the metric languages
    qualify row_number() over (order by posts desc, language) = 1
)
select
    case
        when equals > 1
        then 'Your ' || bold(format_things(all_posts, 'own post', 'own posts')) || ' with a known language are in '
            || bold(format_things(languages, 'language', 'languages')) || ', none of them the most frequent'
        else bold_share(posts, all_posts) || ' of your own posts with a known language are in ' || bold(plain(shown_language(code))) || ': '
            || bold_of(posts, all_posts)
            || case when languages > 1 then ', the rest in ' || bold(format_things(languages - 1, 'other', 'others')) else '' end
    end || '.' as sentence
from spoken
