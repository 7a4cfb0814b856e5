rockspec_format = "3.0"
package = "smtpcodes-cli"
version = "0.1.0-1"
source = { url = "git+https://github.com/smtpcodes/smtpcodes.git", tag = "v0.1.0" }
description = {
  summary = "The command smtpcodes: explains SMTP codes, classifies mail logs and bounces",
  detailed = [=[
    The command line of the rock smtpcodes.]=],
  homepage = "https://github.com/smtpcodes/smtpcodes",
  license = "MIT",
  labels = { "smtp", "email", "bounce", "parser" },
}
dependencies = { "lua >= 5.1, < 5.5", "smtpcodes == 0.1.0", "argparse >= 0.7", "lua-cjson >= 2.1" }
build = {
  type = "none",
  install = { bin = { smtpcodes = "bin/smtpcodes" } },
  copy_directories = {},
}
