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
