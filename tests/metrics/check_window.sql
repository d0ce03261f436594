-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle) values ('42', 'me');

-- case: ordinary, 100 posts in the last 12 months
-- given
insert into posts (post_id, created_at, text) select i::varchar, timestamp '2024-03-01' + to_days(i::int), 'one' from range(100) as t(i);
-- expect
select timestamp '2024-01-31 12:00' as starts_at, timestamp '2025-01-31 12:00' as ends_at, 12 as months, '12 months' as period

-- case: also 99 posts: 24 months
-- given
insert into posts (post_id, created_at, text) select i::varchar, timestamp '2024-03-01' + to_days(i::int), 'one' from range(99) as t(i);
-- expect
select timestamp '2023-01-31 12:00' as starts_at, 24 as months, '24 months' as period

-- case: also a chosen day cuts it, the end of the period ends it
-- given
set variable since = date '2024-06-01';
set variable until = date '2024-12-31';
-- expect
select timestamp '2025-01-01' as ends_at, 24 as months, 'since 1 Jun 2024' as period

-- case: unknown kinds are posts all the same
-- given
insert into posts (post_id, created_at, text) select i::varchar, timestamp '2024-03-01' + to_days(i::int), null from range(100) as t(i);
-- expect
select 12 as months

-- case: empty store
-- given
-- expect
select null as months where false
