-- @noindex
-- Stops the renders of the selected items; without any selected, all renders that these scripts have asked for.

local folder = select(2, reaper.get_action_context()):match("^(.*)[/\\]")
package.path = folder .. "/sonograft/?.lua;" .. folder .. "/?.lua;" .. folder .. "/../lua/?.lua"
require("action").cancel()
