-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle, website) values ('42', 'me', 'https://example.org');

-- case: ordinary, each sign
-- given
insert into posts (post_id, created_at, text, source, reply_to_account_id) values
    ('1', '2025-01-01 08:00', 'hello', 'Web', null),
    ('2', '2025-01-01 08:00', 'hello', 'Buffer', null),
    ('3', '2025-01-01 08:00', 'hello', 'IFTTT', null),
    ('4', '2023-01-01 08:00', 'hello', ' ', null),
    ('5', '2025-01-01 08:00', '@bob hello', 'Buffer', '7');
insert into links (post_id, position, url) values
    ('1', 0, 'https://example.com/a'), ('2', 0, 'https://example.com/a'), ('2', 1, 'http://m.example.org/b'), ('5', 0, 'https://example.org/');
-- expect
select * from (values
    ('1', false, false, false, false, true),
    ('2', true, false, true, true, true),
    ('3', false, true, false, true, true),
    ('4', false, false, null, false, false)
) as t(post_id, leads_home, is_automated, is_scheduled, announces, is_recent)

-- case: also a text that comes back five times without links, numbers, handles and case
-- given
insert into posts (post_id, created_at, text) values
    ('1', '2025-01-01 08:00', 'Episode 1 is out: https://t.co/a'), ('2', '2025-01-01 08:00', 'episode 12 is out:'),
    ('3', '2025-01-01 08:00', 'EPISODE 3.5 is out: https://t.co/b https://t.co/c'), ('4', '2025-01-01 08:00', '  Episode  4  is out:'),
    ('5', '2025-01-01 08:00', 'Episode 5 is out: @me'), ('6', '2025-01-01 08:00', 'Episode 6 is not out'),
    ('11', '2025-01-01 08:00', 'Tea'), ('12', '2025-01-01 08:00', 'Tea'), ('13', '2025-01-01 08:00', 'Tea'), ('14', '2025-01-01 08:00', 'Tea'),
    ('15', '2025-01-01 08:00', 'Tea'),
    ('21', '2025-01-01 08:00', 'four times this'), ('22', '2025-01-01 08:00', 'four times this'), ('23', '2025-01-01 08:00', 'four times this'),
    ('24', '2025-01-01 08:00', 'four times this');
-- expect
select i::varchar as post_id, case when i <= 5 then 'episode is out:' end as template, i <= 5 as announces
from (select unnest([1, 2, 3, 4, 5, 6, 11, 12, 13, 14, 15, 21, 22, 23, 24]) as i)

-- case: unknown site: what has a link may lead there
-- given
update profiles set website = 'https://t.co/abc';
insert into posts (post_id, created_at, text) values ('1', '2025-01-01 08:00', 'one'), ('2', '2025-01-01 08:00', 'two');
insert into links (post_id, url) values ('1', 'https://example.com/a');
-- expect
select * from (values ('1', null, false), ('2', false, false)) as t(post_id, leads_home, announces)

-- case: also no website, says the profile
-- given
update profiles set website = '';
insert into posts (post_id, created_at, text) values ('1', '2025-01-01 08:00', 'one');
insert into links (post_id, url) values ('1', 'https://example.com/a');
-- expect
select '1' as post_id, false as leads_home

-- case: empty store
-- given
-- expect
select null as post_id where false
