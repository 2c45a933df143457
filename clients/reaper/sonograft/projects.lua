-- The open projects, and where in them a take is.

local take_data = require("take_data")

local projects = {}

--- All open projects, the one in front first.
function projects.open()
  local front = reaper.EnumProjects(-1)
  local list = { front }
  local index = 0
  local project = reaper.EnumProjects(index)
  while project do
    if project ~= front then list[#list + 1] = project end
    index = index + 1
    project = reaper.EnumProjects(index)
  end
  return list
end

function projects.is_recording(project)
  return reaper.GetPlayStateEx(project) & 4 ~= 0
end

--- Takes of an item that wait for `request`.
local function waiting_in(item, request, found)
  for index = 0, reaper.CountTakes(item) - 1 do
    local take = reaper.GetTake(item, index)
    if take and take_data.is_waiting(take, request) then found[#found + 1] = take end
  end
end

--- All takes on the track of `take` that wait for the same request: the parts of an item that was split or copied.
function projects.parts(take, request)
  local found = {}
  local track = reaper.GetMediaItemTrack(reaper.GetMediaItemTake_Item(take))
  for index = 0, reaper.CountTrackMediaItems(track) - 1 do
    waiting_in(reaper.GetTrackMediaItem(track, index), request, found)
  end
  if #found == 0 then found[1] = take end
  return found
end

--- Any take of the project that waits for `request`: the other part, where the one with the GUID was deleted.
function projects.search(project, request)
  local found = {}
  for index = 0, reaper.CountMediaItems(project) - 1 do
    waiting_in(reaper.GetMediaItem(project, index), request, found)
    if found[1] then return found[1] end
  end
  return nil
end

--- The project and the take that `ctx` names; else the project that asked, if it is open, without a take; else nil.
--- `is_new(project)` says whether a search through all items is worth while.
function projects.find(ctx, request, is_new)
  local list = projects.open()
  for _, project in ipairs(list) do
    local take = reaper.GetMediaItemTakeByGUID(project, ctx.take)
    if take then return project, take end
  end
  for _, project in ipairs(list) do
    if take_data.asked_by(project, request) then
      return project, is_new(project) and projects.search(project, request) or nil
    end
  end
  return nil
end

return projects
