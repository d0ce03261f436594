"""A record that does not fit its type, decoded without the fields at fault; each of them is handed to `note`."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

import msgspec

MAX_REPAIRS = 100

T = TypeVar("T")

# position of the record (None: the whole file), field, reason, whether something is lost
Note = Callable[[int | None, str | None, str, bool], None]

FAULT = re.compile(r"^(.*?)(?: - at `\$(.*)`)?$", re.DOTALL)
STEP = re.compile(r"\.([^.\[\]]+)|\[(\d+)\]")
# below it a key that msgspec does not name
UNNAMED = "[...]"

# A text, or a number (group 1) that may be out of range: it has an exponent, or more digits than any that is not.
NUMBERS = re.compile(
    rb'"[^"\\]*+(?:\\.[^"\\]*+)*+"|(-?[0-9.]++[eE][0-9+-]++|-?[0-9.]{300,}+)',
    re.DOTALL,
)


def rescued(raw: bytes, kind: type[T], position: int | None, note: Note) -> T | None:
    """The record without the fields at fault; None for one that is lost."""
    for _ in range(MAX_REPAIRS):
        try:
            try:
                return msgspec.json.decode(raw, type=kind)
            except msgspec.ValidationError as error:
                reason, path = FAULT.fullmatch(str(error)).groups()  # type: ignore[union-attr]
            path, unnamed, _ = (path or "").partition(UNNAMED)
            field = path.lstrip(".") or None
            steps = [name or int(index) for name, index in STEP.findall(path)]
            if unnamed and reason.endswith("out of range"):
                numbers: list[bytes] = []
                raw = _changed(raw, steps, partial(_within_range, numbers=numbers))
                for _ in numbers:
                    note(position, field, f"{reason}; it was taken as null", False)
                if numbers:
                    continue
            if not steps or reason.startswith("Object missing required field"):
                note(position, field, reason, True)
                return None
            raw = _changed(raw, steps, lambda _: None)
            note(position, field, f"{reason}; the field was dropped", False)
        except RecursionError:
            note(position, None, "too many levels", True)
            return None
        except UnicodeDecodeError:
            raw = raw.decode("utf-8", "replace").encode()
            note(position, None, "bytes that are not UTF-8 were replaced by U+FFFD", False)
        except msgspec.DecodeError as error:
            note(position, None, str(error), True)
            return None
    note(position, None, f"more than {MAX_REPAIRS} fields at fault", True)
    return None


def _changed(raw: bytes, steps: list[str | int], change: Callable[[bytes], bytes | None]) -> bytes:
    """The record with what the steps lead to changed, or dropped for None; whatever lies beside the way is not looked into."""
    if not steps:
        return change(raw) or b"null"
    kind = dict[str, msgspec.Raw] if isinstance(steps[0], str) else list[msgspec.Raw]
    parent: Any = msgspec.json.decode(raw, type=kind)
    inner = bytes(parent[steps[0]])
    value = _changed(inner, steps[1:], change) if len(steps) > 1 else change(inner)
    if value is None:
        del parent[steps[0]]
    else:
        parent[steps[0]] = msgspec.Raw(value)
    return msgspec.json.encode(parent)


def _within_range(raw: bytes, numbers: list[bytes]) -> bytes:
    """JSON with null for each number that is out of range; these are added to `numbers`."""

    def replacement(match: re.Match[bytes]) -> bytes:
        if match.group(1):
            try:
                msgspec.json.decode(match.group(1))
            except msgspec.ValidationError:
                numbers.append(match.group(1))
                return b"null"
        return match.group()

    return NUMBERS.sub(replacement, raw)
