-- background
insert into archives (archive_id, platform, generated_at, is_supplement) values
    (1, 'x', '2025-01-31 12:00', false), (2, 'x_analytics', '2025-02-02 00:00', true), (3, 'x_analytics', '2025-02-03 00:00', true);

-- case: ordinary, the newest observation of each count, also of a post that no export holds
-- given
insert into posts (post_id, created_at, text) values ('7', '2025-01-01 08:00', 'one');
insert into post_counts (archive_id, post_id, metric, value) values
    (1, '7', 'quotes', 1), (2, '7', 'impressions', 50), (2, '7', 'url_clicks', 2), (3, '7', 'impressions', 40), (3, '8', 'impressions', 9);
-- expect
select * from (values ('7', 'quotes', 1), ('7', 'impressions', 40), ('7', 'url_clicks', 2), ('8', 'impressions', 9)) as t(post_id, metric, value)

-- case: also a post twice in one export
-- given
insert into post_counts (archive_id, post_id, metric, value) values (2, '7', 'impressions', 50), (2, '7', 'impressions', 60);
-- expect
select * from (values ('7', 'impressions', 60)) as t(post_id, metric, value)

-- case: unknown is no row: nothing is stated
-- given
insert into posts (post_id, created_at, text) values ('7', '2025-01-01 08:00', 'one');
-- expect
select null as post_id, null as metric, null as value where false

-- case: empty store
-- given
-- expect
select null as post_id, null as metric, null as value where false
