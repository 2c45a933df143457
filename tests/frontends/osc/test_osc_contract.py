"""Every command and every event of the contract, over each transport."""

import json

import pytest

import sonograft
from sonograft.paths import PathRules


async def rendered(host, studio, token="t1", **fields):
    """The id of a job that ``host`` asked for."""
    pairs = [word for pair in fields.items() for word in pair]
    ack, *_ = await host.says("/sonograft/render", token, studio.content, "drums", *pairs)
    assert ack[:3] == ("/sonograft/ack", "render", token), ack
    return ack[3]


async def test_ping_comes_back_with_the_same_arguments(studio, over):
    async with studio.open():
        host = await studio.host(over)
        assert await host.says("/sonograft/ping") == [("/sonograft/pong",)]
        assert await host.says("/sonograft/ping", 7, "é ü", 0.5) == [("/sonograft/pong", 7, "é ü", 0.5)]


async def test_version_names_the_server_and_the_protocol(studio, over):
    async with studio.open():
        host = await studio.host(over)
        numbers = [int(part) for part in sonograft.__version__.split(".")]
        expected = ("/sonograft/version", "Sonograft", *numbers, sonograft.PROTOCOL)
        assert await host.says("/sonograft/version") == [expected]


async def test_a_render_is_acknowledged_once_and_then_queued(studio, over):
    async with studio.open():
        host = await studio.host(over)
        heard = await host.says("/sonograft/render", "t1", studio.content, "drums", "ctx", "take {GUID}", "seed", 3)
        job = studio.core.jobs()[0]
        assert heard == [
            ("/sonograft/ack", "render", "t1", job.id),
            ("/sonograft/job/queued", job.id, "t1", "take {GUID}", 0),
        ]
        assert job.request.content == studio.content
        assert [choice.paths for choice in job.request.styles] == [(studio.style,)]
        assert job.request.parameters["seed"] == 3
        assert job.origin == "osc:127.0.0.1"


async def test_every_event_of_a_job_arrives_in_order(studio, over):
    async with studio.open():
        host = await studio.host(over)
        job = await rendered(host, studio, ctx="c")
        running = studio.runner.start()
        studio.runner.preview(running, "/out/preview.wav")
        studio.runner.progress(running, 0.5, "style", 2.5)
        studio.runner.finish(running, "/out/take.wav", frames=48000)
        assert await host.all_so_far() == [
            ("/sonograft/job/started", job, "t1", "c"),
            ("/sonograft/job/preview", job, "t1", "c", "/out/preview.wav"),
            ("/sonograft/job/progress", job, "t1", "c", 0.5, "style", 2.5),
            ("/sonograft/job/done", job, "t1", "c", "/out/take.wav", 48000, 48000),
        ]


async def test_a_job_that_fails_says_why(studio, over):
    async with studio.open():
        host = await studio.host(over)
        job = await rendered(host, studio)
        studio.runner.fail(studio.runner.start(), "The GPU is gone.")
        assert (await host.all_so_far())[-1] == (
            "/sonograft/job/failed", job, "t1", "", 12, "engine_crashed", "The GPU is gone.",
        )  # fmt: skip


async def test_render_json_takes_the_same_fields(studio, over):
    async with studio.open():
        host = await studio.host(over)
        fields = {"token": "t2", "content": studio.content, "style": studio.style, "strength": 0.5, "start": None}
        heard = await host.says("/sonograft/render/json", json.dumps(fields))
        job = studio.core.jobs()[0]
        assert heard[0] == ("/sonograft/ack", "render/json", "t2", job.id)
        assert job.request.parameters["strength"] == 0.5


@pytest.mark.parametrize(
    "style",
    [
        ["drums", {"style": "rain", "weight": 3}],
        {"drums": 1, "rain": 3},
        "drums*0.5+rain*1.5",
        '{"drums": 1, "rain": 3}',
    ],
)
async def test_several_styles_come_as_json_or_as_text(studio, over, style):
    studio.clip("styles/rain.wav")
    async with studio.open():
        host = await studio.host(over)
        fields = {"token": "t3", "content": studio.content, "style": style}
        heard = await host.says("/sonograft/render/json", json.dumps(fields))
        if isinstance(style, str):
            heard += await host.says("/sonograft/render", "t4", studio.content, style)
        assert {message[0] for message in heard} == {"/sonograft/ack", "/sonograft/job/queued"}
        for job in studio.core.jobs():
            assert job.request.style_name == "drums+rain"
            assert [choice.weight for choice in job.request.styles] == [0.25, 0.75]


@pytest.mark.parametrize("is_running", [False, True])
async def test_cancel_is_acknowledged_before_the_job_ends(studio, over, is_running):
    async with studio.open():
        host = await studio.host(over)
        job = await rendered(host, studio)
        if is_running:
            studio.runner.start()
            await host.all_so_far()
        assert await host.says("/sonograft/cancel", job) == [
            ("/sonograft/ack", "cancel", "", job),
            ("/sonograft/job/cancelled", job, "t1", ""),
        ]


async def test_cancel_all_ends_every_job(studio, over):
    async with studio.open():
        host = await studio.host(over)
        jobs = [await rendered(host, studio, token) for token in ("a", "b", "c")]
        heard = await host.says("/sonograft/cancel", "all")
        assert heard[0] == ("/sonograft/ack", "cancel", "", "all")
        assert {message[1] for message in heard[1:]} == set(jobs)
        assert {message[0] for message in heard[1:]} == {"/sonograft/job/cancelled"}


async def test_job_get_says_the_last_event_once_more(studio, over):
    async with studio.open():
        host = await studio.host(over)
        job = await rendered(host, studio)
        assert await host.says("/sonograft/job/get", job) == [("/sonograft/job/queued", job, "t1", "", 0)]
        studio.runner.finish(studio.runner.start())
        await host.all_so_far()
        done = ("/sonograft/job/done", job, "t1", "", "/out/take.wav", 48000, 48000)
        assert await host.says("/sonograft/job/get", job) == [done]


async def test_job_seen_is_acknowledged_and_noted(studio, over):
    async with studio.open():
        host = await studio.host(over)
        job = await rendered(host, studio)
        studio.runner.finish(studio.runner.start())
        assert ("/sonograft/ack", "job/seen", "", job) in await host.says("/sonograft/job/seen", job)
        assert studio.core.job(job).seen


@pytest.mark.parametrize("command", ["cancel", "job/get", "job/seen"])
async def test_a_job_that_is_not_there_is_said_so(studio, over, command):
    async with studio.open():
        host = await studio.host(over)
        (fail,) = await host.says(f"/sonograft/{command}", "j0nothing")
        assert fail[:5] == ("/sonograft/fail", command, "", 4, "no_such_job")


async def test_jobs_are_listed_to_the_end(studio, over):
    async with studio.open():
        host = await studio.host(over)
        first, second = [await rendered(host, studio, token) for token in ("a", "b")]
        studio.runner.finish(studio.runner.start())
        await host.all_so_far()
        done = ("/sonograft/jobs/item", first, "done", 1.0, studio.content, "drums", "/out/take.wav")
        queued = ("/sonograft/jobs/item", second, "queued", 0.0, studio.content, "drums", "")
        assert await host.says("/sonograft/jobs") == [done, queued, ("/sonograft/jobs/end", 2)]
        assert await host.says("/sonograft/jobs", "queued") == [queued, ("/sonograft/jobs/end", 1)]
        assert await host.says("/sonograft/jobs", "failed") == [("/sonograft/jobs/end", 0)]


async def test_styles_are_listed_to_the_end(studio, over):
    studio.clip("styles/Bells.wav")
    async with studio.open():
        host = await studio.host(over)
        assert await host.says("/sonograft/styles") == [
            ("/sonograft/styles/item", "Bells", 1.5),
            ("/sonograft/styles/item", "drums", 1.5),
            ("/sonograft/styles/end", 2),
        ]


async def test_a_default_holds_for_the_senders_later_renders(studio, over):
    async with studio.open():
        host = await studio.host(over)
        assert await host.says("/sonograft/param", "strength") == [("/sonograft/param", "strength", 1.0)]
        assert await host.says("/sonograft/param", "strength", 0.25) == [("/sonograft/param", "strength", 0.25)]
        assert await host.says("/sonograft/param/seed", 7) == [("/sonograft/param", "seed", 7)]
        assert await host.says("/sonograft/param/seed") == [("/sonograft/param", "seed", 7)]
        await rendered(host, studio, seed=8)
        parameters = studio.core.jobs()[0].request.parameters
        assert (parameters["strength"], parameters["seed"]) == (0.25, 8)


async def test_a_default_that_does_not_go_with_the_render_is_explained(studio, over):
    async with studio.open():
        host = await studio.host(over)
        assert await host.says("/sonograft/param/freq_low", 5000.0) == [("/sonograft/param", "freq_low", 5000.0)]
        (fail,) = await host.says("/sonograft/render", "t1", studio.content, "drums", "freq_high", 2000)
        assert fail[:5] == ("/sonograft/fail", "render", "t1", 2, "bad_arguments")
        assert "freq_low must lie below freq_high; 5000 and 2000 Hz came" in fail[5]
        assert "a default that was set earlier" in fail[5]
        await rendered(host, studio, freq_low=100, freq_high=2000)
        parameters = studio.core.jobs()[0].request.parameters
        assert (parameters["freq_low"], parameters["freq_high"]) == (100, 2000)


async def test_every_parameter_has_an_address_of_its_own(studio, over):
    async with studio.open():
        host = await studio.host(over)
        for name, parameter in studio.core.parameters.items():
            default = int(parameter.default) if isinstance(parameter.default, bool) else parameter.default
            assert await host.says(f"/sonograft/param/{name}") == [
                ("/sonograft/param", name, pytest.approx(default) if isinstance(default, float) else default)
            ]


async def test_a_subscriber_hears_the_jobs_of_others(studio, over):
    async with studio.open():
        listener, host = await studio.host(over), await studio.host()
        assert await listener.says("/sonograft/subscribe", 1) == [("/sonograft/ack", "subscribe", "")]
        job = await rendered(host, studio)
        assert await listener.all_so_far() == [("/sonograft/job/queued", job, "t1", "", 0)]
        assert await listener.says("/sonograft/subscribe", 0) == [("/sonograft/ack", "subscribe", "")]
        studio.runner.start()
        assert await listener.all_so_far() == []


async def test_a_new_subscriber_is_told_how_things_stand(studio, over):
    async with studio.open():
        host = await studio.host()
        first, second = [await rendered(host, studio, token) for token in ("a", "b")]
        studio.runner.progress(studio.runner.start(), 0.5)
        listener = await studio.host(over)
        assert await listener.says("/sonograft/subscribe", 1) == [
            ("/sonograft/ack", "subscribe", ""),
            ("/sonograft/job/progress", first, "a", "", 0.5, "style", 1.0),
            ("/sonograft/job/queued", second, "b", "", 1),
        ]


async def test_a_subscriber_is_told_that_the_server_stops(studio, over):
    async with studio.open() as door:
        listener = await studio.host(over)
        await listener.says("/sonograft/subscribe", 1)
        await door.stop()
        assert await listener.hears() == ("/sonograft/shutdown",)


async def test_sync_is_answered_after_what_came_before(studio, over):
    async with studio.open():
        host = await studio.host(over)
        host.send("/sonograft/ping", "first")
        host.send("/sonograft/jobs")
        host.send("/sonograft/sync", 41)
        assert [await host.hears() for _ in range(3)] == [
            ("/sonograft/pong", "first"),
            ("/sonograft/jobs/end", 0),
            ("/sonograft/synced", 41),
        ]


async def test_auth_is_acknowledged_where_no_token_is_needed(studio, over):
    async with studio.open():
        host = await studio.host(over)
        assert await host.says("/sonograft/auth", "anything") == [("/sonograft/ack", "auth", "")]


async def test_every_command_of_the_table_answers_exactly_once(studio, over):
    """Whatever a command is given, one answer comes: its own, an ack or a fail."""
    async with studio.open() as door:
        host = await studio.host(over)
        for row in door.addresses():
            heard = await host.says(row.address)
            (answer,) = [message for message in heard if not message[0].endswith("/item")]
            if answer[0] == "/sonograft/fail":
                assert answer[1] == row.address.removeprefix("/sonograft/")
                assert row.usage in answer[5]


async def test_an_unknown_command_is_answered_with_the_nearest(studio, over):
    async with studio.open():
        host = await studio.host(over)
        (fail,) = await host.says("/sonograft/rendr", "t", "c", "s")
        assert fail[:5] == ("/sonograft/fail", "rendr", "", 1, "unknown_command")
        assert "Did you mean '/sonograft/render'?" in fail[5]
        (stranger,) = await host.says("/live/song/get/tempo")
        assert stranger[1] == "/live/song/get/tempo"


@pytest.mark.parametrize(
    "address", ["/sonograft/*", "/sonograft/job/" + "*" * 25 + "X", "/sonograft/{ping,jobs}", "//"]
)
async def test_address_patterns_are_not_honoured(studio, over, address):
    async with studio.open():
        host = await studio.host(over)
        (fail,) = await host.says(address)
        assert fail[4] == "unknown_command"


async def test_a_malformed_packet_is_answered_where_it_can_be_attributed(studio, over):
    async with studio.open():
        host = await studio.host(over)
        (fail,) = await host.says_raw(b"/sonograft/cancel\0\0\0,c\0\0\0\0\0x")
        assert fail[:5] == ("/sonograft/fail", "cancel", "", 3, "bad_packet")
        assert "'c'" in fail[5]
        (unknown,) = await host.says_raw(b"nonsense")
        assert unknown[:5] == ("/sonograft/fail", "", "", 3, "bad_packet")


class BrokenRunner:
    def wake(self):
        raise RuntimeError("a mistake of our own")

    def stop(self, job):
        pass


async def test_a_mistake_of_our_own_is_answered_and_logged_once(studio, over, caplog):
    studio.core = studio.make_core(PathRules(), BrokenRunner())
    async with studio.open():
        host = await studio.host(over)
        heard = await host.says("/sonograft/render", "t1", studio.content, "drums")
        assert heard[0][:5] == ("/sonograft/fail", "render", "t1", 99, "internal")
        assert "a mistake of our own" not in heard[0][5]
        (record,) = [record for record in caplog.records if record.exc_info]
        assert "a mistake of our own" in str(record.exc_info[1])
        assert await host.says("/sonograft/ping") == [("/sonograft/pong",)]
