-- Posts whose full text stands in a note
--
-- A note carries no id of its post: it belongs to the post of the same second whose text begins alike, leading @names aside.
--
-- column: archive_id INTEGER the export
-- column: post_id    VARCHAR the post
-- column: text       VARCHAR the full text of the note
select
    p.archive_id,
    p.post_id,
    any_value(n.text order by n.note_id) as text
from notes as n
join posts as p
    on p.archive_id = n.archive_id
    and date_trunc('second', p.created_at) = date_trunc('second', n.created_at)
    and starts_with(
        without_names(n.text),
        left(without_names(regexp_replace(p.text, '\s*…?\s*(https://t\.co/\w*)?$', '')), 40)
    )
group by p.archive_id, p.post_id
