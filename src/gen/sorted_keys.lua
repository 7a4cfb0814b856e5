--- @return the keys of a table, sorted: the generator writes the same under every Lua
return function(map)
  local keys = {}
  for key in pairs(map) do keys[#keys + 1] = key end
  table.sort(keys)
  return keys
end
