-- What the second part of an enhanced code and the second digit of a reply mean.
return {
  enhanced = {
    {
      code = "X.0.X",
      title = "Other or undefined",
      meaning = "No information about the subject; only the class counts.",
      references = { "RFC 3463 3.1" },
    },
    {
      code = "X.1.X",
      title = "Addressing",
      meaning = "The sender's or recipient's address; the sender can often cure it.",
      references = { "RFC 3463 3.2" },
    },
    {
      code = "X.2.X",
      title = "Mailbox",
      meaning = "Something about the recipient's mailbox.",
      references = { "RFC 3463 3.3" },
    },
    {
      code = "X.3.X",
      title = "Mail system",
      meaning = "The mail system of the destination.",
      references = { "RFC 3463 3.4" },
    },
    {
      code = "X.4.X",
      title = "Network and routing",
      meaning = "Getting there: connections, DNS, routes.",
      references = { "RFC 3463 3.5" },
    },
    {
      code = "X.5.X",
      title = "Mail delivery protocol",
      meaning = "The SMTP dialogue itself.",
      references = { "RFC 3463 3.6" },
    },
    {
      code = "X.6.X",
      title = "Message content or media",
      meaning = "Content, encoding and conversion.",
      references = { "RFC 3463 3.7" },
    },
    {
      code = "X.7.X",
      title = "Security or policy",
      meaning = "Filtering, policy, authentication and cryptography.",
      references = { "RFC 3463 3.8" },
    },
  },
  reply = {
    {
      code = "x0z",
      title = "Syntax",
      meaning = "Syntax errors, and commands that are not implemented or out of place.",
      references = { "RFC 5321 4.2.1" },
    },
    {
      code = "x1z",
      title = "Information",
      meaning = "Answers to requests for status or help.",
      references = { "RFC 5321 4.2.1" },
    },
    {
      code = "x2z",
      title = "Connections",
      meaning = "The transmission channel.",
      references = { "RFC 5321 4.2.1" },
    },
    {
      code = "x3z",
      title = "Unspecified",
      meaning = "Left open by the standard; the extensions for login and TLS use it.",
      references = { "RFC 5321 4.2.1" },
    },
    {
      code = "x4z",
      title = "Unspecified",
      meaning = "Left open by the standard; the folk codes 441 to 449 and 541 stand here.",
      references = { "RFC 5321 4.2.1" },
    },
    {
      code = "x5z",
      title = "Mail system",
      meaning = "State of the receiving mail system with regard to the requested action.",
      references = { "RFC 5321 4.2.1" },
    },
  },
}
