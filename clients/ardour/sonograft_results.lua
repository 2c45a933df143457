-- Made by source/build.py from source/scripts/sonograft_results.lua and its parts; change those.

ardour {
  ["type"] = "EditorAction",
  name = "Sonograft: Bring results back now",
  category = "Sonograft",
  license = "MIT",
  author = "The Sonograft authors",
  description = [[Places the results that are done beside their originals, and tells how the others stand.]],
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

loaded.place = (function()
-- A result comes into the session: as a region of its own on the same playlist, at the same sample, right above the
-- region that it was made from, which is muted and else left as it is. One undo takes all of it back.

local look = require "look"
local names = require "names"
local regions = require "regions"

local place = {}

-- The file is copied into the session, and its sound is then the one in the region list that was not there before. Ardour
-- keeps its window alive while it copies, and calls the hook meanwhile.
local function import(path)
  local before = regions.sounds()
  local files = C.StringVector()
  files:push_back(path)
  Editor:do_import(files, Editing.ImportDistinctFiles, Editing.ImportAsRegion, ARDOUR.SrcQuality.SrcBest,
    ARDOUR.MidiTrackNameSource.SMFTrackName, ARDOUR.MidiTempoMapDisposition.SMFTempoIgnore,
    Temporal.timepos_t(0), ARDOUR.PluginInfo(), ARDOUR.Track(), false)
  for id, region in pairs(regions.sounds()) do
    if not before[id] then return region end
  end
end

-- Ardour 9 has an object for no group, Ardour 7 and 8 have none.
local function no_group()
  local fine, group = pcall(function() return ARDOUR.RouteGroup() end)
  return fine and group or nil
end

local function new_track(job, channels)
  local tracks = Session:new_audio_track(channels, 2, no_group(), 1, job.track_name,
    ARDOUR.PresentationInfo.max_order, ARDOUR.TrackMode.Normal, true, false)
  return tracks:front()
end

-- The playlist and the sample for a result, and its origin if that is still there. A region that was moved meanwhile
-- takes its result along; one that is gone leaves it where it was.
local function spot(job, channels)
  local origin = regions.find(job.region)
  if origin then
    local moved = origin:position():samples() - job.position
    local trimmed = origin:start():samples() - job.start
    return origin:playlist(), job.position + moved - trimmed, origin
  end
  local track = regions.find_track(job.track, job.track_name) or new_track(job, channels)
  return track:playlist(), job.position, nil
end

local function ids_on(playlist)
  local known = {}
  for region in playlist:region_list():iter() do known[regions.id(region)] = true end
  return known
end

-- A sound from the region list goes onto a playlist as a copy, which is the one that was not there before.
local function add(playlist, sound, position)
  local known = ids_on(playlist)
  playlist:add_region(sound, Temporal.timepos_t(position), 1, false)
  for region in playlist:region_list():iter() do
    if not known[regions.id(region)] then return region end
  end
end

-- New regions come on top. What lay over the origin is to lie over its result.
local function put_right_above(playlist, region, origin)
  local steps = playlist:n_regions()
  while region:layer() > origin:layer() + 1 and steps > 0 do
    playlist:lower_region(region)
    steps = steps - 1
  end
end

local function mute(region)
  region:to_stateful():clear_changes()
  region:set_muted(true)
  Session:add_stateful_diff_command(region:to_statefuldestructible())
end

-- A first version that the final one takes the place of.
local function remove(id)
  local region = id and regions.find(id)
  if region then region:playlist():remove_region(region) end
end

--- Bring the sound at `path` in as a region that ends in `mark`, and take away the one with the id `instead`, if any; the
--- new region, or nil and why not.
function place.result(job, path, mark, instead)
  local sound = import(path)
  if not sound then return nil, ("Ardour could not import %s."):format(path) end
  local playlist, position, origin = spot(job, sound:to_audioregion():n_channels())
  Session:begin_reversible_command("Sonograft: " .. names.of_style(job.style))
  playlist:to_stateful():clear_changes()
  local region = add(playlist, sound, math.max(0, position))
  remove(instead)
  Session:add_stateful_diff_command(playlist:to_statefuldestructible())
  if origin then mute(origin) end
  Session:commit_reversible_command(nil)
  region:set_name(("%s · %s%s"):format(job.region_name, names.of_style(job.style), mark or ""))
  look.apply(region, job.look)
  if origin then put_right_above(playlist, region, origin) end
  return region
end

return place
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

loaded.collect = (function()
-- Looks at the answers to this session's requests, and brings in what is done.

local jobs = require "jobs"
local names = require "names"
local place = require "place"
local regions = require "regions"
local settings = require "settings"

local collect = {}

local PATIENCE_S = 3 -- without an answer for so long, no server runs
local IMPORT_S = 60  -- an import that began longer ago was broken off
local FIRST = " (first version)"

local function title(job)
  return ("%s · %s"):format(job.region_name, names.of_style(job.style))
end

-- Done with a job: the server takes its answer away, and the sound that was written for it goes.
local function let_go(box, job)
  jobs.remove(job.name)
  box:forget(job.name)
  os.remove(job.content)
end

-- Ardour goes on calling scripts while it imports a file. The mark keeps a second one from bringing in the same.
local function bring_in(job, path, mark)
  if os.time() - (job.importing or 0) <= IMPORT_S then return nil end
  jobs.change(job.name, function(kept) kept.importing = os.time() end)
  local fine, region, why = pcall(place.result, job, path, mark, job.first_region)
  if not fine then region, why = nil, tostring(region) end
  jobs.change(job.name, function(kept)
    kept.importing = nil
    kept.stuck = why
    if mark then kept.first_region = region and regions.id(region) or "none" end
  end)
  return region, why
end

-- How a job ended ------------------------------------------------------------------------------------------------

local ENDS = {}

function ENDS.done(box, job, answer)
  if job.cancel then
    let_go(box, job)
    return ("%s had ended before it could be cancelled; it is %s."):format(title(job), answer.result)
  end
  local region, why = bring_in(job, answer.result)
  if region then
    let_go(box, job)
    return ("%s is there."):format(region:name())
  end
  return why and why .. " The render waits; 'Sonograft: Bring results back now' tries again."
end

function ENDS.failed(box, job, answer)
  let_go(box, job)
  return ("%s: %s"):format(title(job), answer.error.message)
end

function ENDS.cancelled(box, job)
  let_go(box, job)
  return ("%s was cancelled."):format(title(job))
end

-- How a job stands -----------------------------------------------------------------------------------------------

local function standing(job, answer)
  if job.first and not job.first_region and (answer.preview or "") ~= "" then bring_in(job, answer.preview, FIRST) end
  if answer.state == "queued" then
    return ("%s waits; jobs before it: %d."):format(title(job), math.floor(answer.ahead or 0))
  end
  return ("%s: %.0f %%, %s, %.0f s left."):format(title(job), 100 * (answer.fraction or 0), answer.stage or "",
    answer.eta_s or 0)
end

local function unanswered(box, job, since)
  if not box:request(job.name) then
    let_go(box, job)
    return { news = ("%s: its request is not in the inbox any more."):format(title(job)) }
  end
  if os.time() - math.max(job.sent, since) <= PATIENCE_S then return { stands = title(job) .. " is on its way." } end
  return { stands = box:absent(), server = "away" }
end

-- What became of one job: `news` to be told once, `stands` for who asks, and whether the `server` is there or away.
local function look_at(box, job, since, retry)
  local answer = box:answer(job.name)
  if not answer then return unanswered(box, job, since) end
  local problem = box:problem(answer)
  if problem then return { stands = problem, server = "there" } end
  local ended = ENDS[answer.state]
  if not ended then return { stands = standing(job, answer), server = "there" } end
  if job.stuck and not retry then return { stands = job.stuck, server = "there" } end
  return { news = ended(box, job, answer), server = "there" }
end

--- Bring in what is done. `since`: when the looking began. `retry`: also what could not be brought in before.
--- Gives what happened and how the rest stands, as lists of words, and whether the server is "there" or "away", if known.
function collect.once(since, retry)
  local news, stands, server = {}, {}, nil
  if Session:actively_recording() then return news, stands, nil end
  local box = settings.box()
  for _, job in ipairs(jobs.all()) do
    local found = look_at(box, job, since, retry)
    news[#news + 1] = found.news
    if found.stands and found.stands ~= stands[#stands] then stands[#stands + 1] = found.stands end
    server = found.server or server
  end
  return news, stands, server
end

return collect
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
  local collect = require "collect"
  local jobs = require "jobs"
  local say = require "say"

  local function join(into, words)
    for _, one in ipairs(words) do into[#into + 1] = one end
  end

  return function()
    say.safely(function()
      local words = jobs.take_words()
      if Session:actively_recording() then words[#words + 1] = "Ardour records; results come in after it." end
      local news, stands = collect.once(0, true)
      join(words, news)
      join(words, stands)
      if #words == 0 then words[1] = "This session waits for no render." end
      say.info(table.concat(words, "\n"))
    end)
  end
end
