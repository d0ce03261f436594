"""Reference data: the .csv files of queries/reference/, each the rows of the table of its name.

The header names the table's columns in their order; the table gives the types; an empty field is NULL.
"""

from __future__ import annotations

import csv
import math
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from io import StringIO
from pathlib import Path
from typing import NamedTuple

from .errors import QueryError

Value = str | int | float | bool | date | datetime


class Field(NamedTuple):
    """A column of a table."""

    name: str
    type: str
    is_nullable: bool


class Reference(NamedTuple):
    """One .csv file; it is read with the .sql files, since a locked session reaches no file."""

    path: Path
    text: str

    @property
    def table(self) -> str:
        return self.path.stem

    def rows(self, fields: Sequence[Field]) -> list[tuple[Value | None, ...]]:
        """The rows, typed as the table's columns; every fault is a QueryError with file:line."""
        if not fields:
            raise self._fault(1, f"schema.sql has no table {self.table} that these could be the rows of")
        lines = csv.reader(StringIO(self.text), strict=True)
        rows = []
        try:
            header = next(lines, [])
            if header != [field.name for field in fields]:
                expected = ", ".join(field.name for field in fields)
                raise self._fault(1, f"the header is {', '.join(header) or 'empty'}; expected {expected}")
            for line in lines:
                if len(line) != len(fields):
                    raise self._fault(lines.line_num, f"{len(line)} fields; expected {len(fields)}")
                rows.append(
                    tuple(self._value(lines.line_num, *each) for each in zip(fields, line, strict=True))
                )
        except csv.Error as error:
            raise self._fault(lines.line_num, f"no CSV as it should be ({error})") from None
        return rows

    def _value(self, line: int, field: Field, text: str) -> Value | None:
        if not text:
            if not field.is_nullable:
                raise self._fault(line, f"{field.name} is empty; every row needs one")
            return None
        if field.type not in TYPES:
            raise self._fault(line, f"no text of a CSV becomes a {field.type}, the type of {field.name}")
        try:
            return TYPES[field.type](text)
        except ValueError:
            raise self._fault(line, f"{field.name} is `{text}`; expected a {field.type}") from None

    def _fault(self, line: int, text: str) -> QueryError:
        return QueryError(f"{self.path}:{line}: {text}.")


def _double(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(text)
    return number


def _boolean(text: str) -> bool:
    if text not in ("true", "false"):
        raise ValueError(text)
    return text == "true"


TYPES: Mapping[str, Callable[[str], Value]] = {
    "VARCHAR": str,
    "INTEGER": int,
    "BIGINT": int,
    "DOUBLE": _double,
    "BOOLEAN": _boolean,
    "DATE": date.fromisoformat,
    "TIMESTAMP": datetime.fromisoformat,
}
