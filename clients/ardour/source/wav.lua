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
