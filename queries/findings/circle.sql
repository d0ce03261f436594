-- Over how many people the talk is spread
--
-- In the check window, with what the five met most had of it, and to how many of those answered the account came back. Where hardly
-- anybody was met twice the estimate is no smaller than the people themselves, and is left out.
-- NULL: never; no row without an exchange.
--
-- column: sentence VARCHAR the finding
select
    'You turned to ' || bold(format_things(c.people, 'person', 'people')) || ' '
    || window_words(w.months, s.ends_at, s.as_of, s.since, s.until)
    || case
        when c.effective_people < c.people
        then ', spread as if evenly over ' || bold(format_number(c.effective_people))
            || coalesce(' (95' || chr(160) || '% interval ' || format_number(c.low) || ' to ' || format_number(c.high) || ')', '')
        when c.people > 1 then ', to ' || bold(format_count(c.people_again)) || ' of them on more than one day'
        else ''
    end
    || case
        when c.people > 5 then '; ' || bold_of(c.top_five, c.exchanges) || ' exchanges went to the five you turned to most'
        else ''
    end
    || case
        when c.answered > 0 then '. You came back on another day to ' || bold_of(c.answered_again, c.answered) || ' whom you answered'
        else ''
    end || '.' as sentence
from circle as c
cross join check_window as w
cross join scope as s
where c.exchanges > 0
