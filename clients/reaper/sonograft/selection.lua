-- What is to be rendered: the selected items, or what lies in the time selection on the selected tracks.

local source = require("source")
local take_data = require("take_data")

local selection = {}

selection.NOTHING = "Select one or more items first; or a time selection and the tracks whose items lie in it."

--- The time selection, or nil.
function selection.time(project)
  local from, to = reaper.GetSet_LoopTimeRange2(project, false, false, 0, 0, false)
  if to > from then return { from = from, to = to } end
  return nil
end

local function overlaps(item, time)
  local position = reaper.GetMediaItemInfo_Value(item, "D_POSITION")
  return position < time.to and position + reaper.GetMediaItemInfo_Value(item, "D_LENGTH") > time.from
end

local function selected_items(project)
  local items = {}
  for index = 0, reaper.CountSelectedMediaItems(project) - 1 do
    items[#items + 1] = reaper.GetSelectedMediaItem(project, index)
  end
  return items
end

local function items_of_selected_tracks(project, time)
  local items = {}
  for number = 0, reaper.CountSelectedTracks(project) - 1 do
    local track = reaper.GetSelectedTrack(project, number)
    for index = 0, reaper.CountTrackMediaItems(track) - 1 do
      local item = reaper.GetTrackMediaItem(track, index)
      if overlaps(item, time) then items[#items + 1] = item end
    end
  end
  return items
end

--- The items that are meant: the selected ones; without any, those in the time selection on selected tracks.
function selection.items(project)
  local items = selected_items(project)
  local time = selection.time(project)
  if #items == 0 and time then return items_of_selected_tracks(project, time) end
  return items
end

--- The take in the same item that `take` was made from by an earlier render; `take` itself if it is no result.
function selection.original(take, item)
  local from = take_data.made_from(take)
  if from == "" then return take end
  for index = 0, reaper.CountTakes(item) - 1 do
    local other = reaper.GetTake(item, index)
    if other and take_data.guid(other) == from then return selection.original(other, item) end
  end
  return take
end

local function label_of(take)
  local name = take and take_data.name(take) or ""
  return name ~= "" and name or "a take without a name"
end

-- With handles for a whole item; without for a time selection, outside of which nothing is to change.
local function part(item, take, played, options)
  local time = options.time
  local low, high = source.heard(item, take, played, time and time.from or -math.huge, time and time.to or math.huge)
  if not low then return nil end
  local handles = time and 0 or options.handles
  return math.max(0, low - handles), math.min(played.file_s, high + handles)
end

--- The order for one item, or nil and a sentence about why it is left out. `options`: time (a part of the timeline, or
--- nil), from_original, handles (seconds).
function selection.order(item, project, options)
  local take = reaper.GetActiveTake(item)
  if take and options.from_original then take = selection.original(take, item) end
  local label = label_of(take)
  local played, why = source.of(take, project)
  if not played then return nil, ("'%s' %s."):format(label, why) end
  local low, high = part(item, take, played, options)
  if not low then return nil, ("'%s' has no sound there."):format(label) end
  local first, last = source.fields(played, low, high)
  return {
    project = project, item = item, take = take, label = label,
    content = played.path, start = first, ["end"] = last,
  }
end

return selection
