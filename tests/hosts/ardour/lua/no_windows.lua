-- From here on, messages open no window; they are kept, and questions are answered with yes.
Said = {}
local real = LuaDialog
LuaDialog = setmetatable ({
  Message = function (_, text)
    Said[#Said + 1] = text
    return { run = function () return real.Response.Yes end }
  end,
}, { __index = real })
