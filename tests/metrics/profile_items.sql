-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into entities (entity, looked_for) values ('profile', 'profile.js'), ('account', 'account.js'), ('posts', 'tweets.js'), ('verified', 'verified.js');

-- case: ordinary, all seven, and what stands beside them
-- given
insert into profiles (account_id, handle, created_at, bio, website, location, has_avatar, has_header, is_verified)
values ('42', 'me', '2025-01-01 12:00', '12345678901234567890', 'https://example.org', '', true, true, false);
insert into posts (post_id, created_at, text) select i::varchar, timestamp '2024-11-03 08:00', null from range(20) as t(i);
-- expect
select * from (values
    (1, 'picture', true, true, 'a picture of its own'),
    (2, 'header', true, true, 'a header picture'),
    (3, 'bio', true, true, '20 characters'),
    (4, 'link', true, true, 'a website'),
    (5, 'posts', true, true, '20 posts in the archive'),
    (6, 'age', true, true, 'made on 1 Jan 2025'),
    (7, 'alive', true, true, 'last post on 3 Nov 2024'),
    (8, 'place', false, false, 'no place'),
    (9, 'verified', false, false, 'not verified')
) as t(rank, item, is_basic, is_there, seen)

-- case: also none of them, each just missed
-- given
insert into profiles (account_id, created_at, bio, website, has_avatar, has_header)
values ('42', '2025-01-02 12:00', '1234567890123456789', ' ', false, false);
insert into posts (post_id, created_at, text) select i::varchar, timestamp '2024-11-02 08:00', 'one' from range(19) as t(i);
insert into posts (post_id, created_at, text, audience) values ('900', '2025-01-30 08:00', null, 'deleted');
-- expect
select * from (values
    ('picture', false), ('header', false), ('bio', false), ('link', false), ('posts', false), ('age', false), ('alive', false),
    ('place', null), ('verified', null)
) as t(item, is_there)

-- case: unknown is no failing: an export without these files
-- given
delete from entities;
-- expect
select item, null::boolean as is_there, null::varchar as seen, null::varchar as looked_for
from (values ('picture'), ('header'), ('bio'), ('link'), ('posts'), ('age'), ('alive'), ('place'), ('verified')) as t(item)

-- case: also the day of the last post is that day in every time zone
-- given
set variable tz = 'America/New_York';
insert into posts (post_id, created_at, text, time_precision) values ('1', '2010-10-30 00:00', 'one', 'day');
-- expect
select item, seen from (values
    ('picture', null), ('header', null), ('bio', null), ('link', null), ('posts', '1 post in the archive'), ('age', null),
    ('alive', 'last post on 30 Oct 2010'), ('place', null), ('verified', null)
) as t(item, seen)

-- case: empty store
-- given
-- expect
select null as item where false
