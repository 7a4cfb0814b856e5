std = "min"
max_line_length = 130
files["spec"] = { std = "+busted" }
files["src/data"] = { max_line_length = false } -- a row is a text
files["src/gen/load.lua"] = { globals = { "setfenv" } }
files["contrib/haproxy"] = { read_globals = { "core" } }
files["spec/hosts/haproxy"] = { read_globals = { "core" } }
files["contrib/nginx"] = { globals = { "ngx" } }
files["contrib/rspamd"] = { read_globals = { "rspamd_config" } }
files["spec/hosts/rspamd"] = { read_globals = { "rspamd_config" } }
exclude_files = { "build" }
