return {
  provider = "sina", name = "Sina", kind = "mailbox",
  hosts = { "sina.com" },
  source = { "blog.csdn.net 133139592" },
}
