"""One lexer for what is nearly JSON: it tells texts from structure, so that no repair touches what a text says.

Mended are commas too many or missing, comments, keys without quotes, texts in single quotes, control characters and JavaScript's escapes
inside a text, and values that are missing. Each repair is named. Of a key that stands twice the later value counts, as in a browser: that is
JSON, so it is no repair.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

TRAILING = "a trailing comma was left out"
EMPTY = "an empty place between commas was left out"
MISSING = "a missing comma was put in"
COMMENT = "a comment was left out"
KEY = "a key without quotes was taken as it stands"
SINGLE = "a text in single quotes was taken as one in double quotes"
CONTROL = "a control character inside a text, which JSON forbids, was kept"
ESCAPE = "an escape that JSON does not know was read as JavaScript reads it"
HOLE = "a missing value was taken as null"
NO_VALUE = "undefined, NaN or Infinity was taken as null"

TRUNCATED = "Input data was truncated"  # what msgspec says of JSON that ends too early
NUL_BYTES = "NUL bytes where text should be"

# No text holds so many in a row: these are pages that were never written.
ZEROS = bytes(64)
MOST_DEEP = 400

# Places where a token is expected.
FIRST_ITEM, ITEM, VALUE, FIRST_KEY, NEXT_KEY, COLON, AFTER = range(7)
VALUES, KEYS = (FIRST_ITEM, ITEM, VALUE), (FIRST_KEY, NEXT_KEY)
EXPECTED = ("a value", "a value", "a value", "a key", "a key", "a colon", "a comma or an end")
CLOSERS = {ord("{"): ord("}"), ord("["): ord("]")}

TOKEN = re.compile(
    rb"""[ \t\r\n]*+(
        "[^"\\\x00-\x1f]*+(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\x00-\x1f]*+)*+"
        |[\[\]{},:]
        |[\w.+$\x80-\xff-]++
    )""",
    re.VERBOSE,
)
SPACE = re.compile(rb"[ \t\r\n\v\f]*+")
# A text with what JSON forbids in it.
LOOSE = {
    ord('"'): re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+"', re.DOTALL),
    ord("'"): re.compile(rb"'[^'\\]*+(?:\\.[^'\\]*+)*+'", re.DOTALL),
}
COMMENTS = re.compile(rb"//[^\n]*+\n|/\*.*?\*/", re.DOTALL)
LITERAL = re.compile(rb"-?(?:0|[1-9][0-9]*+)(?:\.[0-9]++)?(?:[eE][+-]?[0-9]++)?|true|false|null")
NULLS = re.compile(rb"undefined|[+-]?(?:NaN|Infinity)")
# In a text: an escape of JSON, one by number, another one, or what must be escaped.
FORBIDDEN = re.compile(
    rb'\\(?:u[0-9a-fA-F]{4}|["\\/bfnrt])|\\x([0-9a-fA-F]{2})|\\(\r\n|.)|(["\x00-\x1f])', re.DOTALL
)
JAVASCRIPT = {
    b"v": rb"\u000b",
    b"0": rb"\u0000",
    b"\n": b"",
    b"\r": b"",
    b"\r\n": b"",
    b"u": rb"\\u",
    b"x": rb"\\x",
}


class Fault(Exception):
    """`at`: where the last token before it stands, which may be at fault itself."""

    def __init__(self, reason: str, at: int) -> None:
        super().__init__(reason)
        self.at = at


class Open(Fault):
    """The text ends before the value does."""


class Broken(Fault):
    """No JSON, and nothing that can be mended."""


class Scan:
    """One value of a text, from `at` on, and what has to change in it to be JSON."""

    def __init__(self, text: bytes, at: int) -> None:
        self.text, self.start, self.end = text, at, at
        # up to where the text was looked at
        self.reach = at
        # in the order in which they were first made, with how often
        self.repairs: Counter[str] = Counter()
        self._edits: list[tuple[int, int, bytes]] = []
        # the end of the last whole value inside, and what is open there
        self._good, self._open = at, b""

    def json(self) -> bytes:
        return self._edited(self.end)

    def closed(self) -> bytes:
        """Of a value that is not whole what comes before the fault, closed."""
        return self._edited(self._good) + bytes(CLOSERS[each] for each in reversed(self._open))

    def _edited(self, end: int) -> bytes:
        pieces, kept = [], self.start
        for start, stop, other in sorted(self._edits):
            if stop <= end:
                pieces += [self.text[kept:start], other]
                kept = stop
        return b"".join([*pieces, self.text[kept:end]])

    def _edit(self, start: int, end: int, other: bytes, reason: str) -> None:
        self._edits.append((start, end, other))
        self.repairs[reason] += 1

    def run(self) -> None:
        """Read the value to its `end`; raises Open or Broken."""
        text, stack, state = self.text, bytearray(), VALUE
        place = last = self.start
        comma = 0
        while True:
            match = TOKEN.match(text, place)
            if match:
                start, end = match.span(1)
                kind = text[start]
            else:
                start, end, kind = self._odd(place, last)
                if not kind:  # a comment
                    place = self.reach = end
                    continue
            self.reach = end
            if kind == 34:  # a text
                if state in VALUES:
                    state = AFTER
                elif state in KEYS:
                    state = COLON
                elif state == AFTER and stack[-1] == 123 and b"\n" in text[place:start]:
                    # an entry that was put in or taken out by hand, line by line; what follows must be a key
                    self._edit(place, place, b",", MISSING)
                    state = COLON
                else:
                    raise Broken(f"expected {EXPECTED[state]}", last)
            elif kind == 44:  # ,
                if state == VALUE and stack:
                    self._edit(start, start, b"null", HOLE)
                elif state in (FIRST_ITEM, ITEM, FIRST_KEY, NEXT_KEY):
                    self._edit(start, end, b"", EMPTY)
                    place = end
                    continue
                elif state != AFTER:
                    raise Broken(f"expected {EXPECTED[state]}", last)
                comma, state = start, NEXT_KEY if stack[-1] == 123 else ITEM
            elif kind == 58:  # :
                if state != COLON:
                    raise Broken(f"expected {EXPECTED[state]}", last)
                state = VALUE
            elif kind in CLOSERS:
                if state not in VALUES:
                    raise Broken(f"expected {EXPECTED[state]}", last)
                if len(stack) == MOST_DEEP:
                    raise Broken(f"more than {MOST_DEEP} levels", last)
                stack.append(kind)
                state = FIRST_KEY if kind == 123 else FIRST_ITEM
            elif kind in b"]}":
                if not stack or CLOSERS[stack[-1]] != kind or state == COLON:
                    raise Broken(f"expected {EXPECTED[state]}", last)
                if state in (ITEM, NEXT_KEY):
                    self._edit(comma, comma + 1, b"", TRAILING)
                elif state == VALUE:
                    self._edit(start, start, b"null", HOLE)
                stack.pop()
                state = AFTER
            else:  # a word
                if end == len(text):
                    raise Open(TRUNCATED, last)
                if state in KEYS:
                    self._edit(start, end, b'"' + text[start:end] + b'"', KEY)
                    state = COLON
                elif state not in VALUES:
                    raise Broken(f"expected {EXPECTED[state]}", last)
                elif LITERAL.fullmatch(text, start, end):
                    state = AFTER
                elif NULLS.fullmatch(text, start, end):
                    self._edit(start, end, b"null", NO_VALUE)
                    state = AFTER
                else:
                    raise Broken("expected a value", last)
            place, last = end, start
            if state == AFTER:
                self._good, self._open = end, bytes(stack)
                if not stack:
                    self.end = end
                    return

    def _odd(self, place: int, last: int) -> tuple[int, int, int]:
        """Start, end and kind of what is no token of JSON; kind 0 for a comment."""
        text = self.text
        start = self.reach = SPACE.match(text, place).end()  # type: ignore[union-attr]
        if start == len(text):
            raise Open(TRUNCATED, last)
        kind = text[start]
        if kind == 47:  # /
            if match := COMMENTS.match(text, start):
                self._edit(start, match.end(), b"", COMMENT)
                return start, match.end(), 0
            if text[start + 1 : start + 2] in (b"", b"/", b"*"):
                self.reach = len(text)
                raise Open(TRUNCATED, last)
        if kind in LOOSE:
            match = LOOSE[kind].match(text, start)
            self.reach = match.end() if match else len(text)
            if text.find(ZEROS, start, self.reach) >= 0:
                raise Broken(NUL_BYTES, last)
            if not match:
                raise Open(TRUNCATED, last)
            if kind == 39:
                self.repairs[SINGLE] += 1
            self._edits.append((start, match.end(), self._plain(text[start + 1 : match.end() - 1])))
            return start, match.end(), 34
        if kind == 0:
            raise Broken(NUL_BYTES, last)
        raise Broken("a character that has no meaning in JSON", last)

    def _plain(self, body: bytes) -> bytes:
        def replacement(match: re.Match[bytes]) -> bytes:
            number, other, bare = match.groups()
            if number:
                self.repairs[ESCAPE] += 1
                return rb"\u00" + number
            if other is not None:
                self.repairs[ESCAPE] += 1
                return JAVASCRIPT.get(other) or (
                    b"" if other in JAVASCRIPT else FORBIDDEN.sub(replacement, other)
                )
            if bare == b'"':
                return rb"\""
            if bare:
                self.repairs[CONTROL] += 1
                return b"\\u%04x" % ord(bare)
            return match.group()

        return b'"' + FORBIDDEN.sub(replacement, body) + b'"'


class Between(NamedTuple):
    """What stands between two records, or before the first, or after the last."""

    end: int
    is_over: bool
    repairs: list[str]


def between(text: bytes, at: int, is_first: bool = False) -> Between:
    """Read on to the next record or past the end of the array; raises Open or Broken."""
    repairs: list[str] = []
    commas = 0
    while True:
        at = SPACE.match(text, at).end()  # type: ignore[union-attr]
        mark = text[at : at + 1]
        if mark == b",":
            commas, at = commas + 1, at + 1
        elif match := COMMENTS.match(text, at):
            repairs.append(COMMENT)
            at = match.end()
        elif text[at : at + 2] in (b"", b"/", b"//", b"/*"):
            raise Open(TRUNCATED, at)
        else:
            break
    is_over = mark == b"]"
    due = 0 if is_first or is_over else 1
    if commas < due:
        if mark != b"{":
            raise Broken(NUL_BYTES if mark == b"\0" else "expected a comma or an end", at)
        repairs.append(MISSING)
    if is_over and commas and not is_first:
        repairs.append(TRAILING)
        commas -= 1
    if commas > due:
        repairs.append(EMPTY)
    return Between(at + is_over, is_over, repairs)
