function onValueChanged(key)
  if key == 'touch' and self.values.touch then
    root:notify('press', self.name)
  end
end
