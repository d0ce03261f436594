-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle) values ('42', 'me');
insert into entities (entity) values ('followers'), ('following'), ('profile'), ('posts');

-- case: ordinary, numbered one after the other, a row for each person
-- given
insert into files (entity, records) values ('followers', 2), ('following', 0);
insert into follows (direction, account_id) values ('follower', '7'), ('follower', '8');
insert into posts (post_id, created_at, text, reply_to_account_id, reply_to_handle)
select i::varchar, timestamp '2025-01-10 08:00', '@bob', '7', 'bob' from range(20) as t(i);
insert into posts (post_id, created_at, text, reply_to_account_id, reply_to_handle)
select i::varchar, timestamp '2025-01-11 08:00', '@ann', '8', 'ann' from range(20, 23) as t(i);
insert into profiles (account_id, website) values ('42', '');
-- expect
select * from (values
    (1, '**2 people** follow you and you answered them three times or more; you do not follow them.', '@bob', 'https://x.com/i/user/7', 'answered 20 times, last turned to on 10 Jan 2025', 'Follow back?'),
    (1, '**2 people** follow you and you answered them three times or more; you do not follow them.', '@ann', 'https://x.com/i/user/8', 'answered 3 times, last turned to on 11 Jan 2025', 'Follow back?'),
    (2, 'There is no link to a website.', null, null, 'no website', 'A trusted profile?')
) as t(step, what, who, url, why, moves)

-- case: unknown: an export that holds nothing has no step
-- given
delete from profiles;
-- expect
select null as step, null as what, null as who, null as url, null as why, null as moves where false

-- case: empty store
-- given
-- expect
select null as step, null as what, null as who, null as url, null as why, null as moves where false
