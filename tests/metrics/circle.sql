-- background
insert into archives (generated_at) values ('2025-01-31 12:00');
insert into profiles (account_id, handle) values ('42', 'me');

-- case: ordinary, exchanges 3, 2 and 1: a second turn on the same day is none
-- given
insert into posts (post_id, created_at, text, reply_to_account_id) values
    ('1', '2025-01-01 08:00', '@ann one', '7'), ('2', '2025-01-01 09:00', '@ann again', '7'), ('3', '2025-01-02 08:00', '@ann two', '7'),
    ('4', '2025-01-03 08:00', '@ann three', '7'), ('5', '2025-01-01 08:00', '@bob one', '8'), ('6', '2025-01-04 08:00', 'with @bob', null),
    ('7', '2025-01-05 08:00', '@carl one', '9'), ('8', '2022-12-31 08:00', '@dora before the window', '10'), ('9', '2025-01-05 08:00', 'hello', null);
insert into mentions (post_id, account_id, handle) values ('6', '8', 'bob');
-- expect
-- N = 6, pairs 3 * 2 + 2 * 1 = 8: 6 * 5 / 8. Without one exchange of ann (three times) 20 / 4, of bob (twice) 20 / 6, of carl 20 / 8
with left_out as (
    select unnest([ln(5), ln(5), ln(5), ln(20 / 6), ln(20 / 6), ln(20 / 8)]) as estimate
),
error as (
    select sqrt(5 * var_pop(estimate)) as error
    from left_out
)
select
    6 as exchanges,
    3 as people,
    2 as people_again,
    3.75 as effective_people,
    3.75 * exp(-1.95996398454 * error) as low,
    6.0 as high,
    6 as top_five,
    1.0 as top_five_share,
    3 as answered,
    1 as answered_again,
    1.0 / 3 as answered_again_share,
    '24 months' as period
from error
-- says: You turned to **3 people** in the last 24 months, to **2** of them on more than one day. You came back on another day to **1 of 3** whom you answered.

-- case: also the five met most, and a spread under the number of people
-- given
insert into posts (post_id, created_at, text, reply_to_account_id)
    select (100 * person + day)::varchar, timestamp '2025-01-01 08:00' + to_days(day), '@x', person::varchar
    from (select unnest(range(1, 8)) as person) cross join (select unnest(range(30)) as day)
    where day < case when person = 1 then 10 else 2 end;
-- expect
-- exchanges 10 and six times 2; pairs 90 + 12
with left_out as (
    select unnest(list_resize([ln(21.0 * 20 / (102 - 18))], 10, ln(21.0 * 20 / (102 - 18))) || list_resize([ln(21.0 * 20 / (102 - 2))], 12, ln(21.0 * 20 / (102 - 2)))) as estimate
),
error as (
    select sqrt(21 * var_pop(estimate)) as error
    from left_out
)
select
    22 as exchanges,
    7 as people,
    7 as people_again,
    22.0 * 21 / 102 as effective_people,
    22.0 * 21 / 102 * exp(-1.95996398454 * error) as low,
    22.0 * 21 / 102 * exp(1.95996398454 * error) as high,
    18 as top_five,
    18.0 / 22 as top_five_share,
    7 as answered,
    7 as answered_again,
    1.0 as answered_again_share,
    '24 months' as period
from error
-- says: You turned to **7 people** in the last 24 months, spread as if evenly over **4.5** (95 % interval 2.1 to 9.9); **18 of 22** exchanges went to the five you turned to most. You came back on another day to **7 of 7** whom you answered.

-- case: unknown spread: nobody met twice, so there is no interval
-- given
insert into posts (post_id, created_at, text, repost_of_handle, repost_of_account_id) values
    ('1', '2025-01-01 08:00', 'RT @ann: hello', 'ann', '7'), ('2', '2025-01-02 08:00', 'RT @bob: hello', 'bob', '8');
-- expect
-- at most one for each exchange
select 2 as exchanges, 2 as people, 0 as people_again, 2.0 as effective_people, null as low, null as high, 2 as top_five,
    1.0 as top_five_share, 0 as answered, 0 as answered_again, null as answered_again_share, '24 months' as period
-- says: You turned to **2 people** in the last 24 months, to **0** of them on more than one day.

-- case: also one pair of exchanges holds the whole estimate up
-- given
insert into posts (post_id, created_at, text, reply_to_account_id) values
    ('1', '2025-01-01 08:00', '@ann one', '7'), ('2', '2025-01-02 08:00', '@ann two', '7'), ('3', '2025-01-03 08:00', '@bob one', '8');
-- expect
select 3 as exchanges, 2 as people, 1 as people_again, 3.0 as effective_people, null as low, null as high, 3 as top_five,
    1.0 as top_five_share, 2 as answered, 1 as answered_again, 0.5 as answered_again_share, '24 months' as period
-- says: You turned to **2 people** in the last 24 months, to **1** of them on more than one day. You came back on another day to **1 of 2** whom you answered.

-- case: also one person, once
-- given
insert into posts (post_id, created_at, text, reply_to_account_id) values ('1', '2025-01-01 08:00', '@ann one', '7');
-- expect
select 1 as exchanges, 1 as people, 0 as people_again, null as effective_people, null as low, null as high, 1 as top_five,
    1.0 as top_five_share, 1 as answered, 0 as answered_again, 0.0 as answered_again_share, '24 months' as period
-- says: You turned to **1 person** in the last 24 months. You came back on another day to **0 of 1** whom you answered.

-- case: unknown: no post of a known kind
-- given
insert into posts (post_id, created_at, text) values ('1', '2025-01-01 08:00', null);
-- expect
select
    null as exchanges, null as people, null as people_again, null as effective_people, null as low, null as high, null as top_five,
    null as top_five_share, null as answered, null as answered_again, null as answered_again_share, '24 months' as period
-- says: nothing

-- case: also nobody turned to
-- given
insert into posts (post_id, created_at, text) values ('1', '2025-01-01 08:00', 'hello');
-- expect
select 0 as exchanges, 0 as people, 0 as people_again, null as effective_people, null as low, null as high, null as top_five,
    null as top_five_share, 0 as answered, 0 as answered_again, null as answered_again_share, '24 months' as period
-- says: nothing

-- case: empty store
-- given
-- expect
select null as exchanges, null as people, null as people_again, null as effective_people, null as low, null as high, null as top_five,
    null as top_five_share, null as answered, null as answered_again, null as answered_again_share, null as period where false
-- says: nothing
