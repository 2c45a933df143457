-- @noindex
-- Brings the results of renders back to their items. The other actions start it; by hand it is only needed to fetch
-- what became ready while REAPER was closed. Running it again ends it (REAPER 7.03 or newer; older ones ask).

local _, file, section, command = reaper.get_action_context()
local folder = file:match("^(.*)[/\\]")
package.path = folder .. "/sonograft/?.lua;" .. folder .. "/?.lua;" .. folder .. "/../lua/?.lua"

if reaper.set_action_options then reaper.set_action_options(1) end
reaper.SetToggleCommandState(section, command, 1)
reaper.RefreshToolbar2(section, command)

require("watch").run(function()
  reaper.SetToggleCommandState(section, command, 0)
  reaper.RefreshToolbar2(section, command)
end)
