-- background
insert into archives (generated_at) values ('2025-01-31 12:00');

-- case: ordinary, messages, followers and likes are there; what is incomplete is named
-- given
insert into entities (entity, looked_for) values
    ('messages', 'direct-messages.js'), ('followers', 'follower.js'), ('likes_given', 'like.js'), ('posts', 'tweets.js');
insert into messages (message_id, conversation_id, sender_id, sent_at, is_mine) values ('1', '7-42', '7', '2024-11-30 08:00', false);
insert into files (entity, records, expected_records) values ('messages', 1, 1), ('followers', 0, 0), ('likes_given', 2, 3), ('posts', 1, 1);
-- expect
select topic, sentence, because, looked_for from (values
    ('What others said to you', 'An export is your side of the street. Mentions, replies and quotes that you received in public are not in it.', 'every export', null),
    ('Who got an answer in public', 'So nobody can say from it which share of the people who spoke to you in public got an answer. Only direct messages hold both sides: whether people got an answer is said of those alone.', 'every export', null),
    ('Who saw or liked a post', 'How often a post was seen is not in it, nor who liked it. Likes and reposts are counted as they stood on the day of the export. X''s own analytics files (CSV) say how often posts were seen, and how many people came and left each day: give them beside the archive.', 'every export', null),
    ('Who came and who left', 'The list of followers has no dates, and holds only who follows you now: who left, and how many there were before, has left no trace. A second export, older or newer, would tell who came and who left between the two.', 'every export', null),
    ('When you liked', 'Likes given carry no date; a like is only later than the post that it likes.', 'every export', null),
    ('What is no longer there', 'Conversations that were deleted, and what the profile used to say, have left no trace; of deleted posts only the latest are in it, if any.', 'every export', null),
    ('likes_given', 'Incomplete: 2 records found, 3 promised.', 'this export', 'like.js')
) as t(topic, sentence, because, looked_for)

-- case: unknown: nothing but impressions and dates is there
-- given
insert into entities (entity, looked_for) values ('messages', 'direct-messages.js');
insert into posts (post_id, created_at, text) values ('1', '2024-12-01 08:00', 'one');
insert into post_counts (post_id, metric, value) values ('1', 'impressions', 5);
-- expect
select topic, sentence, because, looked_for from (values
    ('What others said to you', 'An export is your side of the street. Mentions, replies and quotes that you received in public are not in it.', 'every export', null),
    ('Who got an answer in public', 'So nobody can say from it which share of the people who spoke to you in public got an answer. Only direct messages would hold both sides, and this export has none that can be read.', 'every export', null),
    ('Who saw or liked a post', 'Who liked a post is not in it. How often one was seen is known of those alone whose impressions are stated. Nor does it count likes and reposts. X''s own analytics files (CSV) say how often posts were seen, and how many people came and left each day: give them beside the archive.', 'every export', null),
    ('Who came and who left', 'Who follows you now is not in this export, and no export says who left.', 'every export', null),
    ('What is no longer there', 'Conversations that were deleted, and what the profile used to say, have left no trace; of deleted posts only the latest are in it, if any.', 'every export', null),
    ('messages', 'Not there.', 'this export', 'direct-messages.js')
) as t(topic, sentence, because, looked_for)

-- case: also two exports with whole lists tell who left in between
-- given
insert into archives (archive_id, generated_at) values (2, '2024-01-31 12:00');
insert into entities (archive_id, entity, looked_for) values (1, 'followers', 'follower.js'), (2, 'followers', 'follower.js');
insert into files (archive_id, entity, records) values (1, 'followers', 0), (2, 'followers', 0);
-- expect
select topic, sentence, because, looked_for from (values
    ('What others said to you', 'An export is your side of the street. Mentions, replies and quotes that you received in public are not in it.', 'every export', null),
    ('Who got an answer in public', 'So nobody can say from it which share of the people who spoke to you in public got an answer. Only direct messages would hold both sides, and this export has none that can be read.', 'every export', null),
    ('Who saw or liked a post', 'How often a post was seen is not in it, nor who liked it. Likes and reposts are counted as they stood on the day of the export. X''s own analytics files (CSV) say how often posts were seen, and how many people came and left each day: give them beside the archive.', 'every export', null),
    ('Who came and who left', 'Who left between your last two exports is under Since your last export; whoever came and left in between, or left before, has left no trace.', 'every export', null),
    ('What is no longer there', 'Conversations that were deleted, and what the profile said before your exports and between them, have left no trace; of deleted posts only the latest are in it, if any.', 'every export', null)
) as t(topic, sentence, because, looked_for)

-- case: also figures beside the export: seen, and how many came and left
-- given
insert into archives (archive_id, platform, is_supplement) values (9, 'x_analytics', true);
insert into entities (entity, looked_for) values ('followers', 'follower.js');
insert into files (entity, records, expected_records) values ('followers', 0, 0);
insert into post_counts (archive_id, post_id, metric, value) values (9, '1', 'impressions', 5);
insert into daily_metrics (archive_id, day, metric, value) values (9, '2025-01-30', 'new_follows', 1), (9, '2025-01-30', 'unfollows', 0);
-- expect
select topic, sentence, because, looked_for from (values
    ('What others said to you', 'An export is your side of the street. Mentions, replies and quotes that you received in public are not in it.', 'every export', null),
    ('Who got an answer in public', 'So nobody can say from it which share of the people who spoke to you in public got an answer. Only direct messages would hold both sides, and this export has none that can be read.', 'every export', null),
    ('Who saw or liked a post', 'Who liked a post is not in it. How often one was seen is known of those alone whose impressions are stated. Likes and reposts are counted as they stood on the day of the export.', 'every export', null),
    ('Who came and who left', 'The list of followers has no dates, and holds only who follows you now: who left, and how many there were before, has left no trace. A second export, older or newer, would tell who came and who left between the two. How many came and left is stated for some days, but not who.', 'every export', null),
    ('What is no longer there', 'Conversations that were deleted, and what the profile used to say, have left no trace; of deleted posts only the latest are in it, if any.', 'every export', null)
) as t(topic, sentence, because, looked_for)

-- case: also names that others took over, in an archive that counts no likes
-- given
insert into posts (post_id, created_at, text) values ('1', '2012-05-01 08:00', 'with @heir');
insert into mentions (post_id, account_id, handle) values ('1', '1871000000000000000', 'heir');
-- expect
select topic, sentence, because, looked_for from (values
    ('What others said to you', 'An export is your side of the street. Mentions, replies and quotes that you received in public are not in it.', 'every export', null),
    ('Who got an answer in public', 'So nobody can say from it which share of the people who spoke to you in public got an answer. Only direct messages would hold both sides, and this export has none that can be read.', 'every export', null),
    ('Who saw or liked a post', 'How often a post was seen is not in it, nor who liked it. Nor does it count likes and reposts. X''s own analytics files (CSV) say how often posts were seen, and how many people came and left each day: give them beside the archive.', 'every export', null),
    ('Who came and who left', 'Who follows you now is not in this export, and no export says who left.', 'every export', null),
    ('Whom some names meant', 'X looked up the names in your posts when it made the export. 1 time it found an account that is younger than the post, which took the name over from somebody: there only the name counts, not who has it now.', 'every export', null),
    ('What is no longer there', 'Conversations that were deleted, and what the profile used to say, have left no trace; of deleted posts only the latest are in it, if any.', 'every export', null)
) as t(topic, sentence, because, looked_for)

-- case: empty store
-- given
-- expect
select null as topic, null as sentence, null as because, null as looked_for where false
