-- Polish. See doc/data.md.
return {
  language = "Polish",
  noise = [[
    jest są został została zostało zostały się dla tej tego twój twoja twojej twojego pana pani ze
    być był była oraz lub przez który która proszę prosimy
  ]],

  families = {
    "użytkownik użytkownika użytkownikowi użytkownicy",
    "odbiorca odbiorcy odbiorców odbiorcę adresat adresata adresaci adresatów",
    "adresu adresem adresie adresy",
    "skrzynka skrzynki skrzynkę skrzynce",
    "konta koncie kontem",
    "wiadomość wiadomości wiadomością listu przesyłka poczta poczty pocztę", -- what is sent
    "nadawca nadawcy nadawcę",
    "domena domeny domenę domenie",
    "nieznany nieznana nieznane nieznanego",
    "istnieje istnieją",
    "znaleziono znaleziony znaleziona znalezione odnaleziono odnaleźć znaleźć odnaleziony",
    "pełna pełny przepełniona przepełniony zapełniona zapełniony zapchana",
    "przekroczony przekroczona przekroczone przekroczono przekracza przekroczył przekroczyła przekroczenie",
    "odrzucony odrzucona odrzucone odrzucono odrzuca odmowa odmówił odmówiono odmówione",
    "zablokowany zablokowana zablokowane zablokowano blokowany zablokował blokada",
    "wyłączone wyłączona wyłączony nieaktywne nieaktywna nieaktywny dezaktywowane zawieszone zawieszona "
      .. "zamknięte usunięte usunięta usunięty zlikwidowana zlikwidowane",
    "dozwolone dozwolony dozwolona dozwolonych zezwolono zezwala",
    "niedozwolony niedozwolone niedozwolona zabroniony zabronione zabroniona",
    "nieprawidłowy nieprawidłowa nieprawidłowe nieprawidłowego błędny błędna błędne niepoprawny niepoprawne "
      .. "niepoprawna",
    "tymczasowo tymczasowy tymczasowa chwilowo czasowo przejściowy",
    "połączenie połączenia połączeń połączyć",
    "serwer serwera serwerze serwerem",
    "załącznik załączniki załącznika",
    "uwierzytelnianie uwierzytelnienie uwierzytelniania uwierzytelnienia autoryzacja autoryzacji",
    "rozmiar rozmiaru",
    "przyjmuje przyjmować przyjąć odbiera odbierać akceptuje akceptować przyjęta",
    "błąd błędu błędy",
    "wykryto wykryty znalazł",
    "niedostępny niedostępna niedostępne",
    "kraju kraj krajów państwa państw",
    "ponownie później",
    "uprawnień prawa praw zgody",
  },

  phrases = {
    user_unknown = {
      "(użytkownik|odbiorca|adres|adresu|skrzynka|konto) * nieznany", "nieznany (użytkownik|odbiorca|adres)",
      "(użytkownik|odbiorca|adres|adresu|skrzynka|konto) * nie istnieje",
      "nie istnieje * (użytkownik|odbiorca|adres|skrzynka|konto)",
      "nie * znaleziono * (użytkownik|odbiorca|adres|adresu|skrzynka|konta)",
      "(użytkownik|odbiorca|adres|skrzynka|konto) * nie * znaleziono",
      "adres nie * znaleziono * nie może przyjmuje", "nie można znaleziono * wprowadzonego adresu",
      "(brak|nie ma) * (użytkownik|skrzynka|konta|odbiorca) * (nazwie|adresie|nazwa)",
      "(brak|nie ma) (takiego|takiej) (użytkownik|konta|skrzynka|adresu|odbiorca)",
      "konto * nie istnieje * organizacji", "nieprawidłowy (odbiorca|adres odbiorcy)",
      "(odbiorca|adres odbiorcy) nieprawidłowy", "nie rozpoznano * (odbiorca|użytkownik)",
    },
    bad_address = {
      "nieprawidłowy (format|składnia) * adresu", "(format|składnia) adresu * nieprawidłowy",
      "błąd składni * (adresu|adresie)",
    },
    mailbox_disabled = {
      "(konto|skrzynka|użytkownik|adres) * wyłączone", "(konto|konta|skrzynka) * zablokowany",
      "(konto|skrzynka) * (wygasło|wygasła|nie jest aktywne|nie jest aktywna)",
      "(odbiorca|użytkownik) zablokowany", "konto odbiorcy * (wyłączone|zablokowany)",
      "(konto|skrzynka|adres|adresu) * nie * (aktywne|aktywna|aktywny|używany|używana|używane)",
      "(adres|adresu) * (wycofano|wycofany|nieaktualny)",
      "(konto|konta|skrzynka) * (nieaktywności|wygasła|wygasło)",
    },
    mailbox_full = {
      "skrzynka * pełna", "skrzynka pocztowa * pełna", "skrzynka odbiorcy pełna",
      "skrzynka pocztowa adresata * pełna", "skrzynka * pełna * nie może * przyjmuje * wiadomości",
      "konto * przepełnione",
      "przekroczony * (limit|limitu|quota|pojemność) * (skrzynka|konta|użytkownik)",
      "(skrzynka|konto|użytkownik|odbiorca) * przekroczony * (limit|limitu|quota|pojemność|pojemności)",
      "(brak|za mało) miejsca * (skrzynka|koncie)",
      "skrzynka * brak miejsca", "przekroczony * (quota|pojemność|pojemności)",
      "(quota|pojemność|pojemność skrzynki) * przekroczony",
    },
    recipient_moved = {
      "nowy adres", "(adres|użytkownik) * (zmienił|zmieniony|uległ zmianie)", "zmiana adresu",
      "(adres|adresu) * (wycofano|wycofany|nieaktualny|nieaktywne|zmieniony) * (aktualny|nowy|pisać)",
      "(aktualny|nowy) * adres", "pisać na",
    },
    recipient_refused = {
      "nie * (subskrybentem|członkiem|zapisany|zapisana) * (listy|grupy)",
      "dostarczanie * adres * (ograniczone|zastrzeżone)", "tylko * (członkowie|subskrybenci) * (listy|grupy)",
      "(brak uprawnień|nie masz uprawnień) * (grupy|listy)", "odrzucony przez odbiorcę",
      "odbiorca * (odrzucony|zablokowany) * (wiadomości|nadawca)", "odbiorca nie przyjmuje * wiadomości",
      "tylko * (członkowie|subskrybenci|pracownicy|nadawca) * (mogą|może|listy|grupy|uprawnieni)",
      "(mogą|może) (pisać|wysyłać) * (listę|listy|grupy|grupę)",
      "(brak|nie masz) * uprawnień * (wysyłania|pisania|wysłać) * (grupy|listy|listę|grupę|odbiorca)",
      "odbiorca * (zablokowany|odrzucony) * nadawca",
    },
    domain_unknown = {
      "domena * nieznany", "(domena|host) * nie istnieje", "nie * znaleziono * (domena|host|serwer)",
      "(domena|host) * nie * znaleziono", "nieznany (host|domena)", "nieprawidłowy domena",
      "domena odbiorcy * (nie istnieje|nieprawidłowy)",
    },
    domain_refuses_mail = {
      "domena * nie przyjmuje * (wiadomości|mail)", "domena * (wyłączone|wygasła|nieobsługiwana)",
      "brak * rekordu mx",
    },
    dns_failure = {
      "błąd * dns * (tymczasowo|zapytania|serwer)", "tymczasowo błąd dns",
      "(błąd|nie powiodło) * rozwiązywania nazw",
    },
    routing_error = {
      "(brak|nie znaleziono) * trasy * (domena|host|serwer)", "błąd * (trasowania|routingu)",
    },
    mail_loop = { "pętla * (wiadomości|pocztowa|wykryto)", "wykryto pętlę", "zbyt wiele (przeskoków|hopów)" },
    connection_failed = {
      "połączenie * (odrzucony|zerwane|przerwane|nie powiodło|nieudane)",
      "nie * (można|udało) * (połączenie|nawiązać połączenia)", "serwer * nie odpowiada",
      "serwer * (nieosiągalny|nie jest osiągalny)",
      "(przekroczony|upłynął) * (czas|limit czasu) * (połączenie|oczekiwania)",
      "nie przyjmuje * (żądań|prośby) * połączenie",
    },
    tls_failed = {
      "(tls|szyfrowanie|starttls) * (wymagane|wymagany)", "(wymagane|wymaga) * (szyfrowania|tls|szyfrowanie)",
      "certyfikat * (wygasł|nieważny|nieprawidłowy)",
    },
    expired = {
      "wiadomość * (wygasła|przeterminowana)", "(zaniechano|zaprzestano|przerwano) * (dostarczania|prób)",
      "zbyt długo * kolejce", "upłynął czas * (dostarczenia|dostarczania)",
      "nie * (dostarczyć|dostarczono|doręczono) * (dni|godzin)",
      "(dostarczyć|dostarczenia) * ciągu * (dni|godzin)",
      "czas * (dostarczenia|doręczenia|oczekiwania) * (upłynął|minął|przekroczony)", "zbyt długo * kolejce",
    },
    auth_failed = {
      "(spf|dkim|dmarc) * (odrzucony|nieprawidłowy|nie powiodła|niezgodny|niepowodzenie|negatywny)",
      "(błąd|niezgodność|weryfikacja) * (spf|dkim|dmarc)",
    },
    rdns_failed = {
      "brak * (reverse dns|revdns|ptr|rekordu ptr|odwrotnego dns)",
      "(reverse dns|revdns|ptr|rekord ptr) * (nieprawidłowy|brak|nie istnieje)",
    },
    login_required = {
      "(wymagane|wymaga|konieczne) * (uwierzytelnianie|zalogowanie)",
      "uwierzytelnianie * (wymagane|wymagana|nie powiodło|nieudane|konieczne)",
      "(błąd|nieudane) * (uwierzytelnianie|logowania)", "nieprawidłowy * hasło",
      "nieprawidłowy * (login|hasło)",
    },
    relay_denied = {
      "(relay|przekazywanie|relaying|przesyłanie) * (odrzucony|zabroniony|nie dozwolone|niedozwolone)",
      "domena * nie jest lokalna",
    },
    sender_rejected = {
      "nadawca * (odrzucony|nieznany|nieprawidłowy|zablokowany|nie istnieje)",
      "adres nadawcy * (odrzucony|nieznany|nieprawidłowy|zablokowany|nie istnieje|nie znaleziono)",
      "domena nadawcy * (nie istnieje|nieznany|nie znaleziono|nieprawidłowy)",
      "(nieznany|nieprawidłowy) * nadawca",
    },
    ip_blocked = {
      "ip * (zablokowany|odrzucony|czarnej liście|czarnej listy|blokowany)",
      "adres ip * (zablokowany|odrzucony|czarnej liście|czarnej listy)",
      "serwer * (zablokowany|czarnej liście)", "(zła|niska|słaba) reputacja",
      "reputacja * (ip|serwer) * (zła|niska|słaba)",
      "czarnej liście", "czarna lista", "ip * (rbl|dnsbl|czarnych listach)",
      "(serwer|ip) * zablokowany * (wysyłanie|rozsyłanie|wysyłania) * spamu",
    },
    domain_blocked = {
      "domena * (zablokowany|czarnej liście|czarnych listach)",
      "(link|linki|url|odnośnik) * (zablokowany|czarnej liście)", "domena * (zła|niska|słaba) reputacja",
    },
    spam = {
      "(uznana|uznano|rozpoznana|sklasyfikowana|zakwalifikowana|oznaczona|zidentyfikowana|uznane) * (jako|"
        .. "za) * (spam|niechciana)",
      "podejrzenie * (spamu|spam)", "odrzucony * (filtr antyspamowy|antyspam|antyspamowy|spam|spamu)",
      "(filtr antyspamowy|antyspam|antyspamowy) * odrzucony", "niechciana (wiadomość|korespondencja)",
      "wiadomość * (spam|spamem)", "zawiera spam", "wykryto spam",
      "zablokowany * (filtr antyspamowy|antyspam|antyspamowy|spam|spamu|spamowy)",
      "wiadomość zablokowany * filtr * (antyspamowy|spamu|spam)",
    },
    virus = {
      "(wykryto|zawiera) * (wirus|wirusa|złośliwe oprogramowanie)",
      "(wiadomość|załącznik) * (zainfekowana|zainfekowany|zawirusowana)",
    },
    content_rejected = {
      "załącznik * (niedozwolony|zabroniony|zablokowany|odrzucony|nie dozwolone)",
      "(niedozwolony|zabroniony) * (załącznik|typ pliku|rozszerzenie|treść)",
      "(typ pliku|rozszerzenie|treść) * (niedozwolony|zablokowany|odrzucony)",
    },
    rfc_violation = {
      "(brak|nieprawidłowy) * (nagłówka|nagłówek|nagłówki)", "niezgodna * rfc", "niezgodny * rfc",
    },
    policy = {
      "(odmowa|brak) dostępu", "dostęp * (odrzucony|zabroniony|zablokowany)",
      "(polityka|zasady|polityki|zasad) * (odrzucony|bezpieczeństwa|serwer)",
      "odrzucony * (polityka|zasady|polityki|politykę|zasad|administratora)", "naruszenie * (zasad|polityki)",
      "(wiadomość|połączenie) * kraju * (nie|odrzucony|zablokowany)", "z * kraju * (nie|odrzucony|zablokowany)",
    },
    greylisted = {
      "szara lista", "szarej liście", "greylisting * (spróbuj|ponownie|później)",
      "tymczasowo odrzucony * (spróbuj|ponownie|minut)", "odrzucony tymczasowo * (spróbuj|ponownie|minut)",
      "(ponowienie|ponówienie) * (minut|później)",
    },
    rate_limited = {
      "(zbyt wiele|za dużo|zbyt dużo) * (połączenie|wiadomości|prób|błędów|jednoczesnych)",
      "przekroczony * (limit|limitu|liczba|liczbę) * (połączenie|wiadomości|wysyłki|wysłanych)",
      "(limit|limitu|liczba) * (połączenie|wiadomości|wysyłki|wysłanych) * przekroczony",
    },
    too_many_recipients = {
      "(zbyt wielu|za dużo|zbyt dużo|zbyt wiele) odbiorców", "(liczba|limit|liczbę) odbiorców * przekroczony",
      "przekroczony * (liczba|limit|limitu|liczbę) odbiorców",
    },
    message_too_big = {
      "(wiadomość|załącznik) * (zbyt|za) (duża|duży|wielka)",
      "rozmiar * (wiadomość|załącznik) * przekroczony", "(wiadomość|załącznik) * przekroczony * rozmiar",
      "przekroczony * (maksymalny|dopuszczalny|dozwolony) rozmiar",
      "(maksymalny|dopuszczalny|dozwolony) rozmiar * przekroczony",
      "rozmiar * (zbyt|za) duży",
    },
    system_full = {
      "(brak|za mało|niewystarczająca ilość) miejsca * (dysku|serwer|systemie)",
      "(brak|za mało) * (pamięci|zasobów)", "dysk * pełna",
    },
    system_error = {
      "(wewnętrzny|lokalny) błąd", "błąd (wewnętrzny|lokalny|systemu|serwer|przetwarzania|konfiguracji)",
      "problem techniczny",
    },
    unavailable = {
      "(usługa|serwer|system|skrzynka) * niedostępny",
      "(serwer|usługa) * (przeciążony|przeciążona|konserwacja|zajęty)",
      "(prace|przerwa) (konserwacyjne|techniczna|serwisowe)",
    },
    protocol_error = {
      "(nieznane|nieprawidłowy|nierozpoznane) polecenie",
      "polecenie * (nieznane|nieprawidłowy|nierozpoznane|niezaimplementowane)",
      "błąd składni * (polecenia|parametrach|parametrów)",
    },
    auto_reply = {
      "(odpowiem|odpowiemy|odpiszę) * (powrocie|najszybciej|niezwłocznie|wkrótce)", "powrocie * urlopu",
      "(otrzymaliśmy|dotarła) * (wiadomość|zgłoszenie) * (odpowiemy|skontaktujemy)",
      "automatyczna odpowiedź", "odpowiedź automatyczna", "poza biurem",
      "(jestem|będę) * (nieobecny|nieobecna|urlopie|niedostępny)", "(przebywam|jestem) * urlopie",
      "(nieobecność|nieobecny|nieobecna) * (biurze|dnia|pracy)",
    },
    feedback = { "(zgłoszenie|skarga) * (nadużycia|spamu|spam)", "oznaczona jako spam przez odbiorcę" },
  },

  weak = {
    auto_reply = {
      "(dziękuję|dziękujemy) * (wiadomość|kontakt|email|mail)",
    },
    expired = {
      "(dostarczenie|dostarczanie|wiadomość) * (opóźnione|opóźniona)",
      "(jeszcze nie|nie została jeszcze) * dostarczona",
    },
    user_unknown = { "nie * znaleziono", "nie istnieje" },
    recipient_refused = { "(brak uprawnień|nie masz uprawnień) * wysyłania * odbiorcy" },
    policy = { "wiadomość * (odrzucony|zablokowany)", "nie dozwolone" },
    mailbox_full = { "brak miejsca" },
    unavailable = { "tymczasowo niedostępny" },
    system_error = { "tymczasowo (błąd|problem)" },
  },

  yes = {
    user_unknown = {
      "550 5.1.1 <x@example.com>: użytkownik nieznany", "550 Skrzynka x@example.com nie istnieje",
      "550 Nie ma takiego użytkownika",
      "Nie można odnaleźć wprowadzonego adresu e-mail. Sprawdź adres e-mail adresata.",
      "Twoja wiadomość nie została dostarczona na adres x@example.com, ponieważ ten adres nie został "
        .. "znaleziony lub nie może odbierać poczty.",
    },
    bad_address = { "501 Nieprawidłowy format adresu" },
    mailbox_disabled = {
      "550 5.2.1 Konto zostało zablokowane", "550 Skrzynka nieaktywna",
      "Ta skrzynka nie jest już używana",
    },
    mailbox_full = {
      "Skrzynka pocztowa adresata jest pełna i nie może teraz przyjmować wiadomości.",
      "452 Skrzynka odbiorcy jest przepełniona", "552 Przekroczony limit pojemności skrzynki",
    },
    recipient_moved = {
      "551 Użytkownik zmienił adres, nowy adres: y@example.net",
      "Adres nieaktualny, proszę pisać na y@example.net",
    },
    recipient_refused = {
      "550 Wiadomość odrzucona przez odbiorcę", "550 Tylko członkowie listy mogą pisać",
      "550 5.7.1 Tylko subskrybenci mogą pisać", "550 Odbiorca zablokował tego nadawcę",
    },
    domain_unknown = { "550 Domena nie istnieje", "Nieznany host" },
    domain_refuses_mail = { "556 Domena nie przyjmuje poczty" },
    dns_failure = { "451 Tymczasowy błąd DNS" },
    routing_error = { "Brak trasy do domeny example.com" },
    mail_loop = { "554 Wykryto pętlę" },
    connection_failed = {
      "Połączenie odrzucone", "Nie można połączyć się z serwerem", "Serwer odbiorcy nie odpowiada",
    },
    tls_failed = { "530 Wymagane szyfrowanie TLS" },
    expired = {
      "Wiadomość wygasła", "Zaniechano prób dostarczenia",
      "Nie dostarczono wiadomości w ciągu 3 dni",
    },
    auth_failed = { "550 Weryfikacja SPF negatywna" },
    rdns_failed = { "550 Brak rekordu PTR dla 192.0.2.1" },
    login_required = { "530 Wymagane uwierzytelnienie", "535 Nieprawidłowy login lub hasło" },
    relay_denied = { "550 Przekazywanie zabronione" },
    sender_rejected = { "550 Adres nadawcy odrzucony", "550 Domena nadawcy nie istnieje" },
    ip_blocked = { "554 Adres IP 192.0.2.1 został zablokowany", "550 Twój serwer jest na czarnej liście" },
    domain_blocked = { "550 Domena znajduje się na czarnej liście" },
    spam = {
      "550 Wiadomość została uznana za spam", "554 Odrzucono przez filtr antyspamowy",
      "550 Zablokowany przez filtr antyspamowy",
    },
    virus = { "554 Wykryto wirusa", "550 Wiadomość zawiera wirusa" },
    content_rejected = { "552 Niedozwolony załącznik" },
    rfc_violation = { "550 Brak nagłówka Message-ID" },
    policy = {
      "550 Odmowa dostępu", "550 Wiadomość odrzucona przez administratora",
      "554 Poczta z tego kraju jest odrzucana, nie przyjmujemy jej",
    },
    greylisted = {
      "450 Szara lista, spróbuj ponownie później",
      "450 Tymczasowo odrzucony, spróbuj ponownie",
    },
    rate_limited = { "421 Zbyt wiele połączeń", "450 Przekroczono limit wysłanych wiadomości" },
    too_many_recipients = { "452 Zbyt wielu odbiorców" },
    message_too_big = { "552 Wiadomość jest zbyt duża", "552 Rozmiar wiadomości przekracza limit" },
    system_full = { "452 Brak miejsca na dysku" },
    system_error = { "451 Wewnętrzny błąd serwera" },
    unavailable = { "421 Usługa tymczasowo niedostępna" },
    protocol_error = { "500 Nieznane polecenie" },
    auto_reply = { "Automatyczna odpowiedź: jestem na urlopie", "Jestem nieobecny w biurze do 15 sierpnia" },
    feedback = { "Zgłoszenie nadużycia: spam" },
  },

  source = { "Exchange and Gmail delivery reports in Polish", "Onet, WP, Interia, home.pl replies" },
}
