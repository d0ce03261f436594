-- What does this archive reveal?
--
-- Of each kind of personal data in the newest export how much there is and when it is from; never what it says. First about the owner, then
-- about other people, whose data the owner holds by holding the export. The law's words are those of California and of the European Union,
-- in plain English. Not looked at: pictures and videos, and what is stored inside them.
-- NULL: records where the export does not hold the kind, which is no zero; different where it is not asked; the days where the things have
-- no date. No rows without an account in scope.
--
-- column: about     VARCHAR whom it reveals: you, you and others, or others
-- column: category  VARCHAR what it belongs to
-- column: records   BIGINT  how many
-- column: what      VARCHAR of what
-- column: different BIGINT  how many different ones, where that is counted
-- column: first_day DATE    day of the first, in the report's time zone
-- column: last_day  DATE    day of the last
-- column: status    VARCHAR present, empty, partial, absent or unreadable
-- column: law       VARCHAR the law's category in plain words
-- column: source    VARCHAR which law puts it there
-- chart: inventory group=category value=records label=what start=first_day end=last_day side=about first="About you" then="About others"
-- subtitle: numbers alone, no values
-- period: as of export
-- note: Counted, never kept. Bar: from the first to the last; none: no dates. Pictures and videos were not looked into.
-- section: privacy 10
select
    case e.about
        when 'owner' then 'you'
        when 'both' then 'you and others'
        else 'others'
    end as about,
    e.category,
    e.records,
    e.what,
    e.different,
    local_time(e.first_at, s.tz)::date as first_day,
    local_time(e.last_at, s.tz)::date as last_day,
    e.status,
    e.law,
    e.source
from exposures_in_scope as e
cross join scope as s
order by e.rank
