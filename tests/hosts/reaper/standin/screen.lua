-- REAPER's `gfx` for one script: it draws nothing, and remembers what was drawn in the last whole frame.

local screen = {}

local VARIABLES = {
  r = true, g = true, b = true, a = true, x = true, y = true, w = true, h = true, clear = true, texth = true,
  ext_retina = true, mouse_x = true, mouse_y = true, mouse_cap = true, mouse_wheel = true,
}
local READ_ONLY = { w = true, h = true, texth = true, mouse_x = true, mouse_y = true, mouse_cap = true }
local LINE_HEIGHT = 1.17

local function advance(metrics, text, size)
  local width = 0
  for _, code in utf8.codes(text) do width = width + (metrics[code] or metrics[0]) end
  return width * size
end

--- `metrics`: widths of characters for a size of 1. `retina`: what the screen scales by.
function screen.new(signatures, metrics, retina, doubles)
  local self = {
    open = false, closed_by_user = false, keys = {}, ops = {}, frame = {}, menus = {},
    place = { 0, 0, 0, 0, 0 }, fonts = {}, font = 0,
    v = { r = 1, g = 1, b = 1, a = 1, x = 0, y = 0, w = 0, h = 0, clear = 0, texth = 0, ext_retina = 0,
      mouse_x = 0, mouse_y = 0, mouse_cap = 0, mouse_wheel = 0 },
  }
  local v = self.v
  local f = {}

  local function draw(op)
    assert(self.open, "drawn without a window")
    op.colour = { v.r, v.g, v.b, v.a }
    self.ops[#self.ops + 1] = op
  end

  local function size() return self.fonts[self.font][2] end

  function f.init(title, width, height, dock, x, y)
    if title ~= "" then
      assert(not self.open, "a second window")
      self.title, self.open = title, true
      self.wants_retina = v.ext_retina == 1
    end
    v.ext_retina = self.wants_retina and retina or 0
    self.place = { dock or 0, x or 0, y or 0, width, height }
    local scale = doubles and self.wants_retina and retina or 1
    v.w, v.h = width * scale, height * scale
    return 1
  end
  function f.quit() self.open = false end
  function f.update()
    self.frame, self.ops = { ops = self.ops, w = v.w, h = v.h, clear = v.clear, scale = v.ext_retina }, {}
  end
  function f.getchar()
    if self.closed_by_user then return -1 end
    local key = table.remove(self.keys, 1) or 0
    return key, key >> 24 == ("u"):byte() and key & 0xFFFFFF or 0
  end
  function f.dock(value)
    assert(value == -1)
    return table.unpack(self.place)
  end
  function f.set(r, g, b, a) v.r, v.g, v.b, v.a = r, g, b, a or 1 end
  function f.setfont(index, name, points, flags)
    if name then
      assert(math.type(points) == "integer", "a font's size is a whole number of pixels")
      self.fonts[index] = { name, points, flags or 0 }
    end
    assert(self.fonts[index], "a font that was not set")
    self.font, v.texth = index, math.ceil(self.fonts[index][2] * LINE_HEIGHT)
    return 1
  end
  function f.measurestr(text)
    local bold = self.fonts[self.font][3] ~= 0 and 1.08 or 1
    return math.ceil(advance(metrics, text, size()) * bold), v.texth
  end
  function f.drawstr(text)
    assert(utf8.len(text), "a text that is no UTF-8")
    local width = f.measurestr(text)
    draw({ kind = "text", text = text, x = v.x, y = v.y, w = width, h = v.texth, size = size(),
      bold = self.fonts[self.font][3] ~= 0 })
    v.x = v.x + width
  end
  function f.rect(x, y, width, height, filled)
    assert(width >= 0 and height >= 0, "a box that is less than nothing")
    draw({ kind = "rect", x = x, y = y, w = width, h = height, filled = filled ~= 0 })
  end
  function f.line(x1, y1, x2, y2) draw({ kind = "line", points = { x1, y1, x2, y2 } }) end
  function f.triangle(...) draw({ kind = "triangle", points = { ... } }) end
  function f.showmenu(words)
    self.menus[#self.menus + 1] = words
    return self.menu_answer or 0
  end

  self.gfx = setmetatable({}, {
    __index = function(_, name)
      if VARIABLES[name] then return v[name] end
      local signature = signatures[name]
      if not signature then error(("gfx.%s is not there"):format(tostring(name)), 2) end
      return function(...)
        local count = select("#", ...)
        if count < signature.least or count > signature.most then
          error(("gfx.%s takes %d to %d arguments, %d came"):format(name, signature.least, signature.most, count), 2)
        end
        return f[name](...)
      end
    end,
    __newindex = function(_, name, value)
      if not VARIABLES[name] or READ_ONLY[name] then error(("gfx.%s is not to be written"):format(name), 2) end
      assert(type(value) == "number")
      v[name] = value
    end,
  })
  return self
end

return screen
