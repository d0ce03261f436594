"""The search for what a redacted report must not show: the database is asked whether it knows what stands there."""

from __future__ import annotations

import csv
import re
from base64 import b64encode
from calendar import day_abbr, day_name, month_abbr, month_name
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from html import unescape
from importlib.resources import files
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from .errors import ReportError
from .library import query_root
from .redaction import Key, is_of_the_package
from .tables import clean

if TYPE_CHECKING:
    from .answers import Answer
    from .store import Store

# Characters of a text that have to agree, and those that are kept of what is shown, for the longest name.
OPENING, WINDOW = 30, 60
# A pseudonym that is no number, or what may be a hash or its opening.
CODE = re.compile(
    r"\b(?:(?:person|post|tag|site|program|language|file)-(?=\d*[a-f])[0-9a-f]{12}|[0-9a-f]{64}|(?<=<code>)[0-9a-f]{12})\b"
)
NUMBER = re.compile(r"[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?", re.IGNORECASE)
FORMS = {
    "handle": r"@(\w+)",
    "number": r"(?<![\d.])\d{9,}",
    "email": r"[\w.+-]+@[\w-]+\.[\w.-]+",
    "address": r"https?://[^\s\"'<>]+[^\s\"'<>.,;:!?)]",
    "site": r"[\w-]+(?:\.[\w-]+)+",
}


class Shown(NamedTuple):
    """A piece of a report: where it stands, whether a query of twoway's own put it there, and as what it is compared."""

    place: str
    is_ours: bool
    form: str
    text: str


TABLE = "create or replace temp table shown (place varchar, is_ours boolean, form varchar, text varchar)"
# What the database knows of anybody. A cell is compared as a whole. Inside a longer text a word is a handle from four letters on, a name has
# six, and a text is compared by its beginning, also as it is without the names before it or what changes from post to post.
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
variants as (
    select unnest([
        trim(regexp_replace(lower(text), '\s+', ' ', 'g')),
        trim(regexp_replace(lower(without_names(text)), '\s+', ' ', 'g')),
        without_variables(text)
    ]) as text
    from texts
),
openings as (
    select distinct left(opening, 30) as opening
    from (
        -- from its first word on, as that is where one looks
        select regexp_replace(text, '^[^\pL\pN_@#]+', '') as opening
        from variants
    )
    where length(opening) >= 30
)
select place, is_ours, 'an id', text from shown where form in ('number', 'cell') and text in (select id from ids where length(id) >= 5)
union all
select place, is_ours, 'a handle', text
from shown
where (form in ('handle', 'cell') or form = 'word' and length(text) >= 4) and text in (select handle from handles where handle != '')
union all
select place, is_ours, 'an address', text
from shown
where form in ('address', 'site', 'cell') and text in (select address from addresses where address != '')
union all
select place, is_ours, 'a name', n.name
from shown as s
join names as n on left(s.text, 6) = left(n.name, 6)
where s.form = 'window'
    and length(n.name) >= 6
    and starts_with(s.text, left(n.name, 60))
    and not regexp_matches(substr(s.text, length(n.name) + 1, 1), '[\pL\pN_]')
union all
select place, is_ours, 'a name', text
from shown
where form = 'cell' and text in (select name from names where length(name) > 1 union select lower(tag) from hashtags)
union all
select place, is_ours, 'a text', text
from shown
where form = 'cell' and length(text) < 30 and text in (select text from variants where regexp_matches(text, '\pL'))
union all
select place, is_ours, 'a text', left(text, 30) from shown where form = 'window' and left(text, 30) in (select opening from openings)
union all
select place, is_ours, 'an e-mail address', text from shown where form = 'email'
order by all
"""
# What the ledger knows of the export's bytes, as a report shows it.
DIGESTS = "select digest from archives union select sha256 from files where sha256 is not null"


def check_report(store: Store, key: Key, answers: Sequence[Answer], folder: Path) -> None:
    """Refuse a report that shows what a redacted one leaves out, by itself or through a query of somebody's own.

    The frames and their words stand for the pictures, which draw nothing else; the texts of all files but the pictures are read again. An
    error names the place, never what stands there.
    """
    secrets = _forms(store, key)
    codes = _codes(store, folder)
    own = {each.query.name for each in answers if not is_of_the_package(each.query)}
    found = [piece for each in answers for piece in _in_answer(each, each.query.name not in own, codes)]
    for path in sorted(folder.rglob("*")):
        if path.suffix in READ:
            whole = path.read_text(encoding="utf-8")
            texts = READ[path.suffix](whole)
            if any(secret in text.lower() for secret in secrets for text in (whole, *texts)):
                raise ReportError(
                    f"The redacted report would show its key, in {path.name}: nothing was written."
                )
            is_ours = path.suffix != ".csv" or path.stem not in own
            for text in {_plain(text, codes) for text in texts}:
                found += _telling(path.name, is_ours, text)
                if path.suffix == ".html":
                    found += _windows(path.name, is_ours, text)
    store.run(TABLE)
    store.append("shown", set(found))
    # a metric is a better place to look at than the page that shows it
    for place, is_ours, what, text in sorted(store.rows(KNOWN), key=lambda row: Path(row[0]).suffix in READ):
        if not _is_said(text, what, is_ours):
            raise ReportError(
                f"The redacted report would show {what}, in {place}: nothing was written. A query of your own shows a name by "
                "shown_as() and a text by shown_text(); one of twoway's should never do this: please report it."
            )


def _forms(store: Store, key: Key) -> list[str]:
    """The key as text: in hexadecimal digits, in base64 wherever it begins in what is encoded, and as DuckDB shows bytes; in lower case."""
    found = []
    # the padding of a pad is the same for every key
    for part in (key.secret, *(pad[: len(key.secret)] for pad in key.pads)):
        [(shown,)] = store.rows("select ($part::blob)::varchar", {"part": part})
        found += [part.hex(), shown]
        for before in range(3):
            text = b64encode(bytes(before) + part).decode()
            # characters that also hold bits of what stands beside
            found.append(text[before + 1 if before else 0 : (before + len(part)) // 3 * 4])
    return [each.lower() for each in found]


def _codes(store: Store, folder: Path) -> frozenset[str]:
    """Hashes that the report itself computed, and their openings on the page: digits in them are no id, though some may be one by chance."""
    numbers = msgspec.json.decode((folder / "report.json").read_bytes())
    numbers["metrics"] = [each["query"] for each in numbers["metrics"].values()]
    found = {text for text in _texts([numbers]) if re.fullmatch("[0-9a-f]{64}", text)}
    found |= {digest for (digest,) in store.rows(DIGESTS)}
    return frozenset(found | {each[:12] for each in found})


def _of_json(text: str) -> list[str]:
    """Numbers are not among them: those of the metrics are asked for in the frames, and all others count."""
    return [each for each in _texts([msgspec.json.decode(text)]) if not NUMBER.fullmatch(each)]


def _of_csv(text: str) -> list[str]:
    return [each for row in csv.reader(StringIO(text)) for each in row if not NUMBER.fullmatch(each)]


def _of_page(text: str) -> list[str]:
    """As a reader of the page sees it."""
    return [unescape(text)]


READ = {".html": _of_page, ".csv": _of_csv, ".json": _of_json}


def _in_answer(each: Answer, is_ours: bool, codes: frozenset[str]) -> Iterator[Shown]:
    query = each.query
    name = query.name
    words = [*each.subtitle, *each.empty, *each.footnote]
    if not is_ours:
        meanings = [text for column in query.columns for text in (column.name, column.meaning)]
        words += [name, query.title, query.prose, query.null, *query.notes, *meanings]
    yield from _in_texts(f"the finding of {name}", is_ours, each.sentences, codes)
    yield from _in_texts(f"the words around {name}", is_ours, words, codes)
    for column in each.frame.columns:
        place = f"the column {column} of {name}"
        kind = each.frame[column].dtype
        if kind.is_integer():
            # what is counted is never as much as the ids that carry a time
            least = 1 << 40 if is_ours else 10**8
            large = each.frame[column].drop_nulls().unique().to_list()
            yield from (Shown(place, is_ours, "number", str(value)) for value in large if value >= least)
        elif not kind.is_numeric() and not kind.is_temporal():
            yield from _in_texts(place, is_ours, _texts(each.frame[column].to_list()), codes)


def _texts(values: Iterable[object]) -> Iterator[str]:
    for value in values:
        if isinstance(value, list):
            yield from _texts(value)
        elif isinstance(value, dict):
            yield from value
            yield from _texts(value.values())
        elif value is not None:
            yield str(value)


def _in_texts(place: str, is_ours: bool, texts: Iterable[str], codes: frozenset[str]) -> Iterator[Shown]:
    for text in {_plain(text.replace("**", ""), codes) for text in texts}:
        for cell in {text, text.removeprefix("@")} - {""}:
            yield Shown(place, is_ours, "cell", cell)
        yield from _telling(place, is_ours, text)
        yield from _windows(place, is_ours, text)
        # also between the underscores of a file's name
        for word in {*re.findall(r"\w+", text), *re.findall(r"[^\W_]+", text)}:
            if not word.isdecimal():
                yield Shown(place, is_ours, "word", word)
        for number in re.findall(r"(?<![\d.,])\d{6,}(?![\d,])", text):
            yield Shown(place, is_ours, "number", number)


def _telling(place: str, is_ours: bool, text: str) -> Iterator[Shown]:
    """What tells by itself, wherever it stands; the digits of a fraction are no id."""
    for form, pattern in FORMS.items():
        yield from (Shown(place, is_ours, form, piece) for piece in set(re.findall(pattern, text)))


def _windows(place: str, is_ours: bool, text: str) -> Iterator[Shown]:
    """The text from each of its words on, as far as it is compared."""
    starts = (match.start() for match in re.finditer(r"(?<!\w)[\w@#]", text))
    yield from (Shown(place, is_ours, "window", piece) for piece in {text[at : at + WINDOW] for at in starts})


def _plain(text: str, codes: frozenset[str]) -> str:
    """As it is compared; where a pseudonym or a hash of the report's own stood is a mark."""
    text = re.sub(r"\s+", " ", clean(text)).strip().lower()
    return CODE.sub(lambda code: "·" if "-" in code[0] or code[0] in codes else code[0], text)


@cache
def _own_words() -> str:
    """All that twoway itself says, one word after the other: of a handle or a text that stands in it nobody can tell."""
    from .databases import time_zones

    folders = (Path(str(files(__package__))), query_root())
    paths = [path for folder in folders for path in sorted(folder.rglob("*"))]
    texts = [
        path.read_text(encoding="utf-8") for path in paths if path.suffix in (".py", ".sql", ".csv", ".j2")
    ]
    # a query bears the name of its file
    names = [*(path.stem for path in paths), *time_zones(), *month_name, *month_abbr, *day_name, *day_abbr]
    # of a file in parts
    names += [f"part{number}" for number in range(1000)]
    return " ".join(["", *re.findall(r"[^\W_]+", " ".join([*texts, *names]).lower()), ""])


def _is_said(text: str, what: str, is_ours: bool) -> bool:
    """Whether twoway says it itself, so that nobody is told by it.

    What a query of somebody's own shows has to stand there as it is. A query of twoway's own names nobody and puts sentences together: there
    a handle or a name may be any of its words ("in English", "@reply"), and the opening of a text has to be of runs of two words on average.
    Numbers tell nothing but as ids, and the last word of an opening may be cut off.
    """
    words = re.findall(r"[^\W_]+", text)
    rest = [word for word in words if what == "an id" or not word.isdecimal()]
    numbers = len(words) - len(rest)
    is_opening = what == "a text" and len(text) >= OPENING
    if is_opening and len(rest) > 1:
        rest.pop()
    if not rest:
        return bool(words)
    if not is_ours:
        return _is_run(rest)
    # a sentence is put together where its numbers stand, too
    most, runs = (len(rest) + 1) // 2 + numbers if is_opening else len(rest), 0
    while rest:
        longest = next((n for n in range(len(rest), 0, -1) if _is_run(rest[:n])), 0)
        runs += 1
        if not longest or runs > most:
            return False
        rest = rest[longest:]
    return True


def _is_run(words: Sequence[str]) -> bool:
    return f" {' '.join(words)} " in _own_words()
