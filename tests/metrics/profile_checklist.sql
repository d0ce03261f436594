-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into entities (entity, looked_for) values ('profile', 'profile.js'), ('account', 'account.js'), ('posts', 'tweets.js'), ('verified', 'verified.js');

-- case: ordinary, there, missing, for information and not in the archive
-- given
insert into profiles (account_id, created_at, bio, website, location, has_avatar, has_header)
values ('42', '2020-01-01', 'nineteen characters', 'https://example.org', 'here', true, false);
-- expect
select * from (values
    ('picture', 'there', 'a picture of its own', 'a picture other than the default'),
    ('header', 'missing', 'no header picture', 'a header picture, today''s customised background'),
    ('bio', 'missing', '19 characters', 'a bio of 20 characters or more'),
    ('link', 'there', 'a website', 'a link to a website'),
    ('posts', 'not in this archive', null, '20 posts or more'),
    ('age', 'there', 'made on 1 Jan 2020', 'an account at least 30 days old'),
    ('alive', 'not in this archive', null, 'a post in the 90 days before the export'),
    ('place', 'for information', 'a place', 'for information: where the account is'),
    ('verified', 'not in this archive', null, 'for information: since 2022 the mark is paid for')
) as t(item, status, seen, wanted)
-- says: The profile has **3 of 5** basics that the export can tell: no header, no bio.

-- case: unknown: no file says anything
-- given
delete from entities;
-- expect
select item, 'not in this archive' as status, null as seen, wanted
from (values
    ('picture', 'a picture other than the default'), ('header', 'a header picture, today''s customised background'),
    ('bio', 'a bio of 20 characters or more'), ('link', 'a link to a website'), ('posts', '20 posts or more'),
    ('age', 'an account at least 30 days old'), ('alive', 'a post in the 90 days before the export'),
    ('place', 'for information: where the account is'), ('verified', 'for information: since 2022 the mark is paid for')
) as t(item, wanted)
-- says: nothing

-- case: empty store
-- given
-- expect
select null as item, null as status, null as seen, null as wanted where false
-- says: nothing
