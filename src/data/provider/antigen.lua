return {
  provider = "antigen", name = "Microsoft Antigen, Forefront Protection", kind = "filter",
  source = { "Microsoft Antigen 9 and Forefront Protection for Exchange: notification templates" },
  rows = {
    { reason = "content_rejected", class = "permanent",
      title = "File filter",
      meaning = "The name or type of a file matched a file filter.",
      advice = "Rename or pack the file, or send a link.",
      phrase = { "matching file filter", "file filter unnamed", "matched * (file|keyword|content) filter" },
      yes = { "Antigen for Exchange found tool.exe matching FILE FILTER= unnamed: *.exe. The file is currently Removed.",
        "Forefront: a.scr matched the configured file filter" } },
    { reason = "virus", class = "permanent",
      title = "Virus found",
      meaning = "The scanner found malware.",
      advice = "Clean the sending machine; send without the file.",
      phrase = { "antigen for * found * infected with", "infected with virus * worm" },
      yes = "Antigen for SMTP found doc.zip infected with VIRUS= Win32/Bagle worm. The file is currently Removed." },
  },
}
