"""What is nearly JSON is mended without touching what a text says; what is not is left out, counted and named."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from twoway import decode, lexer, repair
from twoway.decode import Damaged, Records
from twoway.lexer import Broken, Open, Scan


def mended(text: bytes) -> tuple[Any, list[str]]:
    scan = Scan(text, 0)
    scan.run()
    assert scan.end == len(text)
    return json.loads(scan.json()), list(scan.repairs.elements())


MENDED: dict[str, tuple[bytes, Any, list[str]]] = {
    "nothing": (b'{"a": [1, -2.5e+3, true, "x\\n\\u00e9"], "b": {}, "c": []}', {"a": [1, -2500.0, True, "x\né"], "b": {}, "c": []}, []),
    "comma in an object": (b'{"a": 1,}', {"a": 1}, [lexer.TRAILING]),
    "comma in an array": (b'{"a": [1, 2 , ]}', {"a": [1, 2]}, [lexer.TRAILING]),
    "commas at several depths": (b'{"a": [{"b": [[1,],],},],}', {"a": [{"b": [[1]]}]}, [lexer.TRAILING] * 5),
    "empty places": (b'{"a": [,1,,2,,], ,"b": 3}', {"a": [1, 2], "b": 3}, [lexer.EMPTY] * 4 + [lexer.TRAILING]),
    "keys": (b"{ name : 1, $a_2: 2, 3: 4, \xc3\xa9: 5 }", {"name": 1, "$a_2": 2, "3": 4, "é": 5}, [lexer.KEY] * 4),
    "single quotes": (b"{'a': 'say \"yes\"', \"b\": 'it\\'s'}", {"a": 'say "yes"', "b": "it's"}, [lexer.SINGLE, lexer.SINGLE, lexer.SINGLE, lexer.ESCAPE]),
    "escapes": (rb'{"a": "\x41\v\0\q\'\u12"}', {"a": "A\v\0q'\\u12"}, [lexer.ESCAPE] * 6),
    "a line that goes on": (b'{"a": "one \\\n two"}', {"a": "one  two"}, [lexer.ESCAPE]),
    "control characters": (b'{"a": "one\ntwo\t\x00\x1b", "b\n": 1}', {"a": "one\ntwo\t\0\x1b", "b\n": 1}, [lexer.CONTROL] * 5),
    "comments": (b'{/* {"x": */ "a": 1, // , }\n}', {"a": 1}, [lexer.COMMENT] * 2 + [lexer.TRAILING]),
    "a hole": (b'{"a": , "b": 2, "c": }', {"a": None, "b": 2, "c": None}, [lexer.HOLE] * 2),
    "no values of JSON": (b"[undefined, NaN, -Infinity, null]", [None] * 4, [lexer.NO_VALUE] * 3),
    "a comma between lines": (b'{"a": 1\n "b": [2]\n "c": 3}', {"a": 1, "b": [2], "c": 3}, [lexer.MISSING] * 2),
    "a key twice": (b'{"a": 1, "a": 2}', {"a": 2}, []),
    "text like structure": (b'{"a": ",] // {b:1} \'c\', NaN }", "d": 1,}', {"a": ",] // {b:1} 'c', NaN }", "d": 1}, [lexer.TRAILING]),
    "large numbers": (b"[9223372036854775808, 123456789012345678901234567890,]", [2**63, 123456789012345678901234567890], [lexer.TRAILING]),
}  # fmt: skip


@pytest.mark.parametrize("case", MENDED)
def test_mended(case: str) -> None:
    text, value, repairs = MENDED[case]
    found, told = mended(text)
    assert found == value
    assert sorted(told) == sorted(repairs)


def test_what_is_json_stays_as_it_is() -> None:
    text = b' {"a": [1, 2.50, "\\u00e9\\/"], "b" : {"c":null}}'
    scan = Scan(text, 0)
    scan.run()
    assert scan.json() == text
    assert not scan.repairs


@pytest.mark.parametrize(
    "text",
    [
        b'{"a" = 1}',
        b'{"a": 1 "b": 2}',
        b'{"a": [1 2]}',
        b'{"a": he}',
        b'{"a": "he said "hi" to me"}',
        b'{"a": [1}',
        b'{"a": 1]',
        b'{"a", "b"}',
        b'{"a"}',
        b"{[1]: 2}",
        b"{: 1}",
        b'{"a": 01}',
        b'{"a": "x' + bytes(64) + b'"}',
        b'{"a": 1,\0\0"b": 2}',
        b'{"a": @}',
        b"[" * 401,
        b"]",
        b",",
    ],
)
def test_what_cannot_be_mended(text: bytes) -> None:
    with pytest.raises(Broken):
        Scan(text, 0).run()


WHOLE = b'{"a": [1, {"b": "x\\"y"}, 2.5], /* c */ \'d\': true, e: // f\n null}'


@pytest.mark.parametrize("length", range(len(WHOLE)))
def test_what_breaks_off_is_open_and_closes_to_what_came_before(length: int) -> None:
    scan = Scan(WHOLE[:length], 0)
    with pytest.raises(Open):
        scan.run()
    closed = scan.closed()
    kept = json.loads(closed) if closed else {}
    whole = mended(WHOLE)[0]
    assert kept.items() <= whole.items() or kept["a"] in ([], [1], [1, {"b": 'x"y'}])


# ---- written as a person or a program might, from values that are known

NASTY = st.sampled_from(
    ['"', "'", "\\", ",]", ",}", "// x", "/*", "*/", "{a:1}", "NaN", "\n", "\0", "\ud83d"[:0], "é", "😀"]
)
TEXT = st.lists(NASTY | st.text(max_size=3), max_size=5).map("".join)
NAMES = st.sampled_from(["id", "full_text", "$x", "a1"])
LEAF = TEXT | st.integers() | st.booleans() | st.none()
VALUE = st.recursive(
    LEAF, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3), max_leaves=8
)


def loose(value: Any, draw: Any) -> str:
    """The value as JavaScript, or as somebody may have left it."""
    gap = draw(st.sampled_from(["", " ", "\n", "/* , ] } */", "// \" '\n"]))
    if isinstance(value, dict):
        entries = [
            (key if draw(st.booleans()) else quoted(key, draw)) + gap + ":" + loose(each, draw)
            for key, each in value.items()
        ]
        end = draw(st.sampled_from(["", ",", gap + "," + gap])) if entries else ""
        return "{" + gap + ",".join(entries) + end + "}" + gap
    if isinstance(value, list):
        items = [loose(each, draw) for each in value]
        return (
            "[" + gap + ",".join(items) + (draw(st.sampled_from(["", ",", gap + ","])) if items else "") + "]"
        )
    return gap + (quoted(value, draw) if isinstance(value, str) else json.dumps(value)) + gap


def quoted(text: str, draw: Any) -> str:
    how = draw(st.sampled_from(["json", "single", "raw"]))
    if how == "json":
        return json.dumps(text, ensure_ascii=draw(st.booleans()))
    mark = "'" if how == "single" else '"'
    body = text.replace("\\", "\\\\").replace(mark, "\\" + mark)
    return mark + body + mark


@settings(max_examples=80)
@given(records=st.lists(st.dictionaries(NAMES, VALUE, min_size=1, max_size=3), max_size=5), data=st.data(), block=st.integers(1, 80))  # fmt: skip
def test_no_repair_touches_a_value(records: list[dict[str, Any]], data: st.DataObject, block: int) -> None:
    written = [loose(record, data.draw) for record in records]
    end = data.draw(st.sampled_from(["", ",", " , // end\n"])) if records else ""
    text = (
        "window.YTD.x.part0 = ["
        + ",".join(written)
        + end
        + "]"
        + data.draw(st.sampled_from(["", ";\n", "\0\0"]))
    )
    encoding = data.draw(st.sampled_from(["utf-8", "utf-16", "utf-16-le", "utf-16-be"]))
    noted: list[bool] = []
    with pytest.MonkeyPatch.context() as patch:
        for module in (decode, repair):
            patch.setattr(module, "BLOCK", block)
        patch.setattr(decode, "OPENING", 60)
        patch.setattr(repair, "RUN", 200)
        reader = Records(io.BytesIO(text.encode(encoding)), dict, lambda *each: noted.append(each[3]))
        found = list(reader)
    assert found == list(enumerate(records))
    assert (reader.found, reader.gaps) == (len(records), 0)
    assert not any(noted)


SOUND = [
    {"tweet": {"id": str(n), "tags": [{"tweet": "x"}, {"id": "y"}], "text": 'a "b", {'}} for n in range(40)
]
PIECES = st.sampled_from([b'"', b"{", b"}", b"[", b"]", b",", b":", b"\0" * 70, b"\xff", b"'", b"//", b"x", b"\\", b""])  # fmt: skip


@given(
    places=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 90), PIECES), min_size=1, max_size=4),
    block=st.sampled_from([16, 100, 1 << 17]),
    kind=st.sampled_from([dict, Any]),
)
def test_after_any_damage_every_record_is_there_or_counted(
    places: list[tuple[float, int, bytes]], block: int, kind: Any
) -> None:
    """And no record comes out that was not put in, but those that the damage itself touched."""
    text = json.dumps(SOUND, indent=1).encode()
    for place, length, other in places:
        at = int(place * len(text))
        text = text[:at] + other + text[at + length :]
    lost: list[int | None] = []
    with pytest.MonkeyPatch.context() as patch:
        for module in (decode, repair):
            patch.setattr(module, "BLOCK", block)
        patch.setattr(decode, "OPENING", 100)
        reader = Records(
            io.BytesIO(text), kind, lambda at, _, reason, is_lost: lost.append(at) if is_lost else None
        )
        kept: list[tuple[int, Any]] = []
        try:
            for pair in reader:
                kept.append(pair)
            is_whole = True
        except Damaged:
            is_whole = False
    assert reader.found == len(kept) + len(set(lost))
    assert len({position for position, _ in kept} | set(lost)) == reader.found
    sound = [record for _, record in kept if record in SOUND]
    assert len(kept) - len(sound) <= 2 * len(places)
    ids = [record["tweet"]["id"] for record in sound]
    assert ids == sorted(set(ids), key=int)
    if is_whole:
        assert reader.gaps == len(set(lost)) or kind is dict


# ---- gaps


def read(
    text: bytes, kind: Any = dict
) -> tuple[list[Any], Records[Any], list[tuple[int | None, str, bool]], bool]:
    noted: list[tuple[int | None, str, bool]] = []
    reader = Records(io.BytesIO(text), kind, lambda at, _, reason, lost: noted.append((at, reason, lost)))
    kept = []
    try:
        for _, record in reader:
            kept.append(record)
    except Damaged:
        return kept, reader, noted, False
    return kept, reader, noted, True


FAULTS = {
    "a quote is gone": lambda record: record.replace(b'"text": "', b'"text": '),
    "a quote too many": lambda record: record.replace(b'"text": "', b'"text": "said "yes" '),
    "a brace is gone": lambda record: record.replace(b"}}", b"}"),
    "a bracket is gone": lambda record: record.replace(b"]", b""),
    "a bracket too many": lambda record: record.replace(b'"text"', b'["text"'),
    "zeros": lambda record: record[:12] + bytes(len(record) - 24) + record[-12:],
    "garbage": lambda record: record[:10] + bytes(range(1, 32)) * 3 + record[10:],
    "a part is gone": lambda record: record[: record.index(b'"text"') - 6] + b" : 1}}",
}


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("block", [64, 1 << 17])
def test_reading_goes_on_after_a_fault(fault: str, block: int, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (decode, repair):
        monkeypatch.setattr(module, "BLOCK", block)
    monkeypatch.setattr(decode, "OPENING", 200)
    records = [json.dumps(record).encode() for record in SOUND]
    for number in (7, 8, 23):
        records[number] = FAULTS[fault](records[number])
    kept, reader, noted, is_whole = read(b"window.YTD.tweets.part0 = [" + b", ".join(records) + b"]")
    # two in a row are one stretch
    assert [record["tweet"]["id"] for record in kept] == [str(n) for n in range(40) if n not in (7, 8, 23)]
    assert (reader.gaps, reader.found, is_whole) == (2, 39, True)
    assert [at for at, _, lost in noted if lost] == [7, 22]
    assert all(lost == ("stretch was left out" in reason) for _, reason, lost in noted)


INSIDE = [
    {"id": str(n), "quoted": [{"id": "8"}, {"id": "9"}, {"id": "10"}], "by": {"id": "7"}} for n in range(20)
]


def test_a_list_inside_a_record_is_not_taken_for_records() -> None:
    text = json.dumps(INSIDE).replace('"5", "quoted"', '"5" "quoted"').encode()
    kept, reader, noted, is_whole = read(text)
    assert kept == INSIDE[:5] + INSIDE[6:]
    assert (reader.found, reader.gaps, is_whole) == (20, 1, True)
    assert [at for at, _, lost in noted if lost] == [5]


@pytest.mark.parametrize("records", [SOUND, INSIDE], ids=["wrapped", "inside"])
def test_a_file_cut_anywhere_keeps_its_whole_records(records: list[Any]) -> None:
    whole = json.dumps(records).encode()
    ends = [len(json.dumps(records[:number]).encode()) - 1 for number in range(1, len(records) + 1)]
    for length in range(2, len(whole), 7):
        kept, reader, noted, is_whole = read(whole[:length])
        number = sum(end <= length for end in ends)
        assert kept == records[:number], length
        assert (reader.found, reader.gaps, noted, is_whole) == (number, 0, [], False), length


@pytest.mark.parametrize("zeros", [5, 100, 300_000])
def test_a_file_whose_end_was_never_written(zeros: int) -> None:
    whole = json.dumps(SOUND).encode()
    kept, reader, _, is_whole = read(whole[:-400] + bytes(zeros))
    assert kept == SOUND[: len(kept)]
    assert len(kept) >= 34
    assert (reader.found, is_whole) == (len(kept), False)
    kept, _, noted, is_whole = read(whole + bytes(zeros))
    assert (kept, is_whole, noted) == (SOUND, True, [(None, repair.ZEROS_AFTER, False)])


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How far the lexer looked, each time that it was asked."""
    found: list[int] = []
    run, step = Scan.run, lexer.between

    def counting_run(self: Scan) -> None:
        try:
            run(self)
        finally:
            found.append(self.reach - self.start)

    def counting_between(text: bytes, at: int, is_first: bool = False) -> lexer.Between:
        try:
            between = step(text, at, is_first)
        except (Open, Broken) as fault:
            found.append((len(text) if isinstance(fault, Open) else fault.at) - at)
            raise
        found.append(between.end - at)
        return between

    monkeypatch.setattr(Scan, "run", counting_run)
    monkeypatch.setattr(repair, "between", counting_between)
    return found


def test_every_fault_of_a_long_file_is_passed(looks: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    """In time that grows with the file, not with the faults."""
    monkeypatch.setattr(repair, "RUN", 1000)
    records = [json.dumps(record).encode() for record in SOUND * 25]
    for number in range(0, len(records), 3):
        records[number] = FAULTS["a quote is gone"](records[number])
    text = b"[" + b",".join(records) + b"]"
    kept, reader, _, is_whole = read(text)
    # after the last fault nothing follows
    assert (len(kept), reader.found, reader.gaps, is_whole) == (666, 999, 333, False)
    assert sum(looks) < 3 * len(text)


ITEMS = 300 * b"1,"
# What is said over and over, and how it ends.
HOSTILE = {
    "lists in each other": (b',{"k":[' + ITEMS, b""),
    "lists in each other, closed": (b',{"k":[' + ITEMS, b"!" + b"]}" * 500 + b"]"),
    "short lists": (b',{"k":[', b"1]}]"),
    "objects": (b',{"k":{"a":{"b":1', b"}}}]"),
    "a record before each": (b',{"k":1},{"k":[' + ITEMS, b""),
    "one comment": (b',{"k":/*', b"*/!]"),
    "one comment, after records": (b',{"k":1}/*', b"*/!]"),
    "one comment, with records in it": (b',{"k":1},{"k":/*', b"*/!]"),
    "a comment without an end": (b',{"k":1}/*', b""),
    "texts": (b',{"k":\'' + ITEMS, b"'"),
    "ends": (b',{"k":1}]', b"x"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_lies_in_each_other_takes_work_in_proportion(name: str, looks: list[int]) -> None:
    again, end = HOSTILE[name]
    text = b'[{"k":1},{"k":!' + again * max(100, 40_000 // len(again)) + end
    kept, reader, noted, is_whole = read(text)
    assert sum(looks) < 6 * len(text)
    # nothing in silence: either the rest is damaged, or each gap is named
    assert kept[0] == {"k": 1}
    assert reader.found == len(kept) + len({at for at, _, lost in noted if lost})
    assert reader.gaps or not is_whole


def test_after_what_lies_in_each_other_sound_records_are_found() -> None:
    hostile = b'[{"k":1},{"k":!' + (b',{"k":[' + ITEMS) * 100 + b"!"
    sound = [{"k": number} for number in range(2, 5000)]
    kept, reader, _, is_whole = read(hostile + b"," + json.dumps(sound)[1:].encode())
    assert kept == [{"k": 1}, *sound]
    assert (reader.found, reader.gaps, is_whole) == (len(kept) + 1, 1, True)


def test_a_file_without_quotes_is_read_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not as one record of many megabytes."""
    kept: list[int] = []
    begin = repair.Mending.__init__

    def noting(self: repair.Mending, piece: bytes, key: bytes, stream: repair.Readable) -> None:
        kept.append(len(piece))
        begin(self, piece, key, stream)

    monkeypatch.setattr(repair.Mending, "__init__", noting)
    for module in (decode, repair):
        monkeypatch.setattr(module, "BLOCK", 4096)
    monkeypatch.setattr(decode, "OPENING", 4096)
    record = b"  {\n    tweet : {\n      id : '%d',\n      text : 'a, {tweet : 1}'\n    }\n  }"
    text = b"window.YTD.tweets.part0 = [\n" + b",\n".join(record % n for n in range(3000)) + b"\n]"
    records, _, noted, is_whole = read(text)
    assert records == [{"tweet": {"id": str(n), "text": "a, {tweet : 1}"}} for n in range(3000)]
    assert (len(noted), is_whole) == (6000, True)
    assert max(kept) < 10_000


def test_the_rest_of_what_has_no_records_is_not_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    kept: list[int] = []
    more = repair.Mending._read

    def noting(self: repair.Mending, least: int) -> bool:
        done = more(self, least)
        kept.append(len(self._text))
        return done

    monkeypatch.setattr(repair.Mending, "_read", noting)
    text = b'[{"tweet": {"id": "1"}}, {"tweet": x ' + b"no json at all " * 200_000
    records, reader, _, is_whole = read(text)
    assert (records, reader.found, is_whole) == ([{"tweet": {"id": "1"}}], 1, False)
    assert max(kept) < 1 << 19


def test_nesting_without_end() -> None:
    deep = b'{"tweet": ' + b"[" * 5000 + b"]" * 5000 + b"}"
    kept, reader, noted, _ = read(b'[{"tweet": 1}, ' + deep + b', {"tweet": 2}]')
    assert kept == [{"tweet": 1}, {"tweet": 2}]
    assert (reader.found, reader.gaps, [at for at, _, lost in noted if lost]) == (3, 1, [1])


@pytest.mark.parametrize("number", [2**63, 2**64, 10**30])
def test_ids_beyond_63_bits_are_kept_digit_for_digit(number: int) -> None:
    kept, _, noted, _ = read(b'[{"id": %d, "more": %d,}]' % (number, number))
    assert kept == [{"id": number, "more": number}]
    assert [reason for _, reason, _ in noted] == [lexer.TRAILING]


# ---- UTF-16


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf_16(encoding: str, monkeypatch: pytest.MonkeyPatch) -> None:
    records = [{"tweet": {"text": "é 😀 \u202e"}}] * 30
    text = "window.YTD.tweets.part0 = " + json.dumps(records, ensure_ascii=False)
    for block in (1, 3, 64, 1 << 17):
        monkeypatch.setattr(decode, "BLOCK", block)
        monkeypatch.setattr(decode, "OPENING", max(block, 100))
        kept, _, noted, is_whole = read(text.encode(encoding))
        assert (kept, noted, is_whole) == (records, [(None, repair.IN_UTF_16, False)], True)


def test_utf_16_with_half_a_pair_and_half_a_character() -> None:
    text = '[{"tweet": {"text": "a\ud83d"}}, {"tweet": {"text": "b"}}]'.encode("utf-16-le", "surrogatepass")
    kept, _, noted, is_whole = read(text + b"\n")
    assert [record["tweet"]["text"] for record in kept] == ["a\ufffd", "b"]
    assert is_whole
    assert [reason for _, reason, _ in noted] == [repair.IN_UTF_16, repair.HALF_CHARACTER, repair.HALF]


def test_what_is_no_utf_16() -> None:
    for start in (b"", b"[", b"[]", b"\0\0", b"\xef\xbb\xbf["):
        assert repair.encoding_of(start) is None


def test_a_fault_says_nothing_of_the_content() -> None:
    for text in (b'{"SECRET": SECRET}', b'{"a": "SECRET" "SECRET"', b'{"SECRET', b"[SECRET SECRET]"):
        with pytest.raises((Open, Broken)) as told:
            Scan(text, 0).run()
        assert "SECRET" not in str(told.value)
