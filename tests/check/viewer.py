#!/usr/bin/env python3
"""Open PDFs in Chromium's own viewer, as a reader in an office does, and read them there.

    viewer.py FILE.pdf ... [--roster ROSTER] [--some]

The browser runs without a screen and is asked through its debugging pipe (Chromium prints a blank page of a PDF otherwise):
whether the viewer loaded the file, its pages, title and outline, and the text that `select all` copies. With a roster every
name must be copied whole (with --some: those that are there), and what follows its middle dot not once more. Exit status 0: no FAIL, 1: at least one, 77: Chromium is not installed.
"""
import argparse
import json
import os
import re
import select
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from names import Roster, plain
from report import Report, some

VIEWER = "document.querySelector('pdf-viewer')"
STATE = f"{VIEWER} ? {VIEWER}.loadState_ : 'none'"
FACTS = f"""(async () => {{
    const viewer = {VIEWER}, plugin = viewer.pluginController_;
    plugin.selectAll();
    return {{ pages: viewer.docLength_, title: viewer.title_, entries: viewer.bookmarks_.length,
             text: (await plugin.getSelectedText()).selectedText }};
}})()"""


class Browser:
    """Chromium's debugging protocol over its pipe: messages of JSON, each ended by a zero byte."""

    def __init__(self, folder):
        to_child, self.to = os.pipe()
        self.back, from_child = os.pipe()
        relay = f'exec "$@" 3<&{to_child} 4>&{from_child}'
        self.process = subprocess.Popen(
            ["sh", "-c", relay, "sh", "chromium", "--headless=new", "--no-sandbox", "--disable-gpu",
             "--remote-debugging-pipe", f"--user-data-dir={folder}", "about:blank"],
            pass_fds=(to_child, from_child), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_child)
        os.close(from_child)
        self.asked, self.bytes, self.events = 0, b"", []

    def read(self, seconds):
        end = time.monotonic() + seconds
        while b"\0" not in self.bytes:
            ready = select.select([self.back], [], [], max(end - time.monotonic(), 0))[0]
            more = os.read(self.back, 1 << 20) if ready else b""
            if not more:
                return None
            self.bytes += more
        message, self.bytes = self.bytes.split(b"\0", 1)
        return json.loads(message)

    def ask(self, method, session=None, seconds=60, **words):
        self.asked += 1
        message = {"id": self.asked, "method": method, "params": words}
        if session:
            message["sessionId"] = session
        os.write(self.to, json.dumps(message).encode() + b"\0")
        while (answer := self.read(seconds)) is not None:
            if answer.get("id") == self.asked:
                return answer.get("result", {})
            self.events.append(answer)
        return {}

    def close(self):
        self.ask("Browser.close", seconds=5)
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.process.kill()


def viewer_of(browser, url):
    """The session of the viewer's own page, inside the page that shows the file; None: it did not come."""
    browser.events.clear()
    target = browser.ask("Target.createTarget", url=url).get("targetId")
    page = browser.ask("Target.attachToTarget", targetId=target, flatten=True).get("sessionId")
    browser.ask("Target.setAutoAttach", page, autoAttach=True, waitForDebuggerOnStart=False, flatten=True, filter=[{}])
    end = time.monotonic() + 60
    while time.monotonic() < end:
        for event in browser.events:
            about = event.get("params", {})
            if event.get("method") == "Target.attachedToTarget" and about["targetInfo"]["type"] == "iframe":
                return target, about["sessionId"]
        event = browser.read(1)
        if event:
            browser.events.append(event)
    return target, None


def evaluate(browser, session, expression):
    return browser.ask("Runtime.evaluate", session, expression=expression, awaitPromise=True,
                       returnByValue=True).get("result", {}).get("value")


def read_file(browser, path):
    target, session = viewer_of(browser, path.resolve().as_uri())
    state, end = None, time.monotonic() + 60
    while session and state not in ("success", "failed") and time.monotonic() < end:
        time.sleep(.2)
        state = evaluate(browser, session, STATE)
    facts = evaluate(browser, session, FACTS) if state == "success" else None
    browser.ask("Target.closeTarget", targetId=target)
    return facts


def repeated(text, name):
    """Whether the part behind a name's dot is also copied alone, as a second line that a reader takes for another text."""
    part = name.rpartition("·")[2]
    return "·" in name and text.count(part) > text.count("·" + part)


def check_file(report, browser, path, roster, some_only):
    facts = read_file(browser, path)
    report.judge(facts, "viewer", "Chromium shows it", "Chromium does not show it")
    if not facts:
        return
    report.judge(facts["pages"] and facts["title"], "document",
                 f"{facts['pages']} pages, {facts['title']!r}, {facts['entries']} outline entries",
                 f"{facts['pages']} pages, title {facts['title']!r}")
    text = plain(re.sub(r"\s+", "", facts["text"]))
    missing = [n for n in roster.names if n not in text]
    if roster.names and not some_only:
        report.judge(not missing, "copied", f"{len(roster.names)} names are copied whole",
                     f"{len(missing)} names are not copied whole: {some(missing)}")
    twice = [n for n in roster.names if repeated(text, n)]
    if any("·" in n for n in roster.names):
        report.judge(not twice, "repeated", "no part of a name is copied alone",
                     f"a part of {len(twice)} names is copied once more: {some(twice)}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE.pdf")
    parser.add_argument("--roster", type=Path)
    parser.add_argument("--some", action="store_true")
    options = parser.parse_args()
    if not shutil.which("chromium"):
        print("chromium is not installed: skipped")
        return 77
    roster = Roster.read(options.roster) if options.roster else Roster()
    failed = 0
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        browser = Browser(folder)
        for path in options.files:
            report = Report()
            check_file(report, browser, path, roster, options.some)
            report.write(path, False)
            failed |= report.failed
        browser.close()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
