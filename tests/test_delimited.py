"""CSV as a stream: rows by column, what is repaired and what is lost."""

from __future__ import annotations

import csv
import io
import tracemalloc
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from twoway.decode import Damaged
from twoway.delimited import LONGEST_ROW, MOST_COLUMNS, MOST_NAMED, Rows, left_out

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
    "a line without end": b"a,b\n" + b"1," * LONGEST_ROW,
    "a quote that is never closed, in the first line": b'a,"b\n1,2\n3,4\n',
    "too many columns": b"a," * MOST_COLUMNS + b"b\n1\n",
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


NAMED: dict[str, tuple[bytes, tuple[str, ...]]] = {
    "a name twice": (b"a,A,b\n1,2,3\n", ("a", "column 2", "b")),
    "no name": (b"a, ,b,\n1,2,3,4\n", ("a", "column 2", "b", "column 4")),
    "a number for a name": (b"a,,Column 2\n1,2,3\n", ("a", "column 2", "column 3")),
}


@pytest.mark.parametrize("case", NAMED)
def test_a_column_without_a_name_of_its_own_is_called_by_its_number(case: str) -> None:
    content, columns = NAMED[case]
    rows, notes, _ = read(content)
    assert [tuple(record) for _, record in rows] == [columns]
    assert notes == []


def test_columns_left_out_are_named_by_number_and_by_what_the_platform_calls_them() -> None:
    assert left_out(["likes", "secret", "favorites", "column 4"], {"likes"}, {"likes", "favorites"}) == (
        "column 2, favorites, column 4"
    )
    assert left_out(["likes"], {"likes"}) is None
    told = left_out(map(str, range(MOST_NAMED + 990)), ())
    assert told and told.endswith(" and 990 more") and len(told) < 120


def test_a_first_line_of_many_names_is_refused() -> None:
    with pytest.raises(Damaged, match="more than 1,000 columns"):
        read(b",".join(b"%d" % number for number in range(LONGEST_ROW // 8)) + b"\n1\n")


# ---- quotes that are wrong


def posts(
    *texts: str, ends: str = "\n", first: Callable[[int], str] = lambda number: f'"{number + 1000}"'
) -> list[str]:
    """The lines of a table, the first with the names; a text stands as it is given, with its quotes."""
    rows = [f'{first(number)},"2012-12-18",{text},""{ends}' for number, text in enumerate(texts)]
    return [f'"Id","Day","Text","Link"{ends}', *rows]


WELL = '"a ""kite"",' + "\n" + '99, or not"'
BAD = {
    "never closed": '"hello',
    "closed too early": '"hello "there""',
    "opened twice": '""hello"',
    "never closed, over several lines": '"hello\n\nthere\n',
    "a quote alone": '"',
}
FIRST: dict[str, Callable[[int], str]] = {
    "a number in quotes": lambda number: f'"{number + 1000}"',
    "a number": lambda number: str(number + 99),
    "a day in words": lambda number: f'"Thu, Mar {number + 1}, 2025"',
    "a day": lambda number: f"2025-03-{number:02}",
}


@pytest.mark.parametrize("first", FIRST)
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.parametrize("number", [0, 1, 4, 8])
@pytest.mark.parametrize("bad", BAD)
def test_a_row_whose_quotes_are_wrong_costs_that_row_alone(
    bad: str, number: int, ends: str, first: str
) -> None:
    texts = [WELL] * 10
    texts[number] = BAD[bad]
    lines = posts(*texts, ends=ends, first=FIRST[first])
    sound = list(csv.reader(io.StringIO("".join(lines[: number + 1] + lines[number + 2 :]), newline="")))
    rows, notes, found = read("".join(lines).encode())
    assert [list(record.values()) for _, record in rows] == sound[1:]
    assert [position for position, _ in rows] == [each for each in range(10) if each != number]
    assert notes == [(number, None, True)]
    assert found == 10


def test_each_such_row_is_a_gap_of_its_own() -> None:
    texts = ['"hello' if number in (2, 3, 7) else WELL for number in range(10)]
    notes: list[Noted] = []
    rows = Rows(
        io.BytesIO("".join(posts(*texts)).encode()),
        lambda position, field, reason, is_lost: notes.append((position, reason, is_lost)),
    )
    assert [record["id"] for _, record in rows] == [str(1000 + each) for each in (0, 1, 4, 5, 6, 8, 9)]
    assert (rows.found, rows.gaps) == (10, 3)
    reason = "it was left out, up to the next line that begins like a row: text after a closing quote"
    assert notes == [(each, reason, True) for each in (2, 3, 7)]


@pytest.mark.parametrize(
    "cut", ['"1003","2012-12-18","hello', '"1003","2012-12-18","a","https://e', '"10', WELL[:12]]
)
def test_cut_off_inside_quotes_the_rest_is_lost(cut: str) -> None:
    rows = Rows(io.BytesIO(("".join(posts(WELL, WELL, WELL)) + cut).encode()), lambda *_: None)
    given = []
    with pytest.raises(Damaged, match="a quote that is never closed"):
        given.extend(rows)
    assert [record["id"] for _, record in given] == ["1000", "1001", "1002"]
    assert rows.found == 3


def test_what_a_quote_never_closed_takes_in_is_not_held() -> None:
    line = b"some text, without a row that begins in it\n" * 100
    stream = Trickle(iter([b'id,text\n1,a\n2,"b\n', *[line] * 1500]))
    rows = Rows(stream, lambda *_: None)
    tracemalloc.start()
    with pytest.raises(Damaged):
        list(rows)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert stream.given > 6_000_000 and peak < 3_000_000
    assert rows.found == 1


def test_a_quote_never_closed_among_lines_without_quotes() -> None:
    """The row is given up where it is longer than any is, and what was read is read again."""
    content = 'id,text\n1,a\n2,"b\n' + "".join(f"{number},some text\n" for number in range(3, 60_000))
    rows, notes, found = read(content.encode())
    assert [int(record["id"]) for _, record in rows] == [1, *range(3, 60_000)]
    assert (notes, found) == ([(1, None, True)], 59_999)


def test_many_lines_in_one_row_are_given_up_at_its_longest() -> None:
    line = ",".join(['"' + "\n" * 100_000 + '"'] * 12)
    rows, notes, found = read(f"id,text\n1,a\n2,{line}\n3,b\n".encode())
    assert ([record["id"] for _, record in rows], found) == (["1", "3"], 3)
    assert notes == [(1, None, True)]


def test_quotes_wrong_in_two_places_that_make_up_for_each_other() -> None:
    """The fields of the rows between are taken for one: there are too many of them, and a row begins inside."""
    content = 'id,text,day\n1,a,x\n2,"b,x\n3,c,x\n4,",d",x\n5,e,x\n'
    rows, notes, found = read(content.encode())
    assert [record["id"] for _, record in rows] == ["1", "3", "4", "5"]
    assert (notes, found) == ([(1, None, True)], 5)


def test_whoever_gives_up_at_a_row_leaves_it_to_the_rest() -> None:
    rows = Rows(io.BytesIO(b"a,b\n1,2,3\n4,5\n6,7\n"), lambda *_: None)
    for position, _ in rows:
        assert (position, rows.found) == (1, 1)
        break


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
