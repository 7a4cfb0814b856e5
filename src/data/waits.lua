-- How texts say how long to wait. Words are folded as in phrases (case, accents); see src/details.c.
return {
  source = {
    "replies of postgrey, milter-greylist, policyd, Exim and Rspamd greylisting", "RFC 9110 10.2.3 Retry-After",
    "ISO 8601 5.5.2.2 durations (PT5M)",
  },

  -- Seconds of a unit, and its names.
  units = {
    { 1, "second seconds sec secs s sekunde sekunden seconde secondes segundo segundos secondo secondi seconden "
      .. "sekunda sekundy sekund sekunder saniye секунда секунды секунд секунду сек 秒 초" },
    { 60, "minute minutes min mins m minuten minuto minutos minuti minuta minuty minut minuter minutter dakika dk "
      .. "минута минуты минут минуту мин 分 분" },
    { 3600, "hour hours hr hrs h stunde stunden std heure heures hora horas ora ore uur uren godzina godziny godzin "
      .. "hodina hodiny hodin timme timmar timer saat час часа часов 時 时 시" },
    { 86400, "day days d tag tage tagen jour jours dia dias giorno giorni dag dagen dagar dage dzien dni den dnu gun "
      .. "день дня дней 天 일" },
  },

  -- Numbers in words; `half` of what follows.
  numbers = {
    { 1, "one a an next ein eine einer einem einen un une uno una een ett jeden jedna jedna jedne" },
    { 2, "two couple zwei deux dos due dois duas twee dwa dwie två два две" },
    { 3, "three drei trois tres tre três drie trzy три" },
    { 4, "four vier quatre cuatro quattro quatro" }, { 5, "five funf cinq cinco cinque vijf piec fem пять" },
    { 6, "six" }, { 7, "seven" }, { 8, "eight" }, { 9, "nine" }, { 10, "ten zehn dix diez dieci dez tien dziesiec tio десять" },
    { 12, "twelve" }, { 15, "fifteen quinze quince" }, { 20, "twenty" }, { 24, "twentyfour" }, { 30, "thirty dreissig trente" },
    { 40, "forty" }, { 45, "fortyfive" }, { 60, "sixty" }, { 90, "ninety" },
  },
  half = "half halbe halben demi media mezza meia",

  -- Waits of one word.
  whole = { { 86400, "tomorrow morgen demain manana domani amanha jutro imorgon завтра" } },

  -- What asks to wait, whatever stands before it.
  asking = "again wait retry back greylisted graylisted greylisting greylist resend reattempt pt delay pause warten attendez "
    .. "espere aguarde wachten через подождите",
  -- What says so too, but also how long something took or how often it came.
  leading = "in for after within nach fur innerhalb dans en apres pendant tras durante despues em apos por tra fra dopo over na "
    .. "binnen za po przez om efter inom",
  -- May stand between them and the time.
  filler = "at least about approximately approx around another further additional more the of de is time period minimum "
    .. "mindestens environ minst only just up to and und et y e og och 小 個 个 钟 鐘 間 间 간",
  -- The time behind it has passed: what was tried, and what stands in a queue.
  elapsed = "queue queued delivered undelivered delayed trying tried been down attempting timed timeout gave giving expired "
    .. "failed delivering unreachable waited undeliverable zugestellt",
  -- What is counted, and what counts over a time.
  counted = "message messages mail mails email emails connection connections recipient recipients session sessions error errors "
    .. "attempt attempts login logins failure failures request requests command commands deliveries submissions limit "
    .. "per last past previous every each these those pro par cada letzten",
  -- Behind a time.
  later = "later hence spater plus 后 後 sonra 후 뒤 позже",
  ago = "ago old before earlier",

  samples = {
    ["451 4.7.1 Greylisted, come back in 00:02:00"] = 120,
    ["451 4.7.1 Try again in 5 minutes"] = 300,
    ["450 4.7.1 You are greylisted for 300 seconds"] = 300,
    ["451 4.7.1 Greylisting in action, please come back in 00:05:00"] = 300,
    ["421 4.7.0 Too many messages, retry in half an hour"] = 1800,
    ["421 4.7.0 Too many messages, try again in an hour"] = 3600,
    ["421 4.7.0 Slow down, wait five minutes"] = 300,
    ["421 4.7.0 Slow down, Retry-After: 120"] = 120,
    ["421 4.7.0 Slow down, retry after PT5M"] = 300,
    ["421 4.7.0 Slow down, retry in 1h30m"] = 5400,
    ["421 4.7.0 Slow down, retry in 5-10 minutes"] = 600,
    ["421 4.7.0 Slow down, retry in a couple of hours"] = 7200,
    ["421 4.7.0 Slow down and try again 10 minutes later"] = 600,
    ["421 4.7.0 Too many messages today, try again tomorrow"] = 86400,
    ["451 4.7.1 Greylisted, bitte in 5 Minuten erneut versuchen"] = 300,
    ["451 4.7.1 Greylisted, veuillez réessayer dans 10 minutes"] = 600,
    ["451 4.7.1 Greylisted, intente de nuevo en 5 minutos"] = 300,
    ["451 4.7.1 Greylisted, inténtelo de nuevo después de 5 minutos"] = 300,
    ["451 4.7.1 Greylisted, повторите через 5 минут"] = 300,
    ["451 4.7.1 Greylisted, 请5分钟后重试"] = 300,
    ["451 4.7.1 Greylisted, 5分後に再送してください"] = 300,
    ["450 4.7.1 Too many messages in 60 seconds"] = false,
    ["450 4.7.1 More than 30 connections per 5 minutes"] = false,
    ["450 4.7.1 Too much mail in the last 24 hours"] = false,
    ["450 4.4.1 Message queued for 5 days"] = false,
    ["421 4.4.2 timeout after 300 seconds"] = false,
    ["451 4.7.1 Greylisted since 2026-11-30T10:00:00Z"] = false,
    ["451 4.7.1 Greylisted until 2026-11-30 10:05:00"] = false,
  },
}
