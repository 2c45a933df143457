"""What Ardour finds in the folder of its settings: a backend without hardware, OSC, and scripts in its slots."""

from __future__ import annotations

import base64
import re
import subprocess
from pathlib import Path
from xml.sax.saxutils import quoteattr

from .session import SAMPLE_RATE

CLIENT = Path(__file__).parents[3] / "clients" / "ardour"
LUA = Path(__file__).with_name("lua")
_HOOK_TIMER = 47  # where LuaTimerDS stands among the signals of Ardour 7.3

_CONFIG = """<?xml version="1.0" encoding="UTF-8"?>
<Ardour>
  <Config>
    <Option name="osc-port" value="{osc_port}"/>
    <Option name="try-autostart-engine" value="1"/>
    <Option name="check-announcements" value="0"/>
    <Option name="use-osc" value="1"/>
    <Option name="discover-plugins-on-start" value="0"/>
    <Option name="new-plugins-active" value="0"/>
    <Option name="hide-dummy-backend" value="0"/>
  </Config>
  <Extra>
    <AudioMIDISetup>
      <EngineStates>
        <State backend="None (Dummy)" driver="Normal Speed" device="Silence" input-device="Silence"
          output-device="Silence" sample-rate="{rate}" buffer-size="1024" n-periods="0" input-latency="0"
          output-latency="0" lm-input="" lm-output="" active="1" use-buffered-io="0"
          midi-option="1 in, 1 out, Silence" lru="2000000000"><MIDIDevices/></State>
      </EngineStates>
    </AudioMIDISetup>
  </Extra>
</Ardour>
"""


def write_settings(folder: Path, osc_port: int, hook: bool) -> list[Path]:
    """Set Ardour up with the scripts in its slots; those that are actions, in the order of their numbers."""
    (folder / ".a7").touch()  # no questions for new users
    (folder / "config").write_text(_CONFIG.format(osc_port=osc_port, rate=SAMPLE_RATE))
    scripts = sorted(CLIENT.glob("*.lua"))
    hooks = [script for script in scripts if "EditorHook" in script.read_text(encoding="utf-8")]
    actions = [LUA / "door.lua", *(script for script in scripts if script not in hooks)]
    (folder / "ui_scripts").write_text(
        '<?xml version="1.0" encoding="UTF-8"?>'
        f'<UIScripts><ActionScript lua="Lua 5.3">{_actions(actions)}</ActionScript>'
        f"<ActionHooks>{''.join(map(_hook, hooks)) if hook else ''}</ActionHooks></UIScripts>"
    )
    return actions


def _quoted(value: bytes) -> bytes:
    """A text of Lua that is these bytes."""
    return b'"' + b"".join(b"\\%03d" % byte for byte in value) + b'"'


def _kept(script: Path) -> bytes:
    return subprocess.run(["lua5.3", LUA / "keep.lua", script], capture_output=True, check=True).stdout


def _actions(scripts: list[Path]) -> str:
    """The state that Ardour saves for the scripts in its slots: Lua in base64."""
    state = b"scripts = {} "
    for index, script in enumerate(scripts, 1):
        fields = b'n = %s, s = "", f = %s, c = "", a = {}' % (_quoted(script.stem.encode()), _quoted(_kept(script)))
        state += b"scripts[%d] = { %s } " % (index, fields)
    return base64.b64encode(state).decode()


def _hook(script: Path) -> str:
    """The same for one that is called by a timer."""
    name = re.search(r'name = "([^"]+)"', script.read_text(encoding="utf-8"))
    assert name
    state = b's = { n = %s, s = "", f = %s, a = {} }' % (_quoted(name[1].encode()), _quoted(_kept(script)))
    signals = "1" + "0" * _HOOK_TIMER
    body = base64.b64encode(state).decode()
    return f'<LuaCallback lua="Lua 5.3" id="90000" name={quoteattr(name[1])} signals="{signals}">{body}</LuaCallback>'
