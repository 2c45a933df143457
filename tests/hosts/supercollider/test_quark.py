"""The Quark itself: it compiles, installs, is documented, and its examples are SuperCollider."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Any

import pytest

import sonograft

QUARK = Path(__file__).parents[3] / "clients" / "supercollider"
EXAMPLES = sorted(QUARK.glob("Examples/*.scd"))
HELP = sorted(QUARK.glob("HelpSource/*/*.schelp"))


def test_all_classes_compile_without_a_warning(sclang: Any) -> None:
    assert f"Compiling directory '{QUARK}'" in sclang.start_up
    assert "WARNING" not in sclang.start_up
    assert "ERROR" not in sclang.start_up


def test_it_installs_as_an_extension_and_by_quarks_install(start_sclang: Any, tmp_path: Path) -> None:
    """First by Quarks.install, which only changes the configuration; then copied, as the installer does."""
    config, quark = tmp_path / "sclang.yaml", tmp_path / "Sonograft"
    config.write_text("includePaths: []\nexcludePaths: []\npostInlineWarnings: false\n")
    shutil.copytree(QUARK, quark)
    plain = start_sclang("-l", str(config))
    said = plain.run(
        f"""
        "there: %".format(\\Sonograft.asClass.notNil).postln;
        "extensions: %".format(Platform.userExtensionDir).postln;
        Quarks.install("{quark}");
        "installed: %".format(Quarks.installed.collect {{ |it| [it.name, it.version, it.isCompatible] }}).postln;
        """
    )
    plain.close()
    assert said["there"] == "false"
    assert said["installed"] == f"[ [ Sonograft, {sonograft.__version__}, true ] ]"
    assert str(quark) in config.read_text()

    config.write_text("includePaths: []\nexcludePaths: []\npostInlineWarnings: false\n")
    quark.rename(Path(said["extensions"]) / "Sonograft")
    extended = start_sclang("-l", str(config))
    there = extended.run('"there: %".format(\\Sonograft.asClass.filenameSymbol).postln')["there"]
    assert there.startswith(said["extensions"])


def code_of(help_file: Path) -> list[str]:
    return re.findall(r"^code::\n(.*?)^::$", help_file.read_text(), re.MULTILINE | re.DOTALL)


def blocks_of(example: Path) -> list[str]:
    """What one evaluates at once: a block in parentheses of its own, or else a line."""
    found = re.findall(r"^\(\n(.*?)^\)$|^([^\s(/][^\n]*)$", example.read_text(), re.MULTILINE | re.DOTALL)
    return [block or line for block, line in found]


@pytest.mark.parametrize("path", EXAMPLES + HELP, ids=lambda path: path.name)
def test_examples_are_code(sclang: Any, tmp_path: Path, path: Path) -> None:
    texts = code_of(path) if path.suffix == ".schelp" else [path.read_text()]
    (tmp_path / "all.scd").write_text("\n".join(texts))
    for number, block in enumerate(blocks_of(tmp_path / "all.scd")):
        (tmp_path / f"{number}.scd").write_text(block)
    said = sclang.run(
        f"""
        "blocks: %".format("{tmp_path}/[0-9]*.scd".pathMatch.select {{ |path|
            var text = File.readAllString(path);
            if (text.compile.isNil) {{ "BROKEN: %".format(text).postln; false }} {{ true }}
        }}.size).postln
        """
    )
    assert "BROKEN" not in said
    assert int(said["blocks"]) == len(blocks_of(tmp_path / "all.scd")) > 0


def test_the_help_is_whole(sclang: Any) -> None:
    """SCDoc indexes and renders all without a complaint, every public method is told, links lead somewhere."""
    said = sclang.run(
        f"""
        var pages;
        SCDoc.indexAllDocuments(true);
        pages = SCDoc.documents.select {{ |page| page.fullPath.asString.beginsWith("{QUARK}") }};
        pages.do {{ |page|
            SCDoc.parseAndRender(page);
            if (File.exists(page.destPath).not) {{ "UNREADABLE: %".format(page.path).postln }};
            page.indexUndocumentedMethods;
            [page.undoccmethods, page.undocimethods].do {{ |names|
                names.reject {{ |name| name.asString.beginsWith("pr") }}.do {{ |name|
                    "UNDOCUMENTED: % %".format(page.title, name).postln
                }}
            }}
        }};
        "pages: %".format(pages.size).postln;
        """
    )
    assert int(said["pages"]) == len(HELP)
    for complaint in ("UNREADABLE", "UNDOCUMENTED", "WARNING", "ERROR"):
        assert complaint not in said, said
    ours = {path.relative_to(QUARK / "HelpSource").with_suffix("").as_posix() for path in HELP}
    shipped = Path("/usr/share/SuperCollider/HelpSource")
    for page in HELP:
        for link in re.findall(r"link::([^#:]+)", page.read_text()):
            assert link in ours or (shipped / f"{link}.schelp").exists(), f"{page.name}: {link}"


def test_words(sclang: Any) -> None:
    said = sclang.run(
        r"""
        "pairs: %".format(SonograftWords.pairs([strength: 0.5, relu: true, seed: nil, later: \yes], 0.7, \best)).postln;
        "event: %".format(SonograftWords.pairs((seed: 4))).postln;
        "number: %".format(SonograftWords.pairs(0.3)).postln;
        "weights: %".format(SonograftWords.style((vinyl: 0.7, rain: 2))).postln;
        "names: %".format(SonograftWords.style(["a\"b\\c", \rain])).postln;
        "mix: %".format(SonograftWords.style("vinyl*0.7+rain*0.3")).postln;
        "position: %".format([[172800123, 48000.0], [3e9, 192e3]].collect { |it| SonograftWords.position(*it) }).postln;
        "paths: %".format(["/a b.wav", "C:/a.wav", "~/a.wav"].collect { |path| SonograftWords.path(path) }).postln;
        "relative: %".format(SonograftWords.path("a.wav") == (File.getcwd +/+ "a.wav")).postln;
        """
    )
    assert said["pairs"] == "[ relu, 1, later, yes, strength, 0.7, quality, best ]"
    assert said["event"] == "[ seed, 4 ]"
    assert said["number"] == "[ strength, 0.3 ]"
    assert said["weights"] == '{"rain": 2, "vinyl": 0.7}'
    assert said["names"] == r'["a\"b\\c", "rain"]'
    assert said["mix"] == "vinyl*0.7+rain*0.3"
    assert said["position"] == "[ 172800123@48000, 3000000000@192000 ]"
    assert said["paths"].startswith("[ /a b.wav, C:/a.wav, /")
    assert said["relative"] == "true"
