"""A record that does not fit its type, decoded without the fields at fault; each of them is handed to `note`."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeVar

import msgspec

MAX_REPAIRS = 100

T = TypeVar("T")

# position of the record (None: the whole file), field, reason, whether something is lost
Note = Callable[[int | None, str | None, str, bool], None]

FAULT = re.compile(r"^(.*?)(?: - at `\$(.*)`)?$", re.DOTALL)
STEP = re.compile(r"\.([^.\[\]]+)|\[(\d+)\]")


def rescued(raw: bytes, kind: type[T], position: int | None, note: Note) -> T | None:
    """The record without the fields at fault; None for one that is lost."""
    for _ in range(MAX_REPAIRS):
        try:
            return msgspec.json.decode(raw, type=kind)
        except RecursionError:
            note(position, None, "too many levels", True)
            return None
        except UnicodeDecodeError:
            raw = raw.decode("utf-8", "replace").encode()
            note(position, None, "bytes that are not UTF-8 were replaced by U+FFFD", False)
        except msgspec.ValidationError as error:
            reason, path = FAULT.fullmatch(str(error)).groups()  # type: ignore[union-attr]
            # below [...], a key that msgspec does not name
            path = (path or "").partition("[...]")[0]
            steps = [name or int(index) for name, index in STEP.findall(path)]
            if not steps or reason.startswith("Object missing required field"):
                note(position, path.lstrip(".") or None, reason, True)
                return None
            raw = _without(raw, steps)
            note(position, path.lstrip("."), f"{reason}; the field was dropped", False)
        except msgspec.DecodeError as error:
            note(position, None, str(error), True)
            return None
    note(position, None, f"more than {MAX_REPAIRS} fields at fault", True)
    return None


def _without(raw: bytes, steps: list[str | int]) -> bytes:
    """The record without the field or list item that the steps lead to."""
    record = msgspec.json.decode(raw.decode("utf-8", "replace"))
    parent = record
    for step in steps[:-1]:
        parent = parent[step]
    del parent[steps[-1]]
    return msgspec.json.encode(record)
