--- The words of a text as a set: set_of "none retry" is { none = true, retry = true }.
return function(words)
  local set = {}
  for word in words:gmatch("%S+") do set[word] = true end
  return set
end
