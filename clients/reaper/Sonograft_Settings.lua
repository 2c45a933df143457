-- @noindex
-- The server's home, what becomes of results, and what is rendered of an item.

local folder = select(2, reaper.get_action_context()):match("^(.*)[/\\]")
package.path = folder .. "/sonograft/?.lua;" .. folder .. "/?.lua;" .. folder .. "/../lua/?.lua"
require("settings_window").open()
