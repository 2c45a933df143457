"""What hosts send for one and the same wish, and what is refused."""

import json

import pytest

from sonograft.errors import BadSettings
from sonograft.frontends.osc.settings import OscSettings
from sonograft.paths import PathRules


def asked(studio):
    return studio.core.jobs()[-1].request


@pytest.mark.parametrize(
    ("value", "kind"),
    [(1, "i"), (1.0, "f"), (1.0, "d"), (1, "h"), (True, "T"), ("1", "s"), ("1.0", "s")],
)
async def test_a_number_may_come_as_any_type(studio, value, kind):
    async with studio.open():
        host = await studio.host()
        for name in ("seed", "strength", "relu"):
            (answer,) = await host.says(f"/sonograft/param/{name}", value, types=kind)
            assert answer == ("/sonograft/param", name, 1)
        assert await host.says("/sonograft/sync", value, types=kind) == [("/sonograft/synced", 1)]


async def test_false_switches_off(studio):
    async with studio.open():
        host = await studio.host()
        assert await host.says("/sonograft/param/relu", False) == [("/sonograft/param", "relu", 0)]
        assert await host.says("/sonograft/subscribe", False) == [("/sonograft/ack", "subscribe", "")]


async def test_pd_sends_its_token_as_a_float(studio):
    async with studio.open():
        host = await studio.host()
        ack, queued = await host.says("/sonograft/render", 5.0, studio.content, "drums", "ctx", 7.0)
        assert ack[2] == "5"
        assert queued[2:4] == ("5", "7")


async def test_a_position_is_exact_as_text(studio):
    async with studio.open():
        host = await studio.host()
        pairs = ("start", "172800123@48000", "end", "172900123@48000")
        await host.says("/sonograft/render", "t", studio.content, "drums", *pairs)
        assert asked(studio).start.frame(48000) == 172800123


@pytest.mark.parametrize(
    ("pairs", "said"),
    [
        (("strenght", 0.5), "Did you mean 'strength'?"),
        (("strength", 2.0), "from 0 to 1"),
        (("strength",), "has no value"),
        ((0.5, "strength"), "A key such as strength was expected"),
        (("content", "/x.wav"), "content is given twice"),
        (("seed", 1, "seed", 2), "seed is given twice"),
        (("seed", None), "nil came"),
        (("ctx", "x" * 600), "512 bytes"),
        (("quality", "bset"), "Did you mean 'best'?"),
        (("end", "sometime"), "samples@rate"),
        (("priority", "high"), "priority must be a whole number"),
    ],
)
async def test_a_wrong_pair_is_refused_with_what_came(studio, over, pairs, said):
    async with studio.open():
        host = await studio.host(over)
        (fail,) = await host.says("/sonograft/render", "t7", studio.content, "drums", *pairs)
        assert fail[:5] == ("/sonograft/fail", "render", "t7", 2, "bad_arguments")
        assert said in fail[5]
        assert studio.core.jobs() == []


async def test_missing_words_are_named_and_the_token_comes_back(studio):
    async with studio.open():
        host = await studio.host()
        (fail,) = await host.says("/sonograft/render", "t7", studio.content)
        assert fail[2] == "t7"
        assert "style is missing. Usage: /sonograft/render token content style [key value]…" in fail[5]


@pytest.mark.parametrize(
    ("style", "name"), [("durms", "unknown_style"), ("/no/such.wav", "file_missing"), ("a/b.wav", "bad_arguments")]
)
async def test_a_style_that_is_not_there_is_refused(studio, style, name):
    async with studio.open():
        host = await studio.host()
        (fail,) = await host.says("/sonograft/render", "t7", studio.content, style)
        assert fail[4] == name
        if name == "unknown_style":
            assert "Did you mean 'drums'?" in fail[5]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "5",
        "[" * 30_000,
        '{"token": "\\ud800"}',
        "{'a': 1}",
        '{"seed": 1' + "0" * 400 + "}",
    ],
)
async def test_json_that_is_none_is_refused(studio, text):
    async with studio.open():
        host = await studio.host()
        (fail,) = await host.says("/sonograft/render/json", text)
        assert fail[:5] == ("/sonograft/fail", "render/json", "", 2, "bad_arguments")
        assert '{"token": "1"' in fail[5]


@pytest.mark.parametrize("value", [["a"], {}])
async def test_only_styles_may_be_a_list_or_an_object(studio, value):
    async with studio.open():
        host = await studio.host()
        (fail,) = await host.says("/sonograft/render/json", json.dumps({"content": value, "style": ["drums"]}))
        assert fail[:5] == ("/sonograft/fail", "render/json", "", 2, "bad_arguments")
        assert "content must be a number or a text" in fail[5]


async def test_a_fail_of_json_carries_its_token(studio):
    async with studio.open():
        host = await studio.host()
        fields = {"token": 8, "content": studio.content, "style": "drums", "strenght": 1}
        (fail,) = await host.says("/sonograft/render/json", json.dumps(fields))
        assert fail[2] == "8"
        assert "strength" in fail[5]


async def test_an_unknown_parameter_or_state_is_answered_with_the_nearest(studio):
    async with studio.open():
        host = await studio.host()
        for words in (("strenght",), ("strenght", 0.5)):
            (fail,) = await host.says("/sonograft/param", *words)
            assert "Did you mean 'strength'?" in fail[5]
        (fail,) = await host.says("/sonograft/param/strenght", 0.5)
        assert "Did you mean '/sonograft/param/strength'?" in fail[5]
        (fail,) = await host.says("/sonograft/jobs", "finsihed")
        assert "queued, running, done, failed, cancelled" in fail[5]
        (fail,) = await host.says("/sonograft/param/strength", "loud")
        assert "from 0 to 1" in fail[5]


async def test_a_latin_1_path_of_an_old_host_finds_its_file(studio):
    clip = studio.clip(b"content/Bl\xe4ser.wav")
    async with studio.open():
        host = await studio.host()
        path = clip.encode("utf-8", "surrogateescape")
        texts = b"".join(text + bytes(4 - len(text) % 4) for text in (b"t", path, b"drums"))
        heard = await host.says_raw(b"/sonograft/render\0\0\0,sss\0\0\0\0" + texts)
        assert [message[0] for message in heard] == ["/sonograft/ack", "/sonograft/job/queued"]
        assert asked(studio).content == clip


async def test_a_bundle_is_handled_in_order_whatever_its_time(studio, osc_packet):
    async with studio.open():
        host = await studio.host()
        pings = [osc_packet("/sonograft/ping", number) for number in range(3)]
        far_future = b"\xff" * 8
        whole = b"#bundle\0" + far_future + b"".join(len(ping).to_bytes(4, "big") + ping for ping in pings)
        assert await host.says_raw(whole) == [("/sonograft/pong", number) for number in range(3)]


async def test_every_answer_fits_one_datagram(studio):
    async with studio.open():
        host = await studio.host()
        deep = studio.clip("content/" + "Ω" * 120 + ".wav")
        await host.says("/sonograft/render", "t" * 128, deep, deep, "ctx", "c" * 512)
        await host.says("/sonograft/render", "t" * 40_000, "x" * 20_000, "drums")
        await host.says("/sonograft/" + "x" * 40_000)
        await host.says("/sonograft/jobs")
        assert max(host.sizes) < 1400


async def test_before_the_token_nothing_is_done(studio, over):
    async with studio.open(token="open sesame"):
        host, ear = await studio.host(over), await studio.host()
        host.send("/sonograft/ping", "reply_port", ear.port)
        assert (await host.hears())[:5] == ("/sonograft/fail", "ping", "", 15, "forbidden")
        host.send("/sonograft/nothing")
        assert (await host.hears())[4] == "forbidden"
        host.raw(b"nonsense")
        assert (await host.hears("/sonograft/fail"))[4] == "forbidden"
        host.send("/sonograft/auth", "open barley")
        wrong = await host.hears()
        assert wrong[:5] == ("/sonograft/fail", "auth", "", 15, "forbidden")
        assert "barley" not in wrong[5]
        host.send("/sonograft/auth", "open sesame")
        assert await host.hears() == ("/sonograft/ack", "auth", "")
        assert await host.says("/sonograft/ping") == [("/sonograft/pong",)]
        assert ear.heard.empty()


async def test_too_many_wrong_tokens_are_not_even_compared(studio):
    async with studio.open(token="open sesame"):
        host = await studio.host()
        for attempt in range(10):
            host.send("/sonograft/auth", attempt)
            assert "not the token" in (await host.hears())[5]
        host.send("/sonograft/auth", "open sesame")
        assert "wait a minute" in (await host.hears())[5]
        studio.timers.pass_seconds(61)
        host.send("/sonograft/auth", "open sesame")
        assert (await host.hears())[0] == "/sonograft/ack"


async def test_paths_are_confined_to_the_roots(studio):
    studio.core = studio.make_core(PathRules(roots=(studio.folder / "content", studio.folder / "styles")))
    private = studio.clip("private/diary.wav")
    async with studio.open(token="open sesame"):
        host = await studio.host()
        await host.says("/sonograft/auth", "open sesame")
        await host.all_so_far()
        for content, style in ((private, "drums"), (studio.content, private)):
            (fail,) = await host.says("/sonograft/render", "t", content, style)
            assert fail[3:5] == (15, "forbidden")
        assert (await host.says("/sonograft/render", "t", studio.content, "drums"))[0][0] == "/sonograft/ack"


@pytest.mark.parametrize(
    "wrong", [{"host": "0.0.0.0"}, {"host": "192.168.1.5"}, {"host": "::"}, {"host": "studio.local"}, {"token": " "}]
)
def test_settings_that_would_open_the_server_are_refused(wrong):
    with pytest.raises(BadSettings):
        OscSettings(**wrong)
