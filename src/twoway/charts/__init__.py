"""Charts draw the columns of a frame; they never compute a metric, and know neither files nor SQL."""

from __future__ import annotations

from collections.abc import Callable

import polars as pl
from matplotlib.axes import Axes

from twoway.charts import (
    bars,
    distribution,
    dots,
    heatmap,
    inventory,
    line,
    order,
    ranking,
    scorecard,
    spans,
    windows,
)
from twoway.charts.axes import STYLE, Spec, dress, place
from twoway.charts.text import font_chain

KINDS: dict[str, Callable[[Axes, pl.DataFrame, Spec], Axes]] = {
    "bars": bars.draw,
    "distribution": distribution.draw,
    "dots": dots.draw,
    "heatmap": heatmap.draw,
    "inventory": inventory.draw,
    "line": line.draw,
    "order": order.draw,
    "ranking": ranking.draw,
    "scorecard": scorecard.draw,
    "spans": spans.draw,
    "windows": windows.draw,
}

__all__ = ["KINDS", "STYLE", "Spec", "dress", "font_chain", "place"]
