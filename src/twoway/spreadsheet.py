"""Frames as CSV that a spreadsheet may open, and values as JSON knows them."""

from __future__ import annotations

import math
from datetime import date, datetime, time, timedelta
from decimal import Decimal

import polars as pl

# A spreadsheet takes a cell that begins like this for a formula; the wide forms count in East Asian editions.
FORMULA = r"^[\s\x00-\x1f]*[=+\-@＝＋－＠]|^[\t\r\n]"
CONTROLS = r"[\x00-\x1f\x7f-\x9f]+"


def csv_text(frame: pl.DataFrame) -> str:
    """One line a row, whatever the text; nothing that a spreadsheet would run."""
    columns = []
    for name, kind in frame.schema.items():
        column = pl.col(name)
        if kind.is_nested() or kind in (pl.Binary, pl.Object, pl.Duration):
            texts = [None if value is None else str(plain(value)) for value in frame[name]]
            frame = frame.with_columns(pl.Series(name, texts, pl.String))
        if frame.schema[name] == pl.String:
            text = column.str.replace_all(CONTROLS, " ")
            column = pl.when(column.str.contains(FORMULA)).then(pl.lit("'") + text).otherwise(text)
        elif kind.is_float():
            column = pl.when(column.is_finite()).then(column)
        columns.append(column.alias(name))
    return frame.select(columns).write_csv(line_terminator="\n", datetime_format="%Y-%m-%dT%H:%M:%S%.f")


def plain(value: object) -> object:
    """A value as JSON knows it; what is no number is null."""
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, date | datetime | time):
        return value.isoformat()
    if isinstance(value, timedelta):
        return value.total_seconds()
    if isinstance(value, pl.Series | list):
        return [plain(each) for each in value]
    if isinstance(value, dict):
        return {str(key): plain(each) for key, each in value.items()}
    return value if value is None or isinstance(value, bool | int | str) else str(value)
