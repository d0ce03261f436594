-- The account's posts, each once, classified
--
-- The newest observation of each post of the account that holds its text, else the newest (public, community and circle posts; what any
-- export calls deleted is left out), only the last version of an edited one, inside the period. The kinds exclude each other; the first that fits holds:
-- repost, reply (to somebody else), self_reply, quote, mention, original.
-- NULL: kind where it cannot be known: no text, or the owner's id is needed and unknown. Shares leave such posts out.
--
-- column: archive_id          INTEGER    export of that observation
-- column: file_id             INTEGER    file of that observation
-- column: position            INTEGER    place in that file
-- column: post_id             VARCHAR    id of the post
-- column: created_at          TIMESTAMP  when, UTC
-- column: time_precision      VARCHAR    millisecond, second or day
-- column: local_at            TIMESTAMP  when, wall clock of the time zone in scope; the day alone, as stated, where the time is lost
-- column: month               DATE       first day of the local month
-- column: text                VARCHAR    full text, long posts completed from their note
-- column: lang                VARCHAR    language
-- column: source              VARCHAR    program that posted it
-- column: kind                VARCHAR    repost, reply, self_reply, quote, mention, original
-- column: is_two_way          BOOLEAN    turns to somebody else: not an original, self-reply to oneself alone, repost or quote of oneself, automated text or mere credit
-- column: is_self             BOOLEAN    repost or quote of one's own post
-- column: is_automated        BOOLEAN    written by a program in the owner's name, as its text or its source shows
-- column: is_credit           BOOLEAN    a mention that only credits (via, h/t, cc)
-- column: is_dot_at           BOOLEAN    starts with .@name, so that followers see it
-- column: has_quote           BOOLEAN    also quotes a post, whatever its kind
-- column: addresses_others    BOOLEAN    names somebody else
-- column: reply_to_post_id    VARCHAR    the post answered
-- column: reply_to_account_id VARCHAR    the person answered
-- column: reply_to_handle     VARCHAR    handle of that person
-- column: parent_at           TIMESTAMP  when the answered post was made
-- column: repost_of_account_id VARCHAR   author of the post passed on
-- column: repost_of_handle    VARCHAR    handle of that author
-- column: quote_of_post_id    VARCHAR    post quoted by link
-- column: quote_of_handle     VARCHAR    handle in that link
-- column: audience            VARCHAR    public, community or circle
-- column: media_count         INTEGER    pictures and videos; NULL where only a table holds the post
-- column: likes               BIGINT     likes as stated; NULL when not stated, and on reposts, whose counts are not the owner's
-- column: reposts             BIGINT     reposts as stated; NULL likewise
-- column: is_recent           BOOLEAN    made in the last 12 months before the end of the period
-- column: is_settled          BOOLEAN    at least 7 days old at the export that states its counts: younger ones still gather them
with observations as (
    select
        p.*,
        a.recency,
        a.generated_at as observed_at,
        local_post_time(p.created_at, p.time_precision, s.tz) as local_at
    from posts as p
    join archives_in_scope as a using (archive_id)
    cross join scope as s
),
superseded as (
    -- the same post seen again: as deleted, with its text, in a newer export, in full (a table knows of no pictures), or earlier in the same one
    select
        older.archive_id,
        older.file_id,
        older.position
    from observations as older
    join observations as newer
        on newer.post_id = older.post_id
        and (newer.audience != 'deleted', newer.text is null, newer.recency, newer.media_count is null, newer.file_id, newer.position)
            < (older.audience != 'deleted', older.text is null, older.recency, older.media_count is null, older.file_id, older.position)
),
hand_typed as (
    -- an export that marks the reposts leaves these out of them; in others the text is the only mark
    select distinct post_id
    from observations
    where repost_of_handle is null and starts_with(text, 'RT @')
),
newest as (
    select o.* replace (
            case when h.post_id is null then o.repost_of_account_id end as repost_of_account_id,
            case when h.post_id is null then o.repost_of_handle end as repost_of_handle
        )
    from observations as o
    anti join superseded using (archive_id, file_id, position)
    left join hand_typed as h using (post_id)
    where o.audience != 'deleted'
),
edits as (
    select
        coalesce(edit_group, post_id) as edit_group,
        post_id
    from newest
    where edit_group is not null
        or post_id in (select edit_group from newest where edit_group is not null)
),
replaced as (
    select post_id
    from edits
    qualify row_number() over (partition by edit_group order by length(post_id) desc, post_id desc) > 1
),
named as (
    select
        m.archive_id,
        m.post_id,
        count(*) filter (where m.is_typed) as typed,
        count(*) filter (where m.is_other) as others,
        -- a post that stands in two files of an export has each of its mentions twice; here their number matters
        count(distinct m.position) filter (where m.is_typed and m.is_other) as typed_others
    from (
        select
            m.archive_id,
            m.post_id,
            m.position,
            m.is_typed,
            -- an id that is gone leaves the handle to tell the owner by
            case
                when m.account_id is null then lower(m.handle) not in (select handle from own_handles)
                else m.account_id is distinct from a.account_id
            end as is_other
        from mentions as m
        join archives_in_scope as a using (archive_id)
    ) as m
    group by m.archive_id, m.post_id
),
facts as (
    select
        p.* exclude (text),
        s.account_id as own_id,
        p.created_at > s.ends_at - interval 12 months as is_recent,
        coalesce(long_texts.text, p.text) as text,
        coalesce(named.others, 0) > 0 as addresses_others,
        coalesce(named.typed, 0) as typed_mentions,
        coalesce(named.typed_others, 0) as typed_others,
        -- a quote typed by hand: "RT @name" after words of one's own, "MT @name" anywhere, or a whole repost that was none to the platform
        case
            when p.repost_of_handle is null and contains(p.text, 'T @')
            then nullif(lower(regexp_extract(p.text, '(?:(?:^|\S\s*)\bRT|\bMT) @([A-Za-z0-9_]{1,15})', 1)), '')
        end as typed_quote_of,
        p.quote_of_post_id is not null or typed_quote_of is not null as has_quote,
        case
            when p.repost_of_handle is not null
            then coalesce(
                p.repost_of_account_id = s.account_id,
                lower(p.repost_of_handle) in (select handle from own_handles)
            )
            when p.quote_of_post_id is not null
            then coalesce(lower(p.quote_of_handle) in (select handle from own_handles), false)
                or p.quote_of_post_id in (select post_id from observations)
            else coalesce(typed_quote_of in (select handle from own_handles), false)
        end as refers_to_self
    from newest as p
    cross join scope as s
    left join named on named.archive_id = p.archive_id and named.post_id = p.post_id
    left join long_texts on long_texts.archive_id = p.archive_id and long_texts.post_id = p.post_id
    where p.post_id not in (select post_id from replaced)
        and (s.since is null or p.local_at::date >= s.since)
        and (s.until is null or p.local_at::date <= s.until)
),
classified as (
    select
        *,
        case
            when text is null then null
            when repost_of_handle is not null then 'repost'
            when reply_to_account_id is not null and own_id is null then null
            when reply_to_account_id != own_id then 'reply'
            when reply_to_account_id = own_id then 'self_reply'
            when reply_to_post_id in (select post_id from observations) then 'self_reply'
            when lower(reply_to_handle) in (select handle from own_handles) then 'self_reply'
            when reply_to_post_id is not null or reply_to_handle is not null then 'reply'
            when starts_with(text, '@') and regexp_matches(text, '^@[A-Za-z0-9_]')
            then case
                when own_id is null and not exists (from own_handles) then null
                when lower(regexp_extract(text, '^@([A-Za-z0-9_]+)', 1)) in (select handle from own_handles)
                then 'self_reply'
                else 'reply'
            end
            when has_quote then 'quote'
            when typed_mentions > 0 and own_id is null then null
            when typed_others > 0 then 'mention'
            else 'original'
        end as kind
    from facts
),
flagged as (
    select
        *,
        is_automated_text(text) or is_automated_source(source) as is_automated,
        kind in ('repost', 'quote') and refers_to_self as is_self,
        kind = 'mention'
            -- as many names follow a word of credit as there are: "cc @one @two" credits both
            and len(regexp_extract_all(
                array_to_string(regexp_extract_all(lower(text), '\b(?:via|h/?t|cc):?(?:[\s,&]+@\w+)+'), ' '),
                '@'
            )) >= typed_others as is_credit
    from classified
)
select
    archive_id,
    file_id,
    position,
    post_id,
    created_at,
    time_precision,
    local_at,
    date_trunc('month', local_at)::date as month,
    text,
    lang,
    source,
    kind,
    case
        when kind is null then null
        when kind = 'original' then false
        when kind = 'self_reply' then addresses_others and not is_automated
        else not (is_self or is_automated or is_credit)
    end as is_two_way,
    is_self,
    is_automated,
    is_credit,
    starts_with(text, '.@') as is_dot_at,
    has_quote,
    addresses_others,
    reply_to_post_id,
    reply_to_account_id,
    reply_to_handle,
    parent_at,
    repost_of_account_id,
    repost_of_handle,
    quote_of_post_id,
    quote_of_handle,
    audience,
    media_count,
    case when repost_of_handle is null then likes end::bigint as likes,
    case when repost_of_handle is null then reposts end::bigint as reposts,
    is_recent,
    created_at <= observed_at - interval 7 days as is_settled
from flagged
