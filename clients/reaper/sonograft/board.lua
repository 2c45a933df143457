-- What the watching script knows, for windows to show: they read it from REAPER's memory and look into no file.

local mailbox = require("mailbox")

local board = {}

local SECTION = "sonograft"
local WINDOW_IS_OPEN_S = 2

--- The watching script: put up the present state. `words`: about the server, empty if there is nothing to say.
function board.publish(jobs, words)
  local text = mailbox.encode({ jobs = mailbox.array(jobs), words = words })
  if text ~= board.last then
    reaper.SetExtState(SECTION, "board", text, false)
    board.last = text
  end
end

--- A window: the present state, decoded only when it has changed.
function board.read()
  local text = reaper.GetExtState(SECTION, "board")
  if text ~= board.read_text then
    local fine, value = pcall(mailbox.decode, text)
    board.read_text, board.value = text, fine and value or { jobs = {}, words = "" }
  end
  return board.value
end

--- A window says that it is open, so that messages come there.
function board.window_is_open(now)
  reaper.SetExtState(SECTION, "window", ("%.1f"):format(now), false)
end

function board.window_is_closed()
  reaper.DeleteExtState(SECTION, "window", false)
end

--- Say something that the user has to know: in the window if one is open (it shows the board), else in the console.
--- Never in a box, which would hold up whatever the user is doing.
function board.say(words, now)
  local seen = tonumber(reaper.GetExtState(SECTION, "window"))
  if seen and math.abs(now - seen) < WINDOW_IS_OPEN_S then return end
  reaper.ShowConsoleMsg("Sonograft: " .. words .. "\n")
end

--- A window: the user has read about the job `name` (or about all).
function board.dismiss(name)
  reaper.SetExtState(SECTION, "dismissed", reaper.GetExtState(SECTION, "dismissed") .. " " .. name, false)
end

function board.dismissed()
  local text = reaper.GetExtState(SECTION, "dismissed")
  if text ~= "" then reaper.DeleteExtState(SECTION, "dismissed", false) end
  return text
end

return board
