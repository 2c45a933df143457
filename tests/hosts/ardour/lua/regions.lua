-- All regions of all tracks as JSON.
local rows = {}
for route in Session:get_tracks ():iter () do
  for r in route:to_track ():playlist ():region_list ():iter () do
    local row = { r:name (), route:name (), r:source (0):to_filesource ():path () }
    local numbers = { r:position ():samples (), r:length ():samples (), r:layer () }
    rows[#rows + 1] = ('["%s", %s, %s]'):format (table.concat (row, '", "'), table.concat (numbers, ", "), r:muted ())
  end
end
return "[" .. table.concat (rows, ", ") .. "]"
