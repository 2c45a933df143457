-- Words for the person at the screen. Only actions open windows; the hook writes into Ardour's log (Window > Log).

local jobs = require "jobs"

local say = {}

local TITLE = "Sonograft"

local MARKS = { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;" }

-- The window takes its words for markup.
local function message(text, kind, buttons)
  return LuaDialog.Message(TITLE, (text:gsub("[&<>]", MARKS)), kind, buttons):run()
end

function say.info(text)
  message(text, LuaDialog.MessageType.Info, LuaDialog.ButtonType.Close)
end

function say.problem(text)
  message(text, LuaDialog.MessageType.Warning, LuaDialog.ButtonType.Close)
end

--- Whether the person says yes.
function say.ask(text)
  return message(text, LuaDialog.MessageType.Question, LuaDialog.ButtonType.Yes_No) == LuaDialog.Response.Yes
end

--- Into the log.
function say.log(text)
  print(TITLE .. ": " .. text)
end

--- Run an action so that a mistake in it is told: Ardour would drop the script without a word.
function say.safely(action)
  local fine, why = pcall(action)
  if not fine then
    say.log(tostring(why))
    say.problem("This went wrong, and nothing was changed that undo does not take back: " .. tostring(why))
  end
end

--- Tell what the hook could not tell in a window.
function say.what_was_left()
  local words = jobs.take_words()
  if #words > 0 then say.info(table.concat(words, "\n")) end
end

return say
