-- For lua5.3: what Ardour finds out about a script, with as little of Lua as it allows then. Prints its type, its name and
-- how many things from around it the factory needs; the globals are one.
local path, write, dump, upvalue = arg[1], io.write, string.dump, debug.getupvalue
local found
function ardour (entry)
  found = entry
  for key, value in pairs (entry) do assert (type (key) == "string" and type (value) == "string") end
end
LuaSignal = { LuaTimerDS = 47, Set = function () return { add = function (_, set) return set end } end }
local chunk = assert (loadfile (path, "t"))
dofile, require, package, debug, coroutine, os, io, loadfile, rawget, rawset = nil
chunk ()
if found.type == "EditorHook" then assert (signals ()[47]) end
local count = 0
while upvalue (factory, count + 1) do count = count + 1 end
assert (load (dump (factory, true), "", "b"))
write (found.type, "\n", found.name, "\n", count, "\n")
