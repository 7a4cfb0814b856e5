return {
  id = 5, reason = "mailbox_disabled", category = "recipient",
  means = "the mailbox is there but switched off: disabled, suspended, inactive, locked or expired",
  action = "suppress", scope = "recipient", temporary = false, retry_after = 3600,
  temporary_action = "retry_later",
  called = {
    sisimai = "suspend", kumomta = "InactiveMailbox", powermta = "inactive-mailbox",
    sparkpost = "10 Invalid Recipient", bounce_classifier = "mailbox_disabled", ses = "Permanent/General",
  },
  by_class = true,
  reply = { code = 550, status = "5.2.1", text = "Mailbox disabled", other = 450, other_status = "4.2.1" },
  source = {
    "RFC 3463 3.3 X.2.1", "RFC 5248 X.7.13",
  },
  phrases = {
    "{mailbox} (disabled|suspended|deactivated|inactive|inactivated|discontinued|terminated|frozen|archived)",
    "{mailbox} (expired|dormant|cancelled|canceled|retired|revoked|obsolete|decommissioned)",
    "(mailbox|account|inbox|email account|mail account) (closed|stopped)",
    "{mailbox} (switched off|turned off|shut down|out of service|abandoned|banned|barred|unused|paused)",
    "(address|email address|recipient address|alias) "
      .. "(disabled|suspended|deactivated|inactive|inactivated|discontinued|terminated|frozen|archived)",
    "(address|email address|recipient address|alias) "
      .. "(expired|dormant|cancelled|canceled|retired|obsolete|decommissioned)",
    "(email address|email account|recipient address|mailbox|account) closed",
    "(mail|email) (service|delivery|access) (disabled|suspended|deactivated) for (user|mailbox|account|"
      .. "recipient)",
    "(disabled|suspended|deactivated|inactive|discontinued|terminated|frozen|archived|dormant) "
      .. "(user|mailbox|account|recipient|address|email address|email account|mail account|addressee)",
    "(expired|closed|cancelled|canceled|abandoned|blocked|locked|unused) (mailbox|account|email account)",
    "{mailbox} (permanently|administratively|now|already) "
      .. "(disabled|suspended|deactivated|inactive|closed|blocked|unused)",
    { "{mailbox} temporarily (disabled|suspended|deactivated|inactive|closed|blocked|frozen|stopped)",
      temporary = true },
    { "temporarily (disabled|suspended|deactivated|inactive|frozen) (user|mailbox|account|recipient)",
      temporary = true },
    { "{mailbox} on (hold|temporary hold|vacation hold)", temporary = true },
    { "(user|mailbox|account|recipient) quarantined", temporary = true },
    "{mailbox} (disabled|suspended|deactivated|inactive|locked|blocked|closed) (by|due|because|for) "
      .. "(administrator|abuse|inactivity|nonpayment|non payment|spam|violation|owner|user)",
    "{user} tried to (reach|contact) "
      .. "(disabled|inactive|suspended|deactivated|closed|locked|expired|no longer active|blocked)",
    "{user} trying to (reach|contact) (disabled|inactive|suspended|deactivated|closed|locked|expired)",
    "/disableduser", "/inactiveuser", "/accountdisabled", "disableduser",
    "mailbox disabled (not|isnt) accept message",
    "(mailbox|account|address) (disabled|suspended|inactive|closed) and (dont|wont|isnt|cannot) accept "
      .. "(mail|message)",
    "local mailbox unavailable user terminated",
    "account disabled or discontinued", "account closed remove",
    "account (disabled|suspended) or (closed|inactive)",
    "mailbox (disabled|suspended|inactive) or (closed|full|dont exist|suspended)",
    "invalid inactive (user|mailbox|account|recipient)",
    "invalid or inactive (user|mailbox|account|recipient)",
    "(mailbox|user|account|recipient|address|addressee|email address) "
      .. "(not|isnt|no longer|never|not yet|isnt yet|hasnt) (active|activated|enabled|open)",
    "(not|isnt|no longer) (active|enabled|activated) (user|mailbox|account|recipient|address|email address)",
    "(recipient|user) (account|mailbox|email|email address|address) "
      .. "(disabled|suspended|inactive|closed|locked|deactivated|expired)",
    "(recipient|user|mailbox|account) marked (as|) (inactive|disabled|dormant|deleted|closed)",
    "(account|mailbox|address|email address) (not|no longer) in (use|service|operation)",
    "(account|mailbox|user|address|email address|email account) no longer (available|used|maintained)",
    "(mailbox|address|account|recipient|user|email address) no longer (accept|receives|receive|receiving|"
      .. "allowed)",
    "(address|mailbox|account) no longer accepts (mail|message|email)",
    "(user|mailbox|account|recipient|address|email address) (not|isnt) (accept|receiving) (mail|message|"
      .. "email|any) $", "(user|mailbox|account|recipient|address) not accept (any|new) (mail|message|email) $",
    "(mailbox|account|address|email address) (dont|wont|cannot) (accept|receive) (mail|message|email|any) $",
    "(mailbox|account|user|recipient) (disabled|blocked|not allowed|isnt allowed|not permitted) "
      .. "(for|from|to) (receiving|receive|incoming|inbound)",
    "(user|mailbox|account|recipient) (prohibited|suspended|disabled) (from|for) receiving",
    "(user|account|mailbox|recipient) (cannot|isnt able to|unable to) receive (mail|message|email|any) "
      .. "(because|since|as) (suspended|disabled|inactive)",
    "mailaddress (administratively|administrativley|administrative ly) disabled", "mailaddress disabled",
    "administratively disabled (account|mailbox|user|address)",
    "(delivery|mail) to (user|mailbox|account|address|recipient) "
      .. "(disabled|suspended|blocked by administrator|administratively disabled)",
    "(incoming|inbound) mail (disabled|suspended|blocked) for (user|account|mailbox|recipient|address)",
    "mailbox (not|isnt) accessible", "mailbox (inaccessible|cannot accessed|hidden)",
    "unable to access mailbox account disabled",
    "user terminated", "unavailable user terminated",
    "(recipient|user|customer|subscriber) (suspended|cancelled|terminated) * service",
    "(hasnt|not|isnt|dont) (logged in|log in|login|used|accessed) (for|since|in) "
      .. "(months|days|year|years|long|more|over|time|last)",
    "{mailbox} (hasnt|not|isnt) (used|accessed) (for|since|in)",
    "(unused|inactive|dormant) (for|since|over|more than) * (months|days|years|year)",
    "(account|mailbox|user) * due to inactivity", "disabled due to inactivity", "suspended due to inactivity",
    "account (blocked|locked) (by administrator|due|because|for)",
    "(subscription|contract|account|mailbox) (expired|lapsed)",
    { "(user|mailbox|account|recipient|email account|user account) locked", class = 5 },
    { "locked (user|recipient)", class = 5 },
    "(account|mailbox|email account|user account) blocked",
    "recipient (blocked|locked) or inactive", "recipient inactive or (blocked|locked)",
    "vdelivermail account locked", "account locked email bounced",
    "user (out of|no) service", "(recipient|mailbox|account) suspended temporarily",
    "deactivated due to abuse", "disabled recipient", "recipient disabled",
    "(extended|prolonged) inactivity new mail not",
    "(extended|prolonged) inactivity",
    "(subscriber|customer|user|account|recipient|subscribers|customers) (service|subscription|"
      .. "contract) (cancelled|canceled|terminated|discontinued|suspended|expired|stopped|ended)",
    "(user|account|mailbox|recipient|subscriber) (suspended|disabled|blocked|terminated|closed|"
      .. "deactivated|locked|banned) (due to|for|because of|after) * (violation|violations|abuse|non "
      .. "payment|nonpayment|inactivity|spamming)",
    "(user|account|mailbox|recipient) (suspended|disabled|terminated|closed|blocked) (due to|for|"
      .. "because of) (terms of service|terms of use|tos|policy|abuse|aup) (violation|violations|violated)",
    "locked out by administrator", "(locked|disabled|blocked|suspended) out by administrator",
    "(account|mailbox) (not able|unable) to (receive|accept) (mail|message|email)",
    "(email address|address|email) marked (as|) (inactive|disabled|dormant|closed)",
    "{user} marked * (inactive|disabled)",
    "{message} (receiving|reception|receipt|delivery) disabled for {mailbox}",
  },
  weak = {
    { "mailbox locked", class = 5 }, { "user blocked", class = 5 },
    "mailbox * disabled", "account * disabled", "user * disabled", "recipient * disabled",
    "mailbox * inactive", "account * inactive", "user * inactive", "recipient * inactive",
    "mailbox * suspended", "account * suspended", "user * suspended",
    "account * (deactivated|closed|expired)",
    "no longer (active|in use|in service|available)", "not active", "isnt active", "inactive user",
    "no longer (accepts|accepting|receives|receiving) (mail|message|email)",
    "expired account", "inactive", "suspended", "deactivated",
    "account * (locked|blocked|terminated|cancelled)", "due to inactivity",
    "(isnt|not) allowed to receive (mail|message|email)", "(mail|message) delivery disabled",
    "address no longer accept",
    "(mailbox|inbox|address|account|email) (not|no longer|never) * (monitored|read|checked)",
    "(unmonitored|unattended) (mailbox|inbox|address|account|email)",
  },
  yes = {
    "550 5.2.1 <x@example.com> mailbox disabled, not accepting messages",
    "550-5.2.1 The email account that you tried to reach is disabled. Learn more at "
      .. "https://support.google.com/mail/?p=DisabledUser",
    "550 5.2.1 The email account that you tried to reach is inactive.",
    "Mailaddress is administrative[ly] disabled. (#5.2.1)",
    "550 Account has been suspended", "550 User suspended",
    "550 5.7.1 user account is disabled",
    "550 5.5.0 Account Closed, Please Remove",
    "554 delivery error: dd Sorry, your message to x@example.com cannot be delivered. This account has been "
      .. "disabled or discontinued [#102]",
    "554 30 Sorry, your message to x@example.com cannot be delivered. This mailbox is disabled (554.30).",
    "550 Message was not accepted -- invalid mailbox. Local mailbox x@example.com is unavailable: user is "
      .. "terminated",
    "550 Mailbox is frozen. See http://mail.example.com/err/3/",
    "550 <x@example.com> is a deactivated mailbox",
    "550 5.2.1 <x@example.com> is expired account",
    "450 4.2.1 mailbox temporarily disabled: x@example.com",
    "550 5.1.1 inactive email address",
    "550 This address no longer accepts mail.",
    "525 5.7.13 User account disabled",
    "vdelivermail: account is locked email bounced",
    "550 5.2.1 mailbox cannot be accessed",
    "550 x@example.com: the account is not active",
    "552 The mailbox has not been used for 6 months",
    "550 5.2.0 recipient's account has been deactivated due to inactivity",
    "550 5.2.1 This account has been blocked for abuse",
    "550 the user is locked",
    "540 recipient is inactive or blocked",
  },
  no = {
    ["550 5.1.1 <x@example.com> mailbox does not exist"] = "user_unknown",
    ["452 4.2.2 mailbox is full"] = "mailbox_full",
    ["550 5.1.1 User unknown"] = "user_unknown",
    ["450 4.2.0 mailbox is locked by another process, try again later"] = "unavailable",
    ["550 message sending for this account is disabled"] = "sender_rejected",
    ["550 5.7.1 Domain example.com is suspended"] = "domain_refuses_mail",
    ["450 4.2.1 The user you are trying to contact is receiving mail too quickly"] = "rate_limited",
    ["535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant"]
      = "login_required",
    ["421 4.3.2 Service is disabled, closing transmission channel"] = "unavailable",
    ["550 Account has been closed. The user has moved to y@example.net, please use the new address"]
      = "recipient_moved",
  },
}
