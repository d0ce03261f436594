-- How wide is the circle you talk with?
--
-- Turns to other people in the check window: an exchange is a day on which the account turned to a person, however often. The effective
-- number of people says to how many the exchanges would have gone had they been spread evenly; few are no fault, they may be friends. It
-- estimates the circle behind the exchanges, so it can exceed the people met where hardly anybody was met twice.
-- NULL: everything where no post has a known kind; shares and the effective number without exchanges, low and high also where the interval cannot be made; answered_again_share
-- when nobody was answered. No rows without an account in scope.
--
-- column: exchanges            BIGINT  days with a turn to a person, over all people
-- column: people               BIGINT  people turned to
-- column: people_again         BIGINT  of them, turned to on at least two days
-- column: effective_people     DOUBLE  as if spread evenly over so many
-- column: low                  DOUBLE  lower end of its 95 % interval
-- column: high                 DOUBLE  upper end
-- column: top_five             BIGINT  exchanges with the five people met most
-- column: top_five_share       DOUBLE  top_five / exchanges
-- column: answered             BIGINT  people answered
-- column: answered_again       BIGINT  of them, answered on at least two days
-- column: answered_again_share DOUBLE  answered_again / answered
-- column: period               VARCHAR the time it is about
-- period: 12 months
-- count: exchanges exchanges
-- few: 100
-- needs: posts
-- note: 24 months where 12 hold under 100 posts. Whether people answered you is not in an export.
-- section: conversation 40
select
    exchanges,
    people,
    people_again,
    effective_people,
    low,
    high,
    top_five,
    top_five::double / nullif(exchanges, 0) as top_five_share,
    answered,
    answered_again,
    answered_again::double / nullif(answered, 0) as answered_again_share,
    period
from circle
