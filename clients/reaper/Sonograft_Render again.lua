-- @noindex
-- Renders the selected items with the settings of the last render, without a window.

local folder = select(2, reaper.get_action_context()):match("^(.*)[/\\]")
package.path = folder .. "/sonograft/?.lua;" .. folder .. "/?.lua;" .. folder .. "/../lua/?.lua"
require("action").render_again()
