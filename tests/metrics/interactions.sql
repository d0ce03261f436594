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

-- case: also ids that were counted up tell the month before which an account was not made
-- given
-- given out in January 2014: at the earliest on 23 December 2013, as dates from the table may be 9 days too late
insert into x_user_id_months values ('2006-07-01', 956, 9), ('2014-01-01', 2273000000, 9), ('2014-02-01', 2321000000, 8);
insert into posts (post_id, created_at, text) values
    ('1', '2013-12-22 08:00', 'with @heir'), ('2', '2013-12-23 08:00', 'with @heir'),
    ('3', '2012-01-05 08:00', 'with @twice'), ('4', '2013-01-05 08:00', 'with @twice');
insert into mentions (post_id, account_id, handle) values
    ('1', '2300000000', 'heir'), ('2', '2300000000', 'heir'), ('3', '700000000', 'twice'), ('4', '700000000', 'twice');
-- expect
select * from (values
    ('1', null, '@heir', true), ('2', '2300000000', '2300000000', false),
    ('3', null, '@twice', true), ('4', '700000000', '700000000', false)
) as t(post_id, account_id, person, is_taken_over)

-- case: also on the day itself nobody took a name over; a handle that is known by another post alone is no claim of the export
-- given
-- 1874000000000000000 was made on 31 December 2024
insert into posts (post_id, created_at, text, time_precision) values
    ('1', '2024-12-31 00:00', 'with @young', 'day'), ('2', '2024-12-30 00:00', 'with @young', 'day');
insert into posts (post_id, created_at, text, quote_of_post_id, quote_of_handle) values ('3', '2014-01-05 08:00', 'look', '77', 'young');
insert into mentions (post_id, account_id, handle) values ('1', '1874000000000000000', 'young'), ('2', '1874000000000000000', 'young');
-- expect
select * from (values
    ('1', '1874000000000000000', false),
    ('2', '@young', true),
    ('3', '@young', false)
) as t(post_id, person, is_taken_over)

-- case: empty store
-- given
-- expect
select null as post_id where false
