### The texts that cookie-policy shows to visitors, in Croatian.
###
### Each `{ $name }` is a placeholder: the program replaces it. It must occur exactly once, at any position in its text.
### `cookie_policy::docs::languages` describes the format. The program does not read this file at run time: its tables are
### generated from it by `BLESS=1 cargo test -p cookie-policy-tests --test language`.

## The policy page

page-title = Pravila o kolačićima
page-introduction = Na ovoj su stranici navedeni kolačići kojima se služi ovo web-mjesto: tko ih postavlja, čemu služe, koliko ih dugo čuva vaš preglednik i tko još ima pristup.
# $date: the day of the last change.
page-changed = Posljednja izmjena: { $date }
# $version: a number that changes with the list.
page-version = Verzija ovog popisa: { $version }
# Opens the list of what changed.
history-heading = Što se promijenilo?
# $name: of what the site uses now. A sentence about it can follow.
history-added = Novo: { $name }.
history-removed = Više se ne upotrebljava: { $name }.
# $field: the title of a column. $value: what it says now. $before: what it said before.
history-changed = { $name } – { $field }: { $value } (prije: { $before }).
cookie-heading = Što je kolačić?
cookie-explanation = Kolačić je kratak tekst koji ima naziv. Vaš ga preglednik neko vrijeme čuva i šalje natrag svaki put kad nešto učitava s istog web-mjesta. Tako web-mjesto zna da ste prijavljeni, što je u vašoj košarici ili da ste ga već posjetili.

## The kinds of cookies that the page explains

# Introduces the list of kinds.
kinds-introduction = Postoji nekoliko vrsta kolačića:
kind-necessary = Nužni kolačići
kind-necessary-explanation = Potrebni su web-mjestu da učini ono što tražite, na primjer da ostanete prijavljeni ili da se prikaže na jeziku koji ste odabrali. Za njih nije potrebna vaša privola.
kind-statistics = Statistički kolačići
kind-statistics-explanation = Mjere kako se posjetitelji služe web-mjestom. Mogu vas prepoznati, pa se upotrebljavaju samo uz vašu privolu.
# Only on pages of sites that have such cookies.
kind-anonymous-statistics = Kolačići za anonimnu statistiku
kind-anonymous-statistics-explanation = U nekim zemljama web-mjesto smije brojiti svoje posjete bez pitanja ako kolačići služe isključivo anonimnoj statistici tog web-mjesta. U svakom trenutku možete uložiti prigovor.
# $countries: their names, separated by commas.
audience-countries = Zemlje na čije se pravo web-mjesto pritom oslanja: { $countries }.
country-fr = Francuska
country-uk = Ujedinjena Kraljevina
kind-first-party = Vlastiti kolačići
kind-first-party-explanation = Pripadaju web-mjestu koje posjećujete. Neki su nužni. Drugi mjere što radite ili služe oglašavanju.
kind-third-party = Kolačići treće strane
kind-third-party-explanation = Pripadaju drugom web-mjestu, često onome koje prodaje oglase. To web-mjesto tada može vidjeti koje stranice ovdje posjećujete. Za njih je potrebna vaša privola, osim ako su nužni za nešto što tražite.

## The list of the site's cookies

# $site: the name of the site, or its address.
list-heading = Kolačići na web-mjestu { $site }
# The title of a table; $category: for example "Statistics cookies".
list-caption = { $category }
column-provider = Naziv pružatelja
# What the cookie does, and where on the site.
column-function = Funkcija i mjesto
column-name = Naziv kolačića
column-purpose = Svrhe
column-lifetime = Razdoblje čuvanja
# The third parties that can read the cookie or what it collects.
column-recipients = Treće strane s pristupom
column-party = Podrijetlo
# Nobody else has access to the cookie.
recipients-none = nitko
party-first = vlastiti
party-third = treće strane
# Beside the name of what is not a cookie: `localStorage` of browsers.
storage-local = lokalna pohrana
# Beside the name of what is not a cookie: `sessionStorage` of browsers.
storage-session = pohrana sesije
# Opens the table of a category. $count: a number.
list-count = Kolačići u ovoj kategoriji: { $count }
# The heading of a list of companies.
recipients-heading = Tko još ima pristup?
# The heading above the name and the contact of the controller (GDPR, article 13).
contact-heading = Tko je voditelj obrade?
# $contact: an address.
contact-questions = Pitanja i zahtjevi: { $contact }
# A link to the privacy notice of the site.
contact-privacy = Obavijest o privatnosti: vaša prava i upotreba vaših podataka
# The heading of a list of companies (GDPR, article 4(8)).
contact-processors = Tko obrađuje podatke u ime web-mjesta?
# The heading of a text about transfers to other countries (GDPR, article 13(1)(f)).
contact-transfers = Prenose li se podaci u druge zemlje?
deletion-heading = Kako izbrisati kolačiće?
deletion-explanation = U postavkama preglednika možete pregledati i izbrisati kolačiće, pa i one drugih web-mjesta.
# Only where the site asks for consent.
deletion-choices = Ako izbrišete kolačić s vašim odabirom, ovo će vas web-mjesto ponovno pitati.
# Only on pages of sites that use such storage.
deletion-storage = Skripte na ovom web-mjestu čuvaju podatke i u pohrani vašeg preglednika. Poslužitelj ovog web-mjesta ne može ih ukloniti. U postavkama preglednika možete ih izbrisati zajedno s kolačićima.

## The categories that visitors choose from
##
## Each has a name, a summary that begins with "To ..", and a description.

category-necessary = Nužni kolačići
category-necessary-summary = Da web-mjesto učini ono što tražite.
category-necessary-description = Ovi su kolačići potrebni web-mjestu da učini ono što tražite. Za njih nije potrebna vaša privola.
category-preferences = Kolačići za postavke
category-preferences-summary = Da web-mjesto zapamti kako se njime volite služiti.
category-preferences-description = Ovi kolačići pamte kako se volite služiti web-mjestom. Upotrebljavaju se samo uz vašu privolu.
category-anonymous-statistics = Kolačići za anonimnu statistiku
category-anonymous-statistics-summary = Da se posjeti broje isključivo za anonimnu statistiku.
category-anonymous-statistics-description = Ovi kolačići služe isključivo anonimnoj statistici ovog web-mjesta. Gdje zakon to dopušta, upotrebljavaju se ako ne uložite prigovor.
category-statistics = Statistički kolačići
category-statistics-summary = Da se mjeri kako se posjetitelji služe web-mjestom.
category-statistics-description = Ovi kolačići mjere kako se posjetitelji služe web-mjestom. Upotrebljavaju se samo uz vašu privolu.
category-marketing = Oglasni kolačići
category-marketing-summary = Da se bilježi što gledate i da vam se prikazuju oglasi.
category-marketing-description = Ovi kolačići bilježe što gledate da bi vam se prikazali oglasi. Upotrebljavaju se samo uz vašu privolu.

## How long a cookie is kept
##
## Units follow each other: "1 hour 30 minutes". Each unit has the plural forms of its language.

session = do zatvaranja preglednika
# The visitor decides, for example with "stay logged in". $time: the longer time, for example "14 days".
session-or = do zatvaranja preglednika ili, ako to zatražite, { $time }
# A lifetime that can be shorter. $time: the longest, for example "14 days".
at-most = najviše { $time }
# A lifetime that starts again. $time: the lifetime, for example "14 days".
renewed = { $time }, računajući iznova od svakog posjeta
# A third party says that it keeps the cookie for longer. $time: the longest that browsers keep one.
capped = najviše { $time }, jer preglednici nijedan kolačić ne čuvaju dulje
# What scripts store ends by no time.
until-removed = do uklanjanja
# Session storage ends with its tab.
until-tab-closed = dok ne zatvorite karticu
days = { $count ->
    [one] { $count } dan
    [few] { $count } dana
   *[other] { $count } dana
}
hours = { $count ->
    [one] { $count } sat
    [few] { $count } sata
   *[other] { $count } sati
}
minutes = { $count ->
    [one] { $count } minuta
    [few] { $count } minute
   *[other] { $count } minuta
}
seconds = { $count ->
    [one] { $count } sekunda
    [few] { $count } sekunde
   *[other] { $count } sekundi
}

## Dates

date = { $day }. { $month } { $year }.
# The first day of a month.
date-first = 1. { $month } { $year }.
# The months as they are written in a date.
january = siječnja
february = veljače
march = ožujka
april = travnja
may = svibnja
june = lipnja
july = srpnja
august = kolovoza
september = rujna
october = listopada
november = studenoga
december = prosinca

## The banner on every page

# $site: the name of the site, or its address.
banner-heading = Kolačići na web-mjestu { $site }
# The categories follow, each with its summary.
banner-question = Smije li ovo web-mjesto u ove svrhe pohranjivati kolačiće na vaš uređaj i čitati ih?
# The visitor had accepted before.
banner-question-outdated = Ovi su se kolačići promijenili otkako ste ih prihvatili. Smije li ih ovo web-mjesto upotrebljavati takve kakvi su sada?
# Follows the name of a category. $cookies: names, separated by commas.
banner-added = Novo otkako ste ih prihvatili: { $cookies }.
# The visitor had accepted or refused before.
banner-question-expired = Vaš je odabir o ovim kolačićima istekao. Smije li ih ovo web-mjesto upotrebljavati?
# Only where such cookies are used without asking.
banner-anonymous = Posjeti se broje za anonimnu statistiku ako ne uložite prigovor.
# $controller: the name of a company or an authority (GDPR, article 4(7)).
banner-controller = Voditelj obrade: { $controller }.
# How many third parties can read the cookies. $count: a number.
banner-recipients = Treće strane s pristupom: { $count }.
# $link: `settings-link`.
banner-withdraw = U svakom se trenutku možete predomisliti putem poveznice „{ $link }”.
# A link to the policy page, at the foot of every page.
settings-link = Postavke kolačića
# A button beside `banner-refuse`. Neither may look or sound better than the other.
banner-accept = Prihvati ove kolačiće
banner-refuse = Odbij ove kolačiće
# A link to the policy page.
banner-details = Pogledaj kolačiće i odaberi
# Closes the banner and refuses.
banner-close = Nastavi bez prihvaćanja
banner-closing = Ako zatvorite ovu poruku, upotrebljavaju se samo nužni kolačići.
# The same where other choices of the visitor stay as they are.
banner-closing-these = Ako zatvorite ovu poruku, odbijate ove kolačiće.
choice-saved = Vaš je odabir spremljen. Možete ga promijeniti u svakom trenutku.
# $categories: their names, separated by commas.
choice-accepted = Prihvaćeno: { $categories }.
choice-refused = Odbijeno: { $categories }.
# Closes the message.
banner-hide = Sakrij ovu poruku
# The browser did not send the choice back.
choice-not-kept-heading = Vaš odabir nije sačuvan
choice-not-kept = Vaš preglednik nije sačuvao vaš odabir. Možda su kolačići za ovo web-mjesto blokirani ili veza nije sigurna. Dok se vaš odabir ne sačuva, ne postavljaju se kolačići za koje je potrebna vaša privola.

## The visitor's own part of the policy page

# A link to the page that the visitor came from.
choices-back = Natrag na prethodnu stranicu
choices-heading = Vaš odabir
choices-undecided = Još niste odabrali. Do tada ovo web-mjesto ne postavlja kolačiće za koje je potrebna vaša privola.
# GDPR, article 7(3).
choices-withdrawal = Svoju privolu možete povući u svakom trenutku. Ono što je prije učinjeno ostaje zakonito.
# $date: the day of the choice.
choices-decided = Ovaj ste odabir učinili { $date }
# $id: the number under which the consent is recorded.
choices-reference = Referentni broj vaše privole: { $id }
# "Global Privacy Control" is a name and stays as it is.
choices-gpc = Vaš preglednik odbija ove kolačiće umjesto vas putem signala Global Privacy Control. Ništa se njima ne prodaje i ne dijeli.
choices-outdated = Ovi su se kolačići promijenili otkako ste ih prihvatili. Odaberite ponovno.
choices-expired = Vaš je odabir istekao. Odaberite ponovno.
choices-nothing = Ovo web-mjesto ne postavlja kolačiće za koje je potrebna vaša privola, pa se nema što odabrati.
choices-accept-all = Prihvati sve
choices-refuse-all = Odbij sve
choices-save = Spremi moj odabir
# Beside the button to save.
choices-left-open = Kolačići za koje je potrebna vaša privola smatraju se odbijenima ako za njih ništa ne odaberete.
# The state of a category, beside its name.
state-always = Uvijek u upotrebi
state-in-use = U upotrebi ako ne uložite prigovor
state-accepted = Prihvaćeno
state-refused = Odbijeno
state-undecided = Još nije odabrano

## Content of other sites, such as videos and maps

# A button. $categories: their names, separated by commas.
embed-allow = Dopusti { $categories } i prikaži ovaj sadržaj
# A link to the same content elsewhere. $provider: the name of a company.
embed-link = Otvori na web-mjestu { $provider }
# A link. $provider: the name of a company.
embed-privacy = Obavijest o privatnosti: { $provider }
# $countries: their codes, separated by commas.
embed-countries = Zemlje u koje se prenose podaci: { $countries }.
# The heading of a table on the policy page.
embed-heading = Sadržaj drugih web-mjesta
embed-introduction = Stranice ovog web-mjesta mogu prikazivati sadržaj koji vaš preglednik učitava s drugih web-mjesta. Ona tada saznaju vašu IP adresu.
# GDPR, article 7(3).
embed-withdrawal = Ako povučete privolu, taj se sadržaj više ne prikazuje, a ovo web-mjesto uklanja kolačiće koje može ukloniti. Kolačići i podaci drugih web-mjesta mogu se ukloniti samo ondje: pogledajte njihove obavijesti o privatnosti.
embed-column-content = Sadržaj
# An address follows it.
embed-column-source = Učitava se s
embed-column-countries = Zemlje
