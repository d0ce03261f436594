-- background
insert into archives (archive_id, generated_at) values (1, '2024-01-31 12:00'), (2, '2025-01-31 12:00');

-- case: ordinary, what differs, what is the same, and a handle that changed twice
-- given
set variable tz = 'Europe/Berlin';
insert into profiles (archive_id, handle, display_name, bio, location, website, has_avatar, has_header, is_verified) values
    (1, 'first', 'Me', '', 'Bergen', 'https://example.org', true, false, false),
    (2, 'third', 'Me', 'I write', 'Oslo', '', true, true, true);
insert into renames (archive_id, changed_at, from_handle, to_handle) values
    (2, '2023-06-01', 'zeroth', 'first'),
    (2, '2024-06-01 23:00', 'first', 'second'),
    (2, '2024-09-01', 'second', 'third');
-- expect
select *
from (
    values
        ('handle', 'changed', 'first', 'third', null),
        ('name', 'same', null, null, null),
        ('bio', 'changed', '', 'I write', null),
        ('location', 'changed', 'Bergen', 'Oslo', null),
        ('website', 'changed', 'https://example.org', '', null),
        ('picture', 'same', null, null, null),
        ('header', 'changed', 'no header picture', 'a header picture', null),
        ('verified', 'changed', 'not verified', 'verified', null),
        ('renamed', 'changed', 'first', 'second', date '2024-06-02'),
        ('renamed', 'changed', 'second', 'third', date '2024-09-01')
) as t(item, change, before, after, changed_on)
-- says: **6 of 8** items of the profile changed since 31 Jan 2024: **handle**, **bio**, **location**, **website**, **header**, **verified**; the handle was changed **2 times** in between.

-- case: unknown items of one export are no change
-- given
insert into profiles (archive_id, handle, has_avatar) values (1, 'me', false), (2, 'me', null);
-- expect
select *
from (
    values
        ('handle', 'same', null, null, null),
        ('name', 'not in both exports', null, null, null),
        ('bio', 'not in both exports', null, null, null),
        ('location', 'not in both exports', null, null, null),
        ('website', 'not in both exports', null, null, null),
        ('picture', 'not in both exports', null, null, null),
        ('header', 'not in both exports', null, null, null),
        ('verified', 'not in both exports', null, null, null)
) as t(item, change, before, after, changed_on)
-- says: Of the profile nothing changed since 31 Jan 2024.

-- case: also one export alone says nothing
-- given
delete from archives where archive_id = 1;
insert into profiles (archive_id, handle) values (2, 'me');
-- expect
select null as item, null as change, null as before, null as after, null as changed_on where false
-- says: nothing

-- case: empty store
-- given
-- expect
select null as item, null as change, null as before, null as after, null as changed_on where false
-- says: nothing
