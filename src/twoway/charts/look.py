"""The look as data: colours, sizes and places. Pixels count from the top left of a picture of 1600 × 900."""

from __future__ import annotations

from typing import Final

WIDTH, HEIGHT = 1600, 900
MARGIN, LEFT, RIGHT, TOP, BOTTOM = 64, 156, 1536, 196, 752  # outer margin, then the frame of a single plot
TITLE, SUBTITLE, HAIRLINE, FOOTNOTE = 82, 128, 832, 866  # baselines
LINE = 32  # from one line of notes to the next
LABEL, APART = 42, 34  # from the end of a line to its label, and from label to label

SIZES: Final = {
    "title": 15.5,
    "subtitle": 9.5,
    "key": 10.5,
    "note": 9,
    "cell": 8.5,
    "footnote": 8,
    "limit": 7,
}  # points
FONTS: Final = (
    *(f"Noto Sans CJK {region}" for region in ("JP", "SC", "KR")),
    *("Hiragino Sans", "Yu Gothic", "PingFang SC", "Microsoft YaHei", "Malgun Gothic", "Noto Sans Thai"),
    *("Noto Sans Devanagari", "Noto Emoji", "Segoe UI Symbol", "Apple Symbols"),
)

INK, INK2, INK3 = "#17242C", "#47565F", "#66747C"
RULE, PAPER, ABSENT, HATCH, DOT = "#D8DEE1", "#FFFFFF", "#F7F9F9", "#E3E8EA", "#9AA6AD"
ACCENT, CONTEXT = "#1450B4", "#7C919C"
BAND = "#C5D5EE"  # an interval of 95 %
AGES: Final = (
    "#4F626D",
    "#71858F",
    "#91A2AB",
    "#AAB8BF",
    "#BFCAD0",
    "#CFD7DB",
)  # earlier times, the older the paler
KINDS: Final = {
    "reply": ACCENT,
    "original": "#B9520F",
    "repost": "#0A8571",
    "mention": "#543D06",
    "quote": "#86489E",
    "self_reply": "#30383E",
}
DASH: Final = (4.0, 1.6)  # of self-replies, and of lines that share a colour
# Of a check: weak, typical, strong, and overdone; then what its interval does not touch.
BANDS: Final = ("#EDB98A", "#BCC8CE", "#7FB5C9", "#EDB98A")
IDLE, BAND = "#ECEFF0", "#C5D5EE"
HEAT: Final = ("#F3F6FA", "#C5D5EE", "#6C94D6", "#1450B4", "#0A2A66")
WINDOW = "#9DB9E8"  # between two edges; the edges are in ACCENT, so that it survives print
POINT = "#496371"  # one of many, half seen through
DENSITY: Final = ("#E3E9ED", "#8FA3AF", "#2B3D48")  # of so many that single points would hide each other
FLAG = "#B9520F"  # what is to be looked at, and nothing else
