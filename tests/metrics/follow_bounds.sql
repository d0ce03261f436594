-- background
create temp macro id_of(day) as ((epoch_ms(day::timestamp) - 1288834974657) << 22)::varchar;
insert into archives (archive_id, generated_at) values (1, '2025-01-31 12:00');
insert into entities (archive_id, entity) values (1, 'followers'), (2, 'followers'), (3, 'followers');
insert into files (archive_id, entity, records) values (1, 'followers', 2), (2, 'followers', 1), (3, 'followers', 1);
insert into profiles (created_at) values ('2015-06-01');

-- case: ordinary, from one export: the own account and the owner's
-- given
insert into follows (position, direction, account_id) values (0, 'follower', id_of(date '2020-02-01')), (1, 'follower', id_of(date '2016-04-01'));
-- expect
select
    account_id,
    position,
    rank,
    false as is_ordered,
    created_not_before,
    created_not_before + interval 2 minutes as created_not_after,
    timestamp '2015-06-01' as owner_made_at,
    null as lacked_at,
    null as listed_at,
    timestamp '2025-01-31 12:00' as made_at
from (values
    (id_of(date '2020-02-01'), 1, 2, timestamp '2020-02-01'),
    (id_of(date '2016-04-01'), 2, 1, timestamp '2016-04-01')
) as t(account_id, position, rank, created_not_before)

-- case: also earlier exports, of lists whose order tells no time: of people who were in all of them, in none, or in some
-- given
insert into archives (archive_id, generated_at) values (2, '2024-01-31 12:00'), (3, '2023-01-31 12:00');
insert into follows (archive_id, direction, account_id) values
    (1, 'follower', '100'), (1, 'follower', '101'), (1, 'follower', '102'),
    (2, 'follower', '100'), (3, 'follower', '100'), (3, 'follower', '102');
-- expect
select * from (values
    (1, '100', null, timestamp '2023-01-31 12:00'),
    (1, '101', timestamp '2024-01-31 12:00', null),
    (1, '102', null, null),
    (2, '100', null, timestamp '2023-01-31 12:00'),
    (3, '100', null, null),
    (3, '102', null, null)
) as t(archive_id, account_id, lacked_at, listed_at)

-- case: unknown day of the export, and an account that is not dated
-- given
update archives set generated_at_basis = 'newest_record';
insert into follows (direction, account_id) values ('follower', '4930000000');
-- expect
select '4930000000' as account_id, null as created_not_before, null as created_not_after, timestamp '2025-01-31 12:00' as generated_at, null as made_at

-- case: empty store
-- given
-- expect
select null as account_id where false
