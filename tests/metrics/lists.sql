-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle) values ('42', 'me');
insert into entities (entity) values ('lists_created'), ('lists_member'), ('lists_subscribed');

-- case: ordinary, an empty file is a true zero
-- given
insert into files (entity, records) values ('lists_created', 0), ('lists_member', 2), ('lists_subscribed', 1);
insert into lists (relation, url) values ('member', 'https://x.com/a/1'), ('member', 'https://x.com/a/2'), ('subscribed', 'https://x.com/a/1');
-- expect
select * from (values ('created', 0), ('member', 2), ('subscribed', 1)) as t(relation, lists)
-- says: Nods given: you made **0 lists**, you follow **1 list**; nods received: others put you on **2 lists**.

-- case: unknown lists: absent and damaged files
-- given
insert into files (entity, records, outcome) values ('lists_member', 1, 'read'), ('lists_subscribed', null, 'damaged');
insert into lists (relation, url) values ('member', 'https://x.com/a/1');
-- expect
select * from (values ('created', null), ('member', 1), ('subscribed', null)) as t(relation, lists)
-- says: Nods received: others put you on **1 list**.

-- case: unknown lists: the owner emptied the file
-- given
insert into files (entity, records, expected_records) values ('lists_created', 0, 3), ('lists_member', 0, 0);
-- expect
select * from (values ('created', null), ('member', 0), ('subscribed', null)) as t(relation, lists)
-- says: Nods received: others put you on **0 lists**.

-- case: also an older export does not count
-- given
insert into archives (archive_id, generated_at) values (2, '2024-01-31 12:00');
insert into entities (archive_id, entity) values (2, 'lists_created');
insert into files (archive_id, entity, records) values (2, 'lists_created', 1);
insert into lists (archive_id, relation, url) values (2, 'created', 'https://x.com/a/1');
-- expect
select * from (values ('created', null), ('member', null), ('subscribed', null)) as t(relation, lists)
-- says: nothing

-- case: empty store
-- given
-- expect
select null as relation, null as lists where false
-- says: nothing
