-- The answer in six sentences
--
-- One sentence an area of the scorecard, from its first check that can be told; what cannot be told is said so.
-- NULL: never. No rows without an account in scope.
--
-- column: area     VARCHAR Engage, Listen, Reciprocate, Respond, Legitimate or Transparent
-- column: sentence VARCHAR numbers in bold
-- section: headlines 10
with told as (
    select
        c.rank,
        c.area,
        c.status in ('measured', 'lower bound') as is_told,
        window_words(w.months, s.ends_at, s.as_of, s.since, s.until) as when_words,
        case
            when not is_told then c.sentence || '.'
            when c.check_name = 'talks_with_people'
            then bold_share(c.k, c.n) || ' of what you posted ' || when_words || ' talked with somebody: ' || bold_of(c.k, c.n) || ' posts.'
            when c.check_name = 'answers_others'
            then bold_share(c.k, c.n) || ' of what you posted ' || when_words || ' answered others: ' || bold_of(c.k, c.n) || ' posts.'
            when c.check_name = 'passes_on'
            then 'You passed on others’ words in ' || bold_share(c.k, c.n) || ' of your posts ' || when_words || ': ' || bold_of(c.k, c.n) || '.'
            when c.check_name = 'wide_circle'
            then 'You turned to people ' || when_words || ' as if evenly to ' || bold(format_number(c.value)) || ' of them, in '
                || bold(format_things(c.n, 'exchange', 'exchanges')) || '.'
            when c.check_name = 'gives_as_well'
            then 'You gave ' || bold(format_number(c.value)) || ' likes for each of your ' || bold(format_things(c.n, 'own post', 'own posts')) || '.'
            when c.check_name = 'follows_back'
            then 'You follow back ' || case when c.status = 'lower bound' then 'at least ' else '' end || bold_share(c.k, c.n)
                || ' of your followers: ' || bold_of(c.k, c.n) || '.'
            when c.check_name = 'balanced_ratio'
            then bold(format_things(c.k, 'account follows', 'accounts follow')) || ' you, and you follow ' || bold(format_count(c.n)) || '.'
            when c.check_name = 'answers_messages'
            then bold_of(c.k, c.n) || ' first messages ' || case when c.period = 'all' then 'of all time' else '(' || c.period || ')' end
                || ' were answered within 7 days: ' || bold_share(c.k, c.n) || '.'
            when c.check_name = 'answers_fast'
            then coalesce(
                'Half of the first messages are answered within ' || bold(format_duration(case when isfinite(c.value) then c.value end)) || '.',
                'More than half of the first messages got no answer in the time observed.'
            )
            when c.check_name = 'regularly_there'
            then 'Nine of ten gaps between your days with a post are at most ' || bold(format_days(c.value)) || ' ' || when_words || '.'
            when c.check_name = 'trusted_profile' then replace(c.sentence, 'basics there', 'profile basics are there') || '.'
            else c.sentence || '.'
        end as sentence
    from scorecard as c
    cross join scope as s
    cross join check_window as w
    -- information on posts, which says nothing of answering people
    where c.check_name != 'fresh_replies'
)
select
    area,
    -- the first that can be told, else why the first cannot
    arg_min(sentence, (not is_told, rank)) as sentence
from told
group by area
order by min(rank)
