### The texts that cookie-policy shows to visitors, in Slovene.
###
### Each `{ $name }` is a placeholder: the program replaces it. It must occur exactly once, at any position in its text.
### `cookie_policy::docs::languages` describes the format. The program does not read this file at run time: its tables are
### generated from it by `BLESS=1 cargo test -p cookie-policy-tests --test language`.

## The policy page

page-title = Politika piškotkov
page-introduction = Na tej strani so našteti piškotki, ki jih uporablja to spletno mesto: kdo jih nastavi, čemu služijo, kako dolgo jih hrani vaš brskalnik in kdo še ima dostop do njih.
# $date: the day of the last change.
page-changed = Zadnja sprememba: { $date }.
# $version: a number that changes with the list.
page-version = Različica tega seznama: { $version }
# Opens the list of what changed.
history-heading = Kaj se je spremenilo?
# $name: of what the site uses now. A sentence about it can follow.
history-added = Novo: { $name }.
history-removed = Se ne uporablja več: { $name }.
# $field: the title of a column. $value: what it says now. $before: what it said before.
history-changed = { $name } – { $field }: { $value } (prej: { $before }).
cookie-heading = Kaj je piškotek?
cookie-explanation = Piškotek je kratko besedilo z imenom. Vaš brskalnik ga nekaj časa hrani in ga pošlje nazaj vsakič, ko kaj naloži z istega spletnega mesta. Tako spletno mesto ve, da ste prijavljeni, kaj je v vaši košarici ali da ste ga že obiskali.

## The kinds of cookies that the page explains

# Introduces the list of kinds.
kinds-introduction = Obstaja več vrst piškotkov:
kind-necessary = Nujni piškotki
kind-necessary-explanation = Spletno mesto jih potrebuje, da naredi, kar zahtevate, na primer da ostanete prijavljeni ali da se prikaže v jeziku, ki ste ga izbrali. Zanje vaša privolitev ni potrebna.
kind-statistics = Statistični piškotki
kind-statistics-explanation = Merijo, kako obiskovalci uporabljajo spletno mesto. Lahko vas prepoznajo, zato se uporabljajo samo z vašo privolitvijo.
# Only on pages of sites that have such cookies.
kind-anonymous-statistics = Piškotki za anonimno statistiko
kind-anonymous-statistics-explanation = V nekaterih državah sme spletno mesto šteti svoje obiske brez vprašanja, če piškotki služijo samo anonimni statistiki tega spletnega mesta. Kadar koli lahko ugovarjate.
# $countries: their names, separated by commas.
audience-countries = Države, na katerih pravo se spletno mesto pri tem opira: { $countries }.
country-fr = Francija
country-uk = Združeno kraljestvo
kind-first-party = Lastni piškotki
kind-first-party-explanation = Pripadajo spletnemu mestu, ki ga obiskujete. Nekateri so nujni. Drugi merijo, kaj počnete, ali služijo oglaševanju.
kind-third-party = Piškotki tretjih oseb
kind-third-party-explanation = Pripadajo drugemu spletnemu mestu, pogosto takemu, ki prodaja oglase. To spletno mesto lahko tako vidi, katere strani obiskujete tukaj. Zahtevajo vašo privolitev, razen če so nujni za nekaj, kar zahtevate.

## The list of the site's cookies

# $site: the name of the site, or its address.
list-heading = Piškotki na spletnem mestu { $site }
# The title of a table; $category: for example "Statistics cookies".
list-caption = { $category }
column-provider = Ime ponudnika
# What the cookie does, and where on the site.
column-function = Funkcija in mesto
column-name = Ime piškotka
column-purpose = Nameni
column-lifetime = Čas hrambe
# The third parties that can read the cookie or what it collects.
column-recipients = Tretje osebe z dostopom
column-party = Izvor
# Nobody else has access to the cookie.
recipients-none = nihče
party-first = lastni
party-third = tretjih oseb
# Beside the name of what is not a cookie: `localStorage` of browsers.
storage-local = lokalna shramba
# Beside the name of what is not a cookie: `sessionStorage` of browsers.
storage-session = shramba seje
# Opens the table of a category. $count: a number.
list-count = Piškotki v tej kategoriji: { $count }
# The heading of a list of companies.
recipients-heading = Kdo še ima dostop?
# The heading above the name and the contact of the controller (GDPR, article 13).
contact-heading = Kdo je upravljavec?
# $contact: an address.
contact-questions = Vprašanja in zahteve: { $contact }
# A link to the privacy notice of the site.
contact-privacy = Obvestilo o zasebnosti: vaše pravice in uporaba vaših podatkov
# The heading of a list of companies (GDPR, article 4(8)).
contact-processors = Kdo obdeluje podatke v imenu spletnega mesta?
# The heading of a text about transfers to other countries (GDPR, article 13(1)(f)).
contact-transfers = Ali se podatki prenašajo v druge države?
deletion-heading = Kako lahko izbrišete piškotke?
deletion-explanation = V nastavitvah brskalnika si lahko ogledate in izbrišete piškotke, tudi tiste z drugih spletnih mest.
# Only where the site asks for consent.
deletion-choices = Če izbrišete piškotek z vašo izbiro, vas bo to spletno mesto znova vprašalo.
# Only on pages of sites that use such storage.
deletion-storage = Skripti na tem spletnem mestu hranijo podatke tudi v shrambi vašega brskalnika. Strežnik tega spletnega mesta jih ne more odstraniti. V nastavitvah brskalnika jih lahko izbrišete skupaj s piškotki.

## The categories that visitors choose from
##
## Each has a name, a summary that begins with "To ..", and a description.

category-necessary = Nujni piškotki
category-necessary-summary = Da spletno mesto naredi, kar zahtevate.
category-necessary-description = Spletno mesto te piškotke potrebuje, da naredi, kar zahtevate. Zanje vaša privolitev ni potrebna.
category-preferences = Piškotki za nastavitve
category-preferences-summary = Da si spletno mesto zapomni, kako ga radi uporabljate.
category-preferences-description = Ti piškotki si zapomnijo, kako radi uporabljate spletno mesto. Uporabljajo se samo z vašo privolitvijo.
category-anonymous-statistics = Piškotki za anonimno statistiko
category-anonymous-statistics-summary = Da se obiski štejejo samo za anonimno statistiko.
category-anonymous-statistics-description = Ti piškotki služijo izključno anonimni statistiki tega spletnega mesta. Kjer zakon to dovoljuje, se uporabljajo, če ne ugovarjate.
category-statistics = Statistični piškotki
category-statistics-summary = Da se meri, kako obiskovalci uporabljajo spletno mesto.
category-statistics-description = Ti piškotki merijo, kako obiskovalci uporabljajo spletno mesto. Uporabljajo se samo z vašo privolitvijo.
category-marketing = Oglaševalski piškotki
category-marketing-summary = Da se beleži, kaj si ogledujete, in se vam prikazujejo oglasi.
category-marketing-description = Ti piškotki beležijo, kaj si ogledujete, da se vam prikazujejo oglasi. Uporabljajo se samo z vašo privolitvijo.

## How long a cookie is kept
##
## Units follow each other: "1 hour 30 minutes". Each unit has the plural forms of its language.

session = dokler ne zaprete brskalnika
# The visitor decides, for example with "stay logged in". $time: the longer time, for example "14 days".
session-or = dokler ne zaprete brskalnika ali, če to želite, { $time }
# A lifetime that can be shorter. $time: the longest, for example "14 days".
at-most = največ { $time }
# A lifetime that starts again. $time: the lifetime, for example "14 days".
renewed = { $time }, šteto znova od vsakega obiska
# A third party says that it keeps the cookie for longer. $time: the longest that browsers keep one.
capped = največ { $time }, ker brskalniki nobenega piškotka ne hranijo dlje
# What scripts store ends by no time.
until-removed = do odstranitve
# Session storage ends with its tab.
until-tab-closed = dokler ne zaprete zavihka
days = { $count ->
    [one] { $count } dan
    [two] { $count } dneva
    [few] { $count } dnevi
   *[other] { $count } dni
}
hours = { $count ->
    [one] { $count } ura
    [two] { $count } uri
    [few] { $count } ure
   *[other] { $count } ur
}
minutes = { $count ->
    [one] { $count } minuta
    [two] { $count } minuti
    [few] { $count } minute
   *[other] { $count } minut
}
seconds = { $count ->
    [one] { $count } sekunda
    [two] { $count } sekundi
    [few] { $count } sekunde
   *[other] { $count } sekund
}

## Dates

date = { $day }. { $month } { $year }
# The first day of a month.
date-first = 1. { $month } { $year }
# The months as they are written in a date.
january = januarja
february = februarja
march = marca
april = aprila
may = maja
june = junija
july = julija
august = avgusta
september = septembra
october = oktobra
november = novembra
december = decembra

## The banner on every page

# $site: the name of the site, or its address.
banner-heading = Piškotki na spletnem mestu { $site }
# The categories follow, each with its summary.
banner-question = Ali sme to spletno mesto v vaši napravi shranjevati piškotke in jih brati za te namene?
# The visitor had accepted before.
banner-question-outdated = Ti piškotki so se spremenili, odkar ste jih sprejeli. Ali jih sme to spletno mesto uporabljati takšne, kot so zdaj?
# Follows the name of a category. $cookies: names, separated by commas.
banner-added = Novo, odkar ste jih sprejeli: { $cookies }.
# The visitor had accepted or refused before.
banner-question-expired = Vaša izbira glede teh piškotkov je potekla. Ali jih sme to spletno mesto uporabljati?
# Only where such cookies are used without asking.
banner-anonymous = Obiski se štejejo za anonimno statistiko, če ne ugovarjate.
# $controller: the name of a company or an authority (GDPR, article 4(7)).
banner-controller = Upravljavec: { $controller }.
# How many third parties can read the cookies. $count: a number.
banner-recipients = Tretje osebe z dostopom: { $count }.
# $link: `settings-link`.
banner-withdraw = Kadar koli si lahko premislite prek povezave »{ $link }«.
# A link to the policy page, at the foot of every page.
settings-link = Nastavitve piškotkov
# A button beside `banner-refuse`. Neither may look or sound better than the other.
banner-accept = Sprejmi te piškotke
banner-refuse = Zavrni te piškotke
# A link to the policy page.
banner-details = Oglej si piškotke in izberi
# Closes the banner and refuses.
banner-close = Nadaljuj brez sprejetja
banner-closing = Če zaprete to sporočilo, se uporabljajo samo nujni piškotki.
# The same where other choices of the visitor stay as they are.
banner-closing-these = Če zaprete to sporočilo, zavrnete te piškotke.
choice-saved = Vaša izbira je shranjena. Kadar koli jo lahko spremenite.
# $categories: their names, separated by commas.
choice-accepted = Sprejeto: { $categories }.
choice-refused = Zavrnjeno: { $categories }.
# Closes the message.
banner-hide = Skrij to sporočilo
# The browser did not send the choice back.
choice-not-kept-heading = Vaša izbira se ni ohranila
choice-not-kept = Vaš brskalnik ni ohranil vaše izbire. Morda so piškotki za to spletno mesto blokirani ali pa povezava ni varna. Dokler se vaša izbira ne ohrani, se ne nastavijo piškotki, za katere je potrebna vaša privolitev.

## The visitor's own part of the policy page

# A link to the page that the visitor came from.
choices-back = Nazaj na prejšnjo stran
choices-heading = Vaša izbira
choices-undecided = Niste še izbrali. Do takrat to spletno mesto ne nastavlja piškotkov, za katere je potrebna vaša privolitev.
# GDPR, article 7(3).
choices-withdrawal = Svojo privolitev lahko kadar koli prekličete. Kar je bilo storjeno prej, ostane zakonito.
# $date: the day of the choice.
choices-decided = To izbiro ste opravili { $date }.
# $id: the number under which the consent is recorded.
choices-reference = Referenčna številka vaše privolitve: { $id }
# "Global Privacy Control" is a name and stays as it is.
choices-gpc = Vaš brskalnik te piškotke za vas zavrača prek Global Privacy Control. Prek njih se nič ne prodaja in ne deli.
choices-outdated = Ti piškotki so se spremenili, odkar ste jih sprejeli. Izberite znova.
choices-expired = Vaša izbira je potekla. Izberite znova.
choices-nothing = To spletno mesto ne nastavlja piškotkov, za katere je potrebna vaša privolitev, zato ni treba ničesar izbrati.
choices-accept-all = Sprejmi vse
choices-refuse-all = Zavrni vse
choices-save = Shrani mojo izbiro
# Beside the button to save.
choices-left-open = Piškotki, za katere je potrebna vaša privolitev, veljajo za zavrnjene, če zanje ne izberete ničesar.
# The state of a category, beside its name.
state-always = Vedno v uporabi
state-in-use = V uporabi, če ne ugovarjate
state-accepted = Sprejeto
state-refused = Zavrnjeno
state-undecided = Še ni izbrano

## Content of other sites, such as videos and maps

# A button. $categories: their names, separated by commas.
embed-allow = Dovoli { $categories } in prikaži to vsebino
# A link to the same content elsewhere. $provider: the name of a company.
embed-link = Odpri na spletnem mestu { $provider }
# A link. $provider: the name of a company.
embed-privacy = Obvestilo o zasebnosti: { $provider }
# $countries: their codes, separated by commas.
embed-countries = Države, v katere se prenašajo podatki: { $countries }.
# The heading of a table on the policy page.
embed-heading = Vsebina drugih spletnih mest
embed-introduction = Strani tega spletnega mesta lahko prikazujejo vsebino, ki jo vaš brskalnik naloži z drugih spletnih mest. Ta tako izvedo vaš naslov IP.
# GDPR, article 7(3).
embed-withdrawal = Če prekličete privolitev, se ta vsebina ne prikazuje več, to spletno mesto pa odstrani piškotke, ki jih lahko odstrani. Piškotke in podatke drugih spletnih mest je mogoče odstraniti le tam: glejte njihova obvestila o zasebnosti.
embed-column-content = Vsebina
# An address follows it.
embed-column-source = Naloženo z naslova
embed-column-countries = Države
