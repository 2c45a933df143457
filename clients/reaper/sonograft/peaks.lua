-- The waveforms of new takes are computed a little at a time, so that nothing waits for them.

local source = require("source")

local peaks = {}

local waiting = {}

local BEGIN, CONTINUE, FINISH = 0, 1, 2

function peaks.add(project, guid)
  waiting[#waiting + 1] = { project = project, guid = guid }
end

-- Looked up at each step: the user may have undone the take, or closed the project.
local function source_now(one)
  if not reaper.ValidatePtr(one.project, "ReaProject*") then return nil end
  local take = reaper.GetMediaItemTakeByGUID(one.project, one.guid)
  return take and source.root(take)
end

local function go_on(one, now_source)
  if one.source ~= now_source then
    one.source = now_source
    return reaper.PCM_Source_BuildPeaks(now_source, BEGIN) ~= 0
  end
  if reaper.PCM_Source_BuildPeaks(now_source, CONTINUE) ~= 0 then return true end
  reaper.PCM_Source_BuildPeaks(now_source, FINISH)
  reaper.UpdateArrange()
  return false
end

--- One small step; true while there is more to do.
function peaks.step()
  local one = waiting[1]
  if not one then return false end
  local now_source = source_now(one)
  if not now_source or not go_on(one, now_source) then table.remove(waiting, 1) end
  return #waiting > 0
end

return peaks
