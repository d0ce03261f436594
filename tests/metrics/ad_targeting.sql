-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle) values ('42', 'me');
insert into privacy_kinds (kind, entity, rank, one, many) values ('ad_criteria', 'ad_impressions', 1, 'reason', 'reasons');

-- case: ordinary, over two files; the kind as a whole and another kind are no types
-- given
insert into exposures (file_id, kind, part, records) values
    (1, 'ad_criteria', null, 7), (1, 'ad_criteria', 'Age', 3), (1, 'ad_criteria', 'other', 1), (2, 'ad_criteria', 'Keywords', 3),
    (2, 'ad_criteria', 'Age', 1);
-- expect
select * from (values ('Age', 4, 0.5), ('Keywords', 3, 0.375), ('other', 1, 0.125)) as t(criterion, reasons, share)
-- says: Ads were aimed at you by **3 types of reasons**, most often by “Age”: **50 %**, **4 of 8**.

-- case: also ties by name, and one type alone
-- given
insert into exposures (kind, part, records) values ('ad_criteria', 'Keywords', 2), ('ad_criteria', 'Age', 2);
-- expect
select * from (values ('Age', 2, 0.5), ('Keywords', 2, 0.5)) as t(criterion, reasons, share)
-- says: Ads were aimed at you by **2 types of reasons**, most often by “Age”: **50 %**, **2 of 4**.

-- case: also one
-- given
insert into exposures (kind, part, records) values ('ad_criteria', 'Keywords', 2);
-- expect
select * from (values ('Keywords', 2, 1.0)) as t(criterion, reasons, share)
-- says: Ads were aimed at you by **1 type of reasons**, most often by “Keywords”: **100 %**, **2 of 2**.

-- case: unknown: ads without reasons, and another export's
-- given
insert into archives (archive_id, generated_at) values (2, '2024-01-31 12:00');
insert into exposures (archive_id, kind, part, records) values (1, 'ad_criteria', null, 0), (2, 'ad_criteria', 'Age', 3);
-- expect
select null as criterion, null as reasons, null as share where false
-- says: nothing

-- case: empty store
-- given
-- expect
select null as criterion, null as reasons, null as share where false
-- says: nothing
