-- background
insert into archives (archive_id, generated_at) values (1, '2025-01-31 12:00'), (2, '2024-01-31 12:00'), (3, '2023-01-31 12:00');
insert into entities (archive_id, entity) values (1, 'followers'), (2, 'followers'), (3, 'followers'), (1, 'following'), (2, 'following'), (3, 'following');

-- case: ordinary, each later list against each earlier one
-- given
insert into files (archive_id, entity, records) values (1, 'followers', 3), (2, 'followers', 2), (3, 'followers', 0), (1, 'following', 1), (3, 'following', 1);
-- expect
select archive_id, direction, earlier_id, earlier_at, true as is_exact
from (values
    (1, 'follower', 2, timestamp '2024-01-31 12:00'),
    (1, 'follower', 3, timestamp '2023-01-31 12:00'),
    (2, 'follower', 3, timestamp '2023-01-31 12:00'),
    (1, 'following', 3, timestamp '2023-01-31 12:00'),
    (2, 'following', 3, timestamp '2023-01-31 12:00')
) as t(archive_id, direction, earlier_id, earlier_at)

-- case: unknown, an earlier list that is not whole, or of an export that calls itself partial
-- given
update archives set is_partial = true where archive_id = 3;
insert into files (archive_id, entity, records, expected_records) values (1, 'followers', 3, 3), (2, 'followers', 2, 5), (3, 'followers', 1, 1);
-- expect
select null as archive_id where false

-- case: unknown date: that of the newest record is only an earliest
-- given
update archives set generated_at_basis = 'newest_record' where archive_id = 2;
insert into files (archive_id, entity, records) values (1, 'followers', 3), (2, 'followers', 2);
-- expect
select 1 as archive_id, 2 as earlier_id, false as is_exact

-- case: empty store
-- given
-- expect
select null as archive_id where false
