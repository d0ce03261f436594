-- Who follows whom?
--
-- From the two lists of the newest export. Mutual: stands in both. A list of which a part is missing counts as far as it was read.
-- NULL: what needs a list that is not in the export, cannot be read, or was emptied (it promises more and holds nothing); a share or ratio
-- over nobody. An empty list is a true zero.
-- No row without an account in scope.
--
-- column: followers            BIGINT people who follow the account
-- column: following            BIGINT people whom the account follows
-- column: mutual               BIGINT people in both lists
-- column: ratio                DOUBLE followers / following
-- column: follow_back_given    DOUBLE mutual / followers: whom the account follows back
-- column: follow_back_received DOUBLE mutual / following: who follows the account back
-- chart: ranking columns=followers,following,mutual
-- subtitle: followers, following and both
-- period: as of export
-- needs: followers, following
-- note: Who stands in the lists on the day of the export; who left is not in them.
-- section: followers 10
select
    followers,
    following,
    mutual,
    followers::double / nullif(following, 0) as ratio,
    mutual::double / nullif(followers, 0) as follow_back_given,
    mutual::double / nullif(following, 0) as follow_back_received
from follow_counts
