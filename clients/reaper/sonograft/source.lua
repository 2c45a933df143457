-- From an item on the timeline to a part of a file: what is heard between two moments of the project.

local source = {}

-- What a source without audio of its own in a file is called, and what to do about it.
local NO_FILE = {
  MIDI = "is MIDI: render it to audio first",
  MIDIPOOL = "is MIDI: render it to audio first",
  EMPTY = "is empty",
  CLICK = "is a click source: glue it first",
  LTC = "is a timecode source: glue it first",
  RPP_PROJECT = "is a subproject: glue it first",
}

-- A section or a reversed source is a source upon another one. Its seconds s are at a + b * s of the one below.
local function step_below(upper)
  local is_section, offset, length, reversed = reaper.PCM_Source_GetSectionInfo(upper)
  if not is_section then return 0, 1 end
  if reversed then return offset + length, -1 end
  return offset, 1
end

local function root_of(upper)
  local a, b = 0, 1
  local below = reaper.GetMediaSourceParent(upper)
  while below do
    local offset, direction = step_below(upper)
    a, b = offset + direction * a, direction * b
    upper, below = below, reaper.GetMediaSourceParent(below)
  end
  return upper, a, b
end

local function is_absolute(path)
  return path:match("^[/\\]") or path:match("^%a:[/\\]")
end

local function full_path(path, project)
  if path == "" or is_absolute(path) then return path end
  return reaper.GetProjectPathEx(project) .. "/" .. path
end

--- The source at the bottom of a take's source, which has the file.
function source.root(take)
  return (root_of(reaper.GetMediaItemTake_Source(take)))
end

--- Whether the take's source is a section of a file, or reversed.
function source.is_section(take)
  return reaper.GetMediaSourceParent(reaper.GetMediaItemTake_Source(take)) ~= nil
end

--- What a take plays: { path, sample_rate, file_s, length, at(s) -> seconds of the file }; or nil and why there is
--- nothing to render, as the end of a sentence that begins with the take's name.
function source.of(take, project)
  if not take then return nil, "is empty" end
  if reaper.TakeIsMIDI(take) then return nil, NO_FILE.MIDI end
  local upper = reaper.GetMediaItemTake_Source(take)
  if not upper then return nil, "is empty" end
  local root, a, b = root_of(upper)
  local no_file = NO_FILE[reaper.GetMediaSourceType(root)]
  if no_file then return nil, no_file end
  local path = full_path(reaper.GetMediaSourceFileName(root), project)
  if path == "" then return nil, "has no file: glue it first" end
  if not reaper.file_exists(path) then return nil, "has lost its file: " .. path end
  local sample_rate, file_s = reaper.GetMediaSourceSampleRate(root), reaper.GetMediaSourceLength(root)
  if sample_rate <= 0 or file_s <= 0 then return nil, "is offline, or REAPER cannot read it: " .. path end
  return {
    path = path,
    sample_rate = sample_rate,
    file_s = file_s,
    length = (reaper.GetMediaSourceLength(upper)),
    at = function(s) return a + b * s end,
  }
end

-- Stretch markers, by their place in the take: { at, source_s }
local function stretch_markers(take)
  local markers = {}
  for index = 0, reaper.GetTakeNumStretchMarkers(take) - 1 do
    local found, at, source_s = reaper.GetTakeStretchMarker(take, index)
    if found >= 0 then markers[#markers + 1] = { at = at, source_s = source_s } end
  end
  table.sort(markers, function(one, other) return one.at < other.at end)
  return markers
end

local function between(before, after, at)
  if after.at <= before.at then return after.source_s end
  local part = (at - before.at) / (after.at - before.at)
  return before.source_s + part * (after.source_s - before.source_s)
end

-- Seconds of the take's source at a place in the take. Before the first marker and behind the last, time runs unbent.
local function source_second(take, markers, at)
  if #markers == 0 then return reaper.GetMediaItemTakeInfo_Value(take, "D_STARTOFFS") + at end
  local first, last = markers[1], markers[#markers]
  if at <= first.at then return first.source_s + (at - first.at) end
  if at >= last.at then return last.source_s + (at - last.at) end
  for index = 2, #markers do
    if at <= markers[index].at then return between(markers[index - 1], markers[index], at) end
  end
  return last.source_s
end

-- Within one round of a looped source; the whole of it where the item goes over its end.
local function looped(from, to, length)
  local round = math.floor(from / length) * length
  if to - round > length + 1e-9 then return 0, length end
  return from - round, math.min(to - round, length)
end

--- The seconds of the file that are heard between two moments of the project; nil where the item is silent.
function source.heard(item, take, played, from, to)
  local position = reaper.GetMediaItemInfo_Value(item, "D_POSITION")
  local rate = reaper.GetMediaItemTakeInfo_Value(take, "D_PLAYRATE")
  from = math.max(from, position)
  to = math.min(to, position + reaper.GetMediaItemInfo_Value(item, "D_LENGTH"))
  if to <= from then return nil end
  local markers = stretch_markers(take)
  local low = source_second(take, markers, (from - position) * rate)
  local high = source_second(take, markers, (to - position) * rate)
  if reaper.GetMediaItemInfo_Value(item, "B_LOOPSRC") ~= 0 then
    low, high = looped(low, high, played.length)
  else
    low, high = math.max(low, 0), math.min(high, played.length)
  end
  if high <= low then return nil end
  low, high = played.at(low), played.at(high)
  return math.max(0, math.min(low, high)), math.min(played.file_s, math.max(low, high))
end

local function frame(seconds, sample_rate)
  return math.floor(seconds * sample_rate + 0.5)
end

--- The same as the fields `start` and `end` of a request, in whole frames of the file; nothing for the whole file.
function source.fields(played, low, high)
  local first, last = frame(low, played.sample_rate), frame(high, played.sample_rate)
  if first <= 0 and last >= frame(played.file_s, played.sample_rate) then return nil, nil end
  return ("%d@%d"):format(first, played.sample_rate), ("%d@%d"):format(last, played.sample_rate)
end

return source
