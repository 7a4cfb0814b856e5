-- Where the folk lists (the seeds) state a cause, an advice, an origin or a vendor for a reply code,
-- this file says by which of our own words the statement is found again in src/data/codes.lua.
--
-- Key: the reply code (column `reply` of seeds.tsv, so 4.3.1 stands under 431). Value: for each topic
-- the statements of that topic in the order of seeds.tsv; a spec that counts them per code and topic
-- takes the n-th entry for the n-th statement and knows that none is missing or left over.
--
-- An entry is either
--   a table of Lua patterns, each of which must be found in the code's causes and advice, joined by
--     newlines and in lower case (for the topics origin and vendor the meaning is searched as well);
--   or a string (origin and vendor only): the exact value of that field.
-- A table stands where a statement names no single side or vendor (421, 512, 554).
return {
  ["101"] = {
    cause = {
      { "misspelt", "smtp host" },
      { "ip address", "not exist" },
      { "port", "not take smtp" },
      { "another process", "port 25" },
    },
    advice = { { "check host name", "port" } },
  },
  ["111"] = {
    cause = {
      { "remote server", "recipient's", "isp's" },
      { "/etc/hosts", "not readable" },
      { "new or changed firewall" },
      { "wrong host or domain name", "reverse dns" },
      { "exim", "not running" },
    },
    advice = { { "telnet", "logs" } },
    vendor = { "Linux" },
  },
  ["252"] = {
    cause = { { "gateway", "large organisation", "cannot check" } },
  },
  ["354"] = {
    advice = { { "end it", "single dot" } },
  },
  ["420"] = {
    cause = {
      { "anti%-spam firewall", "dislikes the ip", "helo" },
      { "network card", "switch", "router", "firewall", "line" },
      { "one recipient", "anti%-spam firewall", "helo and ip differ" },
      { "all recipients", "network card", "switch", "router", "firewall", "line", "mtu" },
      { "faulty hard disk" },
    },
    advice = {
      { "check the dns", "sending domain" },
      { "trace packets" },
    },
    vendor = { "GroupWise" },
  },
  ["421"] = {
    cause = {
      { "administrator stopped", "find a fault" },
      { "rebooting" },
      { "overloaded", "messages or requests" },
      { "to, cc and bcc", "connections", "isp's limit" },
      { "so many", "to, cc and bcc" },
      { "unavailable for the moment" },
      { "too many simultaneous connections", "sender" },
      { "stopped the service", "rebooting", "overloaded" },
      { "so many to, cc and bcc", "connections" },
    },
    advice = {
      { "keeps coming back", "investigate", "administrator", "isp", "recipient" },
      { "send again later" },
      { "keeps coming back", "investigate", "administrator", "isp", "recipient" },
    },
    origin = {
      { "any server on the route", "your own", "isp's", "recipient's" },
      { "any server on the route" },
    },
  },
  ["422"] = {
    cause = {
      { "mailbox over its storage limit" },
      { "directory over the administrator's limit", "after an outage" },
      { "larger than", "incoming limit", "exchange" },
      { "mailbox over", "directory over" },
      { "mailbox over its storage limit" },
      { "directory over the administrator's limit" },
      { "larger than", "incoming limit" },
      { "mailbox over", "directory over", "outage" },
      { "larger than", "incoming limit", "exchange" },
    },
  },
  ["431"] = {
    cause = {
      { "disk full", "out of memory", "file handles" },
      { "disk full", "out of memory", "recipient's server" },
      { "disk full", "out of memory" },
      { "disk full", "out of memory", "file handles", "exchange" },
    },
    vendor = { "Exchange" },
  },
  ["432"] = {
    cause = {
      { "queue frozen", "administrator", "looking for a fault" },
      { "queue frozen", "looking for a fault" },
    },
    vendor = { "Exchange", "Exchange" },
  },
  ["441"] = {
    advice = {
      { "your own server retries by itself", "configuration" },
      { "retries", "configuration" },
      { "your own server retries", "as often as its configuration" },
    },
    origin = { "sender", "sender" },
  },
  ["442"] = {
    cause = {
      { "broke after delivery had begun" },
      { "connection broke", "passing" },
      { "any network trouble" },
    },
    advice = {
      { "if it recurs", "network card", "routers", "processes hogging", "breaks connections" },
      { "if it recurs", "network card", "routers", "processes", "breaks connections" },
    },
  },
  ["446"] = {
    cause = {
      { "loop inside the sending server" },
      { "loop between two of the sender's own servers" },
      { "loop between the sender's and the recipient's server" },
      { "inside the sending server", "own servers", "recipient's server" },
    },
  },
  ["447"] = {
    cause = {
      { "receiving server objected" },
      { "header problem", "too many recipients" },
      { "protocol timeout" },
      { "objected", "header problem", "too many recipients", "protocol timeout" },
    },
  },
  ["449"] = {
    cause = {
      { "connector uses dns", "without smart host", "x%.400" },
      { "routing group", "deleted" },
      { "connector", "dns", "smart host", "x%.400", "routing group", "deleted" },
    },
    vendor = { "Exchange" },
  },
  ["450"] = {
    cause = {
      { "process tidies up the mailbox" },
      { "mailbox is corrupt" },
      { "another server", "offline" },
      { "network connection went down", "while sending" },
      { "does not want this sender", "ip", "blocklisted" },
      { "tidies up", "corrupt", "offline", "network", "does not want this sender", "ip", "blocklisted" },
    },
    advice = { { "look up the second code", "unclear" } },
  },
  ["451"] = {
    cause = {
      { "overload", "isp or relay" },
      { "overload by too many messages" },
      { "while relaying", "dns", "greylisting" },
      { "anti%-spam measures" },
      { "overload", "isp or relay", "passing failure" },
    },
    advice = {
      { "next attempt may succeed", "frequent", "your server", "router", "network card", "isp" },
      { "your or the isp's server", "off a blocklist the recipient uses" },
    },
    origin = { "receiver" },
  },
  ["452"] = {
    cause = {
      { "no room", "receiver's disk" },
      { "disk", "overload after an outage", "isp" },
    },
    advice = { { "next attempt may succeed" } },
  },
  ["465"] = {
    cause = {
      { "conversion failed", "code page is not installed" },
      { "language files were not installed", "windows or exchange" },
    },
    vendor = { "Exchange", "Exchange" },
  },
  ["471"] = {
    cause = {
      { "anti%-spam or antivirus", "bad update" },
      { "lack of memory" },
      { "hard disk problem" },
      { "broke", "bad update", "lack of memory", "hard disk problem" },
    },
    origin = { "sender" },
  },
  ["500"] = {
    cause = {
      { "repeated", "noisy line" },
      { "antivirus or firewall", "interferes with smtp" },
    },
    advice = { { "read the documentation", "scanner", "firewall" } },
  },
  ["501"] = {
    cause = {
      { "invalid address", "backslash" },
      { "invalid domain of the recipient" },
      { "unix mail command", "departs from the standards" },
      { "no valid from" },
      { "repeated", "noisy line", "drops in the connection" },
    },
  },
  ["502"] = {
    cause = { { "not activated or not supported", "this server" } },
  },
  ["503"] = {
    cause = {
      { "dropped connection swallowed a command" },
      { "no user name and password" },
    },
  },
  ["504"] = {
    cause = { { "valid parameter", "not implement", "something is missing" } },
  },
  ["510"] = {
    cause = {
      { "external address misspelt", "internal recipient does not exist" },
      { "internal recipient does not exist", "external address misspelt" },
    },
    origin = { "sender", "sender" },
  },
  ["511"] = {
    cause = { { "internal recipient does not exist", "external address misspelt" } },
  },
  ["512"] = {
    cause = { { "server on the way", "cannot resolve the recipient's domain" } },
    advice = { { "domain of every recipient", "misspelling", "call the recipient", "whois", "isp's dns" } },
    origin = { { "server on the way", "your own or your isp's" } },
  },
  ["513"] = {
    cause = {
      { "outlook contacts imported", "system or file" },
      { "'at' instead of '@'", "quotes" },
    },
    advice = { { "check all addresses", "contacts" } },
  },
  ["523"] = {
    cause = {
      { "above the size limit", "recipient's end" },
      { "attachments", "scans", "high resolution" },
    },
    advice = { { "check the size", "split", "ask for the limit", "ftp" } },
  },
  ["530"] = {
    cause = { { "sending side", "login", "starttls", "sending server blocklisted by the recipient" } },
  },
  ["541"] = {
    cause = { { "anti%-spam", "intrusion detection", "recipient's end" } },
  },
  ["550"] = {
    origin = { "receiver" },
  },
  ["553"] = {
    cause = {
      { "isp's server", "without login", "another network" },
      { "exchange", "dns", "without public reverse dns" },
    },
  },
  ["554"] = {
    cause = { { "suspected to be spam", "isp's server", "blocklist" } },
    vendor = {
      { "yahoo", "missing or disabled" },
      { "domino", "a bug", "full disk" },
    },
  },
}
