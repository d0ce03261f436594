-- background
insert into archives (generated_at) values ('2025-01-31 12:00');

-- case: ordinary, the newest post has the last word
-- given
insert into posts (post_id, created_at) values ('9', '2025-01-01 08:00'), ('10', '2025-01-02 08:00'), ('11', '2025-01-03 08:00');
insert into mentions (post_id, account_id, handle, name) values
    ('9', '7', 'bob', 'Bob'),
    ('10', '7', 'robert', 'Robert'),
    ('11', '8', 'ann', ' ');
-- expect
select * from (values ('7', 'robert', 'Robert'), ('8', 'ann', null)) as t(account_id, handle, name)

-- case: unknown account, unknown handle
-- given
insert into posts (post_id, created_at) values ('9', '2025-01-01 08:00'), ('10', '2025-01-02 08:00'), ('11', '2025-01-03 08:00');
insert into mentions (post_id, account_id, handle, name) values ('9', null, 'gone', 'Gone'), ('10', '7', null, 'Bob');
-- expect
select '7' as account_id, null as handle, 'Bob' as name

-- case: empty store
-- given
-- expect
select null as account_id where false
