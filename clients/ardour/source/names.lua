-- Names as they are shown, and as files may have them.

local names = {}

local LONGEST = 60

--- At most so many letters of `text`, never a part of one.
function names.cut(text, letters)
  local count = utf8.len(text)
  if not count then return (text:gsub("[\128-\255]", "_")):sub(1, letters) end
  return count > letters and text:sub(1, utf8.offset(text, letters + 1) - 1) or text
end

--- What a style is called in the name of a region: a path by its last part, without the suffix.
function names.of_style(style)
  local last = style:find("^%a?:?[/\\]") and style:match("([^/\\]+)[/\\]*$")
  return names.cut(last and last:gsub("%.%w+$", "") or style, LONGEST)
end

--- `name` as every system takes it for a file.
function names.of_file(name)
  return names.cut(name:gsub("[%c/\\:*?\"<>|%%]", "_"), LONGEST)
end

return names
