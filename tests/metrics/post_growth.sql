-- background
insert into archives (archive_id, generated_at) values (1, '2024-01-31 12:00'), (2, '2025-01-31 12:00');

-- case: ordinary, counts that grew and counts that fell
-- given
insert into posts (archive_id, post_id, created_at, text, likes, reposts) values
    (1, '1', '2024-01-31 11:00', 'a', 2, 0), (2, '1', '2024-01-31 11:00', 'a', 5, 1),
    (1, '2', '2024-01-30 11:00', 'b', 2, 0), (2, '2', '2024-01-30 11:00', 'b', 2, 0),
    (1, '3', '2020-01-01 12:00', 'c', 10, 3), (2, '3', '2020-01-01 12:00', 'c', 8, 2),
    (1, '4', '2020-01-02 12:00', 'd', 0, 1), (2, '4', '2020-01-02 12:00', 'd', 1, 1);
-- expect
select *
from (
    values
        ('under 7 days', 2, 4, 7, 0.75, 1, 0, 0, 1),
        ('over a year', 2, 10, 9, -0.1, 1, 1, 4, 3)
) as t(age, posts, likes_before, likes_after, growth_share, grown, fallen, reposts_before, reposts_after)
-- says: The likes of the **4 posts** in both exports went from **14** to **16** since 31 Jan 2024: **2** gained likes, **1** lost some.

-- case: unknown growth of no likes, and reposts that one side does not state
-- given
insert into posts (archive_id, post_id, created_at, text, likes, reposts) values
    (1, '1', '2024-01-20 11:00', 'a', 0, 4), (2, '1', '2024-01-20 11:00', 'a', 3, null);
-- expect
select *
from (values ('7 to 30 days', 1, 0, 3, null, 1, 0, null, null))
    as t(age, posts, likes_before, likes_after, growth_share, grown, fallen, reposts_before, reposts_after)
-- says: The likes of the **1 post** in both exports went from **0** to **3** since 31 Jan 2024: **1** gained likes, **0** lost some.

-- case: also one export alone says nothing
-- given
delete from archives where archive_id = 1;
insert into posts (archive_id, post_id, created_at, text, likes) values (2, '1', '2024-01-20 11:00', 'a', 0);
-- expect
select null as age, 0 as posts, 0 as likes_before, 0 as likes_after, null as growth_share, 0 as grown, 0 as fallen, 0 as reposts_before, 0 as reposts_after
where false
-- says: nothing

-- case: empty store
-- given
-- expect
select null as age, 0 as posts, 0 as likes_before, 0 as likes_after, null as growth_share, 0 as grown, 0 as fallen, 0 as reposts_before, 0 as reposts_after
where false
-- says: nothing
