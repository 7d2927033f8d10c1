### The texts that cookie-policy shows to visitors, in Polish.
###
### Each `{ $name }` is a placeholder: the program replaces it. It must occur exactly once, at any position in its text.
### `cookie_policy::docs::languages` describes the format. The program does not read this file at run time: its tables are
### generated from it by `BLESS=1 cargo test -p cookie-policy-tests --test language`.

## The policy page

page-title = Polityka plików cookie
page-introduction = Ta strona pokazuje, jakich plików cookie używa ten serwis: kto je umieszcza, do czego służą, jak długo przechowuje je Państwa przeglądarka i kto jeszcze ma do nich dostęp.
# $date: the day of the last change.
page-changed = Ostatnia zmiana: { $date }.
# $version: a number that changes with the list.
page-version = Wersja tej listy: { $version }
# Opens the list of what changed.
history-heading = Co się zmieniło?
# $name: of what the site uses now. A sentence about it can follow.
history-added = Nowość: { $name }.
history-removed = Nie jest już używane: { $name }.
# $field: the title of a column. $value: what it says now. $before: what it said before.
history-changed = { $name } – { $field }: { $value } (wcześniej: { $before }).
cookie-heading = Co to jest plik cookie?
cookie-explanation = Plik cookie to krótki tekst, który ma nazwę. Państwa przeglądarka przechowuje go przez pewien czas i odsyła za każdym razem, gdy pobiera coś z tego samego serwisu. Dzięki temu serwis wie, że są Państwo zalogowani, co znajduje się w koszyku lub że byli tu Państwo wcześniej.

## The kinds of cookies that the page explains

# Introduces the list of kinds.
kinds-introduction = Istnieje kilka rodzajów plików cookie:
kind-necessary = Niezbędne pliki cookie
kind-necessary-explanation = Serwis potrzebuje ich, aby zrobić to, o co Państwo proszą, na przykład utrzymać zalogowanie lub wyświetlić wybrany język. Nie wymagają Państwa zgody.
kind-statistics = Statystyczne pliki cookie
kind-statistics-explanation = Mierzą, jak odwiedzający korzystają z serwisu. Mogą Państwa rozpoznać, dlatego są używane tylko za Państwa zgodą.
# Only on pages of sites that have such cookies.
kind-anonymous-statistics = Pliki cookie anonimowych statystyk
kind-anonymous-statistics-explanation = W niektórych krajach serwis może liczyć odwiedziny bez pytania o zgodę, jeżeli pliki cookie służą wyłącznie anonimowym statystykom tego serwisu. Mogą Państwo w każdej chwili zgłosić sprzeciw.
# $countries: their names, separated by commas.
audience-countries = Kraje, na których prawie serwis się w tym zakresie opiera: { $countries }.
country-fr = Francja
country-uk = Zjednoczone Królestwo
kind-first-party = Własne pliki cookie
kind-first-party-explanation = Należą do serwisu, który Państwo odwiedzają. Niektóre są niezbędne. Inne mierzą to, co Państwo robią, lub służą reklamie.
kind-third-party = Pliki cookie podmiotów trzecich
kind-third-party-explanation = Należą do innego serwisu, często takiego, który sprzedaje reklamy. Ten serwis może wtedy zobaczyć, które strony Państwo tu odwiedzają. Wymagają Państwa zgody, chyba że są niezbędne do czegoś, o co Państwo proszą.

## The list of the site's cookies

# $site: the name of the site, or its address.
list-heading = Pliki cookie używane w serwisie { $site }
# The title of a table; $category: for example "Statistics cookies".
list-caption = { $category }
column-provider = Nazwa dostawcy
# What the cookie does, and where on the site.
column-function = Funkcja i miejsce
column-name = Nazwa pliku cookie
column-purpose = Cele
column-lifetime = Okres przechowywania
# The third parties that can read the cookie or what it collects.
column-recipients = Podmioty trzecie mające dostęp
column-party = Pochodzenie
# Nobody else has access to the cookie.
recipients-none = brak
party-first = własne
party-third = podmiotów trzecich
# Beside the name of what is not a cookie: `localStorage` of browsers.
storage-local = pamięć lokalna
# Beside the name of what is not a cookie: `sessionStorage` of browsers.
storage-session = pamięć sesji
# Opens the table of a category. $count: a number.
list-count = Pliki cookie w tej kategorii: { $count }
# The heading of a list of companies.
recipients-heading = Kto jeszcze ma dostęp?
# The heading above the name and the contact of the controller (GDPR, article 13).
contact-heading = Kto jest administratorem?
# $contact: an address.
contact-questions = Pytania i wnioski: { $contact }
# A link to the privacy notice of the site.
contact-privacy = Informacja o prywatności: Państwa prawa i wykorzystanie danych
# The heading of a list of companies (GDPR, article 4(8)).
contact-processors = Kto przetwarza dane w imieniu serwisu?
# The heading of a text about transfers to other countries (GDPR, article 13(1)(f)).
contact-transfers = Czy dane są przekazywane do innych krajów?
deletion-heading = Jak usunąć pliki cookie?
deletion-explanation = W ustawieniach przeglądarki mogą Państwo przeglądać i usuwać pliki cookie, także innych serwisów.
# Only where the site asks for consent.
deletion-choices = Po usunięciu pliku cookie z Państwa wyborem ten serwis zapyta ponownie.
# Only on pages of sites that use such storage.
deletion-storage = Skrypty w tym serwisie przechowują dane także w pamięci Państwa przeglądarki. Serwer nie może ich usunąć. W ustawieniach przeglądarki mogą je Państwo usunąć razem z plikami cookie.

## The categories that visitors choose from
##
## Each has a name, a summary that begins with "To ..", and a description.

category-necessary = Niezbędne pliki cookie
category-necessary-summary = Aby zrobić to, o co Państwo proszą serwis.
category-necessary-description = Serwis potrzebuje tych plików cookie, aby zrobić to, o co Państwo proszą. Nie wymagają Państwa zgody.
category-preferences = Pliki cookie preferencji
category-preferences-summary = Aby zapamiętać, jak lubią Państwo korzystać z serwisu.
category-preferences-description = Te pliki cookie zapamiętują, jak lubią Państwo korzystać z serwisu. Są używane tylko za Państwa zgodą.
category-anonymous-statistics = Pliki cookie anonimowych statystyk
category-anonymous-statistics-summary = Aby liczyć odwiedziny, wyłącznie do anonimowych statystyk.
category-anonymous-statistics-description = Te pliki cookie służą wyłącznie anonimowym statystykom tego serwisu. Tam, gdzie pozwala na to prawo, są używane, o ile nie zgłoszą Państwo sprzeciwu.
category-statistics = Statystyczne pliki cookie
category-statistics-summary = Aby mierzyć, jak odwiedzający korzystają z serwisu.
category-statistics-description = Te pliki cookie mierzą, jak odwiedzający korzystają z serwisu. Są używane tylko za Państwa zgodą.
category-marketing = Reklamowe pliki cookie
category-marketing-summary = Aby zapisywać, co Państwo oglądają, i pokazywać Państwu reklamy.
category-marketing-description = Te pliki cookie zapisują, co Państwo oglądają, aby pokazywać Państwu reklamy. Są używane tylko za Państwa zgodą.

## How long a cookie is kept
##
## Units follow each other: "1 hour 30 minutes". Each unit has the plural forms of its language.

session = do zamknięcia przeglądarki
# The visitor decides, for example with "stay logged in". $time: the longer time, for example "14 days".
session-or = do zamknięcia przeglądarki lub, na Państwa życzenie, { $time }
# A lifetime that can be shorter. $time: the longest, for example "14 days".
at-most = najwyżej { $time }
# A lifetime that starts again. $time: the lifetime, for example "14 days".
renewed = { $time }, licząc od nowa od każdych odwiedzin
# A third party says that it keeps the cookie for longer. $time: the longest that browsers keep one.
capped = najwyżej { $time }, ponieważ przeglądarki nie przechowują żadnego pliku cookie dłużej
# What scripts store ends by no time.
until-removed = do usunięcia
# Session storage ends with its tab.
until-tab-closed = do zamknięcia karty
days = { $count ->
    [one] { $count } dzień
    [few] { $count } dni
   *[many] { $count } dni
}
hours = { $count ->
    [one] { $count } godzina
    [few] { $count } godziny
   *[many] { $count } godzin
}
minutes = { $count ->
    [one] { $count } minuta
    [few] { $count } minuty
   *[many] { $count } minut
}
seconds = { $count ->
    [one] { $count } sekunda
    [few] { $count } sekundy
   *[many] { $count } sekund
}

## Dates

date = { $day } { $month } { $year }
# The first day of a month.
date-first = 1 { $month } { $year }
# The months as they are written in a date.
january = stycznia
february = lutego
march = marca
april = kwietnia
may = maja
june = czerwca
july = lipca
august = sierpnia
september = września
october = października
november = listopada
december = grudnia

## The banner on every page

# $site: the name of the site, or its address.
banner-heading = Pliki cookie w serwisie { $site }
# The categories follow, each with its summary.
banner-question = Czy ten serwis może przechowywać pliki cookie na Państwa urządzeniu i je odczytywać w następujących celach?
# The visitor had accepted before.
banner-question-outdated = Te pliki cookie zmieniły się, odkąd je Państwo zaakceptowali. Czy ten serwis może ich używać w obecnej postaci?
# Follows the name of a category. $cookies: names, separated by commas.
banner-added = Nowe, odkąd je Państwo zaakceptowali: { $cookies }.
# The visitor had accepted or refused before.
banner-question-expired = Państwa wybór dotyczący tych plików cookie wygasł. Czy ten serwis może ich używać?
# Only where such cookies are used without asking.
banner-anonymous = Odwiedziny są liczone do anonimowych statystyk, o ile nie zgłoszą Państwo sprzeciwu.
# $controller: the name of a company or an authority (GDPR, article 4(7)).
banner-controller = Administrator: { $controller }.
# How many third parties can read the cookies. $count: a number.
banner-recipients = Podmioty trzecie mające dostęp: { $count }.
# $link: `settings-link`.
banner-withdraw = Mogą Państwo w każdej chwili zmienić zdanie za pomocą linku „{ $link }”.
# A link to the policy page, at the foot of every page.
settings-link = Ustawienia plików cookie
# A button beside `banner-refuse`. Neither may look or sound better than the other.
banner-accept = Akceptuj te pliki cookie
banner-refuse = Odrzuć te pliki cookie
# A link to the policy page.
banner-details = Zobacz pliki cookie i wybierz
# Closes the banner and refuses.
banner-close = Kontynuuj bez akceptacji
banner-closing = Po zamknięciu tego komunikatu używane są tylko niezbędne pliki cookie.
# The same where other choices of the visitor stay as they are.
banner-closing-these = Zamknięcie tego komunikatu oznacza odrzucenie tych plików cookie.
choice-saved = Państwa wybór został zapisany. Można go w każdej chwili zmienić.
# $categories: their names, separated by commas.
choice-accepted = Zaakceptowane: { $categories }.
choice-refused = Odrzucone: { $categories }.
# Closes the message.
banner-hide = Ukryj ten komunikat
# The browser did not send the choice back.
choice-not-kept-heading = Państwa wybór nie został zachowany
choice-not-kept = Państwa przeglądarka nie zachowała wyboru. Być może pliki cookie są zablokowane dla tego serwisu lub połączenie nie jest bezpieczne. Dopóki wybór nie zostanie zachowany, nie są umieszczane pliki cookie, które wymagają Państwa zgody.

## The visitor's own part of the policy page

# A link to the page that the visitor came from.
choices-back = Wróć do poprzedniej strony
choices-heading = Państwa wybór
choices-undecided = Nie dokonali Państwo jeszcze wyboru. Do tego czasu ten serwis nie umieszcza plików cookie, które wymagają Państwa zgody.
# GDPR, article 7(3).
choices-withdrawal = Mogą Państwo w każdej chwili wycofać zgodę. To, co zrobiono wcześniej, pozostaje zgodne z prawem.
# $date: the day of the choice.
choices-decided = Dokonali Państwo tego wyboru { $date }.
# $id: the number under which the consent is recorded.
choices-reference = Numer Państwa zgody: { $id }
# "Global Privacy Control" is a name and stays as it is.
choices-gpc = Państwa przeglądarka odrzuca te pliki cookie w Państwa imieniu za pomocą Global Privacy Control. Niczego się przez nie nie sprzedaje ani nie udostępnia.
choices-outdated = Te pliki cookie zmieniły się, odkąd je Państwo zaakceptowali. Prosimy wybrać ponownie.
choices-expired = Państwa wybór wygasł. Prosimy wybrać ponownie.
choices-nothing = Ten serwis nie umieszcza plików cookie, które wymagają Państwa zgody, więc nie ma czego wybierać.
choices-accept-all = Akceptuj wszystkie
choices-refuse-all = Odrzuć wszystkie
choices-save = Zapisz mój wybór
# Beside the button to save.
choices-left-open = Pliki cookie, które wymagają Państwa zgody, uznaje się za odrzucone, jeżeli niczego Państwo dla nich nie wybiorą.
# The state of a category, beside its name.
state-always = Zawsze w użyciu
state-in-use = W użyciu, o ile nie ma sprzeciwu
state-accepted = Zaakceptowane
state-refused = Odrzucone
state-undecided = Jeszcze nie wybrano

## Content of other sites, such as videos and maps

# A button. $categories: their names, separated by commas.
embed-allow = Zezwól na { $categories } i pokaż tę treść
# A link to the same content elsewhere. $provider: the name of a company.
embed-link = Otwórz w serwisie { $provider }
# A link. $provider: the name of a company.
embed-privacy = Polityka prywatności: { $provider }
# $countries: their codes, separated by commas.
embed-countries = Kraje, do których są przekazywane dane: { $countries }.
# The heading of a table on the policy page.
embed-heading = Treści z innych serwisów
embed-introduction = Strony tego serwisu mogą pokazywać treści, które Państwa przeglądarka pobiera z innych serwisów. Poznają one wtedy Państwa adres IP.
# GDPR, article 7(3).
embed-withdrawal = Po wycofaniu zgody treści te nie są już pokazywane, a ten serwis usuwa pliki cookie, które może usunąć. Pliki cookie i dane innych serwisów można usunąć tylko tam: patrz ich polityki prywatności.
embed-column-content = Treść
# An address follows it.
embed-column-source = Pobierana z
embed-column-countries = Kraje
