-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle) values ('42', 'me');
insert into entities (entity, looked_for) values ('posts', 'tweets.js');

-- case: ordinary, gaps of 1 to 10 days and the silent tail of 11: the 90th percentile of 1 to 11 is 10
-- given
insert into posts (post_id, created_at, text)
select i::varchar, timestamp '2024-11-26 08:00' + to_days((i * (i + 1) / 2)::int), 'one' from range(11) as t(i);
-- two on one day are one day
insert into posts (post_id, created_at, text) values ('90', '2024-11-26 09:00', 'again');
-- expect
select 'regularly_there' as check_name, 11 as n, 10.0 as value, 11 as counted, '24 months' as period, '**10' || chr(160) || 'days** at most, 9 of 10 gaps; n 11' as sentence

-- case: also a gap that began before the window counts in it, a day of the export has no tail
-- given
insert into posts (post_id, created_at, text) values ('1', '2022-12-31 08:00', 'one'), ('2', '2025-01-31 08:00', 'two');
-- expect
select 1 as n, 762.0 as value, null as low, null as high

-- case: also the interval of 38 gaps of 1 to 38 days: between the 30th and the last of them
-- given
insert into posts (post_id, created_at, text)
select i::varchar, timestamp '2025-01-31 08:00' - to_days((i * (i + 1) / 2)::int), 'one' from range(41) as t(i);
-- expect
-- the gap of 38 days began before the window and ended in it
select 38 as n, 34.3 as value, 30.0 as low, 38.0 as high

-- case: unknown posts: none in the export
-- given
delete from files;
-- expect
select 0 as n, null as value, 'not in this archive' as reservation, 'tweets.js' as looked_for

-- case: empty store
-- given
-- expect
select null as check_name where false
