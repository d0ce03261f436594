"""Reports that are handed on: the key that makes pseudonyms, and the search for what such a report must not show.

The names are replaced in SQL, where they leave (`shown_as` and its neighbours in queries/macros.sql). That nothing was missed is checked here,
by asking the database whether it knows what stands in the report.
"""

from __future__ import annotations

import hmac
import os
import re
from calendar import day_name, month_name
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256
from html import unescape
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from .errors import QueryError, ReportError, UsageError
from .library import Library, query_root
from .tables import clean

if TYPE_CHECKING:
    from .answers import Answer
    from .store import Store

SHORTEST_KEY, LONGEST_KEY = 16, 1 << 20
# Bytes that SHA-256 takes at once: the length of the pads of HMAC.
BLOCK = 64
# Characters of a text that have to agree, and those that are kept of what is shown, for the longest name.
OPENING, WINDOW = 30, 60
READ = (".html", ".csv", ".json")
FORMS = {
    "handle": r"@(\w+)",
    "number": r"(?<![\d.])\d{9,}",
    "email": r"[\w.+-]+@[\w-]+\.[\w.-]+",
    "address": r"https?://[^\s\"'<>]+[^\s\"'<>.,;:!?)]",
    "site": r"[\w-]+(?:\.[\w-]+)+",
}


@dataclass(frozen=True)
class Key:
    """What pseudonyms hang on: with it they can be made again, without it nobody can try names out."""

    # not the key of the file, which may be a phrase that somebody uses elsewhere, too
    secret: bytes = field(repr=False)

    @classmethod
    def of(cls, text: bytes) -> Key:
        return cls(hmac.digest(text, b"twoway pseudonyms", "sha256"))

    @property
    def pads(self) -> list[bytes]:
        """The inner and the outer key of HMAC (RFC 2104), which is all that a query needs."""
        whole = self.secret.ljust(BLOCK, b"\0")
        return [bytes(each ^ pad for each in whole) for pad in (0x36, 0x5C)]

    def pseudonym(self, sort: str, name: str) -> str:
        """As the macro shown_as makes it."""
        return f"{sort}-{hmac.new(self.secret, f'{sort}:{name}'.encode(), sha256).hexdigest()[:12]}"


def key_of(path: Path | None) -> Key:
    """The key in a file, else a new one that is forgotten with the run."""
    if path is None:
        return Key.of(os.urandom(32))
    try:
        with path.open("rb") as stream:
            text = stream.read(LONGEST_KEY + 1)
    except OSError as error:
        raise UsageError(f"--key {path} cannot be read: {error.strerror}.") from None
    if not SHORTEST_KEY <= len(text) <= LONGEST_KEY:
        found = f"{len(text)} bytes" if len(text) < SHORTEST_KEY else "more than 1 MiB"
        raise UsageError(
            f"--key {path} holds {found}; expected {SHORTEST_KEY} or more that nobody can guess. "
            "Make one with: head -c 32 /dev/urandom > FILE"
        )
    return Key.of(text)


def check_queries(library: Library) -> None:
    """Refuse a query of somebody's own that could print the key."""
    for query in (*library.metrics.values(), *library.findings.values()):
        left = query.sql.lower()
        for variable in query.variables:
            left = left.replace(f"getvariable('{variable.name.lower()}')", "")
        is_own = not query.path.is_relative_to(query_root())
        if not is_own or not re.search("getvariable|duckdb_variables|redaction", left):
            continue
        raise QueryError(
            f"{query.path}: with --redact a query of your own may read no variable but those that it declares, each as "
            "getvariable('name'). Name nobody by shown_as(), which needs none."
        )


# ---- what is shown


class Shown(NamedTuple):
    """A piece of a report: where it stands, and as what it is compared."""

    place: str
    form: str
    text: str


TABLE = "create or replace temp table shown (place varchar, form varchar, text varchar)"
# What the database knows of anybody. A word is a handle from four letters on; a text is compared by its beginning, and also as it is without
# the names before it or what changes from post to post.
KNOWN = r"""
with ids as (
    select account_id as id from archives
    union select account_id from follows
    union select account_id from blocks
    union select account_id from mentions
    union select account_id from profiles
    union select sender_id from messages
    union select unnest(string_split(conversation_id, '-')) from messages
    union select message_id from messages
    union select post_id from likes_given
    union select post_id from post_counts
    union select unnest([post_id, reply_to_post_id, reply_to_account_id, repost_of_post_id, repost_of_account_id, quote_of_post_id, edit_group])
    from posts
),
handles as (
    select lower(handle) as handle from mentions
    union select lower(handle) from profiles
    union select lower(unnest([from_handle, to_handle])) from renames
    union select lower(unnest([reply_to_handle, repost_of_handle, quote_of_handle])) from posts
),
urls as (
    select url from links
    union select url from lists
    union select website from profiles
),
addresses as (
    select lower(url) as address from urls where url is not null
    union select host_of(url) from urls
    union select host_of('//' || url) from urls
),
names as (
    select lower(trim(regexp_replace(name, '\s+', ' ', 'g'))) as name
    from (
        select name from mentions
        union select unnest([display_name, location]) from profiles
        union select '#' || tag from hashtags
    )
),
texts as (
    -- a few names before it at most, so the whole is not looked at
    select left(text, 200) as text from posts
    union
    select left(text, 200) from notes
    union
    select left(bio, 200) from profiles
),
openings as (
    select distinct left(opening, 30) as opening
    from (
        select unnest([
            trim(regexp_replace(lower(text), '\s+', ' ', 'g')),
            trim(regexp_replace(lower(without_names(text)), '\s+', ' ', 'g')),
            without_variables(text)
        ]) as opening
        from texts
    )
    where length(opening) >= 30
)
select place, 'an id', text from shown where form in ('number', 'cell') and text in (select id from ids where id is not null)
union all
select place, 'a handle', text
from shown
where (form = 'handle' or form in ('word', 'cell') and length(text) >= 4) and text in (select handle from handles where handle is not null)
union all
select place, 'an address', text from shown where form in ('address', 'site', 'cell') and text in (select address from addresses where address != '')
union all
select place, 'a name', n.name
from shown as s
join names as n on left(s.text, 6) = left(n.name, 6)
where s.form = 'window'
    and length(n.name) >= 6
    and starts_with(s.text, left(n.name, 60))
    and not regexp_matches(substr(s.text, length(n.name) + 1, 1), '\w')
union all
select place, 'a name', text
from shown
where form = 'cell' and text in (select name from names where length(name) > 1 union select lower(tag) from hashtags)
union all
select place, 'a text', left(text, 30) from shown where form = 'window' and left(text, 30) in (select opening from openings)
union all
select place, 'an e-mail address', text from shown where form = 'email'
order by all
"""


def check_report(store: Store, key: Key, answers: Iterable[Answer], folder: Path) -> None:
    """Refuse a report that shows what a redacted one leaves out, by itself or through a query of somebody's own.

    The frames and their words stand for the pictures, which draw nothing else, and for the texts in CSV and JSON; all three and the page are
    read again for what tells wherever it stands. An error names the place, never what stands there.
    """
    found = [piece for each in answers for piece in _in_answer(each)]
    secrets = [each.hex() for each in (key.secret, *key.pads)]
    for path in sorted(folder.rglob("*")):
        if path.suffix in READ:
            text = path.read_text(encoding="utf-8")
            if any(secret in text.lower() for secret in secrets):
                raise ReportError(
                    f"The redacted report would show its key, in {path.name}: nothing was written."
                )
            # as a reader of the format sees it
            text = _plain(unescape(text))
            found += _telling(path.name, text)
            if path.suffix == ".html":
                found += _windows(path.name, text)
    store.run(TABLE)
    store.append("shown", set(found))
    # a metric is a better place to look at than the page that shows it
    for place, what, text in sorted(store.rows(KNOWN), key=lambda row: Path(row[0]).suffix in READ):
        if not _is_own(text, is_id=what == "an id"):
            raise ReportError(
                f"The redacted report would show {what}, in {place}: nothing was written. A query of your own shows a name by "
                "shown_as() and a text by shown_text(); one of twoway's should never do this: please report it."
            )


def _in_answer(each: Answer) -> Iterator[Shown]:
    name = each.query.name
    words = (*each.subtitle, *each.empty, *each.footnote)
    yield from _in_texts(f"the finding of {name}", each.sentences)
    yield from _in_texts(f"the words around {name}", words)
    for column in each.frame.columns:
        place = f"the column {column} of {name}"
        kind = each.frame[column].dtype
        if kind.is_integer():
            # no count is as large as the ids that carry a time
            large = each.frame[column].drop_nulls().unique().to_list()
            yield from (Shown(place, "number", str(value)) for value in large if value >= 1 << 40)
        elif not kind.is_numeric() and not kind.is_temporal():
            yield from _in_texts(place, _texts(each.frame[column].to_list()))


def _texts(values: Iterable[object]) -> Iterator[str]:
    for value in values:
        if isinstance(value, list):
            yield from _texts(value)
        elif isinstance(value, dict):
            yield from _texts(value.values())
        elif value is not None:
            yield str(value)


def _in_texts(place: str, texts: Iterable[str]) -> Iterator[Shown]:
    for text in {_plain(text.replace("**", "")) for text in texts}:
        yield Shown(place, "cell", text.removeprefix("@"))
        yield from _telling(place, text)
        yield from _windows(place, text)
        # also between the underscores of a file's name
        for word in {*re.findall(r"\w+", text), *re.findall(r"[^\W_]+", text)}:
            if not word.isdecimal():
                yield Shown(place, "word", word)
        for number in re.findall(r"(?<![\d.,])\d{6,}(?![\d,])", text):
            yield Shown(place, "number", number)


def _telling(place: str, text: str) -> Iterator[Shown]:
    """What tells by itself, wherever it stands; the digits of a fraction are no id."""
    for form, pattern in FORMS.items():
        yield from (Shown(place, form, piece) for piece in set(re.findall(pattern, text)))


def _windows(place: str, text: str) -> Iterator[Shown]:
    """The text from each of its words on, as far as it is compared."""
    starts = (match.start() for match in re.finditer(r"(?<!\w)[\w@#]", text))
    yield from (Shown(place, "window", piece) for piece in {text[at : at + WINDOW] for at in starts})


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", clean(text)).strip().lower()


@cache
def _own_words() -> str:
    """All that twoway itself says, one word after the other: of a handle or a text that stands in it nobody can tell."""
    from .databases import time_zones

    folders = (Path(str(files(__package__))), query_root())
    paths = (path for folder in folders for path in sorted(folder.rglob("*")))
    texts = [
        path.read_text(encoding="utf-8") for path in paths if path.suffix in (".py", ".sql", ".csv", ".j2")
    ]
    return " ".join(
        ["", *re.findall(r"[^\W_]+", " ".join([*texts, *time_zones(), *month_name, *day_name]).lower()), ""]
    )


def _is_own(text: str, *, is_id: bool) -> bool:
    """Numbers tell nothing but as ids; the last word of a text may be cut off."""
    words = re.findall(r"[^\W_]+", text)
    rest = [word for word in words if is_id or not word.isdecimal()]
    if len(text) >= OPENING and len(rest) > 1:
        rest.pop()
    if not rest:
        return bool(words)
    return f" {' '.join(rest)} " in _own_words()
