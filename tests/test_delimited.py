"""CSV as a stream: rows by column, what is repaired and what is lost."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import pytest

from twoway.decode import Damaged
from twoway.delimited import LONGEST_LINE, Rows

Noted = tuple[int | None, str | None, bool]


def read(content: bytes) -> tuple[list[tuple[int, dict[str, str]]], list[Noted], int]:
    """Rows, notes, and the number of rows found."""
    notes: list[Noted] = []
    rows = Rows(
        io.BytesIO(content), lambda position, field, reason, lost: notes.append((position, field, lost))
    )
    return list(rows), notes, rows.found


PLAIN = [(0, {"post id": "1", "text": "a"}), (1, {"post id": "2", "text": "b"})]
SAME = {
    "LF": b"Post id,Text\n1,a\n2,b\n",
    "CRLF": b"Post id,Text\r\n1,a\r\n2,b\r\n",
    "CR": b"Post id,Text\r1,a\r2,b\r",
    "no end of line": b"Post id,Text\n1,a\n2,b",
    "all in quotes": b'"Post id","Text"\n"1","a"\n"2","b"\n',
    "blank lines": b"\n\nPost id,Text\n\n1,a\n,\n2,b\n\n",
    "byte order mark": b"\xef\xbb\xbfPost id,Text\n1,a\n2,b\n",
    "UTF-16, little end first": "\ufeffPost id,Text\n1,a\n2,b\n".encode("utf-16-le"),
    "UTF-16, big end first": "\ufeffPost id,Text\r\n1,a\r\n2,b\r\n".encode("utf-16-be"),
    "other capitals and blanks": b"  POST   ID ,text\n1,a\n2,b\n",
    "nothing in the surplus": b"Post id,Text\n1,a,,\n2,b\n",
}


@pytest.mark.parametrize("case", SAME)
def test_the_same_rows(case: str) -> None:
    rows, notes, found = read(SAME[case])
    assert (rows, found) == (PLAIN, 2)
    assert notes == []


def test_quotes_hold_commas_line_ends_and_quotes() -> None:
    rows, notes, _ = read('a,b\n"1, 2","say ""hé""\r\nthere"\n'.encode())
    assert rows == [(0, {"a": "1, 2", "b": 'say "hé"\r\nthere'})]
    assert notes == []


REPAIRED: dict[str, tuple[bytes, list[dict[str, str]], list[Noted]]] = {
    "cut off": (b"a,b,c\n1,2,3\n4,5", [{"a": "1", "b": "2", "c": "3"}, {"a": "4", "b": "", "c": ""}], [(1, None, False)]),
    "a comma too many": (b"a,b\n1,2,3\n4,5\n", [{"a": "4", "b": "5"}], [(0, None, True)]),
    "not UTF-8": (b"a\n\xff1\n2\n", [{"a": "\ufffd1"}, {"a": "2"}], [(0, None, False)]),
    "half a surrogate pair": ("\ufeffa\n1".encode("utf-16-le") + b"\x00\xd8", [{"a": "1\ufffd"}], [(0, None, False)]),
    "a name twice": (b"a,A,b\n1,2,3\n", [{"a": "1", "b": "3"}], [(None, "a", False)]),
    "no name": (b"a,,b\n1,2,3\n", [{"a": "1", "b": "3"}], [(None, None, False)]),
}  # fmt: skip


@pytest.mark.parametrize("case", REPAIRED)
def test_repairs_are_noted(case: str) -> None:
    content, expected, noted = REPAIRED[case]
    rows, notes, found = read(content)
    assert [record for _, record in rows] == expected
    assert notes == noted
    assert found == len(expected) + sum(is_lost for *_, is_lost in noted)


DAMAGED = {
    "empty": b"",
    "blank": b"\n\r\n\n",
    "no names": b" , \n1,2\n",
    "a field without end": b'a,b\n1,"' + b"x\n" * 100_000,
    "a line without end": b"a,b\n" + b"1," * LONGEST_LINE,
    "half a character": "\ufeffa,b\n1,2".encode("utf-16-le")[:-1],
}


@pytest.mark.parametrize("case", DAMAGED)
def test_damage_is_said(case: str) -> None:
    with pytest.raises(Damaged):
        read(DAMAGED[case])


def test_rows_before_the_damage_stay() -> None:
    rows = Rows(io.BytesIO(b'a,b\n1,2\n3,"' + b"x\n" * 100_000), lambda *_: None)
    found: list[Any] = []
    with pytest.raises(Damaged):
        found.extend(rows)
    assert (found, rows.found) == ([(0, {"a": "1", "b": "2"})], 1)


def test_columns_are_known_before_the_rows() -> None:
    rows = Rows(io.BytesIO(b"A,B\n1,2\n"), lambda *_: None)
    assert rows.columns == ("a", "b")
    assert [record for _, record in rows] == [{"a": "1", "b": "2"}]


class Trickle:
    """A stream that gives little at a time and says how much it gave."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces, self.given = pieces, 0

    def read(self, size: int = -1, /) -> bytes:
        piece = next(self._pieces, b"")
        self.given += len(piece)
        return piece


def test_a_file_is_never_held_whole() -> None:
    stream = Trickle(byte for _ in range(200_000) for byte in (b"1", b",", b"2", b"\n"))
    rows = iter(Rows(stream, lambda *_: None))
    assert next(rows) == (0, {"1": "1", "2": "2"})
    assert stream.given < 100_000
