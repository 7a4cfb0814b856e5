rockspec_format = "3.0"
package = "smtpcodes-cli"
version = "scm-1"
source = { url = "git+https://github.com/smtpcodes/smtpcodes.git" }
description = {
  summary = "The command smtpcodes: explains SMTP codes, classifies mail logs and bounces",
  detailed = [=[
    The command line of the rock smtpcodes.]=],
  homepage = "https://github.com/smtpcodes/smtpcodes",
  license = "MIT",
  labels = { "smtp", "email", "bounce", "parser" },
}
dependencies = { "lua >= 5.1, < 5.5", "smtpcodes == scm", "argparse >= 0.7", "lua-cjson >= 2.1" }
build = {
  type = "none",
  install = { bin = { smtpcodes = "bin/smtpcodes" } },
  copy_directories = {},
}
