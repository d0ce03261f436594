-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle) values ('42', 'me');
insert into entities (entity, looked_for) values
    ('posts', 'tweets.js'), ('followers', 'follower.js'), ('following', 'following.js'), ('likes_given', 'like.js'), ('profile', 'profile.js'),
    ('messages', 'direct-messages.js');

-- case: ordinary, the first check of each area that can be told
-- given
insert into files (entity, records) values ('posts', 40), ('likes_given', 80);
insert into posts (post_id, created_at, text) select i::varchar, timestamp '2025-01-31 08:00' - to_days(i::int * 2), 'one' from range(40) as t(i);
insert into likes_given (post_id) select (1000 + i)::varchar from range(80) as t(i);
update posts set reply_to_account_id = '7', text = '@bob one' where post_id::int < 10;
-- expect
select area, replace(sentence, '~', chr(160)) as sentence from (values
    ('Engage', '**25~%** of what you posted in the last 24 months talked with somebody: **10 of 40** posts.'),
    ('Listen', 'You passed on others’ words in **0~%** of your posts in the last 24 months: **0 of 40**.'),
    ('Reciprocate', 'Not in this archive: no follower.js.'),
    ('Respond', 'Not in this archive: no direct-messages.js.'),
    ('Legitimate', '**2 of 2** known profile basics are there.'),
    ('Transparent', 'Nine of ten gaps between your days with a post are at most **2~days** in the last 24 months.')
) as t(area, sentence)

-- case: unknown: nothing is there
-- given
delete from entities where entity not in ('posts', 'messages');
-- expect
select * from (values
    ('Engage', 'Not in this archive: no tweets.js.'),
    ('Listen', 'Not in this archive: no tweets.js.'),
    ('Reciprocate', 'Not on this platform.'),
    ('Respond', 'Not in this archive: no direct-messages.js.'),
    ('Legitimate', 'Not in this archive: no tweets.js.'),
    ('Transparent', 'Not in this archive: no tweets.js.')
) as t(area, sentence)

-- case: empty store
-- given
-- expect
select null as area, null as sentence where false
