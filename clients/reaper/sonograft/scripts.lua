-- The files of this client, and how one action starts another.

local scripts = {}

scripts.folder = debug.getinfo(1, "S").source:match("^@(.*)[/\\]sonograft[/\\][^/\\]*$")
scripts.WATCH = "Sonograft_Watch for results.lua"

--- As REAPER itself writes it: otherwise it takes a script that it knows for another one.
function scripts.path(file)
  return scripts.folder .. package.config:sub(1, 1) .. file
end

--- Run another action of this client as a script of its own. It is put into the list of actions if it is not there yet;
--- REAPER gives an action that it knows the same number again.
function scripts.run(file)
  local command = reaper.AddRemoveReaScript(true, 0, scripts.path(file), true)
  if command == 0 then return false end
  reaper.Main_OnCommand(command, 0)
  return true
end

return scripts
