local DOUBLE_TAP_MS = 300
local tappedAt = -1e9

function onValueChanged(key)
  if key == 'x' and self.values.touch then
    root:notify('move', self.name)
  elseif key == 'touch' and not self.values.touch then
    local now = getMillis()
    if now - tappedAt < DOUBLE_TAP_MS then
      root:notify('reset', self.name)
    end
    tappedAt = now
  end
end
