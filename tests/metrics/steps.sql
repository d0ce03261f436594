-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle) values ('42', 'me');
insert into entities (entity) values ('followers'), ('following'), ('profile'), ('posts');
insert into files (entity, records) values ('followers', 1), ('following', 1);

-- case: ordinary, three answers to a follower who is not followed; a friend of before; a month of announcements; a silence; a gap
-- given
insert into follows (direction, account_id) values ('follower', '7'), ('follower', '8'), ('following', '8');
insert into posts (post_id, created_at, text, reply_to_account_id, reply_to_handle) values
    ('1', '2022-11-01 08:00', '@ann one', '8', 'ann'), ('2', '2022-11-02 08:00', '@ann two', '8', 'ann'), ('3', '2022-11-03 08:00', '@ann three', '8', 'ann'),
    ('4', '2024-12-01 08:00', '@bob one', '7', 'bob'), ('5', '2024-12-01 09:00', '@bob two', '7', 'bob'), ('6', '2024-12-02 08:00', '@bob three', '7', 'bob'),
    ('7', '2025-01-03 08:00', 'one', null, null), ('8', '2025-01-04 08:00', 'two', null, null), ('9', '2025-01-05 08:00', 'three', null, null),
    ('10', '2025-01-06 08:00', 'four', null, null), ('11', '2025-01-07 08:00', 'five', null, null);
insert into messages (message_id, conversation_id, sender_id, sent_at, is_mine) values
    ('1', '42-7000', '7000', '2025-01-30 08:00', false),
    -- answered, and long ago
    ('2', '42-7001', '7001', '2025-01-30 08:00', false), ('3', '42-7001', '42', '2025-01-30 09:00', true),
    ('4', '42-7002', '7002', '2023-01-30 08:00', false);
insert into profiles (account_id, has_avatar, bio) values ('42', false, 'a bio that has enough characters');
-- expect
select rank, step, replace(what, ' ', ' ') as what, who, url, why, moves, place from (values
    (1, 'follow_back', '**One person** follows you and you answered them three times or more; you do not follow them.', '@bob', 'https://x.com/i/user/7', 'answered 3 times, last turned to on 2 Dec 2024', 'follows_back', 1),
    (2, 'messages_waiting', '**One person** wrote to you first in the last 12 months and had no answer.', '7000', 'https://x.com/i/user/7000', 'wrote on 30 Jan 2025', 'answers_messages', 1),
    (3, 'old_friends', '**One person**, once among the 20 you turned to most, has not heard from you for two years. You follow each other.', '@ann', 'https://x.com/i/user/8', '3 exchanges, the last on 3 Nov 2022', 'wide_circle', 1),
    (4, 'announced_only', 'There was **1 month** in which you posted five times or more and turned to nobody.', 'January 2025', null, '5 posts', 'talks_with_people', 1),
    (5, 'silence', 'The longest silence that ended in the last 24 months lasted **759 days**.', null, null, 'from 3 Nov 2022 to 1 Dec 2024', 'regularly_there', 1),
    (41, 'profile_picture', 'There is no picture.', null, null, 'the default picture', 'trusted_profile', 1),
    (45, 'profile_posts', 'There are under 20 posts.', null, null, '11 posts in the archive', 'trusted_profile', 1)
) as t(rank, step, what, who, url, why, moves, place)

-- case: unknown followers: nobody can be told
-- given
delete from files;
insert into posts (post_id, created_at, text, reply_to_account_id, reply_to_handle) values
    ('4', '2025-01-01 08:00', '@bob one', '7', 'bob'), ('5', '2025-01-01 09:00', '@bob two', '7', 'bob'), ('6', '2025-01-02 08:00', '@bob three', '7', 'bob');
-- expect
select 'profile_posts' as step

-- case: empty store
-- given
-- expect
select null as step where false
