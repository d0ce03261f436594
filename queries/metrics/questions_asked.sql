-- How often do you ask a question?
--
-- Originals that end in a question mark, links and hashtags after it aside, by year; those that a program wrote are left out. A weak rule:
-- it knows neither polls nor questions without the mark, and takes rhetorical ones for real.
-- NULL: share in a year without originals. No rows without originals.
--
-- column: year      BIGINT year
-- column: originals BIGINT originals that a person wrote, the denominator; 0 is a true zero: the year lies between two with originals
-- column: questions BIGINT of them, ending in a question mark
-- column: share     DOUBLE questions / originals
-- subtitle: originals that end in a question mark
-- period: all
-- count: originals originals
-- few: 30
-- needs: posts
-- note: A weak sign: a question mark at the end. Polls are not in an export.
-- table: open
-- section: listening 30
with asked as (
    select
        year(local_at) as year,
        count(*) as originals,
        count(*) filter (where ends_in_question(text)) as questions
    from posts_in_scope
    where kind = 'original' and not is_automated
    group by year(local_at)
),
years as (
    select unnest(range(min(year), max(year) + 1)) as year
    from asked
)
select
    y.year,
    coalesce(a.originals, 0) as originals,
    coalesce(a.questions, 0) as questions,
    a.questions::double / a.originals as share
from years as y
left join asked as a using (year)
order by y.year
