-- What is kept with a take or with a project, so that it is saved, split, copied and undone with them.

local take_data = {}

local SECTION = "sonograft"

local function take_text(take, key, value)
  local _, text = reaper.GetSetMediaItemTakeInfo_String(take, key, value or "", value ~= nil)
  return text
end

function take_data.guid(take)
  return take_text(take, "GUID")
end

function take_data.item_guid(item)
  local _, guid = reaper.GetSetMediaItemInfo_String(item, "GUID", "", false)
  return guid
end

function take_data.name(take)
  return take_text(take, "P_NAME")
end

function take_data.rename(take, name)
  take_text(take, "P_NAME", name)
end

--- Of a result: the request that it answers, and the GUID of the take that it was made from.
function take_data.mark_result(take, request, from)
  take_text(take, "P_EXT:sonograft_request", request)
  take_text(take, "P_EXT:sonograft_from", from)
end

function take_data.request_of(take)
  return take_text(take, "P_EXT:sonograft_request")
end

function take_data.made_from(take)
  return take_text(take, "P_EXT:sonograft_from")
end

--- The requests that this take waits for. Splitting or copying an item gives both of its parts the same list.
function take_data.waits_for(take)
  local names = {}
  for name in take_text(take, "P_EXT:sonograft_waits"):gmatch("%S+") do names[#names + 1] = name end
  return names
end

function take_data.is_waiting(take, request)
  for _, name in ipairs(take_data.waits_for(take)) do
    if name == request then return true end
  end
  return false
end

function take_data.begin_waiting(take, request)
  local names = take_data.waits_for(take)
  names[#names + 1] = request
  take_text(take, "P_EXT:sonograft_waits", table.concat(names, " "))
end

function take_data.end_waiting(take, request)
  local names = {}
  for _, name in ipairs(take_data.waits_for(take)) do
    if name ~= request then names[#names + 1] = name end
  end
  take_text(take, "P_EXT:sonograft_waits", table.concat(names, " "))
end

--- Whether the project asked for `request`; kept apart from the take, which may be deleted.
function take_data.asked_by(project, request)
  local found = reaper.GetProjExtState(project, SECTION, request)
  return found > 0
end

function take_data.note(project, request, label)
  reaper.SetProjExtState(project, SECTION, request, label)
end

function take_data.drop_note(project, request)
  reaper.SetProjExtState(project, SECTION, request, "")
end

return take_data
