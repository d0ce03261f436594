-- background
create temp macro id_of(day) as ((epoch_ms(day::timestamp) - 1288834974657) << 22)::varchar;
create temp macro newcomer(r) as timestamp '2020-01-01' + to_days(r::integer);
create temp macro alike(r, day) as day + to_hours(r::integer);
insert into archives (archive_id, generated_at) values (1, '2025-01-31 12:00');
-- 400 people in the order of following; the first, eleventh, 21st … newborn, one day a place; the others' accounts of many years, 16 days
-- apart. A case makes some of them alike
create temp table people as
select
    r,
    case when r % 10 = 1 then newcomer(r) else timestamp '2018-01-01' - to_days(((16 * r) % 2000)::integer) + to_seconds(r) end as made_at
from range(1, 401) as t(r);
create temp macro listed() as table select 400 - r as position, 'follower' as direction, id_of(made_at) as account_id from people;
-- all but the blocks
create temp macro shown() as table
select
    r as from_rank,
    r as to_rank,
    made_at as made_from,
    made_at + interval 2 minutes as made_to,
    1 as people,
    newcomer(r - (r - 1) % 10) as newest_so_far,
    'newest_first' as verdict,
    'estimated' as basis
from people;

-- case: ordinary, nothing unusual
-- given
insert into follows (position, direction, account_id) from listed();
-- expect
select from_rank, to_rank, made_from, made_to, people, newest_so_far, null as block, null as said, verdict, basis from shown() order by from_rank
-- says: At most **2 of 100** followers in a row have accounts made within 30 days: nothing unusual. In 16 ordinary archives it was 5 to 24.

-- case: also a batch, said at its first
-- given
update people set made_at = alike(r, timestamp '2019-03-01') where r between 201 and 320 and r % 10 != 1;
insert into follows (position, direction, account_id) from listed();
-- expect
select
    from_rank, to_rank, made_from, made_to, people, newest_so_far,
    case when from_rank between 202 and 320 and from_rank % 10 != 1 then 1 end as block,
    case from_rank when 202 then '108 of 119 in a row: accounts made in March 2019.' end as said,
    verdict, basis
from shown()
order by from_rank
-- says: **108 followers** (27 %) came one after the other, among **119** in a row, and have accounts made in March 2019; they came between 20 Jul 2020 and, likely, 17 Nov 2020. Purchased or automated followers look like this; so can a campaign, an event or a school class. It says nothing of who arranged it.

-- case: also newborn accounts
-- given
update people set made_at = newcomer(r) where r between 201 and 320;
insert into follows (position, direction, account_id) from listed();
-- expect
select
    from_rank, to_rank, made_from, made_to, people,
    case when from_rank between 201 and 320 then newcomer(from_rank) else newest_so_far end as newest_so_far,
    case when from_rank between 201 and 321 then 1 end as block,
    case from_rank when 201 then '121 of 121 in a row: accounts made at most a week before they can have come.' end as said,
    verdict, basis
from shown()
order by from_rank
-- says: **121 followers** (30 %) came one after the other, among **121** in a row, and have accounts made at most a week before the earliest that they can have come; they came between 20 Jul 2020 and, likely, 27 Nov 2020. Purchased or automated followers look like this; so can a campaign, an event or a school class. It says nothing of who arranged it.

-- case: also two, one of them worth a look, of the newest of several exports; days are local: five hours behind
-- given
set variable tz = 'America/New_York';
update people set made_at = alike(r, timestamp '2019-05-28') where r between 102 and 155 and r % 10 != 1;
update people set made_at = alike(r - 302, timestamp '2019-03-01') where r between 302 and 356 and r % 10 != 1;
insert into archives (archive_id, generated_at) values (2, '2024-12-31 12:00');
insert into follows (position, direction, account_id) from listed();
insert into follows (archive_id, position, direction, account_id) select 2, position, direction, account_id from listed() where position > 350;
-- expect
-- the first from hour 102 of 28 May on, 1 June, 6 o'clock, to hour 155; the second from midnight, still February there, to the evening of 2 March
select
    from_rank, to_rank, made_from, made_to, people, newest_so_far,
    case when from_rank % 10 != 1 then case when from_rank between 102 and 155 then 1 when from_rank between 302 and 356 then 2 end end as block,
    case from_rank
        when 102 then '49 of 54 in a row: accounts made in June 2019.'
        when 302 then '50 of 55 in a row: accounts made from 28 Feb 2019 to 3 Mar 2019.'
    end as said,
    verdict, basis
from shown()
order by from_rank
-- says: **49 followers** (12 %) came one after the other, among **54** in a row, and have accounts made in June 2019; they came between 10 Apr 2020 and, likely, 9 Jun 2020. That is worth a look; a link that was shared widely, an event or a school class can do it. It says nothing of who arranged it.
-- says: **50 followers** (13 %) came one after the other, among **55** in a row, and have accounts made from 28 Feb 2019 to 3 Mar 2019; they came between 27 Oct 2020 and, likely, 26 Dec 2020. Purchased or automated followers look like this; so can a campaign, an event or a school class. It says nothing of who arranged it.

-- case: also many alike everywhere are no block
-- given
update people set made_at = alike((37 * r) % 401, timestamp '2019-03-01') where r % 5 in (2, 3) and r > 10;
insert into follows (position, direction, account_id) from listed();
-- expect
select from_rank, to_rank, made_from, made_to, people, newest_so_far, null as block, null as said, verdict, basis from shown() order by from_rank
-- says: At most **40 of 100** followers in a row have accounts made within 30 days: many, but as many as the rest of the list makes likely. In 16 ordinary archives it was 5 to 24.

-- case: also under 300 are shown and not judged
-- given
update people set made_at = alike(r, timestamp '2019-03-01') where r between 101 and 220 and r % 10 != 1;
insert into follows (position, direction, account_id) from listed() where position > 100;
-- expect
select from_rank, to_rank, made_from, made_to, people, newest_so_far, null as block, null as said, verdict, basis
from shown()
where from_rank < 300
order by from_rank
-- says: **299 followers are** too few to judge whether they came naturally; it takes 300.

-- case: unknown order: sorted by id, it is shown as it stands
-- given
insert into follows (position, direction, account_id) select row_number() over (order by account_id::bigint desc), direction, account_id from listed();
-- expect
select
    row_number() over (order by made_from) as from_rank,
    row_number() over (order by made_from) as to_rank,
    made_from, made_to, people, null as newest_so_far, null as block, null as said, 'sorted_by_id' as verdict, 'listed' as basis
from shown()
order by from_rank
-- says: The order of the list tells no time, so whether your **400 followers** came naturally cannot be said.

-- case: unknown age: a platform whose ids tell none
-- given
update archives set platform = 'mastodon';
insert into follows (position, direction, account_id, followed_at)
select position, direction, position || '@example.org', newcomer(400 - position) from listed();
-- expect
select
    from_rank, to_rank, null as made_from, null as made_to, people, null as newest_so_far, null as block, null as said,
    'dated' as verdict, 'listed' as basis
from shown()
order by from_rank
-- says: The ids in the list do not tell how old the accounts are, so whether your **400 followers** came naturally cannot be said.

-- case: empty store
-- given
-- expect
select
    null as from_rank, null as to_rank, null as made_from, null as made_to, null as people, null as newest_so_far, null as block,
    null as said, null as verdict, null as basis
where false
-- says: nothing
