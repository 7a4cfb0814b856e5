return {
  provider = "mailru", name = "Mail.ru (VK)", kind = "mailbox",
  hosts = { "mail.ru" },
  source = { "pastebin UWADPXYL", "https://help.mail.ru/postmaster", "practice" },
  rows = {
    { reason = "mailbox_disabled", class = "permanent", title = "Mailbox deleted",
      meaning = "The user was removed or the account switched off.", advice = "Remove the address.",
      phrase = {
        "local mailbox unavailable (user terminated|account disabled)",
        "invalid mailbox local mailbox unavailable (user terminated|account disabled)",
        "unavailable user terminated" },
      yes = {
        "550 Message was not accepted -- invalid mailbox. Local mailbox x@example.com is unavailable: " ..
          "user is terminated",
        "550 Message was not accepted -- invalid mailbox. Local mailbox x@example.com is unavailable: " ..
          "account is disabled" } },
    { reason = "user_unknown", class = "permanent", title = "No such user",
      meaning = "The mailbox does not exist.", advice = "Remove the address.", source = "practice",
      phrase = { "local mailbox unavailable user not found", "message not accepted invalid mailbox $" },
      yes = {
        "550 Message was not accepted -- invalid mailbox. Local mailbox x@example.com is unavailable: " ..
          "user not found",
        "550 Message was not accepted -- invalid mailbox" } },
    { reason = "sender_rejected", class = "permanent", title = "Sender's account locked",
      meaning = "The account that sends was locked.", advice = "Recover the account.",
      source = "mailout.ru", phrase = "message sending for this account disabled",
      yes = "550 message sending for this account is disabled" },
    { reason = "login_required", class = "permanent", title = "Log in first",
      meaning = "Senders of Mail.ru must log in.", advice = "Log in before sending.",
      source = "pastebin xDPN2fTF", phrase = "administrative prohibition authorization required",
      yes = "503 Administrative prohibition -- authorization required" },
    { reason = "login_required", class = "permanent", title = "Application password needed",
      meaning = "Clients need a password made for them.", advice = "Create an application password.",
      source = "https://help.mail.ru/mail/security/protection/external",
      phrase = { "neobhodim parol prilozheniya", "application password required" },
      yes = "535 5.7.0 NEOBHODIM parol prilozheniya https://help.mail.ru/mail/security / Application " ..
        "password is REQUIRED" },
    { reason = "rate_limited", class = "transient", title = "Too fast",
      meaning = "More mail than allowed in a time.", advice = "Slow down and retry.", source = "practice",
      phrase = "^ ratelimit exceeded",
      yes = {
        "450 Ratelimit exceeded for mailbox x@example.com. Try again later", "451 4.7.1 Ratelimit exceeded",
      } },
    { reason = "spam", class = "permanent", title = "Judged spam",
      meaning = "The filter takes the message for spam.",
      advice = "Change the content; use the form in the link.", source = "https://help.mail.ru/postmaster",
      phrase = { "/help /mail /ru * /notspam", "spam message rejected please visit /help /mail /ru" },
      yes = "550 spam message rejected. Please visit http://help.mail.ru/notspam-support/id?c=Xq or " ..
        "report details to abuse@example.com" },
    { reason = "ip_blocked", class = "permanent", title = "IP blocked", meaning = "The IP is blocked.",
      advice = "Use the form in the link.", source = "https://help.mail.ru/postmaster",
      phrase = "access from ip address blocked",
      yes = "550 Access from ip address 192.0.2.1 blocked. Visit http://mail.ru/notspam/" },
    { reason = "auth_failed", class = "permanent", title = "DMARC failed",
      meaning = "The DMARC policy of the From domain forbids this mail.",
      advice = "Align SPF and DKIM with the From domain.",
      source = "https://help.mail.ru/postmaster/dmarc",
      phrase = "not accepted due to domain owner dmarc policy",
      yes = "550 5.7.1 This message was not accepted due to domain owner DMARC policy (RFC 7489)" },
  },
}
