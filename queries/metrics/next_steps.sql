-- What could you do next?
--
-- At most ten steps, each derived from the archive and to be checked by hand, with the check of the scorecard that it would move. A step
-- that is about several people or months has a row for each, at most 12.
-- NULL: who where a step is about nobody in particular; url where there is no address. No rows when there is nothing to say.
--
-- column: step   BIGINT  number of the step
-- column: what   VARCHAR the step in a sentence, numbers in bold; the same in each of its rows
-- column: who    VARCHAR the person, the message or the month
-- column: url    VARCHAR address of the account
-- column: why    VARCHAR what the archive shows
-- column: moves  VARCHAR the check that it would move, as its question
-- section: next_steps 10
with numbered as (
    select
        dense_rank() over (order by rank) as number,
        *
    from steps
)
select
    number as step,
    what,
    who,
    url,
    why,
    r.question as moves
from numbered
join check_rules as r on r.check_name = numbered.moves
where number <= 10
order by number, place
