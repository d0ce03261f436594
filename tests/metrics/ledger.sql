-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle) values ('42', 'me');

-- case: ordinary, all files match; an older export is not this one
-- given
insert into archives (archive_id, generated_at) values (2, '2024-01-31 12:00');
insert into files (archive_id, path, outcome, records, expected_records, note) values
    (1, 'data/tweets.js', 'read', 2, 2, null),
    (1, 'data/ad-engagements.js', 'ignored', 5, 5, 'advertising'),
    (1, 'data/tweets_media', 'ignored', null, null, 'media'),
    (2, 'data/like.js', 'missing', null, 7, 'not there');
-- expect
select * from (values
    ('data/ad-engagements.js', 'ignored', 5, 5, 'advertising'),
    ('data/tweets.js', 'read', 2, 2, null),
    ('data/tweets_media', 'ignored', null, null, 'media')
) as t(path, outcome, records, expected_records, note)
-- says: All **2** data files match the export's own list.

-- case: also what was given beside the export, of which no manifest speaks
-- given
insert into archives (archive_id, platform, is_supplement) values (2, 'x_analytics', true);
insert into files (archive_id, path, outcome, records, expected_records, note) values
    (1, 'data/tweets.js', 'read', 2, 2, null),
    (2, 'account_overview_analytics.csv', 'read', 30, null, 'names no account; taken as that of the only account here');
-- expect
select * from (values
    ('account_overview_analytics.csv', 'read', 30, null, 'names no account; taken as that of the only account here'),
    ('data/tweets.js', 'read', 2, 2, null)
) as t(path, outcome, records, expected_records, note)
-- says: The **one** data file that the export lists matches the list.

-- case: also files that differ, are damaged or strange
-- given
insert into files (path, outcome, records, expected_records) values
    ('data/a.js', 'read', 2, 2),
    ('data/b.js', 'read', 1, 2),
    ('data/c.js', 'missing', null, 3),
    ('data/d.js', 'damaged', 1, 4),
    ('data/e.js', 'unknown', null, null),
    ('data/f.js', 'left_over', null, null);
-- expect
select * from (values
    ('data/a.js', 'read', 2, 2, null),
    ('data/b.js', 'read', 1, 2, null),
    ('data/c.js', 'missing', null, 3, null),
    ('data/d.js', 'damaged', 1, 4, null),
    ('data/e.js', 'unknown', null, null, null),
    ('data/f.js', 'left_over', null, null, null)
) as t(path, outcome, records, expected_records, note)
-- says: **3 of 4** data files differ from the export's own list; **1 file is** damaged; **2 more files are** unknown or left over.

-- case: also a zip that is cut off: it is no file of the export
-- given
insert into files (path, outcome, records, expected_records, note) values
    ('the zip', 'salvaged', null, null, 'it is cut off'),
    ('data/a.js', 'read', 2, 2, null),
    ('data/b.js', 'missing', null, 3, null);
-- expect
select * from (values
    ('data/a.js', 'read', 2, 2, null),
    ('data/b.js', 'missing', null, 3, null),
    ('the zip', 'salvaged', null, null, 'it is cut off')
) as t(path, outcome, records, expected_records, note)
-- says: **1 of 2** data files differs from the export's own list; the archive itself **is cut off or broken** and was read file by file.

-- case: unknown numbers: an export without a manifest
-- given
insert into files (path, outcome, records) values ('data/a.js', 'read', 2), ('data/b.js', 'ignored', null);
-- expect
select * from (values ('data/a.js', 'read', 2, null, null), ('data/b.js', 'ignored', null, null, null))
    as t(path, outcome, records, expected_records, note)
-- says: The export has no list of its files to check against; **1 of 2 files** were read.

-- case: unknown records: a file that could not be counted
-- given
insert into files (path, outcome, records, expected_records) values ('data/a.js', 'read', 2, 2), ('data/b.js', 'ignored', null, 4);
-- expect
select * from (values ('data/a.js', 'read', 2, 2, null), ('data/b.js', 'ignored', null, 4, null))
    as t(path, outcome, records, expected_records, note)
-- says: **1 of 2** data files match the export's own list; the others could not be counted.

-- case: empty store
-- given
-- expect
select null as path, null as outcome, null as records, null as expected_records, null as note where false
-- says: nothing
