-- background
create temp macro id_of(day) as ((epoch_ms(day::timestamp) - 1288834974657) << 22)::varchar;
create temp macro newcomer(r) as timestamp '2020-01-01' + to_days((10 * r)::integer);
insert into archives (archive_id, generated_at) values (1, '2021-01-31 12:00');
-- forty accounts in the order of following, each odd one made just before, 10 days a place; the others in 2017
create temp table people as
select
    r,
    (case when r % 2 = 1 then date '2020-01-01' + (10 * r)::integer else date '2017-04-01' - r::integer end)::timestamp as made_at,
    id_of(made_at) as account_id
from range(1, 41) as t(r);
insert into follows (position, direction, account_id) select 40 - r, 'following', account_id from people;

-- case: ordinary
-- given
insert into follows (position, direction, account_id) select r, 'follower', account_id from people;
-- expect
select
    r as from_rank,
    r as to_rank,
    made_at as made_from,
    made_at + interval 2 minutes as made_to,
    1 as people,
    newcomer(r - (r + 1) % 2) as newest_so_far,
    'newest_first' as verdict,
    'estimated' as basis
from people
order by r
-- says: You follow **40 accounts**; half of these follows are dated to within **20 days**.

-- case: also the newest of several exports
-- given
insert into archives (archive_id, generated_at) values (2, '2021-12-31 12:00');
insert into follows (archive_id, position, direction, account_id) values (2, 1, 'following', id_of(date '2021-05-01'));
-- expect
select
    1 as from_rank, 1 as to_rank, timestamp '2021-05-01' as made_from, timestamp '2021-05-01 00:02' as made_to, 1 as people, null as newest_so_far,
    'cannot_tell' as verdict, 'listed' as basis
-- says: When you followed the **1 account** that you follow cannot be read off: the order of the list tells no time.

-- case: also a list of which under half is bounded
-- given
insert into follows (position, direction, account_id) select 40 + i, 'following', (4500000000000000 + i)::varchar from range(0, 41) as t(i);
-- expect
select
    r as from_rank,
    r as to_rank,
    made_at as made_from,
    made_at + interval 2 minutes as made_to,
    1 as people,
    newest_so_far,
    'newest_first' as verdict,
    'estimated' as basis
from (
    select r, null as made_at, null as newest_so_far from range(1, 42) as t(r)
    union all
    select r + 41, made_at, newcomer(r - (r + 1) % 2) from people
)
order by r
-- says: You follow **81 accounts**; under half of these follows are dated.

-- case: unknown age and order: given out twice, between the counted ids and the snowflakes, and only three
-- given
delete from follows where position < 37;
update follows set account_id = '700000000' where position = 37;
update follows set account_id = '4500000000000000' where position = 38;
-- expect
select * from (values
    (1, 1, timestamp '2020-01-11', timestamp '2020-01-11 00:02', 1, null, 'cannot_tell', 'listed'),
    (2, 2, null, null, 1, null, 'cannot_tell', 'listed'),
    (3, 3, timestamp '2012-07-17', timestamp '2013-10-18', 1, null, 'cannot_tell', 'listed')
) as t(from_rank, to_rank, made_from, made_to, people, newest_so_far, verdict, basis)
-- says: When you followed the **3 accounts** that you follow cannot be read off: the order of the list tells no time.

-- case: empty store
-- given
-- expect
select
    null as from_rank, null as to_rank, null as made_from, null as made_to, null as people, null as newest_so_far, null as verdict, null as basis
where false
-- says: nothing
