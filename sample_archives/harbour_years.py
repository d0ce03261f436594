"""The years of Skerrow Harbour Lights: when what happened, and how much of it."""

from __future__ import annotations

from x_export import utc

MADE_AT = {
    2023: utc("2023-03-14T09:58:05.217"),
    2024: utc("2024-03-14T10:12:33.402"),
    2025: utc("2025-03-14T09:26:53.589"),
}
CREATED_AT = utc("2018-11-05T11:20:41.730")
RENAMED_AT = utc("2023-05-16T09:30:12.118")
CLOSED = utc("2020-04-01"), utc("2020-07-01")
KINDS = ("original", "self_reply", "mention", "quote", "reply", "repost")
# year: posts, per cent of each kind, scale of likes, followers who came, conversations begun, per cent of them answered
YEARS = {
    2019: (500, (84, 6, 5, 1, 2, 2), 1.5, 220, 10, 30),
    2020: (330, (78, 7, 6, 2, 5, 2), 1.7, 160, 10, 40),
    2021: (480, (51, 7, 9, 6, 18, 9), 2.2, 230, 15, 55),
    2022: (530, (37, 7, 9, 7, 29, 11), 3.0, 270, 19, 70),
    2023: (550, (30, 7, 8, 8, 36, 11), 4.0, 285, 21, 80),
    2024: (530, (26, 6, 7, 9, 41, 11), 5.0, 270, 21, 88),
    2025: (100, (24, 6, 7, 9, 43, 11), 5.4, 55, 5, 90),
}
# minutes until an answer, at every tenth of the distribution: days at first, later less than an hour
SLOW = (30, 140, 400, 900, 1_500, 2_300, 3_400, 5_000, 8_000, 14_000, 43_000)
MIDDLING = (6, 22, 60, 130, 260, 520, 980, 1_500, 2_700, 5_200, 20_000)
FRESH = (1, 4, 8, 15, 28, 50, 95, 220, 640, 1_500, 7_000)
DELAYS = {2019: SLOW, 2020: SLOW, 2021: MIDDLING, 2022: MIDDLING, 2023: FRESH, 2024: FRESH, 2025: FRESH}
# minutes after midnight at which the office posts, at every tenth
AWAKE = (420, 500, 560, 630, 700, 780, 900, 1_020, 1_140, 1_240, 1_400)  # and at which people write to it
OFFICE_HOURS = (480, 545, 575, 610, 660, 715, 790, 850, 910, 985, 1_170)
