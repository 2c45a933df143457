ardour {
  ["type"] = "EditorHook",
  name = "Sonograft: bring results back",
  category = "Sonograft",
  license = "MIT",
  author = "The Sonograft authors",
  description = [[Places the results of Sonograft beside their originals as soon as they are done. Switch it on once.]],
}

function signals()
  return LuaSignal.Set():add({ [LuaSignal.LuaTimerDS] = true })
end

function factory()
  local collect = require "collect"
  local jobs = require "jobs"
  local say = require "say"

  local EVERY = 5 -- tenths of a second

  local ticks, busy, away = 0, false, false
  local since = os.time()

  local function tell(news, server)
    for _, words in ipairs(news) do
      say.log(words)
      if not words:find(" is there%.$") then jobs.say_later(words) end
    end
    if server == "there" and away then say.log("The server is back.") end
    away = server == "away" or (away and server ~= "there")
  end

  local function turn()
    local news, stands, server = collect.once(since, false)
    if server == "away" and not away then say.log(stands[#stands]) end
    tell(news, server)
  end

  return function()
    ticks = ticks + 1
    -- Ardour goes on calling this while it imports a file for it.
    if busy or ticks % EVERY ~= 0 or not Session then return end
    busy = true
    local fine, why = pcall(turn)
    if not fine then say.log(tostring(why)) end
    busy = false
  end
end
