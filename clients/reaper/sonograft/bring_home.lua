-- From an answer to its item: finding the project and the take, the copy if one is wanted, the new take, and the end
-- of the request.

local job = require("job")
local keep_copy = require("keep_copy")
local peaks = require("peaks")
local place = require("place")
local projects = require("projects")
local settings = require("settings")
local take_data = require("take_data")

local bring_home = {}

local AGAIN_S = 2

-- Whether anything has changed in the project since the last search through all its items.
local function changed_since_search(one)
  return function(project)
    local count = reaper.GetProjectStateChangeCount(project)
    if one.searched == project and one.searched_count == count then return false end
    one.searched, one.searched_count = project, count
    return true
  end
end

local function find(one)
  return projects.find(one.ctx, one.name, changed_since_search(one))
end

-- Done with it on all sides.
local function take_back(one, project)
  if project then take_data.drop_note(project, one.name) end
  one.box:forget(one.name)
end

local function wait(one, now, words)
  one.state, one.words, one.look_at = "waiting", words, now + AGAIN_S
end

-- The item is gone. As long as the session that saw it lasts, undoing that brings it back, and then the result is
-- placed; after that nothing will.
local function without_take(one, project, now)
  local kept = ("The item of '%s' is not in its project any more. Its result in the style %s stays at %s")
    :format(one.label, one.style, one.answer.result)
  if one.seen then
    local first = one.state ~= "waiting"
    wait(one, now, kept .. ". Undo what removed the item, and it is placed.")
    return first and one.words or nil
  end
  take_back(one, project)
  job.finish(one, "gone", kept .. ".", now)
  return one.words
end

local function put(one, project, take, path, now)
  local fine, guids, lost = pcall(place.result, project, take, path, one)
  if not fine then
    job.finish(one, "failed", ("The result of '%s' could not be placed: %s. It stays at %s"):format(
      one.label, guids, path), now)
    return one.words
  end
  for _, guid in ipairs(guids) do peaks.add(project, guid) end
  take_back(one, project)
  local words = lost and ("'%s' in the style %s: %s."):format(one.label, one.style, lost)
  job.finish(one, "done", words, now)
  return words
end

-- One slice of the copy. Where it fails, the result is placed from where it is.
local function copy_on(one, project, now)
  one.state, one.look_at = "copying", now
  local path, why
  if not one.copy then
    one.copy, why = keep_copy.begin(one.answer.result, project)
    path = one.copy and false
  else
    path, why = keep_copy.step(one.copy)
  end
  if path == false then return nil end
  one.copy, one.copied = nil, true
  if path then
    one.answer.result = path
    return nil
  end
  return ("The result was not copied to the project's media (%s). It stays at %s"):format(why, one.answer.result)
end

local function place_now(one, project, take, now)
  if settings.flag("copy") and not one.copied then return copy_on(one, project, now) end
  return put(one, project, take, one.answer.result, now)
end

--- The render of `one` is done: one step towards its item. Words if there is something to say.
function bring_home.done(one, now)
  local project, take = find(one)
  if not project then
    one.seen = false
    wait(one, now, "waits for its project to be opened")
    return nil
  end
  if not take then return without_take(one, project, now) end
  one.seen = true
  if projects.is_recording(project) then
    wait(one, now, "waits for the end of the recording")
    return nil
  end
  if not reaper.file_exists(one.answer.result) then
    take_back(one, project)
    local words = ("The result of '%s' is not there any more: %s"):format(one.label, one.answer.result)
    job.finish(one, "failed", words, now)
    return one.words
  end
  return place_now(one, project, take, now)
end

--- The render of `one` failed or was cancelled.
function bring_home.ended(one, now)
  local project, take = find(one)
  if take then take_data.end_waiting(take, one.name) end
  take_back(one, project)
  if one.answer.state == "cancelled" then
    job.finish(one, "cancelled", nil, now)
    return nil
  end
  local message = one.answer.error and one.answer.error.message or ""
  job.finish(one, "failed", message ~= "" and message or "The server gave no reason.", now)
  return ("'%s' in the style %s: %s"):format(one.label, one.style, one.words)
end

return bring_home
