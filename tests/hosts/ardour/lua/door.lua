ardour { ["type"] = "EditorAction", name = "Door" }

-- The door of the tests: runs the Lua of HOME/do.lua in Ardour, and leaves what it returned in HOME/did.
function factory () return function ()
  local home = os.getenv ("HOME")
  local chunk, why = loadfile (home .. "/do.lua")
  local fine, said = chunk ~= nil, why
  if chunk then fine, said = pcall (chunk) end
  local file = io.open (home .. "/did.part", "w")
  file:write (fine and "+" or "-", tostring (said))
  file:close ()
  os.rename (home .. "/did.part", home .. "/did")
end end
