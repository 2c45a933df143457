"""Where answers and events go, and how often."""

import json

import pytest

from sonograft.frontends.osc.messages import SAID_BY_SERVERS


async def rendered(host, studio, token="t1", *pairs):
    return (await host.says("/sonograft/render", token, studio.content, "drums", *pairs))[0][3]


def addresses(messages):
    return [message[0].removeprefix("/sonograft/") for message in messages]


async def test_a_command_is_answered_at_its_reply_port_too(studio):
    """Max, oscsend, ChucK and Csound do not read the port that they send from."""
    async with studio.open():
        host, ear = await studio.host(), await studio.host()
        pong = ("/sonograft/pong", 5, "reply_port", ear.port)
        assert await host.says("/sonograft/ping", 5, "reply_port", ear.port) == [pong]
        assert await ear.hears() == pong
        host.send("/sonograft/nothing", "reply_port", float(ear.port))
        assert (await ear.hears())[4] == "unknown_command"
        host.send("/sonograft/cancel", "reply_port", str(ear.port))
        assert (await ear.hears())[4] == "bad_arguments"
        host.send("/sonograft/param/strength", "0.5", "reply_port", ear.port)
        assert await ear.hears() == ("/sonograft/param", "strength", 0.5)


@pytest.mark.parametrize("place", ["last", "amid", "json"])
async def test_a_renders_events_follow_its_reply_port(studio, place):
    async with studio.open():
        host, ear = await studio.host(), await studio.host()
        pairs = {"last": ("seed", 1, "reply_port", ear.port), "amid": ("reply_port", ear.port, "seed", 1)}
        if place == "json":
            fields = {"token": "t1", "content": studio.content, "style": "drums", "reply_port": ear.port}
            host.send("/sonograft/render/json", json.dumps(fields))
        else:
            host.send("/sonograft/render", "t1", studio.content, "drums", *pairs[place])
        expected = ["ack", "job/queued", "job/started", "job/done"]
        await host.hears("/sonograft/job/queued")
        studio.runner.finish(studio.runner.start())
        assert addresses([await ear.hears() for _ in expected]) == expected


async def test_a_tcp_client_may_be_answered_at_a_udp_port_too(studio, over):
    async with studio.open():
        host, ear = await studio.host(over), await studio.host()
        host.send("/sonograft/version", "reply_port", ear.port)
        assert await host.hears() == await ear.hears()


@pytest.mark.parametrize("port", [0, 65536, -1, "soon", 5.5])
async def test_a_reply_port_that_is_none_is_refused(studio, port):
    async with studio.open():
        host = await studio.host()
        (fail,) = await host.says("/sonograft/version", "reply_port", port)
        assert fail[:5] == ("/sonograft/fail", "version", "", 2, "bad_arguments")
        assert "65535" in fail[5]


async def test_each_place_is_sent_everything_once(studio):
    """The port that a command comes from, that it names and that is subscribed may be one and the same."""
    async with studio.open():
        host = await studio.host()
        assert addresses(await host.says("/sonograft/subscribe", 1, host.port)) == ["ack"]
        assert addresses(await host.says("/sonograft/ping", "reply_port", host.port)) == ["pong"]
        job = await rendered(host, studio, "t1", "reply_port", host.port)
        studio.runner.finish(studio.runner.start())
        assert addresses(await host.all_so_far()) == ["job/started", "job/done"]
        assert addresses(await host.says("/sonograft/job/seen", job)) == ["ack"]


async def test_a_subscribed_port_hears_the_answers_to_its_host(studio):
    async with studio.open():
        host, ear = await studio.host(), await studio.host()
        assert addresses(await host.says("/sonograft/subscribe", 1, ear.port)) == ["ack"]
        assert await ear.hears() == ("/sonograft/ack", "subscribe", "")
        assert await ear.hears() == ("/sonograft/synced", 1)
        host.send("/sonograft/ping", "a")
        assert await ear.hears() == ("/sonograft/pong", "a")
        host.send("/sonograft/subscribe", 0, ear.port)
        assert await ear.hears() == ("/sonograft/ack", "subscribe", "")
        assert await host.says("/sonograft/ping", "b") == [
            ("/sonograft/pong", "a"), ("/sonograft/ack", "subscribe", ""), ("/sonograft/pong", "b"),
        ]  # fmt: skip
        assert ear.heard.empty()


async def test_a_subscription_ends_with_its_lease(studio):
    async with studio.open():
        host, ear = await studio.host(), await studio.host()
        await ear.says("/sonograft/subscribe", 1, 0, "", 30)
        job = await rendered(host, studio, "a")
        assert await ear.all_so_far() == [("/sonograft/job/queued", job, "a", "", 0)]
        studio.timers.pass_seconds(20)
        await ear.says("/sonograft/subscribe", 1, 0, "", 30)  # renewed
        studio.timers.pass_seconds(20)
        await rendered(host, studio, "b")
        assert addresses(await ear.all_so_far()) == ["job/queued"]
        studio.timers.pass_seconds(11)
        await rendered(host, studio, "c")
        assert await ear.all_so_far() == []


async def test_several_subscribers_of_one_host_hear_the_same(studio):
    async with studio.open():
        host, one, other = [await studio.host() for _ in range(3)]
        await one.says("/sonograft/subscribe", 1)
        await other.says("/sonograft/subscribe", 1)
        job = await rendered(host, studio)
        queued = [("/sonograft/job/queued", job, "t1", "", 0)]
        assert await one.all_so_far() == await other.all_so_far() == queued


async def test_only_this_machine_may_subscribe_to_a_loopback_server(studio):
    async with studio.open():
        host = await studio.host()
        (fail,) = await host.says("/sonograft/subscribe", 1, 9000, "192.168.1.5")
        assert fail[3:5] == (15, "forbidden")
        for wrong in ("studio.local", "::1", "224.0.0.1", "0.0.0.0"):
            (fail,) = await host.says("/sonograft/subscribe", 1, 9000, wrong)
            assert fail[3:5] == (2, "bad_arguments"), wrong
        (fail,) = await host.says("/sonograft/subscribe", 1, 9000, "127.0.0.1", -1)
        assert "lease_s" in fail[5]
        (fail,) = await host.says("/sonograft/subscribe", 1, 0, "127.0.0.1")
        assert "port" in fail[5]


async def test_the_end_of_a_job_is_repeated_three_times_over_udp(studio):
    async with studio.open():
        host = await studio.host()
        job = await rendered(host, studio)
        studio.runner.finish(studio.runner.start())
        done = ("/sonograft/job/done", job, "t1", "", "/out/take.wav", 48000, 48000)
        assert (await host.all_so_far())[-1] == done
        heard_after = {}
        for second in range(1, 8):
            studio.timers.pass_seconds(1)
            heard_after[second] = await host.all_so_far()
        assert [second for second, heard in heard_after.items() if heard] == [1, 2, 4]
        assert all(heard in ([], [done]) for heard in heard_after.values())


async def test_the_end_of_a_job_is_not_repeated_once_it_was_seen(studio):
    async with studio.open():
        host = await studio.host()
        job = await rendered(host, studio)
        studio.runner.fail(studio.runner.start())
        studio.timers.pass_seconds(1)
        assert addresses(await host.all_so_far()) == ["job/started", "job/failed", "job/failed"]
        await host.says("/sonograft/job/seen", job)
        studio.timers.pass_seconds(60)
        assert await host.all_so_far() == []


@pytest.mark.parametrize("framing", ["tcp-length", "tcp-slip"])
async def test_the_end_of_a_job_is_not_repeated_over_tcp(studio, framing):
    async with studio.open():
        host = await studio.host(framing)
        await rendered(host, studio)
        studio.runner.finish(studio.runner.start())
        assert addresses(await host.all_so_far()) == ["job/started", "job/done"]
        studio.timers.pass_seconds(60)
        assert await host.all_so_far() == []


async def test_progress_comes_ten_times_a_second_at_most(studio):
    async with studio.open():
        host = await studio.host()
        await rendered(host, studio)
        job = studio.runner.start()
        for step in range(100):
            studio.runner.progress(job, step / 100)
            studio.timers.pass_seconds(0.01)
        studio.runner.finish(job)
        heard = [address for address in addresses(await host.all_so_far()) if address == "job/progress"]
        assert 9 <= len(heard) <= 11


async def test_the_same_token_gives_the_same_job(studio, over):
    async with studio.open():
        host = await studio.host(over)
        job = await rendered(host, studio, 5.0)
        assert await host.says("/sonograft/render", 5, studio.content, "drums") == [
            ("/sonograft/ack", "render", "5", job)
        ]
        studio.runner.finish(studio.runner.start())
        await host.all_so_far()
        assert addresses(await host.says("/sonograft/render", "5", studio.content, "drums")) == ["ack", "job/done"]
        assert len(studio.core.jobs()) == 1


async def test_another_wish_under_the_same_token_is_another_job(studio):
    async with studio.open():
        host = await studio.host()
        first = await rendered(host, studio, "1", "seed", 1)
        assert await rendered(host, studio, "1", "seed", 2) != first


async def test_without_a_token_each_render_is_a_new_job(studio):
    async with studio.open():
        host = await studio.host()
        assert await rendered(host, studio, "") != await rendered(host, studio, "")


async def test_subscribers_are_called_back_after_a_restart(studio):
    remembered = studio.folder / "subscribers.json"
    async with studio.open(subscribers_file=remembered):
        host, ear, brief = [await studio.host() for _ in range(3)]
        await host.says("/sonograft/subscribe", 1, ear.port)
        await host.says("/sonograft/subscribe", 1, brief.port, "127.0.0.1", 30)
        job = await rendered(host, studio)
        for listening in (ear, brief):
            assert (await listening.hears("/sonograft/job/queued"))[1] == job
        await studio.door.stop()
        for listening in (ear, brief):
            assert await listening.hears("/sonograft/shutdown") == ("/sonograft/shutdown",)
        async with studio.open(subscribers_file=remembered):
            assert (await ear.hears())[0] == "/sonograft/startup"
            assert await ear.hears() == ("/sonograft/job/queued", job, "t1", "", 0)
            assert brief.heard.empty()


@pytest.mark.parametrize("content", [b"", b"{", b'[{"host": 5}]', b'[{"host": "10.0.0.1", "port": 1, "owner": "x"}]'])
async def test_a_damaged_list_of_subscribers_is_left_out(studio, content):
    remembered = studio.folder / "subscribers.json"
    remembered.write_bytes(content)
    async with studio.open(subscribers_file=remembered):
        host = await studio.host()
        assert await host.says("/sonograft/ping") == [("/sonograft/pong",)]


async def test_ends_after_a_crash_wait_for_the_next_subscriber(studio):
    async with studio.open():
        host = await studio.host()
        job = await rendered(host, studio)
        studio.store.recover()  # what a start after a crash does
        studio.runner.finish(studio.runner.start())
        for told in ["job/done"], []:
            ear = await studio.host()
            assert addresses(await ear.says("/sonograft/subscribe", 1)) == ["ack", *told]
            await ear.says("/sonograft/subscribe", 0)
            await host.says("/sonograft/job/seen", job)


@pytest.mark.parametrize("words", [("/sonograft/ping", "reply_port"), ("/sonograft/subscribe", 1)])
async def test_the_servers_own_port_is_nobodys_reply_port(studio, words):
    async with studio.open() as door:
        host = await studio.host()
        (answer,) = await host.says(*words, door.port)
        assert answer[0] == "/sonograft/fail"
        assert "the server itself listens on" in answer[-1]


async def test_echoes_are_not_answered(studio):
    """Two servers, or a client that sends back what it hears, would talk to each other for ever."""
    async with studio.open():
        host = await studio.host()
        for address in SAID_BY_SERVERS:
            host.send(address, "ping", "", 1)
        assert await host.says("/sonograft/ping") == [("/sonograft/pong",)]


async def test_a_renewed_subscription_is_not_told_everything_again(studio):
    async with studio.open():
        host = await studio.host()
        await host.says("/sonograft/render", "t", studio.content, "drums")
        first = await host.says("/sonograft/subscribe", 1)
        assert [message[0] for message in first] == ["/sonograft/ack", "/sonograft/job/queued"]
        assert [message[0] for message in await host.says("/sonograft/subscribe", 1)] == ["/sonograft/ack"]
