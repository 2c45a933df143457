-- Made by source/build.py from source/scripts/sonograft_cancel.lua and its parts; change those.

ardour {
  ["type"] = "EditorAction",
  name = "Sonograft: Cancel",
  category = "Sonograft",
  license = "MIT",
  author = "The Sonograft authors",
  description = [[Stops the renders of the selected regions; if none of those is being rendered, asks whether to stop
all of this session.]],
}

function factory()
  local loaded = {}
  local function require(name) return loaded[name] end

loaded.mailbox = (function()
-- How Lua in a host without sockets (REAPER, Ardour) talks to Sonograft: by files in the server's home. The contract is
-- docs/files.md. Plain Lua 5.3 and 5.4, no function of any host; nothing here waits for anything.
--
--   local box = mailbox.open(home, { client = "These scripts", host = "reaper" })
--   box:submit(name, { content = "/music/piano.wav", style = "drums" })
--   local answer = box:answer(name)     -- nil until the server has taken it

local mailbox = {}

mailbox.PROTOCOL = 1

-- JSON (RFC 8259) ------------------------------------------------------------------------------------------------

local ESCAPES = { b = "\b", f = "\f", n = "\n", r = "\r", t = "\t", ['"'] = '"', ["\\"] = "\\", ["/"] = "/" }
local QUOTED = {
  ["\b"] = "\\b", ["\f"] = "\\f", ["\n"] = "\\n", ["\r"] = "\\r", ["\t"] = "\\t", ['"'] = '\\"', ["\\"] = "\\\\",
}
local WORDS = { ["true"] = true, ["false"] = false }
local ARRAY = {}
local DEEPEST = 64

local function wrong(text, at, expected)
  local came = at > #text and "the end" or ("'" .. text:sub(at, at + 10) .. "'")
  error(("JSON: %s was expected at %d; %s came"):format(expected, at, came), 0)
end

local function skip(text, at)
  return text:find("[^ \t\r\n]", at) or #text + 1
end

local function code_point(text, at)
  local digits = text:match("^u(%x%x%x%x)", at)
  if not digits then wrong(text, at, "an escape") end
  return tonumber(digits, 16), at + 5
end

-- A character beyond the first 65536 is written as two escapes, a surrogate pair; half of one is no character.
local function escaped(text, at)
  local plain = ESCAPES[text:sub(at, at)]
  if plain then return plain, at + 1 end
  local code, after = code_point(text, at)
  if code >= 0xD800 and code < 0xDC00 and text:sub(after, after) == "\\" then
    local low, behind = code_point(text, after + 1)
    if low >= 0xDC00 and low < 0xE000 then
      return utf8.char(0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00)), behind
    end
  end
  if code >= 0xD800 and code < 0xE000 then return "\u{FFFD}", after end
  return utf8.char(code), after
end

local function read_string(text, at)
  local parts = {}
  local from = at + 1
  while true do
    local stop = text:find('["\\%c]', from)
    if not stop then wrong(text, #text + 1, "the end of a text") end
    parts[#parts + 1] = text:sub(from, stop - 1)
    local found = text:sub(stop, stop)
    if found == '"' then return table.concat(parts), stop + 1 end
    if found == "\\" then
      parts[#parts + 1], from = escaped(text, stop + 1)
    else
      -- DEL is a control character to Lua, and a plain one to JSON.
      if found ~= "\127" then wrong(text, stop, "no control character") end
      parts[#parts + 1], from = found, stop + 1
    end
  end
end

local read_value

local function read_array(text, at, depth)
  local array = mailbox.array({})
  at = skip(text, at + 1)
  if text:sub(at, at) == "]" then return array, at + 1 end
  local count = 0
  while true do
    count = count + 1
    array[count], at = read_value(text, at, depth)
    at = skip(text, at)
    local mark = text:sub(at, at)
    if mark == "]" then return array, at + 1 end
    if mark ~= "," then wrong(text, at, "',' or ']'") end
    at = at + 1
  end
end

local function read_object(text, at, depth)
  local object = {}
  at = skip(text, at + 1)
  if text:sub(at, at) == "}" then return object, at + 1 end
  while true do
    at = skip(text, at)
    if text:sub(at, at) ~= '"' then wrong(text, at, "a key") end
    local key
    key, at = read_string(text, at)
    at = skip(text, at)
    if text:sub(at, at) ~= ":" then wrong(text, at, "':'") end
    object[key], at = read_value(text, at + 1, depth)
    at = skip(text, at)
    local mark = text:sub(at, at)
    if mark == "}" then return object, at + 1 end
    if mark ~= "," then wrong(text, at, "',' or '}'") end
    at = at + 1
  end
end

local function read_number(text, at)
  local number = text:match("^-?%d+%.?%d*[eE]?[+-]?%d*", at)
  local value = number and tonumber(number)
  if not value then wrong(text, at, "a value") end
  return value, at + #number
end

function read_value(text, at, depth)
  depth = (depth or 0) + 1
  if depth > DEEPEST then wrong(text, at, "less depth") end
  at = skip(text, at)
  local first = text:sub(at, at)
  if first == "{" then return read_object(text, at, depth) end
  if first == "[" then return read_array(text, at, depth) end
  if first == '"' then return read_string(text, at) end
  local word = text:match("^%a+", at)
  if word == "null" then return nil, at + 4 end
  if word and WORDS[word] ~= nil then return WORDS[word], at + #word end
  return read_number(text, at)
end

--- The value of a JSON text; null is nil. Raises a message where it is none.
function mailbox.decode(text)
  local value, at = read_value(text, 1)
  at = skip(text, at)
  if at <= #text then wrong(text, at, "the end") end
  return value
end

--- Marks a table as a list, so that an empty one is written as [].
function mailbox.array(table_)
  return setmetatable(table_, ARRAY)
end

local function quoted(text)
  return '"' .. text:gsub('[%c"\\]', function(one)
    return QUOTED[one] or (one ~= "\127" and ("\\u%04x"):format(one:byte())) or one
  end) .. '"'
end

local function number(value)
  if math.type(value) == "integer" then return tostring(value) end
  if value ~= value or value == math.huge or value == -math.huge then error("JSON has no such number", 0) end
  -- Some hosts set a locale in which the decimal point is a comma.
  return (("%.17g"):format(value):gsub(",", "."))
end

local WRITERS = { boolean = tostring, number = number, string = quoted }

local function write_table(value, write)
  local parts = {}
  if getmetatable(value) == ARRAY or value[1] ~= nil then
    for index, one in ipairs(value) do parts[index] = write(one) end
    return "[" .. table.concat(parts, ",") .. "]"
  end
  local keys = {}
  for key in pairs(value) do keys[#keys + 1] = tostring(key) end
  table.sort(keys)
  for index, key in ipairs(keys) do parts[index] = quoted(key) .. ":" .. write(value[key]) end
  return "{" .. table.concat(parts, ",") .. "}"
end

--- The JSON text of a table, text, number or truth value. Keys are sorted.
function mailbox.encode(value)
  if type(value) == "table" then return write_table(value, mailbox.encode) end
  local writer = WRITERS[type(value)]
  if not writer then error("JSON has no " .. type(value), 0) end
  return writer(value)
end

-- Files ----------------------------------------------------------------------------------------------------------

local function read(path)
  local file = io.open(path, "rb")
  if not file then return nil end
  local text = file:read("a")
  file:close()
  return text
end

local function read_json(path)
  local text = read(path)
  if not text then return nil end
  local fine, value = pcall(mailbox.decode, text)
  return fine and type(value) == "table" and value or nil
end

local function write(path, text)
  local file, why = io.open(path, "wb")
  if not file then return nil, why end
  local written, problem = file:write(text)
  local closed, late = file:close()
  if written and closed then return true end
  os.remove(path)
  return nil, problem or late
end

local function write_whole(path, text)
  local part = path .. ".part"
  local written, why = write(part, text)
  if not written then return nil, why end
  if os.rename(part, path) then return true end
  -- Windows renames onto no file that is there.
  os.remove(path)
  if os.rename(part, path) then return true end
  -- A host on Windows may open paths in UTF-8, but rename and remove in the system's code page only. The server takes a
  -- request once it is whole, so it can be written in its place, too.
  os.remove(part)
  return write(path, text)
end

--- The table in a JSON file; nil where there is none.
mailbox.read_json = read_json

--- Write a table as JSON, so that whoever reads it sees the old or the new, never a part; true, or nil and why not.
function mailbox.write_json(path, value)
  return write_whole(path, mailbox.encode(value))
end

-- The server's home ----------------------------------------------------------------------------------------------

local function music_of_linux(home)
  local config = os.getenv("XDG_CONFIG_HOME") or (home .. "/.config")
  local places = read(config .. "/user-dirs.dirs") or ""
  local music = ("\n" .. places):match('\n%s*XDG_MUSIC_DIR="([^"\n]*)"')
  return music and (music:gsub("^%$HOME", home))
end

--- Where the server's home is unless it was told otherwise. `folder`: that of the scripts, where the installer may have
--- left the path in `sonograft_home.txt`.
function mailbox.default_home(folder)
  local left = folder and read(folder .. "/sonograft_home.txt")
  local told = left and left:match("^%s*(.-)%s*$")
  if told and told ~= "" then return told end
  local home = os.getenv("HOME") or os.getenv("USERPROFILE") or "."
  local music = music_of_linux(home) or (home .. "/Music")
  return (music:gsub("\\", "/") .. "/Sonograft")
end

local counted = 0

--- A name for a request that nobody else will choose.
function mailbox.new_name(prefix)
  counted = counted + 1
  -- What differs between two programs that begin in the same second: where a new table lies, and the time that each has
  -- used the processor.
  local place = tostring({}):match("(%x+)$") or "0"
  return ("%s-%d-%s%05x-%d"):format(
    prefix:gsub("[^%w_-]", "_"), os.time(), place:sub(-6), math.floor(os.clock() * 1e6) % 0x100000, counted)
end

-- The box --------------------------------------------------------------------------------------------------------

local Box = {}
Box.__index = Box

local function path(folder, name)
  return folder .. "/" .. name .. ".json"
end

--- The mailbox of the server whose home is `home`. `who.client` and `who.host` are the words for messages:
--- "These scripts", "reaper".
function mailbox.open(home, who)
  home = home:gsub("[/\\]+$", "")
  local box = {
    home = home, inbox = home .. "/inbox", outbox = home .. "/outbox",
    who = who or { client = "This client", host = "HOST" },
  }
  return setmetatable(box, Box)
end

function Box:absent()
  return ("No Sonograft server works in %s. Start it with: sonograft serve"):format(self.home)
end

--- What the server says about itself, and where its boxes are if they have been moved; or nil and what to do.
function Box:card()
  local card = read_json(self.home .. "/server.json")
  if not card then return nil, self:absent() end
  self.inbox, self.outbox = card.inbox or self.inbox, card.outbox or self.outbox
  return card
end

--- Why this client cannot talk with the server that left `card` (or with the one that gave an answer); nil if it can.
function Box:problem(card)
  local theirs, ours = tonumber(card.protocol), mailbox.PROTOCOL
  if theirs == ours then return nil end
  if theirs and theirs > ours then
    return ("This server speaks protocol %d, %s speak %d. Bring them up to date with: sonograft clients install %s")
      :format(theirs, self.who.client:gsub("^%u", string.lower), ours, self.who.host)
  end
  return ("This server speaks protocol %s, %s need %d. Bring the server up to date, then start it again.")
    :format(tostring(card.protocol), self.who.client:gsub("^%u", string.lower), ours)
end

--- Put a request into the inbox; true, or nil and why not.
function Box:submit(name, fields)
  local done, why = write_whole(path(self.inbox, name), mailbox.encode(fields))
  if done then return true end
  return nil, ("The request cannot be written into %s (%s). Is %s the server's home? Settings can change it.")
    :format(self.inbox, tostring(why), self.home)
end

--- Stop what the request `name` asked for; true, or nil and why not.
function Box:cancel(name)
  local fields = read_json(path(self.inbox, name))
  if not fields then return nil, "That request is not in the inbox any more." end
  fields.cancel = true
  return self:submit(name, fields)
end

--- The request as it lies in the inbox; nil once it has been taken back.
function Box:request(name)
  return read_json(path(self.inbox, name))
end

--- How the request stands; nil as long as no server has taken it.
function Box:answer(name)
  return read_json(path(self.outbox, name))
end

--- Done with it: the request goes, and the server takes its answer away.
function Box:forget(name)
  local request = path(self.inbox, name)
  local removed, why = os.remove(request)
  if removed or not read(request) then return removed, why end
  -- It cannot be removed (see write_whole): empty, it is no request any more.
  return write(request, "")
end

return mailbox
end)()

loaded.jobs = (function()
-- The renders that this session waits for. They are kept in its folder, so that results find their place after it was
-- closed and opened again, and those of other sessions wait for theirs.
--
-- A job: name (of the request), position, start, length (frames at rate), region, track, playlist (ids), region_name,
-- track_name, style, content (path), look (fades and gain), sent (seconds since 1970), first (whether a first version
-- is wanted). Later: cancel (it was asked for), importing (since when), stuck (why it could not be brought in),
-- first_region (its id).

local mailbox = require "mailbox"

local jobs = {}

local function path()
  return (Session:path():gsub("[/\\]+$", "")) .. "/sonograft.json"
end

local function load()
  local kept = mailbox.read_json(path()) or {}
  return { jobs = kept.jobs or mailbox.array({}), said = kept.said or mailbox.array({}) }
end

local function save(kept)
  if #kept.jobs == 0 and #kept.said == 0 then
    os.remove(path())
    return true
  end
  return mailbox.write_json(path(), { jobs = mailbox.array(kept.jobs), said = mailbox.array(kept.said) })
end

function jobs.all()
  return load().jobs
end

--- Keep a new job; true, or nil and why not.
function jobs.add(job)
  local kept = load()
  kept.jobs[#kept.jobs + 1] = job
  return save(kept)
end

--- Change the job called `name` by a function; false from it lets go of the job.
function jobs.change(name, change)
  local kept = load()
  for index, job in ipairs(kept.jobs) do
    if job.name == name then
      if change(job) == false then table.remove(kept.jobs, index) end
      return save(kept)
    end
  end
end

function jobs.remove(name)
  return jobs.change(name, function() return false end)
end

--- Keep words for the next time that the user asks; at most the last twenty.
function jobs.say_later(words)
  local kept = load()
  kept.said[#kept.said + 1] = words
  while #kept.said > 20 do table.remove(kept.said, 1) end
  save(kept)
end

--- The words kept so far, which are then forgotten.
function jobs.take_words()
  local kept = load()
  local said = kept.said
  if #said > 0 then
    kept.said = {}
    save(kept)
  end
  return said
end

return jobs
end)()

loaded.regions = (function()
-- Regions and tracks as Ardour has them: which are selected, which track plays them, and where one is now.

local regions = {}

--- The selected audio regions, and how many others are selected.
function regions.selected()
  local audio, others = {}, 0
  for region in Editor:get_selection().regions:regionlist():iter() do
    if region:to_audioregion():isnil() then
      others = others + 1
    else
      audio[#audio + 1] = region
    end
  end
  return audio, others
end

function regions.id(region)
  return region:to_stateful():id():to_s()
end

--- The track whose playlist plays the region; nil if there is none.
function regions.track_of(region)
  local id = region:to_stateful():id()
  for route in Session:get_tracks():iter() do
    local track = route:to_track()
    if not track:playlist():region_by_id(id):isnil() then return track end
  end
end

--- The region with this id if it still lies on a playlist; else nil.
function regions.find(id)
  local region = ARDOUR.RegionFactory.region_by_id(PBD.ID(id))
  if region:isnil() then return nil end
  local playlist = region:playlist()
  if playlist:isnil() or playlist:region_by_id(PBD.ID(id)):isnil() then return nil end
  return region
end

--- The track with this id, or else the one with this name; nil if there is neither.
function regions.find_track(id, name)
  for _, route in ipairs({ Session:route_by_id(PBD.ID(id)), Session:route_by_name(name) }) do
    if not route:isnil() and not route:to_track():isnil() then return route:to_track() end
  end
end

--- The ids of all sounds in the region list: regions that are in no playlist, each a whole file.
function regions.sounds()
  local known = {}
  for _, region in ARDOUR.RegionFactory.regions():iter() do
    if region:whole_file() then known[regions.id(region)] = region end
  end
  return known
end

return regions
end)()

loaded.say = (function()
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
end)()

loaded.settings = (function()
-- What is remembered from one use to the next, for all sessions: where the server's home is, and the last choice.

local mailbox = require "mailbox"

local settings = {}

local function folder()
  return ARDOUR.user_config_directory(-1)
end

local function path()
  return folder() .. "/sonograft.json"
end

function settings.load()
  local kept = mailbox.read_json(path()) or {}
  kept.home = kept.home or mailbox.default_home(folder() .. "/scripts")
  return kept
end

--- Keep `changes`, a table, beside what is kept already; true, or nil and why not.
function settings.keep(changes)
  local kept = mailbox.read_json(path()) or {}
  for key, value in pairs(changes) do kept[key] = value end
  return mailbox.write_json(path(), kept)
end

--- The server's mailbox.
function settings.box()
  return mailbox.open(settings.load().home, { client = "These scripts", host = "ardour" })
end

--- Whether the hook that brings results back is switched on. Ardour lists its hooks in this file.
function settings.has_hook()
  local file = io.open(folder() .. "/ui_scripts", "rb")
  if not file then return false end
  local text = file:read("a")
  file:close()
  return text:find("<LuaCallback[^>]-name=\"[^\"]-Sonograft") ~= nil
end

return settings
end)()

loaded.cancel = (function()
-- Stopping renders: those of the selected regions, or all that this session waits for.

local jobs = require "jobs"
local regions = require "regions"
local say = require "say"
local settings = require "settings"

local cancel = {}

local NONE_SELECTED = "None of the selected regions is being rendered. Cancel all renders of this session (%d)?"

local function of_selection(waiting)
  local selected = {}
  for _, region in ipairs((regions.selected())) do selected[regions.id(region)] = true end
  local found = {}
  for _, job in ipairs(waiting) do
    if selected[job.region] then found[#found + 1] = job end
  end
  return found
end

local function stop(box, job)
  local stopped, why = box:cancel(job.name)
  if not stopped then return why end
  jobs.change(job.name, function(kept) kept.cancel = true end)
end

--- Stop what the selected regions wait for; where that is nothing, ask for all.
function cancel.selected()
  local waiting = jobs.all()
  if #waiting == 0 then return say.info("This session waits for no render.") end
  local meant = of_selection(waiting)
  if #meant == 0 then
    if not say.ask(NONE_SELECTED:format(#waiting)) then return end
    meant = waiting
  end
  local box = settings.box()
  local problems = {}
  for _, job in ipairs(meant) do problems[#problems + 1] = stop(box, job) end
  if #problems > 0 then say.problem(table.concat(problems, "\n")) end
end

return cancel
end)()
  local cancel = require "cancel"
  local say = require "say"
  return function()
    say.safely(cancel.selected)
  end
end
