-- background
insert into archives (generated_at, time_zone) values ('2025-01-31 12:00', 'Europe/Berlin');
insert into profiles (account_id, handle) values ('42', 'Me');

-- case: ordinary, a reply, a repost, a quote and a mention
-- given
insert into posts (post_id, created_at, text, reply_to_account_id, reply_to_handle) values
    ('1', '2025-01-05 23:30', '@bob hello', '7', 'bob');
insert into posts (post_id, created_at, text, repost_of_account_id, repost_of_handle) values
    ('2', '2025-01-05 08:00', 'RT @ann: hello', '8', 'ann');
insert into posts (post_id, created_at, text, quote_of_post_id, quote_of_handle) values
    ('3', '2025-01-05 08:00', 'look at this', '77', 'Carl');
insert into posts (post_id, created_at, text) values ('4', '2025-01-05 08:00', 'with @Bob, @bob and @me');
insert into mentions (post_id, position, account_id, handle, is_typed) values
    ('1', 0, '7', 'bob', false),
    ('2', 0, '8', 'ann', true),
    ('4', 0, '7', 'Bob', true),
    ('4', 1, '7', 'bob', true),
    ('4', 2, '42', 'me', true);
-- expect
-- 23:30 UTC is the next day in Berlin; the name in a repost is not a mention; a person named twice is one turn; oneself is none
select * from (values
    ('1', date '2025-01-06', 'reply', '7', 'bob', '7'),
    ('2', date '2025-01-05', 'repost', '8', 'ann', '8'),
    ('3', date '2025-01-05', 'quote', null, 'Carl', '@carl'),
    ('4', date '2025-01-05', 'mention', '7', 'Bob', '7')
) as t(post_id, local_date, interaction, account_id, handle, person)

-- case: also a reply to a crowd turns to one, and to those named by hand
-- given
insert into posts (post_id, created_at, text, reply_to_account_id, reply_to_handle, quote_of_post_id, quote_of_handle) values
    ('1', '2025-01-05 08:00', '@bob @ann @carl as @dora and @bob said', '7', 'bob', '77', 'dora');
insert into mentions (post_id, position, account_id, handle, is_typed) values
    ('1', 0, '7', 'bob', false),
    ('1', 1, '8', 'ann', false),
    ('1', 2, '9', 'carl', false),
    ('1', 3, '10', 'dora', true),
    ('1', 4, '7', 'bob', true);
-- expect
-- whom it quotes is known by the handle alone; the mention gives the id
select * from (values
    ('1', 'reply', '7'),
    ('1', 'mention', '10'),
    ('1', 'quote', '10')
) as t(post_id, interaction, person)

-- case: also a typed @name at the start is a reply, once
-- given
insert into posts (post_id, created_at, text) values ('1', '2025-01-05 08:00', '@bob hello, and @ann');
insert into mentions (post_id, position, account_id, handle) values ('1', 0, '7', 'Bob'), ('1', 1, '8', 'ann');
-- expect
select * from (values ('1', 'reply', '7', 'bob'), ('1', 'mention', '8', 'ann')) as t(post_id, interaction, person, handle)

-- case: also a thread with oneself turns to those it names
-- given
insert into posts (post_id, created_at, text, reply_to_account_id, reply_to_handle) values
    ('1', '2025-01-05 08:00', 'and @ann too', '42', 'me'),
    ('2', '2025-01-05 08:00', 'and so on', '42', 'me');
insert into mentions (post_id, account_id, handle) values ('1', '8', 'ann');
-- expect
select * from (values ('1', 'mention', '8')) as t(post_id, interaction, person)

-- case: also posts of a program and posts about oneself turn to nobody
-- given
insert into posts (post_id, created_at, text, repost_of_account_id, repost_of_handle, quote_of_post_id, quote_of_handle) values
    ('1', '2025-01-05 08:00', 'I liked a @YouTube video https://t.co/abc', null, null, null, null),
    ('2', '2025-01-05 08:00', 'RT @me: hello', '42', 'me', null, null),
    ('3', '2025-01-05 08:00', 'as I said', null, null, '1', 'me');
insert into mentions (post_id, account_id, handle) values ('1', '10228272', 'YouTube');
-- expect
select null as post_id where false

-- case: unknown ids leave the handle; a name younger than the post was somebody else's
-- given
-- 1871000000000000000 was made in December 2024
insert into posts (post_id, created_at, text) values
    ('1', '2014-01-05 08:00', 'with @Young'),
    ('2', '2025-01-05 08:00', 'with @young'),
    ('3', '2025-01-05 08:00', 'with @gone');
insert into posts (post_id, created_at, text, quote_of_post_id, quote_of_handle) values
    ('4', '2014-01-05 08:00', 'look', '77', 'young'),
    ('5', '2025-01-05 08:00', 'look', '78', 'young');
insert into posts (post_id, created_at, text, reply_to_account_id) values ('6', '2025-01-05 08:00', 'hello', '9');
insert into mentions (post_id, account_id, handle) values
    ('1', '1871000000000000000', 'Young'), ('2', '1871000000000000000', 'young'), ('3', null, 'Gone');
-- expect
select * from (values
    ('1', 'mention', null, 'Young', '@young'),
    ('2', 'mention', '1871000000000000000', 'young', '1871000000000000000'),
    ('3', 'mention', null, 'Gone', '@gone'),
    ('4', 'quote', null, 'young', '@young'),
    ('5', 'quote', '1871000000000000000', 'young', '1871000000000000000'),
    ('6', 'reply', '9', null, '9')
) as t(post_id, interaction, account_id, handle, person)

-- case: unknown owner: a post whose kind is not known turns to nobody
-- given
update archives set account_id = null;
delete from profiles;
insert into posts (post_id, created_at, text, reply_to_account_id, repost_of_handle) values
    ('1', '2025-01-05 08:00', '@bob hello', '7', null),
    ('2', '2025-01-05 08:00', 'with @bob', null, null),
    ('3', '2025-01-05 08:00', 'RT @bob: hello', null, 'bob');
insert into mentions (post_id, account_id, handle) values ('2', '7', 'bob');
-- expect
select * from (values ('3', 'repost', '7')) as t(post_id, interaction, person)

-- case: also mere credit turns to nobody
-- given
insert into posts (post_id, created_at, text) values ('1', '2025-01-01 08:00', 'a story via @bob'), ('2', '2025-01-02 08:00', 'thank you @ann');
insert into mentions (post_id, account_id, handle) values ('1', '7', 'bob'), ('2', '8', 'ann');
-- expect
select '2' as post_id, 'mention' as interaction, '8' as account_id

-- case: empty store
-- given
-- expect
select null as post_id where false
