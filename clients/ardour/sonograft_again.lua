-- Made by source/build.py from source/scripts/sonograft_again.lua and its parts; change those.

ardour {
  ["type"] = "EditorAction",
  name = "Sonograft: Render again",
  category = "Sonograft",
  license = "MIT",
  author = "The Sonograft authors",
  description = [[Renders the selected audio regions as the last time: the same style and parameters, without a
question.]],
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

loaded.choice = (function()
-- The window that asks for a style and how to render, and what was chosen last.

local settings = require "settings"

local choice = {}

local LAST = { style = "", quality = "standard", strength = 1, mix = 1, more = "", first = false }
local NO_PARAMETER = "'%s' is no parameter. Write key=value, for example seed=3 style_notes=0.4"
local NOTHING_YET = "Nothing was rendered yet. Choose 'Sonograft: Render selected regions in style…' first."
local QUALITIES = { "draft", "standard", "best" }

--- What was chosen last; nil as long as nothing was.
function choice.last()
  return settings.load().last
end

local function parsed(text)
  if text == "true" or text == "on" then return text end
  return tonumber(text) or text
end

--- The further parameters in a text like "seed=3 style_notes=0.4"; or nil and what is wrong with it.
function choice.parameters(text)
  local found = {}
  for pair in text:gmatch("[^%s,;]+") do
    local key, value = pair:match("^([%w_]+)=(.+)$")
    if not key then return nil, NO_PARAMETER:format(pair) end
    found[key] = parsed(value)
  end
  return found
end

-- What is sent with the render: only what differs from the server's own defaults, so that those stay the server's matter.
local function as_request(kept)
  local parameters, problem = choice.parameters(kept.more)
  if not parameters then return nil, problem end
  for _, key in ipairs({ "quality", "strength", "mix" }) do
    if parameters[key] == nil and kept[key] ~= LAST[key] then parameters[key] = kept[key] end
  end
  return { style = kept.style, parameters = parameters, first = kept.first }
end

--- The last choice as it is sent; or nil and why not.
function choice.again()
  local kept = choice.last()
  if not kept then return nil, NOTHING_YET end
  return as_request(kept)
end

-- A drop-down list of Ardour: the words that are shown, each with its value.
local function shown(names)
  local values = {}
  for _, name in ipairs(names) do values[name] = name end
  return values
end

local function style_rows(card, kept)
  if not card or #(card.styles or {}) == 0 then
    return { { type = "entry", key = "typed", title = "Style", default = kept.style } }
  end
  local names = {}
  for _, style in ipairs(card.styles) do names[#names + 1] = style.name end
  local values = shown(names)
  local known = values[kept.style] ~= nil
  return {
    { type = "dropdown", key = "style", title = "Style", values = values, default = known and kept.style or names[1] },
    { type = "entry", key = "typed", title = "or several, or a path", default = known and "" or kept.style },
  }
end

local function rows(card, kept, about)
  local list = style_rows(card, kept)
  local further = {
    { type = "dropdown", key = "quality", title = "Quality", values = shown(QUALITIES), default = kept.quality },
    { type = "number", key = "strength", title = "Strength", min = 0, max = 1, step = 0.05, digits = 2,
      default = kept.strength },
    { type = "number", key = "mix", title = "Mix", min = 0, max = 1, step = 0.05, digits = 2, default = kept.mix },
    { type = "entry", key = "more", title = "More (key=value)", default = kept.more },
    { type = "checkbox", key = "first", title = "Place a first version while it renders", default = kept.first },
    { type = "label", title = about },
  }
  for _, row in ipairs(further) do list[#list + 1] = row end
  return list
end

local function rounded(value)
  return math.floor(value * 1000 + 0.5) / 1000
end

local function trimmed(text)
  return text:match("^%s*(.-)%s*$")
end

local function answer_of(said)
  local typed = trimmed(said.typed or "")
  return {
    style = typed ~= "" and typed or said.style or "",
    quality = said.quality,
    strength = rounded(said.strength),
    mix = rounded(said.mix),
    more = trimmed(said.more),
    first = said.first,
  }
end

--- Ask. Gives the choice as it is sent; nil where the window was closed; nil and what is wrong.
function choice.ask(card, about)
  local kept = choice.last() or {}
  for key, value in pairs(LAST) do
    if kept[key] == nil then kept[key] = value end
  end
  local said = LuaDialog.Dialog("Sonograft: Render in style", rows(card, kept, about)):run()
  if not said then return nil end
  local chosen = answer_of(said)
  if chosen.style == "" then return nil, "A style is needed: the name of one in the library, or a full path." end
  local request, problem = as_request(chosen)
  if not request then return nil, problem end
  settings.keep({ last = chosen })
  return request
end

return choice
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

loaded.look = (function()
-- How a region plays its sound: fades, gain line, gain. The sound is rendered without them, and the result gets them.
--
-- Lua in Ardour 7 and 8 can set fades and cannot ask for them, so they are read from the state that Ardour saves.

local look = {}

local TICKS_PER_SECOND = 282240000 -- the unit of times in a session file that does not say another
local DEFAULT_FADE = 64
local SIDES = { "in", "out" }

-- The session's present state as text. Ardour writes it as it does by itself every other minute, for the case of a crash.
local function state()
  local path = (Session:path():gsub("[/\\]+$", "")) .. "/" .. Session:snap_name() .. ".pending"
  local before = io.open(path, "rb")
  if before then before:close() end
  if Session:save_state("", true, false, false, false, false) ~= 0 then return "" end
  local file = io.open(path, "rb")
  if not file then return "" end
  local text = file:read("a")
  file:close()
  if not before then os.remove(path) end
  return text
end

local function region_text(text, id)
  local at = 1
  while true do
    local from, to = text:find("<Region [^>]*>", at)
    if not from then return nil end
    if text:sub(from, to):find((' id="%s"'):format(id), 1, true) then
      local stop = text:find("</Region>", to, true)
      return stop and text:sub(to, stop)
    end
    at = to
  end
end

local function points(events, ticks_per_frame)
  local times, values = {}, {}
  for ticks, value in events:gmatch("a(%d+)%s+(%S+)") do
    times[#times + 1] = tonumber(ticks) / ticks_per_frame
    values[#values + 1] = tonumber(value)
  end
  return times, values
end

-- Ardour draws its five shapes with these numbers of points; fast and slow differ in how steep they begin.
local function shape_of(values, side)
  if #values == 2 then return "FadeLinear" end
  if #values == 10 then return "FadeSymmetric" end
  if #values == 33 then return "FadeConstantPower" end
  local second = side == "in" and values[#values - 1] or values[2]
  return second < 0.9 and "FadeFast" or "FadeSlow"
end

-- Where Ardour sets the points of a fade-out of so many frames; the last is the end.
local function drawn(shape, length)
  local times = { 0 }
  local function add(part) times[#times + 1] = math.floor(length * part) end
  if shape == "FadeConstantPower" then
    for step = 1, 31 do add(step / 33) end
  elseif shape == "FadeSymmetric" then
    add(0.5)
    for step = 2, 8 do add(0.7 + 0.3 * step / 9) end
  elseif shape ~= "FadeLinear" then
    for step = 1, 30 do add(step / 32) end
  end
  add(1)
  return times
end

-- Fades in are drawn so, too, or backwards.
local function turned(shape, side, times)
  if side == "out" or shape == "FadeLinear" or shape == "FadeConstantPower" then return times end
  local length, back = times[#times], {}
  for index = #times, 1, -1 do back[#back + 1] = length - times[index] end
  return back
end

local function distance(times, others, scale)
  local sum = 0
  for index, time in ipairs(times) do sum = sum + math.abs(time - others[index] * scale) end
  return sum
end

-- A fade that was pulled longer by hand keeps the points of the short one, spread; one that was chosen anew has its own.
local function is_spread(times, shape, side)
  local length = times[#times]
  local fresh = turned(shape, side, drawn(shape, length))
  local short = turned(shape, side, drawn(shape, DEFAULT_FADE))
  return #fresh == #times and distance(times, short, length / DEFAULT_FADE) < distance(times, fresh, 1)
end

local function fade(region, side, ticks_per_frame)
  local name = side == "in" and "FadeIn" or "FadeOut"
  local text = region:match("<" .. name .. "[ >].-</" .. name .. ">")
  local times, values = points(text or "", ticks_per_frame)
  if #times < 2 then return nil end
  local shape = shape_of(values, side)
  return { length = math.floor(times[#times] + 0.5), shape = shape, spread = is_spread(times, shape, side) }
end

local function envelope(audio)
  local line = {}
  for event in audio:envelope():list():events():iter() do
    line[#line + 1] = { at = event.when:samples(), value = event.value }
  end
  return line
end

--- How each of `regions` plays its sound, by its id.
function look.of(regions, rate)
  local text = state()
  local ticks_per_frame = (tonumber(text:match('superclocks%-per%-second="(%d+)"')) or TICKS_PER_SECOND) / rate
  local looks = {}
  for _, region in ipairs(regions) do
    local id = region:to_stateful():id():to_s()
    local audio = region:to_audioregion()
    local found = region_text(text, id) or ""
    looks[id] = {
      gain = audio:scale_amplitude(),
      opaque = region:opaque(),
      line_on = audio:envelope_active(),
      line = audio:envelope_active() and envelope(audio) or nil,
      fade_in_on = audio:fade_in_active(),
      fade_out_on = audio:fade_out_active(),
      fade_in = fade(found, "in", ticks_per_frame),
      fade_out = fade(found, "out", ticks_per_frame),
    }
  end
  return looks
end

local function apply_fade(audio, side, wanted)
  local set_length = audio["set_fade_" .. side .. "_length"]
  local set_shape = audio["set_fade_" .. side .. "_shape"]
  local shape = ARDOUR.FadeShape[wanted.shape]
  if wanted.spread then
    set_length(audio, DEFAULT_FADE)
    set_shape(audio, shape)
    set_length(audio, wanted.length)
  else
    set_length(audio, wanted.length)
    set_shape(audio, shape)
  end
end

local function apply_line(audio, line)
  local list = audio:envelope():list()
  list:clear_list()
  for _, point in ipairs(line) do list:add(Temporal.timepos_t(point.at), point.value, false, false) end
end

--- Let `region` play its sound as the one did that `wanted` was taken from.
function look.apply(region, wanted)
  local audio = region:to_audioregion()
  audio:set_scale_amplitude(wanted.gain)
  region:set_opaque(wanted.opaque)
  for _, side in ipairs(SIDES) do
    if wanted["fade_" .. side] then apply_fade(audio, side, wanted["fade_" .. side]) end
    audio["set_fade_" .. side .. "_active"](audio, wanted["fade_" .. side .. "_on"])
  end
  if wanted.line then apply_line(audio, wanted.line) end
  audio:set_envelope_active(wanted.line_on)
end

return look
end)()

loaded.names = (function()
-- Names as they are shown, and as files may have them.

local names = {}

local LONGEST = 60

--- At most so many letters of `text`, never a part of one.
function names.cut(text, letters)
  local count = utf8.len(text)
  if not count then return (text:gsub("[\128-\255]", "_")):sub(1, letters) end
  return count > letters and text:sub(1, utf8.offset(text, letters + 1) - 1) or text
end

--- What a style is called in the name of a region: a path by its last part, without the suffix.
function names.of_style(style)
  local last = style:find("^%a?:?[/\\]") and style:match("([^/\\]+)[/\\]*$")
  return names.cut(last and last:gsub("%.%w+$", "") or style, LONGEST)
end

--- `name` as every system takes it for a file.
function names.of_file(name)
  return names.cut(name:gsub("[%c/\\:*?\"<>|%%]", "_"), LONGEST)
end

return names
end)()

loaded.wav = (function()
-- A region's own sound as a WAV file: 32-bit floats, just the samples that Ardour holds, without the region's gain and
-- fades, and the place on the timeline in a bext chunk (EBU Tech 3285).

local wav = {}

local BLOCK = 8192
local AT_ONCE = 128 -- as many values are packed with one format
local FORMAT = "<" .. ("f"):rep(AT_ONCE)
local LARGEST = 0xFFFFFFFF - 4096

local function bext(position)
  local empty = ("\0"):rep(256 + 32) .. "Ardour" .. ("\0"):rep(32 - 6) .. ("\0"):rep(10 + 8)
  return empty .. string.pack("<I8I2", position, 1) .. ("\0"):rep(64 + 190)
end

local function chunk(name, body)
  return name .. string.pack("<I4", #body) .. body
end

local function header(channels, rate, frames, position)
  local size = frames * channels * 4
  local format = string.pack("<I2I2I4I4I2I2", 3, channels, rate, rate * channels * 4, channels * 4, 32)
  local chunks = chunk("fmt ", format) .. chunk("fact", string.pack("<I4", frames)) .. chunk("bext", bext(position))
  return "RIFF" .. string.pack("<I4", 4 + #chunks + 8 + size) .. "WAVE" .. chunks .. "data" .. string.pack("<I4", size)
end

local function packed(values)
  local parts = {}
  local at = 1
  while at + AT_ONCE - 1 <= #values do
    parts[#parts + 1] = FORMAT:pack(table.unpack(values, at, at + AT_ONCE - 1))
    at = at + AT_ONCE
  end
  for index = at, #values do parts[#parts + 1] = ("<f"):pack(values[index]) end
  return table.concat(parts)
end

local function interleaved(sides)
  if #sides == 1 then return sides[1] end
  local values, channels = {}, #sides
  for channel, side in ipairs(sides) do
    for frame = 1, #side do values[(frame - 1) * channels + channel] = side[frame] end
  end
  return values
end

local function read_block(readable, memory, at, frames)
  local sides = {}
  for channel = 1, readable:n_channels() do
    local got = readable:read(memory:to_float(0), at, frames, channel - 1)
    if got ~= frames then return nil end
    sides[channel] = memory:to_float(0):get_table(frames)
  end
  return interleaved(sides)
end

local function write_sound(file, readable, frames, tell)
  local memory = ARDOUR.DSP.DspShm(BLOCK)
  local at = 0
  while at < frames do
    local block = math.min(BLOCK, frames - at)
    local values = read_block(readable, memory, at, block)
    if not values then return nil, "its audio cannot be read" end
    local written, why = file:write(packed(values))
    if not written then return nil, why end
    at = at + block
    if tell(at / frames) then return nil, "it was stopped" end
  end
  return true
end

--- Write the sound of an audio region; true, or nil and why not. `tell` hears the fraction, and stops it with true.
function wav.write(path, region, rate, tell)
  local readable = region:to_audioregion():to_readable()
  local frames = region:length():samples()
  if frames * readable:n_channels() * 4 > LARGEST then return nil, "it is longer than a WAV file can be" end
  local file, problem = io.open(path, "wb")
  if not file then return nil, problem end
  file:write(header(readable:n_channels(), rate, frames, math.max(0, region:position():samples())))
  local fine, why = write_sound(file, readable, frames, tell)
  local closed, late = file:close()
  if fine and closed then return true end
  os.remove(path)
  return nil, why or late
end

return wav
end)()

loaded.send = (function()
-- From regions to requests: the sound of each goes into a file, the request into the server's inbox.

local jobs = require "jobs"
local look = require "look"
local mailbox = require "mailbox"
local names = require "names"
local regions = require "regions"
local settings = require "settings"
local wav = require "wav"

local send = {}

local LONG_S = 20 -- regions from this length on show how far they are read

local function export_folder()
  return (Session:path():gsub("[/\\]+$", "")) .. "/export"
end

-- The name of a result begins with that of its content, so the content is called like the region.
local function content_path(region_name, request)
  return ("%s/%s %s.wav"):format(export_folder(), names.of_file(region_name), request:match("(%w+%-%d+)$") or request)
end

-- Up to 512 bytes that come back with every answer; positions as text, so that no float comes near them.
local function context(job)
  local session = names.cut(Session:name(), 60)
  return ("ardour|%s|track %s|playlist %s|region %s|%d@%d"):format(
    session, job.track, job.playlist, job.region, job.position, job.rate)
end

local function new_job(region, choice, region_look)
  local track = regions.track_of(region)
  local name = mailbox.new_name("ardour")
  return {
    name = name,
    region = regions.id(region),
    region_name = region:name(),
    track = track and track:to_stateful():id():to_s() or "0",
    track_name = track and track:name() or region:name(),
    playlist = region:playlist():to_stateful():id():to_s(),
    position = region:position():samples(),
    start = region:start():samples(),
    length = region:length():samples(),
    rate = math.floor(Session:nominal_sample_rate()),
    style = choice.style,
    first = choice.first,
    content = content_path(region:name(), name),
    look = region_look,
    sent = os.time(),
  }
end

local function progress(region)
  if region:length():samples() / Session:nominal_sample_rate() < LONG_S then return function() end, function() end end
  local window = LuaDialog.ProgressWindow("Sonograft", true)
  local words = "Reading " .. region:name()
  return function(fraction) return window:progress(fraction, words) end, function() window:done() end
end

local function read_out(region, job)
  local tell, finish = progress(region)
  local done, why = wav.write(job.content, region, job.rate, tell)
  finish()
  return done, why
end

local function fields_of(job, choice)
  local fields = { content = job.content, style = job.style, token = job.name, ctx = context(job) }
  for key, value in pairs(choice.parameters) do fields[key] = value end
  return fields
end

local function send_one(box, region, choice, region_look)
  local job = new_job(region, choice, region_look)
  local written, why = read_out(region, job)
  if not written then return ("%s was not sent: %s."):format(region:name(), why) end
  -- The job is kept before it is asked for, so that no result can come that has no place.
  local kept, problem = jobs.add(job)
  if kept then
    kept, problem = box:submit(job.name, fields_of(job, choice))
    if not kept then jobs.remove(job.name) end
  end
  if kept then return nil end
  os.remove(job.content)
  return ("%s was not sent: %s"):format(region:name(), problem)
end

--- Ask for a render of each region. `choice`: style and parameters. What went wrong, as a list of words.
function send.all(chosen, choice)
  local box = settings.box()
  local looks = look.of(chosen, math.floor(Session:nominal_sample_rate()))
  local problems = {}
  for _, region in ipairs(chosen) do
    problems[#problems + 1] = send_one(box, region, choice, looks[regions.id(region)])
  end
  return problems
end

return send
end)()

loaded.render = (function()
-- What the two actions that render have in common: the selection, the server, and what is said about them.

local choice = require "choice"
local regions = require "regions"
local say = require "say"
local send = require "send"
local settings = require "settings"

local render = {}

local HOOK_WORDS = [[The render is on its way.

To have results come back by themselves, switch on the hook 'Sonograft: bring results back' once:
Edit > Lua Scripts > Script Manager > Action Hooks > New Hook.
Until then, run 'Sonograft: Bring results back now'.]]

local function how_many(count, others)
  local words = count == 1 and "1 region" or count .. " regions"
  if others > 0 then words = ("%s (%d selected that hold no audio stay as they are)"):format(words, others) end
  return words
end

-- Once: how results come back, if they do not by themselves.
local function tell_about_hook()
  if settings.has_hook() or settings.load().told then return end
  settings.keep({ told = true })
  say.info(HOOK_WORDS)
end

local function send_off(selected, request, absent)
  local problems = send.all(selected, request)
  if absent and #problems < #selected then
    problems[#problems + 1] = absent .. "\nWhat was sent waits in its inbox until then."
  end
  if #problems > 0 then return say.problem(table.concat(problems, "\n")) end
  tell_about_hook()
end

--- Render the selected regions. `ask` gives the choice from the server's card and words about what is selected.
function render.selected(ask)
  local selected, others = regions.selected()
  if #selected == 0 then
    return say.problem("Select one or more audio regions first: those are rendered, each from its start to its end.")
  end
  local box = settings.box()
  local card, absent = box:card()
  local problem = card and box:problem(card)
  if problem then return say.problem(problem) end
  local request, wrong = ask(card, absent or how_many(#selected, others))
  if request then return send_off(selected, request, absent) end
  if wrong then say.problem(wrong) end
end

--- With the window.
function render.with_window()
  render.selected(choice.ask)
end

--- As the last time.
function render.again()
  render.selected(choice.again)
end

return render
end)()
  local render = require "render"
  local say = require "say"
  return function()
    say.safely(render.again)
  end
end
