-- background
insert into archives (generated_at, time_zone) values ('2025-01-31 12:00', 'Asia/Tokyo');
insert into profiles (account_id, handle) values ('42', 'me');
insert into privacy_kinds (kind, entity, rank, category, about, one, many, different_one, different_many) values
    ('logins', 'logins', 1, 'Log-ins', 'owner', 'log-in', 'log-ins', 'address', 'addresses'),
    ('login_ports', 'logins', 2, 'Log-ins', 'owner', 'port', 'ports', null, null),
    ('searches', 'searches', 3, 'Searches', 'owner', 'search', 'searches', null, null),
    ('calls', 'calls', 4, 'Calls', 'both', 'call', 'calls', null, null),
    ('contacts', 'contacts', 5, 'Address book', 'others', 'person', 'people', null, null);
insert into entities (entity, is_for_privacy) values ('logins', true), ('searches', true), ('calls', true), ('contacts', true);

-- case: ordinary, days of the time zone in scope
-- given
insert into files (file_id, entity, records) values (1, 'logins', 1200), (2, 'searches', 1), (3, 'calls', 1), (4, 'contacts', 2);
insert into exposures (file_id, kind, records, different, first_at, last_at) values
    (1, 'logins', 1200, 2, '2025-01-01 20:00', '2025-01-30 10:00'), (1, 'login_ports', 3, null, null, null),
    (2, 'searches', 1, null, null, null), (3, 'calls', 1, null, null, null), (4, 'contacts', 2, null, null, null);
-- expect
select * from (values
    ('you', 'Log-ins', 1200, 'log-ins, 2 addresses', 2, date '2025-01-02', date '2025-01-30', 'present', 'identifiers', 'a law'),
    ('you', 'Log-ins', 3, 'ports', null, null, null, 'present', 'identifiers', 'a law'),
    ('you', 'Searches', 1, 'search', null, null, null, 'present', 'identifiers', 'a law'),
    ('you and others', 'Calls', 1, 'call', null, null, null, 'present', 'identifiers', 'a law'),
    ('others', 'Address book', 2, 'people', null, null, null, 'present', 'identifiers', 'a law')
) as t(about, category, records, what, different, first_day, last_day, status, law, source)
-- says: Of you it holds **3 kinds of data**: **1,200** log-ins, 2 addresses; **1** search; and more.
-- says: Of other people it holds **2 kinds of data**: **1** call; **2** people.

-- case: unknown: a file that is not there, beside one that is empty
-- given
insert into files (file_id, entity, records) values (4, 'contacts', 0);
insert into exposures (file_id, kind, records) values (4, 'contacts', 0);
-- expect
select * from (values
    ('you', 'Log-ins', null, 'log-ins', null, null, null, 'absent', 'identifiers', 'a law'),
    ('you', 'Log-ins', null, 'ports', null, null, null, 'absent', 'identifiers', 'a law'),
    ('you', 'Searches', null, 'searches', null, null, null, 'absent', 'identifiers', 'a law'),
    ('you and others', 'Calls', null, 'calls', null, null, null, 'absent', 'identifiers', 'a law'),
    ('others', 'Address book', 0, 'people', null, null, null, 'empty', 'identifiers', 'a law')
) as t(about, category, records, what, different, first_day, last_day, status, law, source)
-- says: nothing

-- case: also others alone
-- given
insert into files (file_id, entity, records) values (4, 'contacts', 1);
insert into exposures (file_id, kind, records) values (4, 'contacts', 1);
delete from privacy_kinds where kind != 'contacts';
-- expect
select * from (values
    ('others', 'Address book', 1, 'person', null, null, null, 'present', 'identifiers', 'a law')
) as t(about, category, records, what, different, first_day, last_day, status, law, source)
-- says: Of other people it holds **1 kind of data**: **1** person.

-- case: empty store
-- given
-- expect
select
    null as about,
    null as category,
    null as records,
    null as what,
    null as different,
    null as first_day,
    null as last_day,
    null as status,
    null as law,
    null as source
where false
-- says: nothing
