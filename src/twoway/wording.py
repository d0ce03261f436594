"""Words for a reader: a number with its noun, the name that was perhaps meant, text that cannot steer a terminal."""

from __future__ import annotations

import re
from collections.abc import Iterable

# What the ledger calls an entity, where its name with blanks does not say it.
WORDS = {
    "lists_created": "lists that you made",
    "lists_member": "lists that you are on",
    "lists_subscribed": "lists that you follow",
    "post_dates": "dates of posts",
    "reactions": "likes and reposts of posts",
    # a record of these files is a conversation, whatever it holds
    "messages": "one-to-one conversations",
    "group_messages": "group conversations",
    "message_dates": "dates of one-to-one conversations",
    "group_message_dates": "dates of group conversations",
}


def things(number: int, nouns: str) -> str:
    """A number with its noun: 1 post, 1,346 posts."""
    if number == 1:
        nouns = f"{nouns[:-3]}y" if nouns.endswith("ies") else nouns.removesuffix("s")
    return f"{number:,} {nouns}"


def meant(word: str, known: Iterable[str]) -> str:
    """The end of a sentence on a name that is not known: the nearest that is, or nothing."""
    from difflib import get_close_matches

    names = {each.lower(): each for each in known}
    near = get_close_matches(word.lower(), names, 1)
    return f" Did you mean {names[near[0]]}?" if near else ""


def printable(text: str) -> str:
    """Without the control characters that a name in an archive may hold."""
    return "".join(
        # the spaces of `52 %` and `2.4 h` do not break and do no harm
        character if character.isprintable() or character in "\n\u00a0\u202f" else "\ufffd"
        for character in text
    )


def words(entity: str) -> str:
    return WORDS.get(entity, entity.replace("_", " "))


def natural(path: str) -> list[tuple[int, int, str]]:
    """Sorts tweets.js before tweets-part1.js, and part2 before part10."""
    stem, _, suffix = path.rpartition(".")
    return [
        (0, int(piece), "") if piece.isdecimal() else (1, 0, piece) for piece in re.split(r"(\d+)", stem)
    ] + [(1, 0, suffix)]
