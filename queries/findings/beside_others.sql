-- How much answers others, beside what was published last
--
-- The newest published figures of accounts of the same kind; of both kinds while the kind of the account is not stated. No verdict: the
-- figures are of other years, and the platform has changed since.
-- NULL: never; no row with fewer than 30 posts of yours, or without such a figure.
--
-- column: sentence VARCHAR the finding
with published as (
    select
        b.account_kind,
        b.who,
        b.year,
        case
            when b.value is not null then format_share(b.value)
            when b.low is null then 'under ' || format_share(b.high)
            when b.high is null then 'over ' || format_share(b.low)
            else format_share(b.low) || ' to ' || format_share(b.high)
        end as share
    from benchmarks as b
    cross join scope as s
    where b.metric = 'reply_share' and not b.is_own
        and b.account_kind is not null
        and b.account_kind = coalesce(s.account_kind, b.account_kind)
    qualify rank() over (partition by b.account_kind order by b.year desc) = 1
),
listed as (
    select
        string_agg(who || case when place = 1 then ' did so in ' else ' in ' end || share || ' (' || year || ')', ', ' order by place) as others
    from (select *, row_number() over (order by account_kind, who) as place from published)
)
select
    bold_share(e.k, e.n) || ' of what you posted ' || window_words(w.months, s.ends_at, s.as_of, s.since, s.until) || ' answers others: ' || bold_of(e.k, e.n) || '; ' || l.others || '.' as sentence
from engage as e
cross join listed as l
cross join check_window as w
cross join scope as s
where e.check_name = 'answers_others' and e.n >= 30 and l.others is not null
