import math
from typing import Annotated

import pytest

from sonograft.errors import BadArguments, UnknownCommand
from sonograft.frontends.osc.call import Call
from sonograft.frontends.osc.table import CommandTable
from sonograft.frontends.osc.wire import Atom
from sonograft.models import Scalar


@pytest.fixture
def table():
    table = CommandTable()

    @table.add("/sonograft/mix", answer="ack")
    def mix(call: Call, token: str, n: int, gain: float = 0.0, on: Annotated[bool, "1|0"] = False):
        """Mix it."""

    @table.add("/sonograft/list", answer="ack")
    def listed(call: Call, *rest: Annotated[Scalar, "[key value]…"]):
        """List it."""

    @table.add("/sonograft/echo", answer="the same")
    def echo(call: Call, *rest: Atom):
        """Echo it."""

    return table


def test_usage_comes_from_the_signature(table):
    assert [row.usage for row in table] == ["token n [gain [1|0]]", "[key value]…", "rest"]
    assert table.find("/sonograft/mix").name == "mix"
    assert table.find("/sonograft/mix").doc == "Mix it."


@pytest.mark.parametrize(
    ("came", "bound"),
    [
        (("t", 5), ["t", 5]),
        ((5.0, 5.0), ["5", 5]),
        ((5.5, "5"), ["5.5", 5]),
        ((7, "5.0", 2), ["7", 5, 2.0]),
        ((True, True, True, True), ["1", 1, 1.0, True]),
        (("t", 2**40, "0.5", "0"), ["t", 2**40, 0.5, False]),
    ],
)
def test_numbers_and_texts_are_taken_for_each_other(table, came, bound):
    assert table.find("/sonograft/mix").bind(came) == bound


@pytest.mark.parametrize(
    ("came", "said"),
    [
        ((), "token is missing"),
        (("t",), "n is missing"),
        (("t", 1.5), "n must be a whole number; 1.5 came"),
        (("t", "many"), "n must be a whole number; 'many' came"),
        (("t", math.inf), "n must be a whole number"),
        (("t", math.nan), "n must be a whole number"),
        (("t", 1e300), "n must be a whole number"),
        (("t", "9" * 5000), "n must be a whole number"),
        (("t", None), "n must be a whole number; nil came"),
        (("t", 1, math.nan), "gain must be a number; nan came"),
        (("t", 1, "loud"), "gain must be a number; 'loud' came"),
        (("t", 1, 1, 2), "on must be 0 or 1; 2 came"),
        ((b"abc", 1), "token must be text; a blob of 3 bytes came"),
        ((None, 1), "token must be text; nil came"),
        (("t", 1, 1, 1, 1), "4 arguments at most; 5 came"),
    ],
)
def test_what_does_not_fit_is_refused_by_name(table, came, said):
    with pytest.raises(BadArguments) as refused:
        table.find("/sonograft/mix").bind(came)
    assert said in refused.value.message
    assert refused.value.message.endswith("Usage: /sonograft/mix token n [gain [1|0]]")


def test_a_long_argument_is_not_repeated_whole(table):
    with pytest.raises(BadArguments) as refused:
        table.find("/sonograft/mix").bind(("t", "x" * 60_000))
    assert len(refused.value.message) < 300


def test_the_rest_may_be_any_number_of_its_type(table):
    assert table.find("/sonograft/list").bind((1, "a", 0.5)) == [1, "a", 0.5]
    with pytest.raises(BadArguments, match="rest must be a number or text; nil came"):
        table.find("/sonograft/list").bind((1, None))
    assert table.find("/sonograft/echo").bind((None, b"x")) == [None, b"x"]


def test_the_token_is_told_whatever_else_is_wrong(table):
    mix = table.find("/sonograft/mix")
    assert mix.token((5.0,)) == "5"
    assert mix.token((None,)) == ""
    assert mix.token(()) == ""
    assert table.find("/sonograft/list").token(("a",)) == ""


def test_an_unknown_address_is_answered_with_the_nearest(table):
    with pytest.raises(UnknownCommand, match="Did you mean '/sonograft/mix'"):
        table.find("/sonograft/mxi")
    with pytest.raises(UnknownCommand, match=r"docs/protocol\.md"):
        table.find("/x" * 30_000)


def test_two_rows_of_one_address_are_refused(table):
    with pytest.raises(ValueError, match="/sonograft/mix is in the table already"):

        @table.add("/sonograft/mix", answer="ack")
        def again(call: Call):
            """Again."""


def test_an_annotation_that_nothing_converts_to_is_refused(table):
    with pytest.raises(TypeError, match="job is annotated"):

        @table.add("/sonograft/new", answer="ack")
        def new(call: Call, job: list[str]):
            """New."""

    with pytest.raises(TypeError, match="job is annotated None"):

        @table.add("/sonograft/newer", answer="ack")
        def newer(call: Call, job):
            """Newer."""


def test_a_row_without_documentation_is_refused(table):
    with pytest.raises(ValueError, match="docstring"):

        @table.add("/sonograft/new", answer="ack")
        def new(call: Call):
            pass
