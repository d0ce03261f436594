"""The errors that a user may see, each with its exit code.

TwowayError
├── UsageError      2   the command line cannot be meant
├── ArchiveError    3   the archive cannot be read, or is refused
│   └── DamagedMember   one file of it cannot be read: a load notes it and goes on
├── QueryError      4   a .sql file breaks its own header, or DuckDB refuses it
├── DatabaseError   5   the database is held, foreign, or of another schema version
├── ReportError     6   the report cannot be written there
└── StrictError     7   --strict: the output is written, but not every file reconciles

A message says what was found, what was expected, and what to try.
"""

from __future__ import annotations


class TwowayError(Exception):
    code = 1


class UsageError(TwowayError):
    code = 2


class ArchiveError(TwowayError):
    code = 3


class DamagedMember(ArchiveError):
    """`reason` completes a sentence that begins with the file's name."""

    def __init__(self, sentence: str, reason: str) -> None:
        super().__init__(sentence)
        self.reason = reason


class QueryError(TwowayError):
    code = 4


class DatabaseError(TwowayError):
    code = 5


class ReportError(TwowayError):
    code = 6


class StrictError(TwowayError):
    code = 7


INTERRUPTED = 130
