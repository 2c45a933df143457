-- Selects the regions called as in NAMES, and counts them; a region that is not drawn yet cannot be selected.
local wanted, list, count = {}, ArdourUI.SelectionList (), 0
for _, name in ipairs (NAMES) do wanted[name] = true end
for route in Session:get_tracks ():iter () do
  for region in route:to_track ():playlist ():region_list ():iter () do
    local view = wanted[region:name ()] and Editor:regionview_from_region (region)
    if view then
      list:push_back (view)
      count = count + 1
    end
  end
end
Editor:set_selection (list, ArdourUI.SelectionOp.Set)
return count
