-- @description Sonograft: audio in the sound of another clip
-- @version 1.0
-- @author Sonograft
-- @about
--   # Sonograft
--   Renders selected items, or the time selection, in the sound of another clip. The results come back as new takes
--   in the same items. Needs the Sonograft server on this machine; no extension, no socket.
-- @changelog
--   First version for the protocol by files, number 1.
-- @provides
--   [main] .
--   [main] Sonograft_Render again.lua
--   [main] Sonograft_Cancel.lua
--   [main] Sonograft_Settings.lua
--   [main] Sonograft_Watch for results.lua
--   [nomain] sonograft/*.lua
--   [nomain] mailbox.lua

local folder = select(2, reaper.get_action_context()):match("^(.*)[/\\]")
package.path = folder .. "/sonograft/?.lua;" .. folder .. "/?.lua;" .. folder .. "/../lua/?.lua"
require("render_window").open()
