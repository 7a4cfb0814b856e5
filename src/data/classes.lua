-- What the first digit means, of enhanced codes and of replies.
return {
  enhanced = {
    {
      code = "2.X.X",
      title = "Success",
      meaning = "A positive outcome; the detail may tell of a change made on the way.",
      references = { "RFC 3463 2", "RFC 3463 3", "RFC 5248" },
    },
    {
      code = "4.X.X",
      title = "Persistent transient failure",
      meaning = "The message is valid, but a passing condition delayed or ended the attempts; a later " ..
        "attempt may work.",
      references = { "RFC 3463 2", "RFC 3463 3", "RFC 5248" },
    },
    {
      code = "5.X.X",
      title = "Permanent failure",
      meaning = "Sending the same message again is not expected to work; the message or the destination " ..
        "must change.",
      references = { "RFC 3463 2", "RFC 3463 3", "RFC 5248" },
    },
  },
  reply = {
    {
      code = "1yz",
      title = "Positive preliminary",
      meaning = "Stood in older standards, but no SMTP command ever used it; the folk numbers 101 and 111 " ..
        "are errno values, not replies.",
      references = { "RFC 2821 4.2.1", "folk lists" },
    },
    {
      code = "2yz",
      title = "Positive completion",
      meaning = "The command was carried out.",
      references = { "RFC 5321 4.2.1" },
    },
    {
      code = "3yz",
      title = "Positive intermediate",
      meaning = "The server waits for more input; the dialogue goes on.",
      references = { "RFC 5321 4.2.1" },
    },
    {
      code = "4yz",
      title = "Transient negative completion",
      meaning = "Not done; it may be repeated unchanged.",
      references = { "RFC 5321 4.2.1" },
    },
    {
      code = "5yz",
      title = "Permanent negative completion",
      meaning = "Not done; it should not be repeated unchanged.",
      references = { "RFC 5321 4.2.1" },
    },
  },
}
