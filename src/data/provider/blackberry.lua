return {
  provider = "blackberry", name = "BlackBerry", kind = "mailbox",
  hosts = { "blackberry.com" },
  source = { "pastebin wPqAGkPj" },
}
