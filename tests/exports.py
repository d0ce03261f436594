"""Small exports of X, written as the platform writes them, and what reading them gives."""

from __future__ import annotations

import io
import json
import tarfile
import zipfile
from collections import defaultdict
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from twoway.load import read_file
from twoway.parts import open_exports
from twoway.plan import plan, settled
from twoway.platforms import Export, identify
from twoway.records import File, Problem

Records = list[dict[str, Any]]
# A file's content: the records, an object (the manifest), or the bytes as they are.
Files = Mapping[str, Records | dict[str, Any] | bytes]

OWN_ID = "1000"
POST_ID = "1233161576649121792"


def at(*when: int) -> int:
    """Year, month, day … UTC as the rows hold times: microseconds since 1970."""
    return (datetime(*when) - datetime(1970, 1, 1)) // timedelta(microseconds=1)  # type: ignore[arg-type]


POST_AT = at(2020, 2, 27, 22, 46, 45, 564000)


def js(name: str, content: Records | dict[str, Any] | bytes) -> bytes:
    """A file of the export: its prefix, then the JSON."""
    if isinstance(content, bytes):
        return content
    if isinstance(content, dict):
        return b"window.__THAR_CONFIG = " + json.dumps(content).encode()
    stem = name.removesuffix(".js").replace("-", "_")
    return f"window.YTD.{stem}.part0 = {json.dumps(content, indent=2)}".encode()


def tree(files: Files, root: str = "data/") -> dict[str, bytes]:
    """Path to bytes; a name with a folder of its own (`./` is the top) stands as it is, any other lies under `root`."""
    return {
        (name.removeprefix("./") if "/" in name else root + name): js(name.rpartition("/")[2], body)
        for name, body in files.items()
    }


class Unseekable(io.BytesIO):
    """Written to as to a pipe: zipfile then states checksum and sizes after each member."""

    def seekable(self) -> bool:
        return False

    def tell(self) -> int:
        raise OSError

    def seek(self, *_: int) -> int:
        raise OSError


def write_folder(folder: Path, files: Files, root: str = "data/") -> Path:
    for path, body in tree(files, root).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(body)
    return folder


def write_zip(path: Path, content: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", method) as target:
        for name, body in content.items():
            target.writestr(zipfile.ZipInfo(name), body, method)
    return path


def corrupt(path: Path, name: str) -> Path:
    """Change one byte of a member of a zip, in the middle of what is stored of it."""
    with zipfile.ZipFile(path) as packed:
        info = packed.getinfo(name)
    body = bytearray(path.read_bytes())
    # after a local header of 30 bytes and the name
    body[info.header_offset + 30 + len(name.encode()) + info.compress_size // 2] ^= 0x55
    path.write_bytes(body)
    return path


def write_tar(path: Path, content: Mapping[str, bytes]) -> Path:
    with tarfile.open(path, "w:gz", compresslevel=1) as target:
        for name, body in content.items():
            info = tarfile.TarInfo(name)
            info.size = len(body)
            target.addfile(info, io.BytesIO(body))
    return path


CONTAINERS: dict[str, Callable[[Path, Mapping[str, bytes]], Path]] = {
    "folder": lambda path, content: write_folder(path / "export", content, root=""),
    "zip": lambda path, content: write_zip(path / "export.zip", content),
    "tar.gz": lambda path, content: write_tar(path / "export.tar.gz", content),
}


def manifest(
    counts: Mapping[str, int | str | None], made: str = "2024-05-01T12:00:00.000Z", **owner: str
) -> Any:
    """The list that an export carries of its own files: file name to records."""
    files = [
        {"fileName": f"data/{name}", "globalName": "YTD.any.part0", "count": None if n is None else str(n)}
        for name, n in counts.items()
    ]
    return {
        "userInfo": {"accountId": OWN_ID, "userName": "owner", "displayName": "Owner"} | owner,
        "archiveInfo": {"generationDate": made, "isPartialArchive": False, "sizeBytes": "1"},
        "dataTypes": {f"type{number}": {"files": [file]} for number, file in enumerate(files)},
    }


def tweet(post_id: str = POST_ID, **fields: Any) -> dict[str, Any]:
    """A wrapped post of the current format; a field given as None is left out."""
    text = fields.get("full_text", "Hello there")
    base = {
        "id": post_id,
        "id_str": post_id,
        "created_at": "Thu Feb 27 22:46:45 +0000 2020",
        "full_text": text,
        "lang": "en",
        "source": '<a href="https://mobile.twitter.com" rel="nofollow">Twitter Web App</a>',
        "display_text_range": ["0", str(len(text or ""))],
        "entities": {"hashtags": [], "symbols": [], "user_mentions": [], "urls": []},
        "favorite_count": "3",
        "retweet_count": "1",
        "favorited": False,
        "retweeted": False,
        "truncated": False,
    }
    return {"tweet": {key: value for key, value in (base | fields).items() if value is not None}}


def mention(name: str, account_id: str, text: str) -> dict[str, Any]:
    """A mention entity, at the place where the text names the person."""
    start = text.lower().index("@" + name.lower())
    return {
        "name": name.title(),
        "screen_name": name,
        "indices": [str(start), str(start + len(name) + 1)],
        "id_str": account_id,
        "id": account_id,
    }


def account(**fields: str) -> Records:
    base = {
        "email": "owner@mail.example",
        "createdVia": "web",
        "username": "owner",
        "accountId": OWN_ID,
        "createdAt": "2012-01-01T00:00:00.000Z",
        "accountDisplayName": "Owner",
    }
    return [{"account": base | fields}]


def followers(*ids: str) -> Records:
    return [{"follower": {"accountId": each, "userLink": "https://twitter.com/intent/user"}} for each in ids]


def conversation(conversation_id: str, *messages: tuple[str, str, str]) -> dict[str, Any]:
    """Each message as (id, sender, text); sent a minute after each other."""
    created = [
        {
            "messageCreate": {
                "id": message_id,
                "senderId": sender,
                "recipientId": "0",
                "text": text,
                "createdAt": f"2023-01-01T10:{minute:02}:00.000Z",
            }
        }
        for minute, (message_id, sender, text) in enumerate(messages)
    ]
    return {"dmConversation": {"conversationId": conversation_id, "messages": created}}


class Reading(NamedTuple):
    """What the platform and the reader make of an export, without a store."""

    export: Export
    rows: dict[type, list[Any]]

    @property
    def files(self) -> dict[str, File]:
        return {file.path: file for file in self.rows[File]}

    @property
    def problems(self) -> list[tuple[int | None, str | None, bool]]:
        return [(each.position, each.field, each.is_lost) for each in self.rows[Problem]]


def read(path: Path) -> Reading:
    """Read an export as a load does, and keep the rows."""
    with open_exports([path])[0] as archive:
        source = identify(archive)
        export = source.describe(archive)
        layout = plan(archive, source, export, 1, b"key")
        rows: dict[type, list[Any]] = defaultdict(list)
        rows[File] += layout.unopened
        for job in layout.jobs:
            for batch in read_file(settled(job, rows[File])):
                for kind, some in batch.items():
                    rows[kind] += some
    return Reading(export, rows)
