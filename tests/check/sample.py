#!/usr/bin/env python3
"""Build a sample with `zuoci build` and let the checkers beside this file read all that it made.

    sample.py ZUOCI EVENT.xml [--no-browser]

Every file is read by what its kind is checked with; a file of a kind that this table does not know is a FAIL: no kind is
skipped in silence. Exit status 0: no FAIL, 1: at least one, 77: a tool is not installed.
"""
import argparse
import csv
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path

HERE = Path(__file__).parent
TOOLS = ("python3", "pdftotext", "qpdf", "mutool", "rsvg-convert")
USUAL_STOCK = {"cards": "tent-210x99", "placecards": "place-90x60"}


class Sample:
    def __init__(self, event, made, browser):
        self.event, self.made, self.browser = event, made, browser
        root = ET.parse(event).getroot()
        self.roster = event.parent / root.find("roster").get("href")
        with open(made / "plan.csv", encoding="utf-8-sig", newline="") as file:
            self.seats = [row for row in csv.DictReader(file) if row["name"]]
        self.drawn = {g.get("char") for g in root.findall("fonts/glyph")}
        artwork = root.find("artwork")
        named = list(artwork) if artwork is not None else []
        self.elements = {e.tag + (f"-{e.get('id')}" if e.get("id") else ""): e for e in named}

    def element(self, path):
        """The artwork that a file is of, by its name: KIND, KIND-ID, and -2, -3 ... for further pages."""
        stem = re.sub(r"-\d+$", "", path.stem) if path.stem not in self.elements else path.stem
        return self.elements.get(stem, ET.Element(stem.split("-")[0]))

    def is_drawn(self, name):
        """A character drawn from a picture is no glyph of a face, by which paper.py knows names: see `said`."""
        return bool(self.drawn & set(name))

    def people(self, element):
        """Those whom `for` or `zone` names, as a roster of their own."""
        only = element.get("for") or element.get("zone")
        words = re.split(r"[ ,，、;；]+", only) if only else []
        chosen = [s for s in self.seats
                  if not words or any(w in (s["region"], s["block"], s["group"]) or w in s["role"].split("、") for w in words)]
        path = self.made.parent / f"people-{element.tag}-{element.get('id', '')}.csv"
        with open(path, "w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(["姓名"])
            sides = 2 if element.get("duplex") == "yes" else 1
            writer.writerows([s["name"]] for s in chosen for _ in range(sides) if not self.is_drawn(s["name"]))
        return path


def run(program, *words):
    return subprocess.run([sys.executable, HERE / program, *words]).returncode


def viewer(sample, paths):
    """Chromium's own viewer shows it; a browser that is not there is no fault."""
    return run("viewer.py", *paths, "--roster", sample.roster, "--some") % 77 if sample.browser and paths else 0


# ---- what each kind is read with ----

def chart_pdf(sample, path, element):
    return run("paper.py", path, "--roster", sample.people(element) if element.get("zone") else sample.roster)


def sheets_pdf(sample, path, element):
    """Drawings that need not show everybody."""
    return run("paper.py", path)


def said(sample, path, element, times):
    """Names with a character drawn from a picture, as a reader copies them: each at least once a face."""
    if not sample.drawn or element.get("for") or element.get("zone"):
        return 0
    text = "".join(subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, text=True).stdout.split())
    names = {"".join(s["name"].split()) for s in sample.seats if sample.is_drawn(s["name"])}
    lacking = [f"{n} {text.count(n)}" for n in names if text.count(n) < times]
    return judge(path, not lacking, f"{len(names)} names with drawn characters, each said {times} times"
                 + (f": {lacking}" if lacking else ""))


def cards_pdf(sample, path, element):
    stock = element.get("stock", USUAL_STOCK[element.tag])
    size = re.search(r"\d+x\d+", stock).group()
    faces = "2" if stock.startswith("tent") else "1"
    return run("paper.py", path, "--kind", "cards", "--stock", size, "--faces", faces, "--marks", "--roster",
               sample.people(element)) or said(sample, path, element, int(faces))


def badges_pdf(sample, path, element):
    return run("paper.py", path, "--kind", "badges", "--roster", sample.people(element))


def list_pdf(sample, path, element):
    return run("paper.py", path, "--kind", "list", "--roster", sample.people(element))


def banner_pdf(sample, path, element):
    return run("paper.py", path, "--kind", "banner")


def chart_svg(sample, path, element):
    pages = 1 + len(list(sample.made.glob(f"{re.sub(r'-[0-9]+$', '', path.stem)}-[0-9]*.svg")))
    roster = sample.people(element) if element.get("zone") else sample.roster
    words = ["--roster", roster] if pages == 1 else []
    return run("svgcheck.py", path, *words, *([] if sample.browser else ["--no-browser"]))


def plain_svg(sample, path, element):
    return run("svgcheck.py", path, *([] if sample.browser else ["--no-browser"]))


def flat_svg(sample, path, element):
    """A browser without a screen cuts its window where a banner is flatter than it allows: compared without it."""
    return run("svgcheck.py", path, "--no-browser")


def judge(path, holds, what):
    print(f"{'ok  ' if holds else 'FAIL'} {path.name}: {what}")
    return 0 if holds else 1


def png(sample, path, element):
    return judge(path, path.read_bytes()[:8] == b"\x89PNG\r\n\x1a\n", "a picture")


def names_in(sample, path, element, text):
    plain = re.sub(r"\s", "", text)
    missing = [s["name"] for s in sample.seats if re.sub(r"\s", "", s["name"]) not in plain]
    return judge(path, not missing, f"names everybody who is seated{': lacks ' + ', '.join(missing[:5]) if missing else ''}")


def table_csv(sample, path, element):
    return names_in(sample, path, element, path.read_text(encoding="utf-8-sig"))


def table_xlsx(sample, path, element):
    with zipfile.ZipFile(path) as book:
        if book.testzip():
            return judge(path, False, "a workbook")
        return names_in(sample, path, element, "".join(book.read(n).decode() for n in book.namelist() if n.endswith(".xml")))


CHECKS = {
    "plan": {"csv": table_csv},
    "chart": {"pdf": chart_pdf, "svg": chart_svg, "png": png},
    "cards": {"pdf": cards_pdf},
    "placecards": {"pdf": cards_pdf},
    "badges": {"pdf": badges_pdf},
    "tickets": {"pdf": badges_pdf},
    "signs": {"pdf": sheets_pdf},
    "banner": {"pdf": banner_pdf, "svg": flat_svg, "png": png},
    "proof": {"pdf": sheets_pdf, "svg": plain_svg, "png": png},
    "tiles": {"pdf": sheets_pdf, "svg": plain_svg, "png": png},
    "list": {"pdf": list_pdf, "csv": table_csv, "xlsx": table_xlsx},
    "signin": {"pdf": list_pdf, "csv": table_csv, "xlsx": table_xlsx},
    "booklet": {"pdf": chart_pdf},
}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("zuoci")
    parser.add_argument("event", type=Path)
    parser.add_argument("--no-browser", action="store_true")
    options = parser.parse_args()
    lacking = [t for t in TOOLS if not shutil.which(t)]
    if lacking:
        print(f"{', '.join(lacking)} not installed: skipped")
        return 77
    with tempfile.TemporaryDirectory() as work:
        made = Path(work) / "made"
        if subprocess.run([options.zuoci, "build", options.event, "-o", made, "--quiet"]).returncode:
            print(f"FAIL {options.event}: not built")
            return 1
        sample = Sample(options.event.resolve(), made, bool(shutil.which("chromium")) and not options.no_browser)
        failed = 0
        for path in sorted(made.iterdir()):
            element = sample.element(path)
            check = CHECKS.get(element.tag, {}).get(path.suffix[1:])
            print(f"---- {path.name}", flush=True)
            code = check(sample, path, element) if check else judge(path, False, "no check is known for this kind")
            failed += code != 0
        failed += viewer(sample, sorted(made.glob("*.pdf"))) != 0
        print(f"{options.event}: {failed} of {len(list(made.iterdir()))} files failed")
        return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
