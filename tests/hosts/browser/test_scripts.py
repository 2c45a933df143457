"""The scripts of our pages, as a JavaScript engine reads them, and what comes with the studio page."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import subprocess
from pathlib import Path

import pytest

import sonograft

PACKAGE = Path(sonograft.__file__).parent
STATIC = PACKAGE / "frontends/web/static"
VENDOR = STATIC / "vendor"
SCRIPTS = sorted(PACKAGE.rglob("*.js"))
OURS = [script for script in SCRIPTS if STATIC in script.parents and VENDOR not in script.parents]
MOST_BYTES = 300_000

# As they come from npm: wavesurfer.js 8.0.1 (dist/wavesurfer.esm.js), htm 3.1.1 (preact/standalone.module.js).
PINNED = {
    "wavesurfer.esm.js": "079f3b142f37737f975b03ea8fd18652a316dc2120a2629aeca0844a0c08f2b1",
    "htm-preact.js": "72284e8e9079c87817145df1110f74e8a2aa040b2fc384922e18dfcb46fc1fd7",
}


# All of them in one process: to start one takes longer than to read a script.
READER = """
import { readFileSync } from "node:fs";
import { SourceTextModule } from "node:vm";
const faults = {};
for (const name of process.argv.slice(1)) {
    try { new SourceTextModule(readFileSync(name, "utf8")); } catch (error) { faults[name] = String(error); }
}
console.log(JSON.stringify(faults));
"""


def faults(scripts: list[Path]) -> dict[str, str]:
    command = ["node", "--experimental-vm-modules", "--no-warnings", "--input-type=module", "--eval", READER, "--"]
    answer = subprocess.run([*command, *map(str, scripts)], capture_output=True, text=True, timeout=30, check=True)
    return dict(json.loads(answer.stdout))


def test_all_scripts_are_well_formed() -> None:
    assert len(SCRIPTS) > len(OURS) > 0
    assert faults(SCRIPTS) == {}


def test_a_broken_script_would_be_noticed(tmp_path: Path) -> None:
    script = tmp_path / "broken.js"
    script.write_text("const a = ;")
    assert list(faults([script])) == [str(script)]


@pytest.mark.parametrize("name", PINNED)
def test_what_is_not_ours_is_what_its_makers_published(name: str) -> None:
    assert hashlib.sha256((VENDOR / name).read_bytes()).hexdigest() == PINNED[name]


def test_what_is_not_ours_comes_with_its_licence() -> None:
    assert {file.name for file in VENDOR.glob("*.LICENSE")} == {"wavesurfer.LICENSE", "htm.LICENSE", "preact.LICENSE"}


def test_the_style_that_the_server_allows_is_the_one_that_wavesurfer_writes() -> None:
    height = re.search(r"const HEIGHT = (\d+);", (STATIC / "parts/waveform.js").read_text())
    assert height is not None
    template = re.search(r"<style\$\{.*?\}>(.*?)</style>", (VENDOR / "wavesurfer.esm.js").read_text())
    assert template is not None
    style = re.sub(r"\$\{this\.getHeight\(.*?\)\}", height[1], template[1]).replace("\\n", "\n")
    hashed = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert json.loads((VENDOR / "versions.json").read_text())["style_sha256"] == hashed


def test_the_page_weighs_little() -> None:
    assert sum(file.stat().st_size for file in STATIC.rglob("*") if file.is_file()) < MOST_BYTES


@pytest.mark.parametrize("script", OURS, ids=lambda path: path.name)
def test_a_script_takes_in_only_what_lies_beside_it(script: Path) -> None:
    for name in re.findall(r'(?:import|export)[^"\']*from "([^"]+)"', script.read_text()):
        assert name.startswith("."), name
        assert (script.parent / name).resolve().is_file(), name


def test_the_page_asks_at_once_for_all_that_its_first_picture_needs() -> None:
    needed: set[Path] = set()
    waiting = [STATIC / "main.js"]
    while waiting:
        script = waiting.pop()
        if script not in needed:
            needed.add(script)
            names = re.findall(r'(?:import|export)[^"\';]*?from "([^"]+)"', script.read_text())
            waiting += [(script.parent / name).resolve() for name in names]
    page = (STATIC / "page.html").read_text()
    asked = set(re.findall(r'<link rel="modulepreload" href="/static/([^"]+)">', page)) | {"main.js"}
    assert asked == {script.relative_to(STATIC).as_posix() for script in needed}


def test_nothing_is_fetched_from_elsewhere() -> None:
    for file in [*OURS, *STATIC.rglob("*.css"), STATIC / "page.html"]:
        addresses = set(re.findall(r"https?://[^\s\"'`)]+", file.read_text()))
        assert addresses <= {"http://127.0.0.1"}, file.name  # words to a reader
