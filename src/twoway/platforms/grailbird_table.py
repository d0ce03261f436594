"""From the tables of an archive of 2012 to 2018 (tweets.csv, data/csv/*.csv) to posts: facts only.

A row has the text, but nothing taken out of it: people and tags are found in it as X finds them, people by their handles alone. It says neither how
many pictures hang on a post nor by what name the person is known whom it answers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..delimited import left_out
from ..records import Hashtag, Link, Mention, Post, Problem, Row
from ..values import snowflake_at, unescape
from . import Context
from .grailbird_posts import clock
from .x_posts import REPOST, STATUS_URL, dated, generated_names, program
from .x_rows import an_id, dropped

COLUMNS = frozenset(("tweet_id", "timestamp", "text"))
IDS = ("in_reply_to_status_id", "in_reply_to_user_id", "retweeted_status_id", "retweeted_status_user_id")
KNOWN = {*COLUMNS, *IDS, "source", "retweeted_status_timestamp", "expanded_urls"}
# After a letter or another sign it is an e-mail address or part of a link; a second @ makes it no name.
NAME = re.compile(r"(?<![A-Za-z0-9_!#$%&*@/])[@＠]([A-Za-z0-9_]{1,15})(?![A-Za-z0-9_@])")
# Digits alone are no tag.
TAG = re.compile(r"(?<![\w&/])[#＃](\w*[^\W\d_]\w*)")
URL = re.compile(r"https?://[^\s\"'<>]+")
NEXT_URL = re.compile(r",(?=https?://)")
PICTURE = re.compile(r"/status(?:es)?/\d+/(?:photo|video)/\d|^https?://pic\.twitter\.com/", re.ASCII)


def owner_of_table(rows: Iterable[dict[str, str]]) -> str | None:
    """The owner's id, which no column states: who wrote a post that the table holds is its owner, and answers say whom they answer."""
    post_ids: set[str] = set()
    answered: dict[str, str] = {}
    for row in rows:
        post_ids.add(row.get("tweet_id", "").strip())
        parent_id, person_id = row.get("in_reply_to_status_id"), an_id(row.get("in_reply_to_user_id"))
        if parent_id and person_id:
            answered[parent_id.strip()] = person_id
    owners = {person_id for parent_id, person_id in answered.items() if parent_id in post_ids}
    return owners.pop() if len(owners) == 1 else None


def table(context: Context, records: Iterator[tuple[int, dict[str, str]]]) -> Iterator[Row]:
    """Posts, and what their texts name, of those alone that no month holds: there it stands in full."""
    archive_id = context.archive_id
    wrong: list[str] = []
    is_first = True
    for position, row in records:
        if is_first:
            is_first = False
            if strange := left_out(row, KNOWN):
                yield Problem(
                    archive_id,
                    context.file_id,
                    context.path,
                    None,
                    strange,
                    "not known here, and left out",
                    False,
                )
        post_id = an_id(row["tweet_id"].strip(), None, "tweet_id", wrong)
        facts = dated(context, position, post_id, row["timestamp"].strip(), wrong)
        if isinstance(facts, Problem):
            yield facts
            continue
        post_id = facts[0]
        text = row["text"]
        parent_id, answered_id, original_id, author_id = (
            an_id(row.get(name, "").strip(), None, name, wrong) for name in IDS
        )
        match = REPOST.match(text) if original_id else None
        reposted_at = None
        if match:
            reposted_at = snowflake_at(original_id) or clock(row.get("retweeted_status_timestamp"))
        if wrong:
            yield from dropped(context, position, wrong)

        links = list(_links(row.get("expanded_urls", ""), text))
        quoted = next((found for url in links if (found := STATUS_URL.match(url))), None)
        if post_id not in context.held:
            for number, url in enumerate(links):
                yield Link(archive_id, post_id, number, url)
            for number, tag in enumerate(TAG.findall(text)):
                yield Hashtag(archive_id, post_id, number, tag)
            typed_from = generated_names(text) if parent_id or answered_id else 0
            for number, name in enumerate(NAME.finditer(text)):
                yield Mention(
                    archive_id, post_id, number, None, name.group(1), None, name.start() >= typed_from
                )
        yield Post(
            archive_id,
            context.file_id,
            position,
            *facts,
            unescape(text),
            None,
            program(row["source"]) if row.get("source") else None,
            parent_id,
            answered_id,
            None,
            snowflake_at(parent_id) or reposted_at,
            original_id if match else None,
            author_id if match else None,
            match.group(1) if match else None,
            quoted.group(2) if quoted and not match else None,
            quoted.group(1) if quoted and not match else None,
        )


def _links(expanded: str, text: str) -> Iterator[str]:
    """Addresses of the post, each once; those of its pictures are none. Only an old post has them in its text alone."""
    found = NEXT_URL.split(expanded.strip()) if expanded.strip() else URL.findall(text)
    for url in dict.fromkeys(found):
        if not PICTURE.search(url):
            yield url
