-- Share of the originals that ask
--
-- By the question mark at the end, over the whole period and in its last 12 months.
-- NULL: never; no row without originals.
--
-- column: sentence VARCHAR the finding
with asked as (
    select
        count(*) as originals,
        count(*) filter (where ends_in_question(text)) as questions,
        count(*) filter (where is_recent) as recent_originals,
        count(*) filter (where is_recent and ends_in_question(text)) as recent_questions
    from posts_in_scope
    where kind = 'original' and not is_automated
)
select
    bold_share(a.questions, a.originals) || ' of your originals end in a question mark: ' || bold_of(a.questions, a.originals)
    || case
        when a.recent_originals between 1 and a.originals - 1
        then '; ' || bold_of(a.recent_questions, a.recent_originals) || ' ' || last_year_words(s.ends_at, s.as_of, s.since, s.until)
        else ''
    end || '. A weak sign: the mark is all that was looked at.' as sentence
from asked as a
cross join scope as s
where a.originals > 0
