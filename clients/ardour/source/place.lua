-- A result comes into the session: as a region of its own on the same playlist, at the same sample, right above the
-- region that it was made from, which is muted and else left as it is. One undo takes all of it back.

local look = require "look"
local names = require "names"
local regions = require "regions"

local place = {}

-- The file is copied into the session, and its sound is then the one in the region list that was not there before. Ardour
-- keeps its window alive while it copies, and calls the hook meanwhile.
local function import(path)
  local before = regions.sounds()
  local files = C.StringVector()
  files:push_back(path)
  Editor:do_import(files, Editing.ImportDistinctFiles, Editing.ImportAsRegion, ARDOUR.SrcQuality.SrcBest,
    ARDOUR.MidiTrackNameSource.SMFTrackName, ARDOUR.MidiTempoMapDisposition.SMFTempoIgnore,
    Temporal.timepos_t(0), ARDOUR.PluginInfo(), ARDOUR.Track(), false)
  for id, region in pairs(regions.sounds()) do
    if not before[id] then return region end
  end
end

-- Ardour 9 has an object for no group, Ardour 7 and 8 have none.
local function no_group()
  local fine, group = pcall(function() return ARDOUR.RouteGroup() end)
  return fine and group or nil
end

local function new_track(job, channels)
  local tracks = Session:new_audio_track(channels, 2, no_group(), 1, job.track_name,
    ARDOUR.PresentationInfo.max_order, ARDOUR.TrackMode.Normal, true, false)
  return tracks:front()
end

-- The playlist and the sample for a result, and its origin if that is still there. A region that was moved meanwhile
-- takes its result along; one that is gone leaves it where it was.
local function spot(job, channels)
  local origin = regions.find(job.region)
  if origin then
    local moved = origin:position():samples() - job.position
    local trimmed = origin:start():samples() - job.start
    return origin:playlist(), job.position + moved - trimmed, origin
  end
  local track = regions.find_track(job.track, job.track_name) or new_track(job, channels)
  return track:playlist(), job.position, nil
end

local function ids_on(playlist)
  local known = {}
  for region in playlist:region_list():iter() do known[regions.id(region)] = true end
  return known
end

-- A sound from the region list goes onto a playlist as a copy, which is the one that was not there before.
local function add(playlist, sound, position)
  local known = ids_on(playlist)
  playlist:add_region(sound, Temporal.timepos_t(position), 1, false)
  for region in playlist:region_list():iter() do
    if not known[regions.id(region)] then return region end
  end
end

-- New regions come on top. What lay over the origin is to lie over its result.
local function put_right_above(playlist, region, origin)
  local steps = playlist:n_regions()
  while region:layer() > origin:layer() + 1 and steps > 0 do
    playlist:lower_region(region)
    steps = steps - 1
  end
end

local function mute(region)
  region:to_stateful():clear_changes()
  region:set_muted(true)
  Session:add_stateful_diff_command(region:to_statefuldestructible())
end

-- A first version that the final one takes the place of.
local function remove(id)
  local region = id and regions.find(id)
  if region then region:playlist():remove_region(region) end
end

--- Bring the sound at `path` in as a region that ends in `mark`, and take away the one with the id `instead`, if any; the
--- new region, or nil and why not.
function place.result(job, path, mark, instead)
  local sound = import(path)
  if not sound then return nil, ("Ardour could not import %s."):format(path) end
  local playlist, position, origin = spot(job, sound:to_audioregion():n_channels())
  Session:begin_reversible_command("Sonograft: " .. names.of_style(job.style))
  playlist:to_stateful():clear_changes()
  local region = add(playlist, sound, math.max(0, position))
  remove(instead)
  Session:add_stateful_diff_command(playlist:to_statefuldestructible())
  if origin then mute(origin) end
  Session:commit_reversible_command(nil)
  region:set_name(("%s · %s%s"):format(job.region_name, names.of_style(job.style), mark or ""))
  look.apply(region, job.look)
  if origin then put_right_above(playlist, region, origin) end
  return region
end

return place
