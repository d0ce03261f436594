-- Posts whose full text stands in a note
--
-- A note carries no id of its post: it belongs to the post of the same second whose first 40 characters are the note's, leading @names
-- aside. A shorter post has to be the whole note, or the short posts of a thread would take it.
--
-- column: archive_id INTEGER the export
-- column: post_id    VARCHAR the post
-- column: text       VARCHAR the full text of the note
with cut as (
    select
        p.archive_id,
        p.post_id,
        date_trunc('second', p.created_at) as second_at,
        without_names(regexp_replace(p.text, '\s*…?\s*(https://t\.co/\w*)?$', '')) as opening
    from posts as p
    -- most posts are of a second without a note: their texts need no look
    where exists (
        select 1
        from notes as n
        where n.archive_id = p.archive_id
            and date_trunc('second', n.created_at) = date_trunc('second', p.created_at)
    )
)
select
    cut.archive_id,
    cut.post_id,
    any_value(n.text order by length(n.note_id), n.note_id) as text
from cut
join notes as n on n.archive_id = cut.archive_id and date_trunc('second', n.created_at) = cut.second_at
where case
        when length(cut.opening) >= 40 then starts_with(without_names(n.text), left(cut.opening, 40))
        else cut.opening != '' and cut.opening = without_names(n.text)
    end
group by cut.archive_id, cut.post_id
