-- The trend, of all own posts and of the originals alone
--
-- First the headline, then the best tenth of the same posts, then the same measure of the other set.
-- NULL: never; no row without a headline.
--
-- column: sentence VARCHAR the finding
select
    'The ' || first.subject || ': ' || bold(first.trend) || ' ' || first.basis
    || '. The ' || best.subject || ': ' || bold(best.trend) || ' ' || best.basis
    || case
        when other.posts_of = 'originals' then '. Original posts alone: ' || other.trend || ' ' || other.basis || '.'
        else '. All own posts together: ' || other.trend || ' ' || other.basis
            || '; they mix kinds of posts, and a shift between announcing and answering moves their line by itself.'
    end as sentence
from engagement_trends as first
join engagement_trends as best on best.posts_of = first.posts_of and best.measure = 'q90'
join engagement_trends as other on other.posts_of != first.posts_of and other.measure = first.measure
where first.is_headline
