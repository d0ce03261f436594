"""Folders for what is not whole yet: locked while a run writes there, so that the next run knows what a crash left behind, and removes it."""

from __future__ import annotations

import os
import shutil
import stat
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from itertools import count
from pathlib import Path
from typing import IO

LOCK = "in-use"


class InUse(Exception):
    """Why a folder cannot be had: completes a sentence that begins with what was to be written."""


def beside(path: Path) -> Path:
    """Where the draft of a file or folder is made: on the same disk, so that moving it to its name is one step."""
    return path.parent / f".{path.name}.twoway"


@contextmanager
def draft_folder(place: Path, restore: Callable[[], None] = lambda: None) -> Iterator[Path]:
    """An empty folder at `place` for this run and its owner alone, gone when the block ends.

    What an earlier run left there is removed, after `restore` has taken back what it wants. Raises InUse where another run has the
    folder or it is none of ours, and OSError where none can be made.
    """
    lock = _lock(place)
    try:
        restore()
        _empty(place)
        yield place
    finally:
        restore()
        _empty(place)
        if sys.platform == "win32":
            lock.close()  # an open file cannot be removed there
        with suppress(OSError):
            (place / LOCK).unlink()
            place.rmdir()
        lock.close()


@contextmanager
def temporary_folder() -> Iterator[Path]:
    """A folder among the system's temporary files; those of runs that were killed are removed."""
    names = f"twoway-{os.geteuid()}-" if sys.platform != "win32" else "twoway-"
    above = Path(tempfile.gettempdir())
    for left in above.glob(f"{names}*"):
        with suppress(InUse, OSError), draft_folder(left):
            pass
    with ExitStack() as held:
        for number in count():
            with suppress(InUse):
                folder = held.enter_context(draft_folder(above / f"{names}{number}"))
                break
        yield folder


def _lock(place: Path) -> IO[bytes]:
    """The folder's lock file, open and locked: the system lets go of it when the process ends, however it ends."""
    while True:
        with suppress(FileExistsError):
            place.mkdir(mode=0o700)
        _check_ours(place)
        try:
            file = (place / LOCK).open("ab")
        except FileNotFoundError:
            continue  # the run that had it has removed it just now
        if not _is_granted(file):
            file.close()
            raise InUse("is being written by another run of twoway. Wait until it is done, and try again")
        # a file that was removed meanwhile locks nothing
        with suppress(FileNotFoundError):
            if os.path.samestat(os.fstat(file.fileno()), (place / LOCK).stat()):
                return file
        file.close()


def _check_ours(place: Path) -> None:
    with suppress(FileNotFoundError):
        found = place.lstat()
        is_own = sys.platform == "win32" or found.st_uid == os.geteuid()
        if stat.S_ISDIR(found.st_mode) and is_own:
            names = {each.name for each in place.iterdir()}
            if not names or (LOCK in names and stat.S_ISREG((place / LOCK).lstat().st_mode)):
                return
        raise InUse(f"cannot be written: {place}, where its draft is made, is not twoway's. Move it away")


def _is_granted(file: IO[bytes]) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:
        raise InUse(
            "cannot be written: its disk has no file locks, as some network disks, so two runs at once could not be kept "
            "apart. Name a place on another disk"
        ) from None
    return True


def _empty(place: Path) -> None:
    for each in place.iterdir():
        if each.is_dir() and not each.is_symlink():
            shutil.rmtree(each, ignore_errors=True)
        elif each.name != LOCK:
            with suppress(OSError):
                each.unlink()
