-- What the functions of the API do in the stand-in, on its model of projects.

local chunk = require("chunk")
local model = require("model")
local wav = require("wav")

local calls = {}

local BEGIN, CONTINUE, FINISH = 0, 1, 2

local function flag(value) return value and 1 or 0 end

--- `host`: the projects, REAPER's memory, the files of the script that calls.
function calls.of(host)
  local c = {}

  local function project_of(given) return given == 0 and host.front or given end

  local function changing(item_or_take)
    local item = item_or_take.item or item_or_take
    if item.track.project.depth == 0 then error("an item is changed outside of an undo block", 0) end
  end

  -- The system, and REAPER itself --------------------------------------------------------------------------------
  function c.GetOS() return host.system end
  function c.GetAppVersion() return host.version .. "/linux-x86_64" end
  function c.GetResourcePath() return host.resources end
  function c.genGuid() return model.guid() end
  function c.time_precise() return host.now() end
  function c.ShowConsoleMsg(text) host.console[#host.console + 1] = text end
  function c.MB(text, title, buttons)
    assert(buttons == 0 and title ~= "", "a box that asks")
    if host.current.name:find("Watch", 1, true) then error("a box from the background", 0) end
    host.boxes[#host.boxes + 1] = text
    return 1
  end
  function c.GetUserInputs(_, count, _, given)
    local answer = table.remove(host.answers, 1)
    assert(count == 1)
    return answer ~= nil, answer or given
  end
  function c.GetUserFileName(mode, _, given, _)
    assert(mode == 3)
    local answer = table.remove(host.answers, 1)
    return answer ~= nil, answer or given
  end
  function c.GetThemeColor(key, _) return host.theme[key] or -1 end
  function c.ColorFromNative(native) return native & 255, native >> 8 & 255, native >> 16 & 255 end
  function c.OpenMediaExplorer(path, play)
    host.explored[#host.explored + 1] = { path = path, play = play }
    return nil
  end

  -- Actions ------------------------------------------------------------------------------------------------------
  function c.AddRemoveReaScript(add, section, path, commit)
    assert(add and commit and section == 0)
    return host.command_of(path)
  end
  function c.Main_OnCommand(command, value)
    assert(value == 0)
    host.run_command(command)
  end
  function c.get_action_context()
    return true, host.current.path, 0, host.command_of(host.current.path), 0, 0, 0, ""
  end
  function c.set_action_options(options) host.current.options = options end
  function c.SetToggleCommandState(section, command, value)
    assert(section == 0)
    host.toggles[command] = value
    return true
  end
  function c.RefreshToolbar2() end
  function c.defer(callback) host.current.deferred[#host.current.deferred + 1] = callback end
  function c.atexit(callback) host.current.at_exit[#host.current.at_exit + 1] = callback end

  -- Files --------------------------------------------------------------------------------------------------------
  function c.file_exists(path)
    host.current.files:touch(path)
    return wav.exists(path)
  end
  function c.EnumerateFiles(folder, index)
    if index < 0 then
      host.current.files:touch(folder)
      host.listing[folder] = wav.list(folder, false)
      return nil
    end
    return (host.listing[folder] or {})[index + 1]
  end
  function c.EnumerateSubdirectories(folder, index)
    if index < 0 then
      host.current.files:touch(folder)
      host.listing[folder .. "/"] = wav.list(folder, true)
      return nil
    end
    return (host.listing[folder .. "/"] or {})[index + 1]
  end
  function c.RecursiveCreateDirectory(folder, _)
    host.current.files:touch(folder)
    os.execute(("mkdir -p '%s'"):format(folder))
    return 1
  end

  -- What is remembered -------------------------------------------------------------------------------------------
  function c.GetExtState(section, key) return (host.memory[section] or {})[key] or "" end
  function c.SetExtState(section, key, value, persist)
    assert(not value:find("[\r\n]"), "a line break in an ExtState")
    host.memory[section] = host.memory[section] or {}
    host.memory[section][key] = value
    if persist then host.keep(section, key, value) end
  end
  function c.DeleteExtState(section, key, _) (host.memory[section] or {})[key] = nil end
  function c.GetProjExtState(project, section, key)
    local value = (project_of(project).ext[section] or {})[key] or ""
    return #value, value
  end
  function c.SetProjExtState(project, section, key, value)
    local ext = project_of(project).ext
    ext[section] = ext[section] or {}
    ext[section][key] = value ~= "" and value or nil
    return #value
  end

  -- Projects -----------------------------------------------------------------------------------------------------
  function c.EnumProjects(index)
    local project = index == -1 and host.front or host.projects[index + 1]
    return project, project and project.path or ""
  end
  function c.GetProjectPathEx(project) return project_of(project).media or host.media end
  function c.GetPlayStateEx(project) return project_of(project).playing end
  function c.GetProjectStateChangeCount(project) return project_of(project).changes end
  function c.GetSet_LoopTimeRange2(project, is_set, is_loop)
    assert(not is_set and not is_loop)
    return project_of(project).time[1], project_of(project).time[2]
  end
  function c.ValidatePtr(pointer, kind)
    return type(pointer) == "table" and pointer.__kind .. "*" == kind and not pointer.__dead
  end
  function c.ValidatePtr2(_, pointer, kind) return c.ValidatePtr(pointer, kind) end
  function c.Undo_BeginBlock2(project)
    project = project_of(project)
    assert(project.depth == 0, "an undo block in another one")
    project.depth = 1
  end
  function c.Undo_EndBlock2(project, name, flags)
    project = project_of(project)
    assert(project.depth == 1, "no undo block is open")
    assert(flags == -1 or flags & 4 ~= 0, "items change, but the undo step does not hold items")
    assert(name ~= "", "an undo step without a name")
    project.depth = 0
    model.undo_point(project, name)
  end
  function c.Undo_DoUndo2(project)
    model.undo(project_of(project))
    return 1
  end
  function c.PreventUIRefresh(count)
    host.prevented = host.prevented + count
    assert(host.prevented >= 0)
  end
  function c.UpdateArrange() end
  function c.UpdateItemInProject() end

  -- Items --------------------------------------------------------------------------------------------------------
  local function selected(project)
    local all = {}
    for _, item in ipairs(model.items(project_of(project))) do
      if item.numbers.B_UISEL ~= 0 then all[#all + 1] = item end
    end
    return all
  end
  local function selected_tracks(project)
    local all = {}
    for _, track in ipairs(project_of(project).tracks) do
      if track.selected then all[#all + 1] = track end
    end
    return all
  end
  function c.CountMediaItems(project) return #model.items(project_of(project)) end
  function c.GetMediaItem(project, index) return model.items(project_of(project))[index + 1] end
  function c.CountSelectedMediaItems(project) return #selected(project) end
  function c.GetSelectedMediaItem(project, index) return selected(project)[index + 1] end
  function c.CountSelectedTracks(project) return #selected_tracks(project) end
  function c.GetSelectedTrack(project, index) return selected_tracks(project)[index + 1] end
  function c.CountTrackMediaItems(track) return #track.items end
  function c.GetTrackMediaItem(track, index) return track.items[index + 1] end
  function c.GetMediaItemTrack(item) return item.track end
  function c.GetMediaItemInfo_Value(item, name) return (assert(item.numbers[name], "no such number: " .. name)) end
  function c.GetSetMediaItemInfo_String(item, name, value, set)
    if name == "GUID" then
      assert(not set)
      return true, item.guid
    end
    local key = assert(name:match("^P_EXT:(.+)$"), name)
    if set then item.ext[key] = value end
    return item.ext[key] ~= nil, item.ext[key] or ""
  end
  function c.GetItemStateChunk(item) return true, chunk.write(item) end
  function c.SetItemStateChunk(item, text)
    changing(item)
    local track = item.track
    for index, one in ipairs(track.items) do
      if one == item then
        local plain = chunk.read(item, text, function(path) return wav.read(path) end)
        -- The item stays the same pointer, its takes do not.
        local made = model.item_from(plain, track)
        for _, take in ipairs(item.takes) do
          if take then take.__dead = true end
        end
        item.takes = made.takes
        for _, take in ipairs(item.takes) do
          if take then take.item = item end
        end
        track.items[index] = item
      end
    end
    return true
  end

  -- Takes --------------------------------------------------------------------------------------------------------
  function c.CountTakes(item) return #item.takes end
  function c.GetTake(item, index) return item.takes[index + 1] or nil end
  function c.GetActiveTake(item) return item.takes[item.active] or nil end
  function c.SetActiveTake(take)
    changing(take)
    for index, one in ipairs(take.item.takes) do
      if one == take then take.item.active = index end
    end
  end
  function c.AddTakeToMediaItem(item)
    changing(item)
    local made = model.item_from({ takes = { {} } }, item.track)
    local take = made.takes[1]
    take.item = item
    item.takes[#item.takes + 1] = take
    return take
  end
  function c.GetMediaItemTake_Item(take) return take.item end
  function c.GetMediaItemTakeByGUID(project, guid) return model.take_by_guid(project_of(project), guid) end
  function c.GetTakeName(take) return take.name end
  function c.TakeIsMIDI(take) return take.source ~= nil and take.source.plain.type == "MIDI" end
  function c.GetMediaItemTakeInfo_Value(take, name) return (assert(take.numbers[name], "no such number: " .. name)) end
  function c.SetMediaItemTakeInfo_Value(take, name, value)
    changing(take)
    assert(take.numbers[name], "no such number: " .. name)
    take.numbers[name] = value
    return true
  end
  function c.GetSetMediaItemTakeInfo_String(take, name, value, set)
    if name == "GUID" then
      assert(not set)
      return true, take.guid
    elseif name == "P_NAME" then
      if set then
        changing(take)
        take.name = value
      end
      return true, take.name
    end
    local key = assert(name:match("^P_EXT:(.+)$"), name)
    if set then take.ext[key] = value ~= "" and value or nil end
    return take.ext[key] ~= nil, take.ext[key] or ""
  end
  function c.GetNumTakeMarkers(take) return #take.markers end
  function c.GetTakeMarker(take, index)
    local one = take.markers[index + 1]
    if not one then return -1, "", nil end
    return one[1], one[2], one[3]
  end
  function c.SetTakeMarker(take, index, name, at, colour)
    changing(take)
    assert(index == -1)
    take.markers[#take.markers + 1] = { at, name, colour }
    return #take.markers - 1
  end
  function c.GetTakeNumStretchMarkers(take) return #take.stretch end
  function c.GetTakeStretchMarker(take, index)
    local one = take.stretch[index + 1]
    if not one then return -1, 0, 0 end
    return index, one[1], one[2]
  end
  function c.SetTakeStretchMarker(take, index, at, source_s)
    changing(take)
    assert(index == -1)
    take.stretch[#take.stretch + 1] = { at, source_s, 0 }
    return #take.stretch - 1
  end
  function c.GetTakeStretchMarkerSlope(take, index) return take.stretch[index + 1][3] or 0 end
  function c.SetTakeStretchMarkerSlope(take, index, slope)
    changing(take)
    take.stretch[index + 1][3] = slope
    return true
  end
  function c.CountTakeEnvelopes(take)
    local count = 0
    for _ in pairs(take.envelopes) do count = count + 1 end
    return count
  end
  function c.TakeFX_GetCount(take) return #take.fx end
  function c.TakeFX_CopyToTake(from, index, to, place, move)
    changing(to)
    assert(not move and place == #to.fx)
    to.fx[place + 1] = from.fx[index + 1]
  end

  -- Sources ------------------------------------------------------------------------------------------------------
  function c.PCM_Source_CreateFromFile(path)
    host.current.files:touch(path)
    local plain = wav.read(path)
    if not plain then return nil end
    plain.type, plain.file = "WAVE", path
    return model.source(plain)
  end
  function c.SetMediaItemTake_Source(take, source)
    changing(take)
    take.source = source
    return true
  end
  function c.GetMediaItemTake_Source(take) return take.source end
  function c.GetMediaSourceParent(source) return source.parent end
  function c.GetMediaSourceType(source) return source.plain.type end
  function c.GetMediaSourceFileName(source) return source.plain.file or "" end
  function c.GetMediaSourceLength(source) return model.source_length(source.plain), source.plain.type == "MIDI" end
  function c.GetMediaSourceSampleRate(source) return source.plain.rate or 0 end
  function c.PCM_Source_GetSectionInfo(source)
    local section = source.plain.section
    if not section then return false, 0, 0, false end
    return true, section.offset, section.length, section.reversed
  end
  function c.PCM_Source_BuildPeaks(source, mode)
    local left = source.peaks
    if mode == BEGIN then
      source.peaks = 60
      return flag(left ~= "built")
    end
    assert(type(left) == "number", "peaks that were not begun")
    if mode == CONTINUE then
      source.peaks = math.max(0, left - 20)
      return source.peaks
    end
    assert(mode == FINISH and left == 0, "peaks that are not whole")
    source.peaks = "built"
    host.peaks = host.peaks + 1
    return 0
  end

  return c
end

return calls
