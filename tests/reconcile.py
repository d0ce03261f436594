"""That nothing is lost in silence: every file is in the ledger, and every record found gave a row or is noted as lost."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from exports import Reading

from twoway.records import (
    Block,
    DailyMetric,
    File,
    Follow,
    LikeGiven,
    ListEntry,
    Message,
    Note,
    Post,
    Problem,
    Profile,
    Rename,
)

# Of these a record gives just one row, and the row says where it stood.
ONE_ROW = (Post, Follow, Block, LikeGiven, Note, Rename)
# A record may give several rows, or none: an empty list of lists, a conversation without a message, a day without figures.
ANY_ROWS = (ListEntry, Message, DailyMetric)
# A record gives one row that does not say where it stood.
UNPLACED = {"account", "profile", "verified"}
PLACED = {
    *("posts", "posts_in_csv", "post_dates", "community_posts", "circle_posts", "deleted_posts", "notes"),
    *("followers", "following", "blocks", "likes_given", "renames"),
}


def differences(reading: Reading, members: Iterable[str]) -> Iterator[str]:
    """A sentence for each thing that does not add up."""
    files: dict[str, File] = {}
    for file in reading.rows[File]:
        if file.path in files:
            yield f"{file.path} stands twice in the ledger"
        files[file.path] = file
    for path in members:
        if path not in files and not any(
            folder.endswith("/") and path.startswith(folder) for folder in files
        ):
            yield f"{path} is not in the ledger"
    placed = defaultdict[int, Counter[int]](Counter)
    for kind in ONE_ROW:
        for row in reading.rows[kind]:
            placed[row.file_id][row.position] += 1
    lost = defaultdict[int | None, set[int]](set)
    for problem in reading.rows[Problem]:
        if problem.is_lost and problem.position is not None:
            lost[problem.file_id].add(problem.position)
    unplaced = Counter(row.file_id for row in reading.rows[Profile])
    for file in files.values():
        if file.outcome not in ("read", "damaged") or file.entity is None or file.records is None:
            continue
        # that the rest of the file is lost is noted at the place after the last record
        gone = {position for position in lost[file.file_id] if position < file.records}
        rows = placed[file.file_id]
        if file.entity in PLACED:
            twice = [position for position, count in rows.items() if count > 1]
            if twice or gone & rows.keys() or gone | rows.keys() != set(range(file.records)):
                yield f"{file.path}: {file.records} records, {len(gone)} lost, rows at {sorted(rows)}"
        elif file.entity in UNPLACED and unplaced[file.file_id] + len(gone) != file.records:
            yield f"{file.path}: {file.records} records, {len(gone)} lost, {unplaced[file.file_id]} rows"
    records = {file.file_id: file.records for file in files.values()}
    for kind in ANY_ROWS:
        for row in reading.rows[kind]:
            if not 0 <= row.position < (records[row.file_id] or 0):
                yield f"a row of {kind.__name__} from record {row.position}, which is not there"
