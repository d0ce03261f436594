"""Ways in which an export gets damaged, each made from the files of a sound one: cut, edited by hand, written anew by a program, decayed.

A way takes a file of an export (`Sound`) and gives its bytes as they are then; None where it does not touch the file. The same damage on every
run. Nothing of twoway is used: what should come of each is worked out in test_damage.py, from the sound file and the damaged one.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Mapping
from functools import cached_property
from random import Random
from typing import Any

BOM = b"\xef\xbb\xbf"
DATA = re.compile(r"(?:data/)?[\w-]+\.js|data/js/tweets/\w+\.js")
VIEWERS = ("assets/", "js/")
# In which field of a record a text or an id is hurt, by the name of the file; a record without its id is lost.
TEXTS = {
    r"tweets(-part\d+)?\.js|tweet\.js|(community|twitter-circle)-tweet\.js": "full_text",
    r"(direct-messages|note-tweet).*\.js": "text",
    r"account\.js": "accountDisplayName",
    r"profile\.js": "bio",
    r"\d{4}_\d\d\.js": "text",
}
IDS = {r"(follower|following|block)(-part\d+)?\.js": "accountId", r"like\.js": "tweetId"}
POST_IDS = {r"tweets(-part\d+)?\.js|tweet\.js|\d{4}_\d\d\.js": "id"}
# The columns of the tables: a text, what a row is about, a count.
TEXT_COLUMNS, POST_COLUMNS, DAYS, COUNTS = (
    ("Post text", "Tweet text", "text"),
    ("Post id", "Tweet id", "tweet_id"),
    ("Date",),
    ("Impressions", "impressions"),
)
HUGE = 10**25


class Sound:
    """A file of an export, with the places of its records."""

    def __init__(self, path: str, data: bytes) -> None:
        self.path, self.data = path, data
        self.name = path.rpartition("/")[2]
        self.is_data = DATA.fullmatch(path) is not None and self.name != "manifest.js"
        self.is_table = path.endswith(".csv")

    @cached_property
    def text(self) -> str:
        return self.data.decode("utf-8-sig")

    @cached_property
    def spans(self) -> list[tuple[int, int]]:
        """Where each record begins and ends in the text."""
        if not self.is_data:
            return []
        found, decoder = [], json.JSONDecoder()
        at = self.text.index("[") + 1
        while match := re.compile(r"[\s,]*(?=[^\s,\]])").match(self.text, at):
            _, at = decoder.raw_decode(self.text, match.end())
            found.append((match.end(), at))
        return found

    @cached_property
    def rows(self) -> list[list[str]]:
        return list(csv.reader(io.StringIO(self.text, newline="")))

    def whole_before(self, data: bytes) -> int:
        """How many records lie whole within the first bytes of the file."""
        length = len(data.decode("utf-8-sig", "ignore"))
        return sum(end <= length for _, end in self.spans)

    def bytes_up_to(self, place: int) -> int:
        """The number of bytes before a place in the text."""
        return len(self.text[:place].encode()) + (len(BOM) if self.data.startswith(BOM) else 0)

    def with_record(self, number: int, record: str) -> bytes:
        start, end = self.spans[number]
        return self._like(self.text[:start] + record + self.text[end:])

    def with_records(self, written: Callable[[Any], str], end: str = "") -> bytes:
        """Every record written anew, and something after the last."""
        if not self.spans:
            return self.data
        records = [written(json.loads(self.text[start:end])) for start, end in self.spans]
        start, stop = self.spans[0][0], self.spans[-1][1]
        return self._like(self.text[:start] + ",\n".join(records) + end + self.text[stop:])

    def _like(self, text: str) -> bytes:
        return (BOM if self.data.startswith(BOM) else b"") + text.encode("utf-8", "surrogatepass")


Way = Callable[[Sound, Random], bytes | None]


def field_of(file: Sound, kinds: Mapping[str, str]) -> str | None:
    return next((field for pattern, field in kinds.items() if re.fullmatch(pattern, file.name)), None)


def place_in_text(file: Sound) -> int | None:
    """Where in the file's bytes a text or an id begins, in the record in the middle."""
    field = field_of(file, TEXTS | IDS)
    if not field or not file.spans:
        return None
    start, end = file.spans[len(file.spans) // 2]
    record = json.loads(file.text[start:end])
    holder = holder_of(record, field)
    own = holder.get(field)
    if own is None and holder is record:
        return None
    for match in re.compile(rf'"{field}"\s*:\s*"').finditer(file.text, start, end):
        # the record's own, not that of what it quotes; with some it lies deeper
        if own in (None, json.JSONDecoder().raw_decode(file.text, match.end() - 1)[0]):
            return file.bytes_up_to(match.end())
    return None


def holder_of(record: dict[str, Any], field: str) -> dict[str, Any]:
    """The record, bare or in its wrapper."""
    inner = next(iter(record.values()))
    return inner if isinstance(inner, dict) and field not in record else record


def inserted(file: Sound, what: bytes) -> bytes | None:
    place = place_in_text(file)
    return None if place is None else file.data[:place] + what + file.data[place:]


def cut_place(file: Sound, random: Random) -> int | None:
    """A place inside one of the records, but the first."""
    if len(file.spans) < 2:
        return None
    start, end = file.spans[random.randrange(1, len(file.spans))]
    return file.bytes_up_to(random.randrange(start + 1, end))


def loose(value: Any, *, commas: bool = False, bare: bool = False) -> str:
    """As JavaScript: with a comma after the last of everything, or keys and texts without double quotes."""
    comma = "," if commas else ""
    if isinstance(value, dict) and value:
        entries = (f"{key if bare and key.isidentifier() else json.dumps(key)}: {loose(each, commas=commas, bare=bare)}" for key, each in value.items())  # fmt: skip
        return "{ " + ", ".join(entries) + comma + " }"
    if isinstance(value, list) and value:
        return "[" + ", ".join(loose(each, commas=commas, bare=bare) for each in value) + comma + "]"
    if isinstance(value, str) and bare:
        return "'" + json.dumps(value)[1:-1].replace('\\"', '"').replace("'", "\\'") + "'"
    return json.dumps(value)


def table(rows: list[list[str]]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue().encode("utf-8", "surrogatepass")


def changed_row(file: Sound, columns: tuple[str, ...], change: Callable[[str], str]) -> bytes | None:
    """The table with one field of the row in the middle changed, in the first of these columns that it has."""
    rows = [list(row) for row in file.rows]
    column = next((rows[0].index(name) for name in columns if name in rows[0]), None)
    if column is None:
        return None
    rows[len(rows) // 2][column] = change(rows[len(rows) // 2][column])
    return table(rows)


def cut_off(file: Sound, random: Random) -> bytes | None:
    """The download broke off, or the disk was full."""
    if file.is_table:
        if len(file.rows) < 4:
            return None
        rows = file.rows[: random.randrange(3, len(file.rows))]
        # inside the third field of the last row
        return table([*rows[:-1], rows[-1][:3]])[:-1]
    place = cut_place(file, random)
    return None if place is None else file.data[:place]


def trailing_commas(file: Sound, random: Random) -> bytes | None:
    """Written by hand."""
    if file.is_table:
        return b"".join(line + b",\n" for line in file.data.splitlines())
    return file.with_records(lambda record: loose(record, commas=True), end=",") if file.is_data else None


def unquoted_keys(file: Sound, random: Random) -> bytes | None:
    """Through a formatter of JavaScript."""
    if file.is_table:
        first, rest = file.data.split(b"\n", 1)
        return first.replace(b'"', b"") + b"\n" + rest
    return file.with_records(lambda record: loose(record, bare=True)) if file.is_data else None


def no_prefix(file: Sound, random: Random) -> bytes | None:
    """Made into JSON, one file after the other; the account's was overlooked."""
    if file.is_table:
        return table(file.rows[1:])
    is_touched = file.is_data and file.name != "account.js"
    return file.text[file.text.index("[") :].encode("utf-8", "surrogatepass") if is_touched else None


def invalid_utf8(file: Sound, random: Random) -> bytes | None:
    """Edited in another encoding."""
    if file.is_table:
        hurt = changed_row(file, TEXT_COLUMNS + DAYS, lambda text: "\ufdd0" + text)
        return hurt and hurt.replace("\ufdd0".encode(), b"\xff")
    return inserted(file, b"\xff")


def nul_bytes(file: Sound, random: Random) -> bytes | None:
    """One inside a text; where there is none, the power failed before the end was written."""
    if file.is_table:
        place = file.data.rindex(b"\n", 0, -100) + 1
    elif place_in_text(file) is not None:
        return inserted(file, b"\0")
    else:
        place = cut_place(file, random) or len(file.data)
    return file.data[:place] + bytes(len(file.data) - place) if place < len(file.data) else None


def utf_16(file: Sound, random: Random) -> bytes | None:
    """Saved by an editor as what it calls Unicode."""
    if not (file.is_table or file.path.endswith(".js")) or file.path.startswith(VIEWERS):
        return None
    return file.text.encode(random.choice(["utf-16", "utf-16-le", "utf-16-be"]))


def lone_surrogates(file: Sound, random: Random) -> bytes | None:
    """A text that was cut in the middle of a character."""
    if file.is_table:
        return changed_row(file, TEXT_COLUMNS + DAYS, lambda text: "\ud83d" + text)
    return inserted(file, rb"\ud83d")


def huge_ids(file: Sound, random: Random) -> bytes | None:
    """Ids that no 64 bits hold, as numbers; where there are no ids, a count."""
    if file.is_table:
        return changed_row(file, POST_COLUMNS + COUNTS, lambda text: str(HUGE))
    field = field_of(file, POST_IDS | IDS)
    if not field or not file.spans:
        return None
    number = len(file.spans) // 2
    start, end = file.spans[number]
    record = json.loads(file.text[start:end])
    holder = holder_of(record, field)
    holder |= {name: HUGE for name in (field, f"{field}_str") if name in holder}
    return file.with_record(number, json.dumps(record))


def emptied(file: Sound, random: Random) -> bytes | None:
    """Taken out by the owner, who left the brackets."""
    if file.is_table:
        return file.data[: file.data.index(b"\n") + 1]
    if not file.is_data or file.name in ("account.js", "profile.js"):
        return None
    return file.text[: file.text.index("[")].encode() + b"[ ]"


def blank_owner(file: Sound, random: Random) -> bytes | None:
    """The owner's name and number taken out."""
    if file.is_table:
        return re.sub(rb"(?<=[./]com/)Skerrow\w+", b"i/web", file.data)
    if file.name not in ("account.js", "manifest.js", "user_details.js"):
        return None
    return re.sub(
        rb'("(?:accountId|username|userName|screen_name|id)"\s*:\s*)"(?:[^"\\]|\\.)*"', rb'\1""', file.data
    )


def broken_manifest(file: Sound, random: Random) -> bytes | None:
    """Lines of the list taken out by hand: counts of files, and the ends of what stood around them."""
    if file.name == "tweet_index.js":
        text = re.sub(
            r'"tweet_count"\s*:\s*\d+,',
            lambda match: "" if random.random() < 0.3 else match.group(),
            file.text,
        )
        return re.sub(r"\}\s*\]", "}, ]", text).encode()
    if file.name != "manifest.js":
        return None

    def without_count(match: re.Match[str]) -> str:
        return "," if random.random() < 0.3 else match.group()

    text = re.sub(r',\s*"count"\s*:\s*"\d+"', without_count, file.text)
    text = re.sub(r'"isPartialArchive"', "isPartialArchive", text)
    return re.sub(r"\}\s*$", ",}", text.rstrip().rstrip(";")).encode()


def flipped(file: Sound, random: Random) -> bytes | None:
    """A bit in the middle: the colon after a first key is another character; in a table a quote stands where none was, or a comma is gone."""
    if file.is_table:
        lines = file.data.splitlines(keepends=True)
        old, new = (b'","', b'"') if b'","' in lines[-1] else (b",", b',"')
        lines[len(lines) // 2] = lines[len(lines) // 2].replace(old, new, 1)
        return b"".join(lines)
    if len(file.spans) < 3:
        return None
    number = random.randrange(1, len(file.spans) - 1)
    start, end = file.spans[number]
    return file.with_record(number, file.text[start:end].replace(":", "*", 1))


def cut_in_quotes(file: Sound, random: Random) -> bytes | None:
    """A table of which the download broke off inside a text."""
    if not file.is_table:
        return None
    lines = file.data.splitlines(keepends=True)
    # after the quote that opens the last field that has any
    places = {n: [*re.finditer(rb'(?:^|,)"', line)] for n, line in enumerate(lines[1:], 1)}
    number = random.choice([n for n in places if places[n]])
    return b"".join(lines[:number]) + lines[number][: places[number][-1].end()] + b"http"


def unclosed_quote(file: Sound, random: Random) -> bytes | None:
    """A table of which a line was cut by hand: the last quote of the row in the middle is gone."""
    if not file.is_table:
        return None
    lines = file.data.splitlines(keepends=True)
    # with a sound row after it
    number = next((n for n in range(len(lines) // 2, len(lines) - 1) if n and b'"' in lines[n]), None)
    if number is None:
        return None
    lines[number] = b"".join(lines[number].rpartition(b'"')[::2])
    return b"".join(lines)


WAYS: dict[str, Way] = {
    way.__name__: way
    for way in (
        cut_off,
        trailing_commas,
        unquoted_keys,
        no_prefix,
        invalid_utf8,
        nul_bytes,
        utf_16,
        lone_surrogates,
        huge_ids,
        emptied,
        blank_owner,
        broken_manifest,
        flipped,
        cut_in_quotes,
        unclosed_quote,
    )
}


def damaged(way: str, files: Mapping[str, bytes]) -> dict[str, bytes]:
    """All files of the export, those that the way touches as it leaves them."""
    found = {}
    for path, data in files.items():
        # the same whatever else the export holds
        hurt = WAYS[way](Sound(path, data), Random(f"{way} {path}"))
        found[path] = data if hurt is None else hurt
    return found


def thinned(files: Mapping[str, bytes], most: int = 60) -> dict[str, bytes]:
    """An export with at most so many records a file, and a list that promises so many."""
    found, counts = {}, {}
    for path, data in files.items():
        file = Sound(path, data)
        if file.is_data and len(file.spans) > most:
            data = data[: file.bytes_up_to(file.spans[most - 1][1])] + b" ]"
            counts[path] = most
        found[path] = data

    def promise(match: re.Match[bytes]) -> bytes:
        head, path, count = match.groups()
        return head + b'"%d"' % counts.get(path.decode(), int(count))

    for path in found:
        if path.endswith("manifest.js"):
            entry = rb'("fileName"\s*:\s*"([^"]+)"[^}]*?"count"\s*:\s*)"(\d+)"'
            found[path] = re.sub(entry, promise, found[path])
    return found
