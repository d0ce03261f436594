-- Turns towards other people in the account's posts
--
-- One row for each person whom a post answers, names by hand, passes on or quotes; a post may turn to several. Automated posts, mere
-- credit and the owner are left out. Where only a handle is known, a mention elsewhere in the exports may give its id. X looks names up when it makes
-- the export: an account that is younger than the post has taken the name over from somebody else, so the handle stays, the id does not.
-- NULL: account_id when only the handle is known, handle when only the id is.
--
-- column: post_id     VARCHAR    the post
-- column: created_at  TIMESTAMP  when, UTC
-- column: local_date  DATE       when, local day
-- column: interaction VARCHAR    reply, mention, repost or quote
-- column: account_id  VARCHAR    the person
-- column: handle      VARCHAR    the person's handle
-- column: person      VARCHAR    account_id, else @handle in lower case
-- column: is_taken_over BOOLEAN  the export names an account that was made after the post
with speaking as (
    select
        archive_id,
        post_id,
        created_at,
        local_at::date as local_date,
        kind,
        is_self,
        has_quote,
        quote_of_handle,
        repost_of_account_id,
        repost_of_handle,
        reply_to_account_id,
        coalesce(
            reply_to_handle,
            case when reply_to_account_id is null then nullif(regexp_extract(text, '^@([A-Za-z0-9_]+)', 1), '') end
        ) as reply_to_handle
    from posts_in_scope
    where kind is not null and not is_automated and not is_credit
),
turns as (
    select
        post_id,
        created_at,
        local_date,
        'reply' as interaction,
        reply_to_account_id as account_id,
        reply_to_handle as handle
    from speaking
    where kind = 'reply'
    union all
    select
        post_id,
        created_at,
        local_date,
        'repost',
        repost_of_account_id,
        repost_of_handle
    from speaking
    where kind = 'repost' and not is_self
    union all
    select
        post_id,
        created_at,
        local_date,
        'quote',
        null,
        quote_of_handle
    from speaking
    where has_quote and kind != 'repost' and not is_self and quote_of_handle is not null
    union all
    select
        p.post_id,
        p.created_at,
        p.local_date,
        'mention',
        m.account_id,
        m.handle
    from speaking as p
    join mentions as m using (archive_id, post_id)
    where m.is_typed
        and p.kind != 'repost'
        -- whom the post answers is a reply, not a mention too
        and not (
            p.kind = 'reply'
            and coalesce(m.account_id = p.reply_to_account_id, lower(m.handle) = lower(p.reply_to_handle), false)
        )
),
known as (
    select
        lower(m.handle) as handle,
        arg_max(m.account_id, (length(m.post_id), m.post_id, length(m.account_id), m.account_id)) as account_id
    from mentions as m
    join archives_in_scope using (archive_id)
    where m.account_id is not null
        and lower(m.handle) in (select lower(handle) from turns where account_id is null)
    group by lower(m.handle)
),
claimed as (
    select
        t.* replace (coalesce(t.account_id, known.account_id) as account_id),
        t.account_id is not null as is_stated
    from turns as t
    left join known on t.account_id is null and known.handle = lower(t.handle)
),
made as (
    -- the earliest that each account can have been made
    select
        a.account_id,
        case a.form
            when 'snowflake' then snowflake_at(a.account_id)
            when 'ambiguous' then timestamp '2012-07-17 00:00'
            when 'table' then m.starts_on - to_days(m.tolerance_days)
        end as not_before
    from (
        select distinct
            account_id,
            try_cast(account_id as bigint) as number,
            account_id_form(account_id) as form
        from claimed
        where account_id is not null and (select platform from scope) = 'x'
    ) as a
    asof left join x_user_id_months as m on a.number >= m.first_user_id
),
resolved as (
    select
        c.* exclude (account_id),
        c.account_id as claimed_id,
        -- by days, as of some old posts only the day is known
        coalesce(made.not_before::date > c.created_at::date, false) as is_younger,
        case when not is_younger then c.account_id end as account_id
    from claimed as c
    left join made using (account_id)
)
select
    r.post_id,
    any_value(r.created_at) as created_at,
    any_value(r.local_date) as local_date,
    r.interaction,
    r.account_id,
    min(r.handle) as handle,
    coalesce(r.account_id, '@' || lower(r.handle)) as person,
    bool_or(r.is_younger and r.is_stated) as is_taken_over
from resolved as r
cross join scope as s
where coalesce(r.account_id, r.handle) is not null
    and r.claimed_id is distinct from s.account_id
    and (r.account_id is not null or lower(r.handle) not in (select handle from own_handles))
group by r.post_id, r.interaction, r.account_id, person
