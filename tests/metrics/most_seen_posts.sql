-- background
insert into archives (archive_id, platform, generated_at, is_supplement) values
    (1, 'x', '2025-03-03 12:00', false), (2, 'x_analytics', '2025-03-10 00:00', true);
insert into posts (post_id, created_at, text, audience) values
    ('7', '2025-01-01 08:00', 'one', 'public'), ('8', '2025-01-02 08:00', 'two', 'public'), ('9', '2025-01-02 08:00', 'three', 'circle');

-- case: ordinary, the most seen first, not those to a circle
-- given
insert into post_counts (archive_id, post_id, metric, value) values
    (2, '7', 'impressions', 90), (2, '7', 'engagements', 9), (2, '7', 'profile_visits', 2),
    (2, '8', 'impressions', 100), (2, '8', 'engagements', 1), (2, '8', 'profile_visits', 0), (2, '9', 'impressions', 100);
-- expect
select * from (values
    ('8', 'https://x.com/i/web/status/8', date '2025-01-02', 'original', 100, 1, 0.01, 0, 'two'),
    ('7', 'https://x.com/i/web/status/7', date '2025-01-01', 'original', 90, 9, 0.1, 2, 'one')
) as t(post_id, url, posted_on, kind, impressions, engagements, share_engaged, profile_visits, text)

-- case: unknown post, and unknown engagements
-- given
insert into post_counts (archive_id, post_id, metric, value) values (2, '1885027889815552000', 'impressions', 0);
-- expect
select * from (values
    ('1885027889815552000', 'https://x.com/i/web/status/1885027889815552000', date '2025-01-30', null, 0, null, null, null, null)
) as t(post_id, url, posted_on, kind, impressions, engagements, share_engaged, profile_visits, text)

-- case: empty store
-- given
-- expect
select null as post_id, null as url, null as posted_on, null as kind, null as impressions, null as engagements, null as share_engaged, null as profile_visits, null as text where false
