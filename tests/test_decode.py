"""Files of JSON arrays come out record by record, whatever their layout; every repair is noted."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Any

import msgspec
import pytest
from exports import POST_AT, Reading, account, at, manifest, tweet
from hypothesis import given
from hypothesis import strategies as st

from twoway import decode, rescue, values
from twoway.decode import Damaged, Records, read_object
from twoway.records import Message, Post, Problem, Rename
from twoway.values import parse_count, parse_day, parse_time, snowflake_at, unescape

Noted = tuple[int | None, str | None, bool]


class Tag(msgspec.Struct):
    text: str | None = None


class Tweet(msgspec.Struct):
    id: str
    text: str | None = None
    count: int | None = None
    tags: list[Tag] = []


class Record(msgspec.Struct):
    tweet: Tweet


def decoded(data: bytes, kind: Any = dict) -> tuple[list[tuple[int, Any]], int, list[Noted]]:
    """(position, record) pairs, `found`, and what was noted, less the words of the reason."""
    noted: list[Noted] = []
    records = Records(io.BytesIO(data), kind, lambda at, field, reason, lost: noted.append((at, field, lost)))
    return list(records), records.found, noted


# ---- layouts

WRAPPED = [
    {"tweet": {"id": "1", "text": "one"}},
    {"tweet": {"id": "2", "text": "two"}},
    {"tweet": {"id": "3"}},
]
BARE = [record["tweet"] for record in WRAPPED]
DEEPER = [
    {"id": "1", "quoted": [{"id": "8"}, {"id": "9"}], "by": {"id": "7"}},
    {"id": "2", "quoted": [{"id": "8"}, {"id": "9"}]},
]
INSIDE = [{"tweet": {"text": '},{"tweet":{"id":"4"'}}, {"tweet": {"text": '"}, {"tweet" : \\" [{'}}]
FORMS = {
    "compact": lambda records: json.dumps(records, separators=(",", ":")),
    "pretty": lambda records: json.dumps(records, indent=2),
    "tabs": lambda records: json.dumps(records, indent="\t"),
    "CRLF": lambda records: json.dumps(records, indent=2).replace("\n", "\r\n"),
    "bracket and brace on one line": lambda records: "[ " + json.dumps(records, indent=2)[1:].strip(),
    "trailing semicolon": lambda records: json.dumps(records) + ";",
    "semicolon and newlines": lambda records: json.dumps(records) + " ;\r\n\n",
    "no prefix": None,
    "BOM": None,
}


def written(form: str, records: list[dict[str, Any]]) -> bytes:
    if form == "no prefix":
        return json.dumps(records).encode()
    if form == "BOM":
        return b"\xef\xbb\xbfwindow.YTD.tweets.part0 = " + json.dumps(records).encode()
    return b"window.YTD.tweets.part0 = " + FORMS[form](records).encode()  # type: ignore[misc]


def opening(data: bytes) -> int:
    """Bytes up to the end of the first key: the least that must be read first."""
    return data.index(b'"', data.index(b'"') + 1) + 8


@pytest.mark.parametrize(
    "records", [WRAPPED, BARE, DEEPER, INSIDE], ids=["wrapped", "bare", "deeper", "inside"]
)
@pytest.mark.parametrize("form", FORMS)
def test_layouts(form: str, records: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch) -> None:
    data = written(form, records)
    monkeypatch.setattr(decode, "OPENING", opening(data))
    for block in (1, 2, 3, 7, 20, 64, 1 << 20):
        monkeypatch.setattr(decode, "BLOCK", block)
        assert decoded(data) == (list(enumerate(records)), len(records), []), block


def test_raw_records_stay_what_they_were(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decode, "BLOCK", 64)
    monkeypatch.setattr(decode, "OPENING", 64)
    data = written("pretty", WRAPPED * 20)
    raws = [raw for _, raw in decoded(data, msgspec.Raw)[0]]
    assert [json.loads(bytes(raw)) for raw in raws] == WRAPPED * 20


# Text that looks like structure, beside any other text.
NASTY = st.sampled_from(
    ['"', "\\", '\\"', '},{"tweet":', '{"tweet": {', "}]", "];", "\n", " ", "😀", "\u2028", "é", "a"]
)
TEXT = st.lists(NASTY | st.text(max_size=4), max_size=6).map("".join)
INNER = st.dictionaries(
    st.sampled_from(["id", "tweet", "text"]) | TEXT, TEXT | st.none() | st.integers(), max_size=3
)
BODY = st.fixed_dictionaries(
    {"id": TEXT}, optional={"tweet": st.lists(INNER, max_size=3), "text": TEXT, "more": INNER}
)
SPACE = st.text(" \t\r\n", max_size=3)


@given(
    bodies=st.lists(BODY, min_size=1, max_size=8),
    is_wrapped=st.booleans(),
    is_ascii=st.booleans(),
    indent=st.none() | SPACE,
    spaces=st.tuples(SPACE, SPACE, SPACE),
    prefix=st.sampled_from(["", "window.YTD.tweets.part0 = ", "\ufeff\n window.a ="]),
    end=st.sampled_from(["", ";", "\n", " ;\n"]),
    block=st.integers(1, 60),
    first=st.integers(0, 40),
)
def test_cuts_anywhere(
    bodies: list[dict[str, Any]],
    is_wrapped: bool,
    is_ascii: bool,
    indent: str | None,
    spaces: tuple[str, str, str],
    prefix: str,
    end: str,
    block: int,
    first: int,
) -> None:
    records = [{"tweet": body} for body in bodies] if is_wrapped else bodies
    separators = (spaces[0] + "," + spaces[1], spaces[2] + ":" + spaces[1])
    text = json.dumps(records, ensure_ascii=is_ascii, indent=indent, separators=separators)
    data = (prefix + text + end).encode()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(decode, "BLOCK", block)
        patch.setattr(decode, "OPENING", opening(data) + first)
        pairs, found, noted = decoded(data)
    assert [record for _, record in pairs] == json.loads(text)
    assert [position for position, _ in pairs] == list(range(len(records)))
    assert (found, noted) == (len(records), [])


@pytest.mark.parametrize(
    ("data", "records"),
    [
        (b"window.YTD.like.part0 = [ ]", []),
        (b"window.YTD.like.part0 = []", []),
        (b"[\r\n]\r\n;", []),
        (b"[ {} ]", [{}]),
        (b'window.__THAR_CONFIG = {"a": [{"a": 1}]};\n', [{"a": [{"a": 1}]}]),
    ],
)
def test_empty_and_single(data: bytes, records: list[Any]) -> None:
    assert decoded(data) == (list(enumerate(records)), len(records), [])


def test_one_object_larger_than_a_block(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decode, "BLOCK", 16)
    monkeypatch.setattr(decode, "OPENING", 16)
    one = {"first": [{"first": n} for n in range(50)]}
    assert decoded(b"window.X = " + json.dumps(one).encode())[0] == [(0, one)]


def counted(monkeypatch: pytest.MonkeyPatch) -> dict[str, int]:
    """Bytes that are searched for a cut, and bytes that are decoded, from here on."""
    count = {"searched": 0, "decoded": 0}
    cuts, decode_piece = decode._cuts, Records._decode

    def counting_cuts(piece: bytearray, key: bytes, searched: int) -> Iterator[tuple[int, bytes]]:
        count["searched"] += len(piece) - searched
        return cuts(piece, key, searched)

    def counting_decode(self: Records[Any], piece: memoryview) -> Any:
        count["decoded"] += len(piece)
        return decode_piece(self, piece)

    monkeypatch.setattr(decode, "_cuts", counting_cuts)
    monkeypatch.setattr(Records, "_decode", counting_decode)
    return count


@pytest.mark.parametrize(
    ("key", "most"), [("message", 7), ("tweet", 16)], ids=["a key of its own", "the key of records inside"]
)
def test_a_record_of_many_megabytes_takes_work_in_proportion(
    key: str, most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    inner = [{key: {"text": "word " * 40}}] * 90_000
    records = [{"tweet": {"id": "1"}}, {"tweet": {"all": inner}}, {"tweet": {"id": "3"}}]
    data = json.dumps(records).encode()
    assert len(data) > 18 << 20
    count = counted(monkeypatch)
    assert [record for _, record in decoded(data)[0]] == records
    assert count["searched"] < 2 * len(data)
    assert count["decoded"] < most * len(data)


@pytest.mark.parametrize(
    "first", [{"note": {"id": "0"}}, {"\u0000": 1}, {}], ids=["another wrapper", "an escape", "no key"]
)
@pytest.mark.parametrize("records", [WRAPPED, DEEPER], ids=["wrapped", "deeper"])
def test_a_first_record_with_an_odd_key_does_not_keep_the_file_together(
    first: dict[str, Any], records: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(decode, "BLOCK", 500)
    monkeypatch.setattr(decode, "OPENING", 500)
    monkeypatch.setattr(decode, "LARGE", 2000)
    pieces = []
    decode_piece = Records._decode

    def noting(self: Records[Any], piece: memoryview) -> Any:
        pairs = decode_piece(self, piece)
        pieces.append(len(piece))
        return pairs

    monkeypatch.setattr(Records, "_decode", noting)
    all_records = [first, *records * 500]
    assert [record for _, record in decoded(json.dumps(all_records, indent=1).encode())[0]] == all_records
    assert max(pieces) < 5000


# ---- repairs


def wrapped(*bodies: str) -> bytes:
    return (
        "window.YTD.tweets.part0 = [" + ",".join(f'{{"tweet": {body}}}' for body in bodies) + "]"
    ).encode()


GOOD = '{"id": "1", "text": "good"}'


@pytest.mark.parametrize(
    ("body", "expected", "noted"),
    [
        ('{"id": "2", "count": "many"}', Tweet("2"), [(1, "tweet.count", False)]),
        (
            '{"id": "2", "count": 1.5, "text": 7}',
            Tweet("2"),
            [(1, "tweet.count", False), (1, "tweet.text", False)],
        ),
        ('{"id": "2", "tags": {}}', Tweet("2"), [(1, "tweet.tags", False)]),
        ('{"id": "2", "tags": [{"text": 1}]}', Tweet("2", tags=[Tag()]), [(1, "tweet.tags[0].text", False)]),
        (
            '{"id": "2", "tags": [{"text": "a"}, 5, {"text": "b"}]}',
            Tweet("2", tags=[Tag("a"), Tag("b")]),
            [(1, "tweet.tags[1]", False)],
        ),
        ('{"text": "no id"}', None, [(1, "tweet", True)]),
        ('{"id": 2}', None, [(1, "tweet.id", False), (1, "tweet", True)]),
        ('"text"', None, [(1, "tweet", False), (1, None, True)]),
        (r'{"id": "2", "text": "\ud83d"}', Tweet("2", "\ufffd"), [(1, None, False)]),
        (
            r'{"id": "2", "text": "\uDE00\ud83d\ude00\uD83D"}',
            Tweet("2", "\ufffd😀\ufffd"),
            [(1, None, False)] * 2,
        ),
        (r'{"id": "2", "text": "\uDBC0\uDC00\uD83D"}', Tweet("2", "\U00100000\ufffd"), [(1, None, False)]),
        (r'{"id": "2", "text": "\\ud83d"}', Tweet("2", r"\ud83d"), []),
        (r'{"id": "2", "text": "\\\ud83d\\"}', Tweet("2", "\\\ufffd\\"), [(1, None, False)]),
    ],
)
def test_a_fault_costs_as_little_as_possible(body: str, expected: Tweet | None, noted: list[Noted]) -> None:
    pairs, found, told = decoded(wrapped(GOOD, body, GOOD), Record)
    middle = [(1, Record(expected))] if expected else []
    good = Record(Tweet("1", "good"))
    assert (pairs, found, told) == ([(0, good), *middle, (2, good)], 3, noted)


DEEP = "[" * 985 + "]" * 985
OUT_OF_RANGE = ["1e400", "-1E+400", "9" * 5000, "9" * 5000 + ".5"]


@pytest.mark.parametrize("number", OUT_OF_RANGE)
def test_a_number_out_of_range_costs_its_field_alone(number: str) -> None:
    pairs, _, noted = decoded(wrapped(GOOD, f'{{"id": "2", "text": "b", "count": {number}}}', GOOD), Record)
    assert pairs[1] == (1, Record(Tweet("2", "b")))
    assert noted == [(1, "tweet.count", False)]


@pytest.mark.parametrize("value", [*OUT_OF_RANGE, "NaN", "-Infinity", DEEP, f'{{"a": {DEEP}}}'])
@pytest.mark.parametrize(
    "body", ['"count": [], "x": ?', '"x": ?, "count": []', '"tags": [{"x": ?, "text": 1}]']
)
def test_what_lies_beside_a_fault_is_not_looked_into(body: str, value: str) -> None:
    pairs, found, noted = decoded(
        wrapped(GOOD, '{"id": "2", ' + body.replace("?", value) + "}", GOOD), Record
    )
    good = Record(Tweet("1", "good"))
    assert [position for position, _ in pairs] in ([0, 1, 2], [0, 2])
    assert (pairs[0], pairs[-1], found) == ((0, good), (2, good), 3)
    is_kept = len(pairs) == 3
    assert is_kept or value.endswith(("]", "}"))  # too deep to be told by the decoder, and lost with a word
    assert any(lost for *_, lost in noted) != is_kept
    if is_kept:
        assert pairs[1][1].tweet in (Tweet("2"), Tweet("2", tags=[Tag()]))


@pytest.mark.parametrize("levels", range(960, 1010))
def test_no_depth_beside_a_fault_ends_the_reading(levels: int) -> None:
    noted: list[bool] = []
    for body in ('"count": [], "x": ?', '"x": ?, "count": []', '"count": ?'):
        raw = f'{{"tweet": {{"id": "2", {body}}}}}'.replace("?", "[" * levels + "]" * levels).encode()
        kept = rescue.rescued(raw, Record, 0, lambda at, field, reason, lost: noted.append(lost))
        assert kept == Record(Tweet("2")) or noted[-1]


def test_bytes_beside_a_fault_are_kept_or_named() -> None:
    beside = wrapped('{"id": "1", "count": [], "x": "caf?"}').replace(b"?", b"\xe9")
    assert decoded(beside, Record)[2] == [(0, "tweet.count", False)]
    read = wrapped('{"id": "1", "count": [], "text": "caf?"}').replace(b"?", b"\xe9")
    pairs, _, noted = decoded(read, Record)
    assert pairs == [(0, Record(Tweet("1", "caf\ufffd")))]
    assert noted == [(0, "tweet.count", False), (0, None, False)]


@pytest.mark.parametrize("number", OUT_OF_RANGE)
def test_of_a_record_without_a_type_a_number_out_of_range_is_null(number: str) -> None:
    one = '{"a": {"b": [1, {"c": ?}]}, "d": "1e400 \\\\\\" ?", "e": ?, "f": 1e30}'.replace("?", number)
    pairs, found, noted = decoded(f'[{{"a": 1}}, {one}, {{"a": 2}}]'.encode())
    middle = {"a": {"b": [1, {"c": None}]}, "d": f'1e400 \\" {number}', "e": None, "f": 1e30}
    assert pairs == [(0, {"a": 1}), (1, middle), (2, {"a": 2})]
    assert (found, noted) == (3, [(1, None, False)] * 2)


def test_inside_an_object_without_a_type_a_number_out_of_range_is_null() -> None:
    class Placed(msgspec.Struct):
        id: str
        place: dict[str, object] | None = None

    noted: list[Any] = []
    raw = b'{"id": "1", "x": 1e400, "place": {"at": [1e400, 2]}}'
    kept = rescue.rescued(raw, Placed, 0, lambda *each: noted.append(each))
    assert kept == Placed("1", {"at": [None, 2]})
    assert noted == [(0, "place", "Number out of range; it was taken as null", False)]


def test_a_record_that_is_no_object() -> None:
    pairs, found, noted = decoded(b'[{"tweet": {"id": "1"}}, 5, null, {"tweet": {"id": "2"}}]', Record)
    assert [position for position, _ in pairs] == [0, 3]
    assert (found, noted) == (4, [(1, None, True), (2, None, True)])


def test_bytes_that_are_not_utf8() -> None:
    data = wrapped(GOOD, '{"id": "2", "text": "caf?"}', GOOD).replace(b"?", b"\xe9")
    pairs, found, noted = decoded(data, Record)
    assert [record.tweet.text for _, record in pairs] == ["good", "caf\ufffd", "good"]
    assert (found, noted) == (3, [(1, None, False)])


def test_bytes_that_are_not_utf8_beside_half_a_surrogate() -> None:
    data = wrapped(r'{"id": "1", "text": "\ud83d?"}', GOOD).replace(b"?", b"\xff")
    pairs, _, noted = decoded(data, Record)
    assert [record.tweet.text for _, record in pairs] == ["\ufffd\ufffd", "good"]
    assert noted == [(0, None, False)] * 2


def test_too_many_faults_cost_the_record(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rescue, "MAX_REPAIRS", 3)
    pairs, found, noted = decoded(wrapped('{"id": "1", "tags": [1, 2, 3, 4]}', GOOD), Record)
    assert [position for position, _ in pairs] == [1]
    assert (found, noted[-1]) == (2, (0, None, True))


def test_positions_hold_over_pieces_with_faults(monkeypatch: pytest.MonkeyPatch) -> None:
    bodies = [f'{{"id": {n if n % 3 == 0 else json.dumps(str(n))}}}' for n in range(20)]
    data = wrapped(*bodies)
    monkeypatch.setattr(decode, "OPENING", opening(data))
    monkeypatch.setattr(decode, "BLOCK", 30)
    pairs, found, noted = decoded(data, Record)
    assert [(position, record.tweet.id) for position, record in pairs] == [
        (n, str(n)) for n in range(20) if n % 3
    ]
    assert found == 20
    assert [position for position, _, is_lost in noted if is_lost] == list(range(0, 20, 3))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<html>",
        b"window.YTD.tweets.part0 = ",
        b"window.YTD.tweets.part0 = [ } ]",
        b"window.YTD.tweets.part0 = [ {} ] and more",
        b"[{tweet: {id: one}}]",
        b'[{"tweet": {"id": "1"}},',
        b'{"userInfo": {"a": 1',
        bytes(range(256)) * 400,
    ],
    ids=["nothing", "html", "prefix", "brace", "more", "word", "comma", "object", "garbage"],
)
def test_damaged(data: bytes) -> None:
    with pytest.raises(Damaged):
        decoded(data)


@pytest.mark.parametrize(("first", "block"), [(60, 40), (60, 1 << 20), (1 << 16, 1 << 20)])
def test_a_truncated_file_keeps_what_came_before(
    first: int, block: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = wrapped(*[f'{{"id": "{n}"}}' for n in range(30)])[:-15]
    monkeypatch.setattr(decode, "OPENING", first)
    monkeypatch.setattr(decode, "BLOCK", block)
    records = Records(io.BytesIO(data), Record, lambda *_: None)
    seen = []
    with pytest.raises(Damaged):
        for position, record in records:
            seen.append((position, record.tweet.id))
    assert seen == [(n, str(n)) for n in range(29)]
    assert records.found == 29


@pytest.mark.parametrize("prefix", [b"", b"window.__THAR_CONFIG = ", b"\xef\xbb\xbf window.X="])
@pytest.mark.parametrize(
    ("body", "noted"),
    [
        (b'{"id": "1"} ;\n', []),
        (b'{"id": "1",}', [False]),
        (b'{id: "1",\n "tags": [{text: \'a\'}, ], "count": ,}', [False] * 6),
        (b'{"id": "1", "count": "many"}', [False]),
        (b'{"id": "1"} and more', [False]),
        (b'{"id": "1", "tags": [{"text": "a"}, {"text": "b', [True]),
        (b'{"id": "1", "text" = "b"}', [True]),
    ],
    ids=["sound", "comma", "by hand", "type", "more", "cut", "fault"],
)
def test_read_object(prefix: bytes, body: bytes, noted: list[bool]) -> None:
    found: list[bool] = []
    told = read_object(prefix + body, Tweet, lambda at, field, reason, lost: found.append(lost))
    assert (told.id, told.text, told.count) == ("1", None, None)
    assert [tag.text for tag in told.tags] in ([], ["a"], ["a", None])
    assert found == noted


@pytest.mark.parametrize("body", [b"", b"[", b"<html>", b'{"count": 1}', b'{"id" = "1"}', b'{"id": "1'])
def test_read_object_refuses(body: bytes) -> None:
    with pytest.raises(Damaged):
        read_object(body, Tweet, lambda *_: None)


# ---- times, counts, ids, text


def micros(moment: datetime) -> int:
    return (moment - datetime(1970, 1, 1)) // timedelta(microseconds=1)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Wed Oct 10 20:19:24 +0000 2018", datetime(2018, 10, 10, 20, 19, 24)),
        ("Wed Oct 10 20:19:24 +0530 2018", datetime(2018, 10, 10, 14, 49, 24)),
        ("Wed Oct 10 20:19:24 -0330 2018", datetime(2018, 10, 10, 23, 49, 24)),
        ("2023-09-06T16:23:52.257Z", datetime(2023, 9, 6, 16, 23, 52, 257000)),
        ("2023-09-06T16:23:52-02:00", datetime(2023, 9, 6, 18, 23, 52)),
        ("2023-09-06 16:23:52", datetime(2023, 9, 6, 16, 23, 52)),
        ("2012-02-01 04:45:51 +0000", datetime(2012, 2, 1, 4, 45, 51)),
        ("2023-09-06", datetime(2023, 9, 6)),
        ("1534852800123", datetime(2018, 8, 21, 12, 0, 0, 123000)),
        ("2000-01-01", datetime(2000, 1, 1)),
        ("1999-12-31T23:00:00-01:00", datetime(2000, 1, 1)),
        ("2099-12-31T23:59:59.999999Z", datetime(2099, 12, 31, 23, 59, 59, 999999)),
    ],
)
def test_parse_time(text: str, expected: datetime) -> None:
    assert parse_time(text) == micros(expected)


@given(
    st.datetimes(datetime(2006, 1, 1), datetime(2099, 12, 31)),
    st.integers(-14 * 60, 14 * 60),
)
def test_parse_time_takes_every_zone(moment: datetime, minutes: int) -> None:
    moment = moment.replace(microsecond=0)
    local = moment + timedelta(minutes=minutes)
    sign, (hours, rest) = "-" if minutes < 0 else "+", divmod(abs(minutes), 60)
    month = list(values.MONTHS)[local.month - 1]
    text = f"Any {month} {local.day:02} {local:%H:%M:%S} {sign}{hours:02}{rest:02} {local.year:04}"
    assert parse_time(text) == micros(moment)


@given(
    st.text(max_size=12)
    | st.text("0123456789", min_size=1, max_size=40)
    | st.text("+-:. 0129TZJanWed", max_size=32)
)
def test_parse_time_raises_nothing_but_value_error(text: str) -> None:
    try:
        assert isinstance(parse_time(text), int)
    except ValueError as error:
        assert "expected a time" in str(error)


@pytest.mark.parametrize(
    "text",
    [
        *("", "yesterday", "Wed Foo 10 20:19:24 +0000 2018", "2018-02-30", "9" * 30, "9" * 5000),
        *(
            "0001-01-01T00:00+10:00",
            "0001-01-01",
            "9999-12-31T23:59:59Z",
            "2100-01-01",
            "2099-12-31T23:00-01:00",
        ),
        # a clock that was never set
        *("0", "1970-01-01T00:00:00.000Z", "Thu Jan 01 00:00:00 +0000 1970", "1999-12-31"),
        # digits, but no milliseconds: days, seconds, microseconds
        *("20130101", "201301011200", "20130101120000", "1534852800", "1534852800123000"),
    ],
)
def test_parse_time_refuses(text: str) -> None:
    with pytest.raises(ValueError, match="expected a time"):
        parse_time(text)


FAR = ["9999-12-31T23:59:59.000Z", "0001-01-01T00:00:00.000Z", "1970-01-01T00:00:00.000Z", "1534852800"]


@pytest.mark.parametrize("far", FAR)
def test_a_time_that_no_network_can_speak_of_costs_its_field_or_what_is_known_by_it(
    far: str, read_files: Callable[..., Reading]
) -> None:
    message = {"id": "13", "senderId": "7", "createdAt": far}
    change = {"changedAt": far, "changedFrom": "a", "changedTo": "b"}
    reading = read_files(
        {
            "account.js": account(createdAt=far),
            "tweets.js": [tweet("20", created_at=far), tweet(created_at=far), tweet(str(2**63 - 1))],
            "direct-messages.js": [
                {"dmConversation": {"conversationId": "7-1000", "messages": [{"messageCreate": message}]}}
            ],
            "screen-name-change.js": [{"screenNameChange": {"accountId": "1", "screenNameChange": change}}],
        }
    )
    assert sorted(reading.problems, key=str) == [
        (0, "changedAt", False),
        (0, "createdAt", False),
        (0, "created_at", True),
        (0, "message id or createdAt", True),
    ]
    lost = next(each for each in reading.rows[Problem] if each.field == "created_at")
    assert lost.reason == "expected a time from 2000 to 2099"
    assert [post.created_at for post in reading.rows[Post]] == [POST_AT, at(2080, 7, 10, 17, 30, 30, 208000)]
    assert [row.changed_at for row in reading.rows[Rename]] == [None]
    assert reading.rows[Message] == []


@pytest.mark.parametrize("far", FAR)
def test_an_export_of_a_time_that_cannot_be_has_none(far: str, read_files: Callable[..., Reading]) -> None:
    reading = read_files({"manifest.js": manifest({"tweets.js": 1}, made=far), "tweets.js": [tweet()]})
    assert reading.export.generated_at is None
    ledger = reading.files["data/manifest.js"]
    assert (ledger.outcome, ledger.note) == ("damaged", "generationDate: expected a time from 2000 to 2099")


@pytest.mark.parametrize("text", ["0001-01-01", "9999-12-31", "1999-12-31", "Sat, Jan 1, 2100", "Jan 1 1970"])
def test_a_day_that_no_network_can_speak_of(text: str) -> None:
    with pytest.raises(ValueError, match="expected a day from 2000 to 2099"):
        parse_day(text)


@pytest.mark.parametrize(
    ("value", "expected"),
    [(None, None), ("", None), ("0", 0), ("12", 12), (7, 7), (str(2**31 - 1), 2**31 - 1)],
)
def test_parse_count(value: str | int | None, expected: int | None) -> None:
    assert parse_count(value) == expected


@pytest.mark.parametrize("value", ["1,234", "-1", -1, "1.5", "many", "٣", " 1", 2**31, "9" * 30, "9" * 5000])
def test_parse_count_refuses(value: str | int) -> None:
    with pytest.raises(ValueError, match="expected a count"):
        parse_count(value)


@pytest.mark.parametrize(
    ("an_id", "expected"),
    [
        ("1233161576649121792", datetime(2020, 2, 27, 22, 46, 45, 564000)),
        (str(1 << 40), datetime(2010, 11, 4, 1, 42, 54, 657000) + timedelta(milliseconds=1 << 18)),
        (str((1 << 40) - 1), None),
        ("20", None),
        ("-1", None),
        ("", None),
        ("1.2e18", None),
        (str((1 << 63) - 1), datetime(2080, 7, 10, 17, 30, 30, 208000)),
        (str(1 << 63), None),
        (None, None),
    ],
)
def test_snowflake_at(an_id: str | None, expected: datetime | None) -> None:
    assert snowflake_at(an_id) == (expected and micros(expected))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("fish &amp; chips", "fish & chips"),
        ("1 &lt; 2 &gt; 0", "1 < 2 > 0"),
        ("&amp;lt;", "&lt;"),
        ("&quot;&#39;&nbsp;", "&quot;&#39;&nbsp;"),
        ("plain", "plain"),
    ],
)
def test_unescape(text: str, expected: str) -> None:
    assert unescape(text) == expected
