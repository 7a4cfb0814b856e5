std = "min"
max_line_length = 130
files["spec"] = { std = "+busted" }
files["src/gen/load.lua"] = { globals = { "setfenv" } }
files["src/data/model.lua"] = { max_line_length = false }
exclude_files = { "build" }
