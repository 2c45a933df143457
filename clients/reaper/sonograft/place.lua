-- The result goes into the item as a new take that plays as the one it was made from.

local projects = require("projects")
local settings = require("settings")
local source = require("source")
local take_chunk = require("take_chunk")
local take_data = require("take_data")

local place = {}

local ITEMS_CHANGED = 4 -- UNDO_STATE_ITEMS

local NUMBERS = {
  "D_STARTOFFS", "D_VOL", "D_PAN", "D_PANLAW", "D_PLAYRATE", "D_PITCH", "B_PPITCH", "I_CHANMODE", "I_PITCHMODE",
  "I_STRETCHFLAGS", "F_STRETCHFADESIZE", "I_CUSTOMCOLOR",
}

local function copy_numbers(old, new)
  for _, name in ipairs(NUMBERS) do
    reaper.SetMediaItemTakeInfo_Value(new, name, reaper.GetMediaItemTakeInfo_Value(old, name))
  end
end

local function copy_stretch_markers(old, new)
  for index = 0, reaper.GetTakeNumStretchMarkers(old) - 1 do
    local _, at, source_s = reaper.GetTakeStretchMarker(old, index)
    local slope = reaper.GetTakeStretchMarkerSlope(old, index)
    local added = reaper.SetTakeStretchMarker(new, -1, at, source_s)
    if added >= 0 and slope ~= 0 then reaper.SetTakeStretchMarkerSlope(new, added, slope) end
  end
end

local function copy_take_markers(old, new)
  for index = 0, reaper.GetNumTakeMarkers(old) - 1 do
    local at, name, colour = reaper.GetTakeMarker(old, index)
    reaper.SetTakeMarker(new, -1, name, at, colour or 0)
  end
end

local function copy_effects(old, new)
  for index = 0, reaper.TakeFX_GetCount(old) - 1 do
    reaper.TakeFX_CopyToTake(old, index, new, index, false)
  end
end

-- The new take, which the change of the chunk may have made anew; nil if it cannot be carried over.
local function carry_in_chunk(item, project, old, new)
  local fine, chunk = reaper.GetItemStateChunk(item, "", false)
  local new_guid = take_data.guid(new)
  local carried = fine and take_chunk.carry(chunk, take_data.guid(old), new_guid)
  if not carried or not reaper.SetItemStateChunk(item, carried, false) then return nil end
  return reaper.GetMediaItemTakeByGUID(project, new_guid)
end

local function new_take(item, old, path, job)
  local new = reaper.AddTakeToMediaItem(item)
  reaper.SetMediaItemTake_Source(new, reaper.PCM_Source_CreateFromFile(path))
  take_data.rename(new, ("%s · %s"):format(take_data.name(old), job.style))
  take_data.mark_result(new, job.name, take_data.guid(old))
  copy_numbers(old, new)
  copy_stretch_markers(old, new)
  copy_take_markers(old, new)
  copy_effects(old, new)
  return new
end

local function has_result(item, request)
  for index = 0, reaper.CountTakes(item) - 1 do
    local take = reaper.GetTake(item, index)
    if take and take_data.request_of(take) == request then return true end
  end
  return false
end

-- The takes that wait for the result, without those that have it already: REAPER went down between placing it and
-- taking the request back.
local function takes_without(take, request)
  local found = {}
  for _, part in ipairs(projects.parts(take, request)) do
    if has_result(reaper.GetMediaItemTake_Item(part), request) then
      take_data.end_waiting(part, request)
    else
      found[#found + 1] = part
    end
  end
  return found
end

local function keep_in_front(item, project, guid)
  local front = guid and reaper.GetMediaItemTakeByGUID(project, guid)
  if front then
    reaper.SetActiveTake(front)
    reaper.UpdateItemInProject(item)
  end
end

-- The new take beside `old`, and what could not be carried over, in words.
local function place_beside(old, project, path, job)
  local item = reaper.GetMediaItemTake_Item(old)
  take_data.end_waiting(old, job.name)
  local front = reaper.GetActiveTake(item)
  local front_guid = front and take_data.guid(front)
  local new, lost = new_take(item, old, path, job), nil
  if source.is_section(old) or reaper.CountTakeEnvelopes(old) > 0 then
    local carried = carry_in_chunk(item, project, old, new)
    if not carried then lost = "its section, direction or envelopes could not be carried over to the new take" end
    new = carried or new
  end
  keep_in_front(item, project, settings.flag("activate") and take_data.guid(new) or front_guid)
  return new, lost
end

local function place_all(takes, project, path, job)
  local guids, words = {}, nil
  for _, old in ipairs(takes) do
    local new, lost = place_beside(old, project, path, job)
    guids[#guids + 1] = take_data.guid(new)
    words = words or lost
  end
  return guids, words
end

--- Put the file at `path` beside `take` and beside all parts that its item was split into, in one step of the undo
--- history. The new takes' GUIDs, and words about what was lost, or nil.
function place.result(project, take, path, job)
  local takes = takes_without(take, job.name)
  if #takes == 0 then return {}, nil end
  reaper.PreventUIRefresh(1)
  reaper.Undo_BeginBlock2(project)
  local fine, guids, words = pcall(place_all, takes, project, path, job)
  reaper.Undo_EndBlock2(project, ("Sonograft: '%s' in the style %s"):format(job.label, job.style), ITEMS_CHANGED)
  reaper.PreventUIRefresh(-1)
  reaper.UpdateArrange()
  if not fine then error(guids, 0) end
  return guids, words
end

return place
