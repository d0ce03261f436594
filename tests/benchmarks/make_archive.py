"""Write a made-up X export of any size straight into a zip: `python make_archive.py 200000 big.zip`. Memory stays flat.

Nothing in it is anybody's: the words are invented from syllables. It has the shape, the size a post (2.3 kB), the mix of replies, reposts,
links and pictures and the zip ratio (9:1) of a real export, as many followers as posts unless told otherwise, as many likes and half as many
messages. The followers stand in the order in which they came, with accounts of believable ages, so that the list tells time. The same
numbers give the same bytes. Records come from templates: building them as objects for `json.dumps` takes five times as long.
"""

from __future__ import annotations

import argparse
import random
import sys
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from simulated_follows import account_id, birthday

PART_BYTES = 100_000_000
SNOWFLAKE_EPOCH = datetime(2010, 11, 4, 1, 42, 54, 657000, tzinfo=UTC)
EXPORTED = datetime(2025, 3, 14, 9, 26, 53, tzinfo=UTC)
YEARS = timedelta(days=365 * 12)
OWNER = 24_681_357
NEWBORN = 0.1  # share of followers whose account is less than a week old
DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
PROGRAMS = (
    r"<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    r"<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
    r"<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
)
# what texts hold besides plain words, as JSON writes it
SPICE = (r"\"well\"", r"\n\n", "&amp;", "&gt;", "déjà", "straße", "журнал", "日記", "🎉", "☕️", "…", "—")

POST = """  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "%(id)s"
          ],
          "editableUntil" : "%(iso)s",
          "editsRemaining" : "5",
          "isEditEligible" : %(original)s
        }
      },
      "retweeted" : false,
      "source" : "%(source)s",
      "entities" : {
        "hashtags" : %(hashtags)s,
        "symbols" : [ ],
        "user_mentions" : %(mentions)s,
        "urls" : %(urls)s%(media)s
      },
      "display_text_range" : [
        "0",
        "%(length)s"
      ],
      "favorite_count" : "%(likes)s",%(reply)s
      "id_str" : "%(id)s",
      "truncated" : false,
      "retweet_count" : "%(reposts)s",
      "id" : "%(id)s",
      "possibly_sensitive" : false,
      "created_at" : "%(date)s",
      "favorited" : false,
      "full_text" : "%(text)s",
      "lang" : "en"%(extended)s
    }
  }"""
REPLY = """
      "in_reply_to_status_id_str" : "%(parent)s",
      "in_reply_to_user_id" : "%(person)s",
      "in_reply_to_status_id" : "%(parent)s",
      "in_reply_to_screen_name" : "%(handle)s",
      "in_reply_to_user_id_str" : "%(person)s","""
MENTION = """          {
            "name" : "%(name)s",
            "screen_name" : "%(handle)s",
            "indices" : [
              "%(start)s",
              "%(end)s"
            ],
            "id_str" : "%(person)s",
            "id" : "%(person)s"
          }"""
HASHTAG = """          {
            "text" : "%s",
            "indices" : [
              "12",
              "24"
            ]
          }"""
URL = """          {
            "url" : "https://t.co/%(short)s",
            "expanded_url" : "%(target)s",
            "display_url" : "%(display)s",
            "indices" : [
              "60",
              "83"
            ]
          }"""
MEDIUM = """          {
            "expanded_url" : "https://twitter.com/tidewriter/status/%(id)s/photo/1",
            "indices" : [
              "84",
              "107"
            ],
            "url" : "https://t.co/%(short)s",
            "media_url" : "http://pbs.twimg.com/media/%(file)s.jpg",
            "id_str" : "%(medium)s",
            "id" : "%(medium)s",
            "media_url_https" : "https://pbs.twimg.com/media/%(file)s.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "medium" : {
                "w" : "1200",
                "h" : "900",
                "resize" : "fit"
              },
              "small" : {
                "w" : "680",
                "h" : "510",
                "resize" : "fit"
              },
              "large" : {
                "w" : "2048",
                "h" : "1536",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/%(short)s"
          }"""
FOLLOWER = """  {
    "follower" : {
      "accountId" : "%(person)s",
      "userLink" : "https://twitter.com/intent/user?user_id=%(person)s"
    }
  }"""
LIKE = """  {
    "like" : {
      "tweetId" : "%(id)s",
      "fullText" : "%(text)s",
      "expandedUrl" : "https://twitter.com/i/web/status/%(id)s"
    }
  }"""
CONVERSATION = """  {
    "dmConversation" : {
      "conversationId" : "%s",
      "messages" : [
%s
      ]
    }
  }"""
MESSAGE = """        {
          "messageCreate" : {
            "recipientId" : "%(to)s",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "%(text)s",
            "mediaUrls" : [ ],
            "senderId" : "%(sender)s",
            "id" : "%(id)s",
            "createdAt" : "%(iso)s",
            "editHistory" : [ ]
          }
        }"""
ACCOUNT = """  {
    "account" : {
      "email" : "owner@example.org",
      "createdVia" : "web",
      "username" : "tidewriter",
      "accountId" : "%s",
      "createdAt" : "2009-03-17T10:00:00.000Z",
      "accountDisplayName" : "Tide Writer"
    }
  }"""
PROFILE = """  {
    "profile" : {
      "description" : {
        "bio" : "Invented from syllables",
        "website" : "https://t.co/aBcDeFgHiJ",
        "location" : "Nowhere"
      },
      "avatarMediaUrl" : "https://pbs.twimg.com/profile_images/1/tide.jpg",
      "headerMediaUrl" : "https://pbs.twimg.com/profile_banners/1/2"
    }
  }"""
MANIFEST = """window.__THAR_CONFIG = {
  "userInfo" : {
    "accountId" : "%s",
    "userName" : "tidewriter",
    "displayName" : "Tide Writer"
  },
  "archiveInfo" : {
    "sizeBytes" : "%s",
    "generationDate" : "%s",
    "isPartialArchive" : false,
    "maxPartSizeBytes" : "53687091200"
  },
  "readmeInfo" : { },
  "dataTypes" : {
%s
  }
}"""
DATA_TYPE = """    "%s" : {
      "files" : [
%s
      ]
    }"""
FILE = """        {
          "fileName" : "data/%s",
          "globalName" : "YTD.%s.part%s",
          "count" : "%s"
        }"""


class Invention:
    """Words, people and texts, drawn from one seed."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        letters = [a + b for a in "bdfghklmnprstvz" for b in ("a", "e", "i", "o", "u", "ai", "ou")]
        # The commoner a word the earlier it stands, roughly as in a language.
        words = ["".join(self.random.choices(letters, k=1 + at % 4)) for at in range(6000)]
        self.words = [word for at, word in enumerate(words) for _ in range(1 + 3000 // (at + 10))]
        self.people = [
            {
                "person": str(int(10 ** (5 + 4.5 * self.random.random()))),
                "handle": f"{''.join(self.random.choices(letters, k=4))}{at}"[:15],
                "name": " ".join(word.title() for word in self.random.choices(words, k=2)),
            }
            for at in range(5000)
        ]

    def below(self, end: int) -> int:
        return int(self.random.random() * end)

    def text(self, words: int) -> str:
        drawn = self.random.choices(self.words, k=words)
        if self.random.random() < 0.3:
            drawn[self.below(words)] = SPICE[self.below(len(SPICE))]
        return " ".join(drawn)

    def someone(self) -> dict[str, str]:
        """The smaller the index the oftener: conversations are with few."""
        return self.people[int(len(self.people) * self.random.random() ** 3)]

    def code(self, length: int) -> str:
        return f"{self.random.getrandbits(6 * length):x}"[:length]

    def snowflake(self, at: datetime) -> int:
        return int((at - SNOWFLAKE_EPOCH) / timedelta(milliseconds=1)) << 22 | self.random.getrandbits(22)


def times(invention: Invention, number: int) -> Iterator[datetime]:
    """Newest first, spread over the years."""
    step = YEARS / max(number, 1)
    for index in range(number):
        yield EXPORTED - step * (index + invention.random.random())


def iso(at: datetime) -> str:
    return f"{at.replace(tzinfo=None).isoformat(timespec='milliseconds')}Z"


def array(items: list[str]) -> str:
    return "[\n" + ",\n".join(items) + "\n        ]" if items else "[ ]"


def posts(invention: Invention, number: int) -> Iterator[str]:
    """Of 100 posts 50 are replies, 10 reposts, 6 quotes; 28 have pictures."""
    for at in times(invention, number):
        luck = invention.random.random()
        an_id = str(invention.snowflake(at))
        text, reply, tags, urls, media = invention.text(6 + invention.below(22)), "", [], [], []
        people = []
        if luck < 0.60:
            people = [invention.someone() for _ in range(1 + invention.below(3))]
            first = people[0]
            if luck < 0.50:
                parent = invention.snowflake(
                    at - timedelta(seconds=30 + 10 ** (5 * invention.random.random()))
                )
                reply = REPLY % (first | {"parent": parent})
                text = " ".join("@" + person["handle"] for person in people) + " " + text
            else:
                text = f"RT @{first['handle']}: {text}"
        elif luck < 0.66:
            target = f"https://twitter.com/{invention.someone()['handle']}/status/{invention.snowflake(at)}"
            display = target[8:34] + "…"
            urls.append(URL % {"short": invention.code(10), "target": target, "display": display})
            text += " https://t.co/x"
        elif luck < 0.80:
            for _ in range(1 + invention.below(2)):
                target = f"https://{invention.words[invention.below(600)]}.example.org/{invention.code(12)}"
                urls.append(URL % {"short": invention.code(10), "target": target, "display": target[8:]})
        if invention.random.random() < 0.15:
            tags = [HASHTAG % word for word in invention.random.choices(invention.words, k=2)]
        if invention.random.random() < 0.28:
            media.append(
                MEDIUM
                % {
                    "id": an_id,
                    "medium": invention.snowflake(at),
                    "short": invention.code(10),
                    "file": invention.code(15),
                }
            )
        mentions, start = [], 0
        for person in people:
            end = start + 1 + len(person["handle"])
            mentions.append(MENTION % (person | {"start": start, "end": end}))
            start = end + 1
        yield POST % {
            "id": an_id,
            "iso": iso(at + timedelta(hours=1)),
            "original": "false" if people else "true",
            "source": PROGRAMS[invention.below(len(PROGRAMS))],
            "hashtags": array(tags),
            "mentions": array(mentions),
            "urls": array(urls),
            "media": ',\n        "media" : ' + array(media) if media else "",
            "length": len(text),
            "likes": int(1 / (1.001 - invention.random.random())),
            "reply": reply,
            "reposts": int(0.5 / (1.01 - invention.random.random())),
            "date": f"{DAYS[at.weekday()]} {MONTHS[at.month - 1]} {at.day:02} {at:%H:%M:%S} +0000 {at.year}",
            "text": text,
            "extended": ',\n      "extended_entities" : {\n        "media" : ' + array(media) + "\n      }"
            if media
            else "",
        }


def followers(number: int, seed: int) -> Iterator[str]:
    """Newest first, spread over the years."""
    chance = random.Random(f"followers {seed}")
    step = YEARS / max(number, 1)
    newest = EXPORTED.replace(tzinfo=None)
    taken: set[str] = set()
    for index in range(number):
        followed_at = newest - step * (index + chance.random())
        while (person := account_id(chance, birthday(chance, followed_at, NEWBORN))) in taken:
            pass
        taken.add(person)
        yield FOLLOWER % {"person": person}


def likes(invention: Invention, number: int) -> Iterator[str]:
    for at in times(invention, number):
        yield LIKE % {"id": invention.snowflake(at), "text": invention.text(5 + invention.below(20))}


def conversations(invention: Invention, number: int) -> Iterator[str]:
    """Up to 60 messages each; one in 50 is the same greeting."""
    left = number
    while left > 0:
        size = min(left, 1 + invention.below(60))
        left -= size
        person = invention.below(1 << 31)
        newest = EXPORTED - YEARS * invention.random.random()
        messages = []
        for index in range(size):
            at = newest - timedelta(minutes=7 * index)
            sender, to = (OWNER, person) if invention.random.random() < 0.5 else (person, OWNER)
            text = (
                invention.text(3 + invention.below(20))
                if invention.below(50)
                else "Thank you for following me!"
            )
            values = {"id": invention.snowflake(at), "sender": sender, "to": to, "text": text, "iso": iso(at)}
            messages.append(MESSAGE % values)
        yield CONVERSATION % (
            f"{min(person, OWNER)}-{max(person, OWNER)}",
            ",\n".join(messages),
        )


class Export:
    """A zip to which data types are added one after the other."""

    def __init__(self, path: Path) -> None:
        self.zip = zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED)
        self.size = 0
        self.data_types: list[str] = []

    def add(self, key: str, name: str, records: Iterator[str]) -> None:
        """A data type in as many parts as it takes: name.js, name-part1.js …"""
        files: list[str] = []
        record = next(records, None)
        while record is not None or not files:
            path = f"{name}-part{len(files)}.js" if files else f"{name}.js"
            name_in_js = name.replace("-", "_")
            pieces = [f"window.YTD.{name_in_js}.part{len(files)} = ["]
            count = written = 0
            # the size of a part is not known before it is written
            with self.zip.open(_info(path), "w", force_zip64=True) as member:
                while record is not None and written < PART_BYTES:
                    pieces.append(f"{',' if count else ''}\n{record}")
                    count += 1
                    record = next(records, None)
                    if count % 200 == 0:
                        written += member.write("".join(pieces).encode())
                        pieces = []
                pieces.append("\n]" if count else " ]")
                written += member.write("".join(pieces).encode())
            files.append(FILE % (path, name_in_js, len(files), count))
            self.size += written
        self.data_types.append(DATA_TYPE % (key, ",\n".join(files)))

    def close(self) -> None:
        manifest = MANIFEST % (OWNER, self.size, iso(EXPORTED), ",\n".join(self.data_types))
        self.zip.writestr(_info("manifest.js"), manifest)
        self.zip.close()


def _info(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(f"data/{name}", (2025, 3, 14, 9, 26, 52))
    info.compress_type = zipfile.ZIP_DEFLATED
    return info


def make(path: Path, number: int, seed: int = 1, follower_number: int | None = None) -> None:
    """Write the export of `number` posts and, if no other number is given, as many followers; the file appears under its name when it is whole."""
    draft = path.with_suffix(".part")
    invention = Invention(seed)
    export = Export(draft)
    export.add("tweets", "tweets", posts(invention, number))
    many = number if follower_number is None else follower_number
    export.add("follower", "follower", followers(many, seed))
    export.add("following", "following", iter(()))
    export.add("like", "like", likes(invention, number))
    export.add("directMessages", "direct-messages", conversations(invention, number // 2))
    export.add("account", "account", iter([ACCOUNT % OWNER]))
    export.add("profile", "profile", iter([PROFILE]))
    export.close()
    draft.replace(path)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("posts", type=int)
    parser.add_argument("zip", type=Path)
    parser.add_argument("--followers", type=int, help="how many (default: as many as posts)")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    make(asked.zip, asked.posts, asked.seed, asked.followers)
