-- A copy of the result among the project's own media, made a little at a time.

local keep_copy = {}

local SLICE = 1 << 20

local function free_path(folder, file)
  local stem, suffix = file:match("^(.*)(%.[^.]*)$")
  local path, count = folder .. "/" .. file, 1
  while reaper.file_exists(path) do
    count = count + 1
    path = ("%s/%s (%d)%s"):format(folder, stem or file, count, suffix or "")
  end
  return path
end

--- Begin to copy the file at `path` into the media folder of `project`; a copy to call `step` with, or nil and why not.
function keep_copy.begin(path, project)
  local folder = reaper.GetProjectPathEx(project)
  if folder == "" then return nil, "the project has no folder yet" end
  reaper.RecursiveCreateDirectory(folder, 0)
  local target = free_path(folder, path:match("[^/\\]*$"))
  local input, no_input = io.open(path, "rb")
  if not input then return nil, no_input end
  local output, no_output = io.open(target .. ".part", "wb")
  if not output then
    input:close()
    return nil, no_output
  end
  return { input = input, output = output, target = target }
end

local function give_up(copy, why)
  copy.input:close()
  copy.output:close()
  os.remove(copy.target .. ".part")
  return nil, why
end

local function finish(copy)
  copy.input:close()
  local closed, why = copy.output:close()
  local moved
  if closed then moved, why = os.rename(copy.target .. ".part", copy.target) end
  if moved then return copy.target end
  os.remove(copy.target .. ".part")
  return nil, why
end

--- Copy the next slice: false while there is more, then the path of the copy; or nil and why it failed.
function keep_copy.step(copy)
  local slice = copy.input:read(SLICE)
  if not slice then return finish(copy) end
  local written, why = copy.output:write(slice)
  if not written then return give_up(copy, why) end
  return false
end

--- Stop in the middle.
function keep_copy.abandon(copy)
  give_up(copy)
end

return keep_copy
