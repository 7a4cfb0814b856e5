-- Verizon Wireless: picture messages; whom it is about is told by the original alone.
return {
  mta = "verizon",
  source = { "bounces of vzwpix.com" },
  marks = {
    "Message could not be delivered to mobile",
  },
  ends = {
    "Original Message:",
  },
  lists = {
    lines = {
      "Message could not be delivered to mobile.", "Error: {response}",
    },
  },

  -- Whole messages and what they say of each recipient.
  messages = {
    {
      text = "From: MMSC NDR Administrator <sysadmin@example.com>\n"
        .. "Subject: Undeliverable Message\n"
        .. "\n"
        .. "Message could not be delivered to mobile.\n"
        .. "Error: No valid recipients for this MM\n"
        .. "\n"
        .. "Original Message:\n"
        .. "From: Ida <ida@example.net>\n"
        .. "To: 5550100@example.com\n"
        .. "Subject: Tea\n",
      recipients = {
        { recipient = "5550100@example.com", response = "No valid recipients for this MM" },
      },
    },
  },
}
