-- Regions and tracks as Ardour has them: which are selected, which track plays them, and where one is now.

local regions = {}

--- The selected audio regions, and how many others are selected.
function regions.selected()
  local audio, others = {}, 0
  for region in Editor:get_selection().regions:regionlist():iter() do
    if region:to_audioregion():isnil() then
      others = others + 1
    else
      audio[#audio + 1] = region
    end
  end
  return audio, others
end

function regions.id(region)
  return region:to_stateful():id():to_s()
end

--- The track whose playlist plays the region; nil if there is none.
function regions.track_of(region)
  local id = region:to_stateful():id()
  for route in Session:get_tracks():iter() do
    local track = route:to_track()
    if not track:playlist():region_by_id(id):isnil() then return track end
  end
end

--- The region with this id if it still lies on a playlist; else nil.
function regions.find(id)
  local region = ARDOUR.RegionFactory.region_by_id(PBD.ID(id))
  if region:isnil() then return nil end
  local playlist = region:playlist()
  if playlist:isnil() or playlist:region_by_id(PBD.ID(id)):isnil() then return nil end
  return region
end

--- The track with this id, or else the one with this name; nil if there is neither.
function regions.find_track(id, name)
  for _, route in ipairs({ Session:route_by_id(PBD.ID(id)), Session:route_by_name(name) }) do
    if not route:isnil() and not route:to_track():isnil() then return route:to_track() end
  end
end

--- The ids of all sounds in the region list: regions that are in no playlist, each a whole file.
function regions.sounds()
  local known = {}
  for _, region in ARDOUR.RegionFactory.regions():iter() do
    if region:whole_file() then known[regions.id(region)] = region end
  end
  return known
end

return regions
