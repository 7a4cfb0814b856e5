std = "min"
max_line_length = 130
files["spec"] = { std = "+busted" }
files["src/data"] = { max_line_length = false } -- a row is a text
files["src/gen/load.lua"] = { globals = { "setfenv" } }
exclude_files = { "build" }
