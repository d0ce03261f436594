"""Whose figures a supplement holds: it names no account by its id, so the exports in the database tell."""

from __future__ import annotations

from .errors import ArchiveError
from .store import Store

# An export of unknown owner stands for itself, as in the view archives_in_scope.
ACCOUNTS = """
with accounts as (
    select
        archive_id,
        coalesce(account_id, 'unknown-' || archive_id) as account_key
    from archives
    where not is_supplement
)
"""
BY_POSTS = f"""
{ACCOUNTS}
select distinct account_key
from posts
join accounts using (archive_id)
where post_id in (select post_id from post_counts where archive_id = $archive_id)
"""
HANDLES = f"""
{ACCOUNTS}
select
    account_key,
    coalesce(list(distinct lower(handle)) filter (where handle is not null), []) as handles
from accounts
left join (
    select archive_id, handle from profiles
    union all
    select archive_id, from_handle from renames
    union all
    select archive_id, to_handle from renames
) using (archive_id)
group by account_key
"""
NOTED = """
update files
set note = concat_ws('; ', note, $note)
where archive_id = $archive_id and entity is not null
"""


def owner_of(store: Store, name: str, archive_id: int, handles: frozenset[str]) -> str:
    """The account whose posts it counts, else that of a handle it names, else the only one, which its files then note; or an ArchiveError."""
    by_posts = store.rows(BY_POSTS, {"archive_id": archive_id})
    if len(by_posts) == 1:
        return str(by_posts[0][0])
    known: dict[str, list[str]] = dict(store.rows(HANDLES))
    by_handle = [account for account, names in known.items() if handles & set(names)]
    if len(by_handle) == 1:
        return by_handle[0]
    # another handle than the account's is another account's
    if len(known) == 1 and not (handles and any(known.values())):
        note = "names no account; taken as that of the only account here"
        store.rows(NOTED, {"archive_id": archive_id, "note": note})
        return next(iter(known))
    named = f"@{min(handles)}" if len(handles) == 1 else "several accounts" if handles else "no account"
    here = f"{len(known)} accounts are" if len(known) > 1 else "one account is" if known else "no account is"
    found = f"it names {named}, and {here} here" + (", none of that name" if handles and known else "")
    raise ArchiveError(
        f"{name}: these are figures of an account, not its archive; {found}. "
        "Expected: the archive of the same account beside it, or one that the database holds already. "
        f"Try: twoway report ARCHIVE {name}."
    )
