-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle) values ('42', 'Me');

-- case: ordinary, the six kinds in their precedence
-- given
insert into posts (post_id, created_at, text, repost_of_handle, repost_of_account_id, reply_to_post_id, reply_to_account_id, quote_of_post_id, quote_of_handle) values
    ('1', '2025-01-01 08:00', 'hello', null, null, null, null, null, null),
    ('2', '2025-01-01 08:00', 'hello @bob', null, null, null, null, null, null),
    ('3', '2025-01-01 08:00', 'look @bob', null, null, null, null, '77', 'ann'),
    ('4', '2025-01-01 08:00', 'and more', null, null, '1', '42', '77', 'ann'),
    ('5', '2025-01-01 08:00', '@bob yes', null, null, '70', '7', '77', 'ann'),
    ('6', '2025-01-01 08:00', 'RT @bob: look', 'bob', '7', '70', '7', '77', 'ann');
insert into mentions (post_id, account_id, handle) values ('2', '7', 'bob'), ('3', '7', 'bob');
-- expect
select * from (values
    ('1', 'original', false, false),
    ('2', 'mention', true, false),
    ('3', 'quote', true, true),
    ('4', 'self_reply', false, true),
    ('5', 'reply', true, true),
    ('6', 'repost', true, true)
) as t(post_id, kind, is_two_way, has_quote)

-- case: also a leading @name without a reply id is a reply whose parent is not known
-- given
insert into posts (post_id, created_at, text, reply_to_account_id) values
    ('1', '2008-01-01 08:00', '@bob hello', null),
    ('2', '2008-01-01 08:00', '@ME_once a note to myself', null),
    ('3', '2008-01-01 08:00', '@ home', null),
    ('4', '2008-01-01 08:00', '@bob directed, without a post', '7');
insert into renames (from_handle, to_handle) values ('me_once', 'me');
insert into mentions (post_id, account_id, handle) values ('1', '7', 'bob'), ('2', '42', 'me_once'), ('4', '7', 'bob');
-- expect
select * from (values
    ('1', 'reply', true, null),
    ('2', 'self_reply', false, null),
    ('3', 'original', false, null),
    ('4', 'reply', true, null)
) as t(post_id, kind, is_two_way, reply_to_post_id)

-- case: also .@name is a mention
-- given
insert into posts (post_id, created_at, text) values ('1', '2025-01-01 08:00', '.@bob said so'), ('2', '2025-01-01 08:00', '. @bob');
insert into mentions (post_id, account_id, handle) values ('1', '7', 'bob'), ('2', '7', 'bob');
-- expect
select * from (values ('1', 'mention', true, true), ('2', 'mention', true, false)) as t(post_id, kind, is_two_way, is_dot_at)

-- case: also a reply to a crowd, whose names nobody typed
-- given
insert into posts (post_id, created_at, text, reply_to_post_id, reply_to_account_id, reply_to_handle) values
    ('1', '2025-01-01 08:00', '@bob @ann @carl indeed', '70', '7', 'bob'),
    ('2', '2025-01-01 08:00', '@gone indeed, its author is gone', '71', null, null);
insert into mentions (post_id, position, account_id, handle, is_typed) values
    ('1', 0, '7', 'bob', false), ('1', 1, '8', 'ann', false), ('1', 2, '9', 'carl', false);
-- expect
select * from (values ('1', 'reply', true), ('2', 'reply', false)) as t(post_id, kind, addresses_others)

-- case: also a reply that quotes is a reply
-- given
insert into posts (post_id, created_at, text, reply_to_post_id, reply_to_account_id, quote_of_post_id, quote_of_handle) values
    ('1', '2025-01-01 08:00', '@bob see this', '70', '7', '77', 'ann'),
    ('2', '2025-01-01 08:00', '@bob I said so', '70', '7', '1', 'me');
-- expect
-- a reply that quotes oneself still talks with somebody
select * from (values ('1', 'reply', true, true, false), ('2', 'reply', true, true, false))
    as t(post_id, kind, has_quote, is_two_way, is_self)

-- case: also reposts and quotes of oneself turn to nobody
-- given
insert into renames (from_handle, to_handle) values ('me_once', 'me');
insert into posts (post_id, created_at, text, repost_of_handle, repost_of_account_id, quote_of_post_id, quote_of_handle) values
    ('1', '2025-01-01 08:00', 'RT @me: hello', 'me', '42', null, null),
    ('2', '2025-01-01 08:00', 'RT @Me_Once: hello', 'Me_Once', null, null, null),
    ('3', '2025-01-01 08:00', 'RT @me_once: now of somebody else', 'me_once', '9', null, null),
    ('4', '2025-01-01 08:00', 'as I said', null, null, '999', 'ME'),
    ('5', '2025-01-01 08:00', 'as I said, by number', null, null, '1', null),
    ('6', '2025-01-01 08:00', 'still true RT @me: hello', null, null, null, null);
insert into mentions (post_id, account_id, handle) values ('6', '42', 'me');
-- expect
select * from (values
    ('1', 'repost', true, false),
    ('2', 'repost', true, false),
    ('3', 'repost', false, true),
    ('4', 'quote', true, false),
    ('5', 'quote', true, false),
    ('6', 'quote', true, false)
) as t(post_id, kind, is_self, is_two_way)

-- case: also old-style RT and MT are quotes
-- given
insert into posts (post_id, created_at, text, repost_of_handle) values
    ('1', '2010-01-01 08:00', 'So true! RT @bob: hello', null),
    ('2', '2010-01-01 08:00', 'MT @bob: hello', null),
    ('3', '2010-01-01 08:00', 'yes (MT @bob: hello)', null),
    ('4', '2010-01-01 08:00', 'START @bob', null),
    ('5', '2010-01-01 08:00', 'RT @bob: RT @ann: hello', 'bob');
insert into mentions (post_id, account_id, handle) values ('1', '7', 'bob'), ('2', '7', 'bob'), ('3', '7', 'bob'), ('4', '7', 'bob');
-- expect
select * from (values
    ('1', 'quote', true),
    ('2', 'quote', true),
    ('3', 'quote', true),
    ('4', 'mention', false),
    ('5', 'repost', false)
) as t(post_id, kind, has_quote)

-- case: also via, h/t and cc only credit
-- given
insert into posts (post_id, created_at, text) values
    ('1', '2025-01-01 08:00', 'A good read https://t.co/a via @outlet'),
    ('2', '2025-01-01 08:00', 'A good read h/t @bob'),
    ('3', '2025-01-01 08:00', 'A good read ht: @bob'),
    ('4', '2025-01-01 08:00', 'A good read CC @bob @ann'),
    ('5', '2025-01-01 08:00', 'What do you say, @ann? via @outlet'),
    ('6', '2025-01-01 08:00', 'Flying via Oslo with @bob');
insert into mentions (post_id, position, account_id, handle) values
    ('1', 0, '6', 'outlet'), ('2', 0, '7', 'bob'), ('3', 0, '7', 'bob'), ('4', 0, '7', 'bob'), ('4', 1, '8', 'ann'),
    ('5', 0, '8', 'ann'), ('5', 1, '6', 'outlet'), ('6', 0, '7', 'bob');
-- expect
select * from (values
    ('1', 'mention', true, false),
    ('2', 'mention', true, false),
    ('3', 'mention', true, false),
    ('4', 'mention', true, false),
    ('5', 'mention', false, true),
    ('6', 'mention', false, true)
) as t(post_id, kind, is_credit, is_two_way)

-- case: also a post in two files of one export has no more mentions than in one
-- given
insert into posts (file_id, position, post_id, created_at, text, audience) values
    (1, 0, '1', '2025-01-01 08:00', 'A good read via @outlet', 'public'),
    (2, 7, '1', '2025-01-01 08:00', 'A good read via @outlet', 'community');
insert into mentions (post_id, position, account_id, handle) values ('1', 0, '6', 'outlet'), ('1', 0, '6', 'outlet');
-- expect
select * from (values ('1', 1, 'mention', true, false)) as t(post_id, file_id, kind, is_credit, is_two_way)

-- case: also what a program wrote talks with nobody
-- given
insert into posts (post_id, created_at, text) values
    ('1', '2025-01-01 08:00', 'I liked a @YouTube video https://t.co/a'),
    ('2', '2025-01-01 08:00', 'The Daily Me is out! https://t.co/a Stories via @bob'),
    ('3', '2025-01-01 08:00', 'I liked what @bob said');
insert into mentions (post_id, account_id, handle) values ('1', '6', 'YouTube'), ('2', '7', 'bob'), ('3', '7', 'bob');
-- expect
select * from (values ('1', 'mention', true, false), ('2', 'mention', true, false)) as t(post_id, kind, is_automated, is_two_way)
union all
-- the third begins like one
select '3', 'mention', true, false

-- case: also fixed texts of check-ins, pictures and weekly digests, and what only begins like one
-- given
insert into posts (post_id, created_at, text) values
    ('1', '2025-01-01 08:00', 'I''m at Tea House (Harbour) w/ @bob https://t.co/a'),
    ('2', '2025-01-01 08:00', 'Just posted a photo with @bob https://t.co/a'),
    ('3', '2025-01-01 08:00', 'My week on Twitter 🎉: 2 mentions. See @bob'),
    ('4', '2025-01-01 08:00', 'I just uploaded a video, thanks @bob https://t.co/a'),
    ('5', '2025-01-01 08:00', 'I''m at home, @bob'),
    ('6', '2025-01-01 08:00', 'My week on Twitter''s other side, @bob?'),
    ('7', '2025-01-01 08:00', 'The tide is out! Come, @bob');
insert into mentions (post_id, account_id, handle) select i::varchar, '7', 'bob' from range(1, 8) as t(i);
-- expect
select i::varchar as post_id, 'mention' as kind, i <= 4 as is_automated, i > 4 as is_two_way
from range(1, 8) as t(i)

-- case: also what came from an automatic program talks with nobody, whatever its kind
-- given
insert into posts (post_id, created_at, text, source, reply_to_post_id, reply_to_account_id, repost_of_handle) values
    ('1', '2025-01-01 08:00', 'New on the blog, with @bob https://t.co/a', 'IFTTT', null, null, null),
    ('2', '2025-01-01 08:00', '@bob thank you for following', ' Zapier.com ', '70', '7', null),
    ('3', '2025-01-01 08:00', 'RT @bob: hello', 'dlvr.it', null, null, 'bob'),
    ('4', '2025-01-01 08:00', '@bob and more', 'TWITTERFEED', '1', '42', null),
    ('5', '2025-01-01 08:00', 'A picture, with @bob', 'Instagram', null, null, null),
    ('6', '2025-01-01 08:00', '@bob a person wrote this', 'Buffer', '70', '7', null),
    ('7', '2025-01-01 08:00', '@bob and this', 'Instagram for friends', '70', '7', null),
    ('8', '2025-01-01 08:00', '@bob no program named', null, '70', '7', null);
insert into mentions (post_id, account_id, handle) values
    ('1', '7', 'bob'), ('2', '7', 'bob'), ('4', '7', 'bob'), ('5', '7', 'bob'), ('6', '7', 'bob'), ('7', '7', 'bob'), ('8', '7', 'bob');
-- expect
select * from (values
    ('1', 'mention', true, false),
    ('2', 'reply', true, false),
    ('3', 'repost', true, false),
    ('4', 'self_reply', true, false),
    ('5', 'mention', true, false),
    ('6', 'reply', false, true),
    ('7', 'reply', false, true),
    ('8', 'reply', false, true)
) as t(post_id, kind, is_automated, is_two_way)

-- case: unknown text, an automatic program: automated all the same
-- given
insert into posts (post_id, created_at, text, source) values
    ('1', '2025-01-01 08:00', null, 'IFTTT'), ('2', '2025-01-01 08:00', null, null);
-- expect
select * from (values ('1', null, true), ('2', null, null)) as t(post_id, kind, is_automated)

-- case: also quotes by links to either name of the platform
-- given
-- the platform module takes the link apart; x.com and twitter.com arrive alike, and stay links
insert into posts (post_id, created_at, text, quote_of_post_id, quote_of_handle) values
    ('1', '2025-01-01 08:00', 'look https://t.co/a', '77', 'bob'), ('2', '2025-01-01 08:00', 'look https://t.co/b', '78', 'bob');
insert into links (post_id, url) values
    ('1', 'https://twitter.com/bob/status/77'), ('2', 'https://x.com/bob/status/78?s=20');
-- expect
select * from (values ('1', 'quote', true), ('2', 'quote', true)) as t(post_id, kind, is_two_way)

-- case: also a thread with oneself that addresses others talks with them
-- given
insert into posts (post_id, created_at, text, reply_to_post_id, reply_to_account_id, reply_to_handle) values
    ('1', '2025-01-01 08:00', 'a thread', null, null, null),
    ('2', '2025-01-01 08:00', 'goes on', '1', '42', 'me'),
    ('3', '2025-01-01 08:00', '@bob and on, with bob', '2', '42', 'me'),
    ('4', '2025-01-01 08:00', 'by the number of the post alone', '3', null, null),
    ('5', '2025-01-01 08:00', 'by the handle alone', '600', null, 'ME');
insert into mentions (post_id, account_id, handle, is_typed) values
    ('2', '42', 'me', false), ('3', '42', 'me', false), ('3', '7', 'bob', false);
-- expect
select * from (values
    ('1', 'original', false, false),
    ('2', 'self_reply', false, false),
    ('3', 'self_reply', true, true),
    ('4', 'self_reply', false, false),
    ('5', 'self_reply', false, false)
) as t(post_id, kind, addresses_others, is_two_way)

-- case: also naming oneself is no mention, whatever the name or the id
-- given
insert into posts (post_id, created_at, text) values
    ('1', '2025-01-01 08:00', 'me: @me'), ('2', '2025-01-01 08:00', 'me: @ME, id gone'), ('3', '2025-01-01 08:00', 'id gone: @bob');
insert into mentions (post_id, account_id, handle) values ('1', '42', 'another_name'), ('2', null, 'ME'), ('3', null, 'bob');
-- expect
select * from (values ('1', 'original'), ('2', 'original'), ('3', 'mention')) as t(post_id, kind)

-- case: also an edited post counts once, as its last version
-- given
insert into posts (post_id, created_at, text, edit_group) values
    ('99', '2025-01-01 08:00', 'frist', '99'),
    ('100', '2025-01-01 08:05', 'first', '99'),
    ('300', '2025-01-01 08:00', 'its row does not name the group', null),
    ('301', '2025-01-01 08:05', 'its row does', '300');
-- expect
select * from (values ('100', 'first'), ('301', 'its row does')) as t(post_id, text)

-- case: also the newest observation of two exports
-- given
insert into archives (archive_id, generated_at) values (2, '2024-01-31 12:00');
insert into posts (archive_id, post_id, created_at, text, likes) values
    (2, '1', '2023-01-01 08:00', 'seen twice', 5),
    (1, '1', '2023-01-01 08:00', 'seen twice', 4),
    (2, '2', '2023-01-02 08:00', 'deleted since', 1);
insert into posts (file_id, post_id, created_at, text, likes) values
    (2, '1', '2023-01-01 08:00', 'a second time in one export', 9);
-- expect
-- a post that only the older export holds is still a post
select * from (values ('1', 1, 4, 'seen twice'), ('2', 2, 1, 'deleted since')) as t(post_id, archive_id, likes, text)

-- case: also deleted posts are left out, circle and community posts are in
-- given
insert into archives (archive_id, generated_at) values (2, '2024-01-31 12:00');
insert into posts (archive_id, post_id, created_at, text, audience) values
    (1, '1', '2023-01-01 08:00', 'for my circle', 'circle'),
    (1, '2', '2023-01-01 08:00', 'for a community', 'community'),
    (1, '3', '2023-01-01 08:00', 'deleted', 'deleted'),
    (2, '4', '2023-01-01 08:00', 'public then', 'public'),
    (1, '4', '2023-01-01 08:00', 'deleted now', 'deleted');
-- expect
select * from (values ('1', 'original', 'circle'), ('2', 'original', 'community')) as t(post_id, kind, audience)

-- case: unknown owner: what needs the own id is NULL
-- given
update archives set account_id = null;
delete from profiles;
insert into posts (post_id, created_at, text, reply_to_account_id, repost_of_handle, quote_of_post_id, quote_of_handle) values
    ('1', '2025-01-01 08:00', 'hello', null, null, null, null),
    ('2', '2025-01-01 08:00', 'hello @bob', null, null, null, null),
    ('3', '2025-01-01 08:00', '@bob hello', '7', null, null, null),
    ('4', '2025-01-01 08:00', '@bob hello', null, null, null, null),
    ('5', '2025-01-01 08:00', 'RT @bob: hello', null, 'bob', null, null),
    ('6', '2025-01-01 08:00', 'look', null, null, '77', 'bob');
insert into mentions (post_id, account_id, handle) values ('2', '7', 'bob');
-- expect
select * from (values
    ('1', 'original', false),
    ('2', null, null),
    ('3', null, null),
    ('4', null, null),
    ('5', 'repost', true),
    ('6', 'quote', true)
) as t(post_id, kind, is_two_way)

-- case: also a whole repost typed by hand is a quote, where an export tells the two apart
-- given
-- the older export marks reposts; the newer knows them by their text alone, and states the counts
insert into archives (archive_id, generated_at) values (2, '2018-01-31 12:00');
insert into posts (archive_id, post_id, created_at, text, repost_of_post_id, repost_of_account_id, repost_of_handle, likes) values
    (2, '1', '2012-01-01 08:00', 'RT @bob: typed', null, null, null, null),
    (1, '1', '2012-01-01 08:00', 'RT @bob: typed', null, '7', 'bob', 3),
    (2, '2', '2012-01-01 08:00', 'RT @bob: passed on', '77', '7', 'bob', null),
    (1, '2', '2012-01-01 08:00', 'RT @bob: passed on', null, '7', 'bob', 0),
    (2, '3', '2012-01-01 08:00', 'RT @me: typed, of oneself', null, null, null, null);
insert into mentions (archive_id, post_id, account_id, handle) values (1, '1', '7', 'bob'), (1, '2', '7', 'bob'), (2, '3', '42', 'me');
-- expect
select * from (values
    ('1', 1, 'quote', true, 3),
    ('2', 1, 'repost', true, null),
    ('3', 2, 'quote', false, null)
) as t(post_id, archive_id, kind, is_two_way, likes)

-- case: also a post in full goes before the same in a table, a newer export before both
-- given
insert into archives (archive_id, generated_at) values (2, '2018-01-31 12:00');
insert into posts (archive_id, file_id, post_id, created_at, text, media_count) values
    (1, 1, '1', '2012-01-01 08:00', 'hello', null), (1, 2, '1', '2012-01-01 08:00', 'hello', 0),
    (1, 1, '2', '2012-01-01 08:00', 'hello', null), (2, 1, '2', '2012-01-01 08:00', 'hello', 1);
-- expect
select * from (values ('1', 1, 2, 0), ('2', 1, 1, null)) as t(post_id, archive_id, file_id, media_count)

-- case: unknown text: the export gives only the date
-- given
insert into posts (post_id, created_at, text) values ('1', '2025-01-01 08:00', null);
-- expect
select * from (values ('1', null, null, null)) as t(post_id, kind, is_two_way, likes)

-- case: unknown time of day: the day is not moved to another zone
-- given
set variable tz = 'America/New_York';
insert into posts (post_id, created_at, text, time_precision) values
    ('1', '2010-03-01 00:00', 'one', 'day'), ('2', '2010-03-01 00:00', 'two', 'second');
-- expect
select * from (values ('1', timestamp '2010-03-01 00:00', date '2010-03-01'), ('2', timestamp '2010-02-28 19:00', date '2010-02-01'))
    as t(post_id, local_at, month)

-- case: also the counts of a repost are not one's own
-- given
insert into posts (post_id, created_at, text, repost_of_handle, likes, reposts) values
    ('1', '2025-01-01 08:00', 'hello', null, 3, 1), ('2', '2025-01-01 08:00', 'RT @bob: hello', 'bob', 900, 90);
-- expect
select * from (values ('1', 3, 1), ('2', null, null)) as t(post_id, likes, reposts)

-- case: also the full text of a long post
-- given
insert into posts (post_id, created_at, text) values ('1', '2025-01-01 08:00', 'A long story about tea and its leaves begins her');
insert into notes (created_at, text) values ('2025-01-01 08:00', 'A long story about tea and its leaves begins here, and ends.');
-- expect
select * from (values ('1', 'A long story about tea and its leaves begins here, and ends.', 'original')) as t(post_id, text, kind)

-- case: also the period is of local days, both ends in it
-- given
set variable tz = 'Europe/Berlin';
set variable since = date '2024-01-01';
set variable until = date '2024-12-31';
insert into posts (post_id, created_at, text) values
    ('1', '2023-12-31 22:59:59', 'one'), ('2', '2023-12-31 23:00:00', 'two'),
    ('3', '2024-12-31 22:59:59', 'three'), ('4', '2024-12-31 23:00:00', 'four');
-- expect
-- the 12 months before the end of the period begin with the first instant of 2024, which is the last before them
select * from (values ('2', timestamp '2024-01-01 00:00', false), ('3', timestamp '2024-12-31 23:59:59', true))
    as t(post_id, local_at, is_recent)

-- case: also another account's posts are not in it
-- given
set variable account = '42';
insert into archives (archive_id, account_id, generated_at) values (2, '43', '2025-01-31 12:00');
insert into posts (archive_id, post_id, created_at, text) values (1, '1', '2025-01-01 08:00', 'mine'), (2, '2', '2025-01-01 08:00', 'yours');
-- expect
select '1' as post_id

-- case: also an observation that holds the text before a newer one of dates alone, and the counts of that older export
-- given
insert into archives (archive_id, generated_at) values (2, '2024-06-10 12:00');
insert into posts (archive_id, post_id, created_at, text, likes) values
    (1, '1', '2024-06-09 08:00', null, null), (2, '1', '2024-06-09 08:00', 'one', 3),
    (1, '2', '2024-05-01 08:00', null, null), (2, '2', '2024-05-01 08:00', 'two', 4);
-- expect
select * from (values (2, '1', 'original', 3, false), (2, '2', 'original', 4, true)) as t(archive_id, post_id, kind, likes, is_settled)

-- case: also what one export calls deleted stays deleted, whatever another holds of it
-- given
insert into archives (archive_id, generated_at) values (2, '2024-06-10 12:00');
insert into posts (archive_id, post_id, created_at, text, audience) values
    (1, '1', '2024-06-09 08:00', null, 'deleted'), (2, '1', '2024-06-09 08:00', 'one', 'public'), (1, '2', '2024-06-09 09:00', 'two', 'public');
-- expect
select '2' as post_id

-- case: empty store
-- given
-- expect
select null as post_id where false
