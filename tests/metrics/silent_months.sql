-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle) values ('42', 'me');

-- case: ordinary, five posts that turn to nobody
-- given
insert into posts (post_id, created_at, text, reply_to_account_id)
    select month::varchar || i, make_timestamp(2024, month, 1, 8, 0, 0) + to_days(i), 'hello',
        case when month = 3 and i = 2 then '7' when month = 4 and i = 2 then '42' end
    from (select unnest([1, 3, 4, 5]) as month) cross join range(6) as t(i)
    where i < case when month = 5 then 4 else 5 end;
insert into posts (post_id, created_at, text) select '90' || i, timestamp '2022-02-01 08:00', 'hello' from range(5) as t(i);
-- expect
-- March has an answer, May four posts; going on with oneself turns to nobody. January 2024 ends before the last 12 months begin.
select * from (values (date '2022-02-01', 5, false, false), (date '2024-01-01', 5, false, true), (date '2024-04-01', 5, true, true))
    as t(month, posts, is_recent, in_window)

-- case: unknown kind: one post may have turned to somebody
-- given
insert into posts (post_id, created_at, text) select i::varchar, timestamp '2025-01-01 08:00', case when i > 0 then 'hello' end from range(7) as t(i);
-- expect
select null as month where false

-- case: empty store
-- given
-- expect
select null as month where false
