"""No network: not from an import, not from a whole run, not from the page in a browser, whatever the export holds."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import twoway

SAMPLES = Path(__file__).parents[1] / "sample_archives"
# Python tells its audit hooks of each socket: it is made, connected, or asked for an address.
WITHOUT_SOCKETS = """
import sys
def refuse(event, args):
    if event.startswith("socket."):
        raise AssertionError(f"{event} {args}")
sys.addaudithook(refuse)
"""
RUN = WITHOUT_SOCKETS + "sys.argv[0] = 'twoway'\nfrom twoway.cli import main\nmain()"
ANY_SOCKET = WITHOUT_SOCKETS + "import socket\nsocket.socket()"
ALL_MODULES = (
    WITHOUT_SOCKETS
    + """
import pkgutil, importlib, twoway
names = [each.name for each in pkgutil.walk_packages(twoway.__path__, "twoway.") if not each.name.endswith("__main__")]
for name in names:
    importlib.import_module(name)
print(len(names))
"""
)


def python(code: str, *words: str | Path, alone: bool = False) -> subprocess.CompletedProcess[str]:
    """Run code in a process of its own; `alone` in a network namespace that has nothing, not even a loopback that is up."""
    command = [sys.executable, "-c", code, *map(str, words)]
    return subprocess.run(["unshare", "-rn", *command] if alone else command, capture_output=True, text=True)


def test_the_hook_sees_a_socket() -> None:
    done = python(ANY_SOCKET)
    assert done.returncode and "AssertionError: socket.__new__" in done.stderr


def test_no_import_opens_a_socket() -> None:
    done = python(ALL_MODULES)
    assert done.returncode == 0, done.stderr
    files = [path for path in Path(twoway.__file__).parent.rglob("*.py") if path.name != "__main__.py"]
    assert int(done.stdout) + 1 == len(files)


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report of the hostile sample, from a run without a network and without a socket."""
    folder = tmp_path_factory.mktemp("offline")
    can = (
        shutil.which("unshare")
        and subprocess.run(["unshare", "-rn", "true"], capture_output=True).returncode == 0
    )
    database, out = folder / "a.duckdb", folder / "report"
    sample, later = SAMPLES / "x" / "hostile", SAMPLES / "x" / "tweet_js_2020"
    for words in (
        ["inspect", sample],
        ["cat", sample, "data/follower.js"],
        ["load", sample, "--db", database],
        ["queries"],
        ["query", "people", "--db", database],
        ["score", "--db", database],
        ["privacy", "--db", database],
        ["diff", SAMPLES / "grailbird" / "tarnholt_2018.zip", later],
        ["report", sample, "-o", out],
        ["verify", out],
        ["report", later, "--redact", "-o", folder / "redacted"],
    ):
        done = python(RUN, *words, alone=bool(can))
        assert done.returncode == 0, done.stderr
    return out


def test_a_whole_run_needs_no_network(report: Path) -> None:
    assert (report / "index.html").exists()
    if subprocess.run(["sh", "-c", "unshare -rn true"], capture_output=True).returncode:
        pytest.skip(
            "this system forbids a network namespace of one's own; the run was watched by an audit hook alone"
        )


# ---- in a browser

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
INJECTED = '<script>document.title = "RAN"</script><img src="https://example.org/leak.png"><body>'
POLICY = '<meta http-equiv="Content-Security-Policy"'


class Shown:
    """What a browser made of a page: its elements afterwards, what the console said, and every address it asked for."""

    def __init__(self, page: Path, folder: Path) -> None:
        log = folder / f"{page.stem}.net.json"
        command = [
            *(str(CHROMIUM), "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"),
            *("--enable-logging=stderr", "--disable-background-networking", "--no-first-run"),
            *(f"--user-data-dir={folder / 'browser'}", f"--log-net-log={log}", "--dump-dom", page.as_uri()),
        ]
        done = subprocess.run(command, capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, done.stderr[-1000:]
        self.elements = done.stdout
        self.console = [line for line in done.stderr.splitlines() if ":CONSOLE" in line]
        events = json.loads(log.read_text(encoding="utf-8"))["events"]
        urls = {str(each["params"]["url"]) for each in events if "url" in each.get("params", {})}
        # the browser's own, such as looking for its updates, is not of the page
        self.asked = {url for url in urls if "example" in url}


@pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium")
def test_the_page_of_a_hostile_export_in_a_browser(report: Path, tmp_path: Path) -> None:
    shown = Shown(report / "index.html", tmp_path)
    assert "<title>Is your account a two-way street?</title>" in shown.elements
    assert "<script" not in shown.elements.lower()
    assert "alert('harbour')" in shown.elements, "as text"
    assert (shown.console, shown.asked) == ([], set())


@pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium")
def test_the_policy_holds_where_the_escaping_would_not(report: Path, tmp_path: Path) -> None:
    html = (report / "index.html").read_text(encoding="utf-8")
    (tmp_path / "guarded.html").write_text(html.replace("<body>", INJECTED), encoding="utf-8")
    (tmp_path / "open.html").write_text(
        html.replace("<body>", INJECTED).replace(POLICY, "<meta name='none'"), encoding="utf-8"
    )
    guarded, unguarded = Shown(tmp_path / "guarded.html", tmp_path), Shown(tmp_path / "open.html", tmp_path)
    assert "<title>RAN</title>" in unguarded.elements, "else this shows nothing"
    assert unguarded.asked == {"https://example.org/leak.png"}
    assert "<title>RAN</title>" not in guarded.elements
    assert guarded.asked == set()
    assert any("Content Security Policy" in line for line in guarded.console)
