-- A provider that greets nobody.
core.register_service("provider", "tcp", function(applet)
  applet:send("421 4.7.0 Too many connections from your IP, slow down\r\n")
end)
