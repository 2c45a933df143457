from pathlib import Path

from sonograft.frontends.osc.reference import filled

PAGE = Path(__file__).parents[3] / "docs" / "protocol.md"


def test_the_protocols_page_says_what_the_table_says():
    page = PAGE.read_text(encoding="utf-8")
    assert page == filled(page), (
        "docs/protocol.md is behind the program. Run: python -m sonograft.frontends.osc.reference docs/protocol.md"
    )


def test_a_table_replaces_what_stands_between_its_marks():
    page = "before\n<!-- generated: errors -->\nold\n<!-- end -->\nafter\n"
    lines = filled(page).splitlines()
    assert lines[:3] == ["before", "<!-- generated: errors -->", "| code | name | when |"]
    assert "| 2 | `bad_arguments` | Something is missing, not known, of the wrong kind or out of its range. |" in lines
    assert lines[-2:] == ["<!-- end -->", "after"]
    assert "old" not in lines


async def test_every_address_that_the_server_knows_stands_in_the_page(studio):
    page = PAGE.read_text(encoding="utf-8")
    async with studio.open() as door:
        for row in door.addresses():
            kind = "/sonograft/param/<name>" if row.parameter else row.address
            assert f"`{kind}`" in page
