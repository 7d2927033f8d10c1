### The texts that cookie-policy shows to visitors, in Slovak.
###
### Each `{ $name }` is a placeholder: the program replaces it. It must occur exactly once, at any position in its text.
### `cookie_policy::docs::languages` describes the format. The program does not read this file at run time: its tables are
### generated from it by `BLESS=1 cargo test -p cookie-policy-tests --test language`.

## The policy page

page-title = Zásady používania súborov cookie
page-introduction = Táto stránka uvádza, ktoré súbory cookie toto webové sídlo používa, kto ich ukladá, na čo slúžia, ako dlho ich váš prehliadač uchováva a kto ďalší k nim má prístup.
# $date: the day of the last change.
page-changed = Naposledy zmenené { $date }.
# $version: a number that changes with the list.
page-version = Verzia tohto zoznamu: { $version }
# Opens the list of what changed.
history-heading = Čo sa zmenilo?
# $name: of what the site uses now. A sentence about it can follow.
history-added = Nové: { $name }.
history-removed = Už sa nepoužíva: { $name }.
# $field: the title of a column. $value: what it says now. $before: what it said before.
history-changed = { $name } – { $field }: { $value } (predtým: { $before }).
cookie-heading = Čo je súbor cookie?
cookie-explanation = Súbor cookie je krátky text, ktorý má názov. Váš prehliadač ho istý čas uchováva a posiela späť zakaždým, keď z toho istého webového sídla niečo načíta. Webové sídlo tak vie, že ste prihlásení, čo máte v košíku alebo že ste tu už boli.

## The kinds of cookies that the page explains

# Introduces the list of kinds.
kinds-introduction = Existuje niekoľko druhov súborov cookie:
kind-necessary = Nevyhnutné súbory cookie
kind-necessary-explanation = Webové sídlo ich potrebuje, aby urobilo to, o čo ho žiadate, napríklad aby vás ponechalo prihlásených alebo sa zobrazilo v jazyku, ktorý ste si zvolili. Nevyžadujú váš súhlas.
kind-statistics = Štatistické súbory cookie
kind-statistics-explanation = Merajú, ako návštevníci webové sídlo používajú. Môžu vás rozpoznať, preto sa používajú len s vaším súhlasom.
# Only on pages of sites that have such cookies.
kind-anonymous-statistics = Súbory cookie na anonymné štatistiky
kind-anonymous-statistics-explanation = V niektorých krajinách smie webové sídlo počítať návštevy bez opýtania, ak súbory cookie slúžia len anonymným štatistikám tohto sídla. Kedykoľvek môžete namietať.
# $countries: their names, separated by commas.
audience-countries = Krajiny, o ktorých právo sa webové sídlo v tejto veci opiera: { $countries }.
country-fr = Francúzsko
country-uk = Spojené kráľovstvo
kind-first-party = Súbory cookie prvej strany
kind-first-party-explanation = Patria webovému sídlu, ktoré navštevujete. Niektoré sú nevyhnutné. Iné merajú, čo robíte, alebo slúžia reklame.
kind-third-party = Súbory cookie tretej strany
kind-third-party-explanation = Patria inému webovému sídlu, často takému, ktoré predáva reklamu. To potom môže vidieť, ktoré stránky tu navštevujete. Vyžadujú váš súhlas, ibaže sú nevyhnutné na niečo, o čo žiadate.

## The list of the site's cookies

# $site: the name of the site, or its address.
list-heading = Súbory cookie na webovom sídle { $site }
# The title of a table; $category: for example "Statistics cookies".
list-caption = { $category }
column-provider = Názov poskytovateľa
# What the cookie does, and where on the site.
column-function = Funkcia a umiestnenie
column-name = Názov súboru cookie
column-purpose = Účely
column-lifetime = Čas uchovávania
# The third parties that can read the cookie or what it collects.
column-recipients = Tretie strany s prístupom
column-party = Pôvod
# Nobody else has access to the cookie.
recipients-none = žiadne
party-first = prvá strana
party-third = tretia strana
# Beside the name of what is not a cookie: `localStorage` of browsers.
storage-local = lokálne úložisko
# Beside the name of what is not a cookie: `sessionStorage` of browsers.
storage-session = úložisko relácie
# Opens the table of a category. $count: a number.
list-count = Súbory cookie v tejto kategórii: { $count }
# The heading of a list of companies.
recipients-heading = Kto ďalší má prístup?
# The heading above the name and the contact of the controller (GDPR, article 13).
contact-heading = Kto je prevádzkovateľom?
# $contact: an address.
contact-questions = Otázky a žiadosti: { $contact }
# A link to the privacy notice of the site.
contact-privacy = Informácie o ochrane súkromia: vaše práva a využitie vašich údajov
# The heading of a list of companies (GDPR, article 4(8)).
contact-processors = Kto spracúva údaje v mene webového sídla?
# The heading of a text about transfers to other countries (GDPR, article 13(1)(f)).
contact-transfers = Prenášajú sa údaje do iných krajín?
deletion-heading = Ako súbory cookie vymazať?
deletion-explanation = V nastaveniach prehliadača môžete súbory cookie zobraziť a vymazať, aj tie z iných webových sídel.
# Only where the site asks for consent.
deletion-choices = Ak vymažete súbor cookie s vašou voľbou, toto webové sídlo sa vás opýta znova.
# Only on pages of sites that use such storage.
deletion-storage = Skripty na tomto webovom sídle ukladajú údaje aj do úložiska vášho prehliadača. Server tohto webového sídla ich nemôže odstrániť. V nastaveniach prehliadača ich môžete vymazať spolu so súbormi cookie.

## The categories that visitors choose from
##
## Each has a name, a summary that begins with "To ..", and a description.

category-necessary = Nevyhnutné súbory cookie
category-necessary-summary = Aby webové sídlo urobilo to, o čo ho žiadate.
category-necessary-description = Webové sídlo tieto súbory cookie potrebuje, aby urobilo to, o čo ho žiadate. Nevyžadujú váš súhlas.
category-preferences = Preferenčné súbory cookie
category-preferences-summary = Aby si webové sídlo pamätalo, ako ho radi používate.
category-preferences-description = Tieto súbory cookie si pamätajú, ako webové sídlo radi používate. Používajú sa len s vaším súhlasom.
category-anonymous-statistics = Súbory cookie na anonymné štatistiky
category-anonymous-statistics-summary = Aby sa počítali návštevy, len na anonymné štatistiky.
category-anonymous-statistics-description = Tieto súbory cookie slúžia výlučne anonymným štatistikám tohto webového sídla. Kde to zákon dovoľuje, používajú sa, ak nenamietate.
category-statistics = Štatistické súbory cookie
category-statistics-summary = Aby sa meralo, ako návštevníci webové sídlo používajú.
category-statistics-description = Tieto súbory cookie merajú, ako návštevníci webové sídlo používajú. Používajú sa len s vaším súhlasom.
category-marketing = Reklamné súbory cookie
category-marketing-summary = Aby sa zaznamenávalo, čo si prezeráte, a zobrazovala sa vám reklama.
category-marketing-description = Tieto súbory cookie zaznamenávajú, čo si prezeráte, aby sa vám mohla zobraziť reklama. Používajú sa len s vaším súhlasom.

## How long a cookie is kept
##
## Units follow each other: "1 hour 30 minutes". Each unit has the plural forms of its language.

session = do zatvorenia prehliadača
# The visitor decides, for example with "stay logged in". $time: the longer time, for example "14 days".
session-or = do zatvorenia prehliadača alebo, ak o to požiadate, { $time }
# A lifetime that can be shorter. $time: the longest, for example "14 days".
at-most = najviac { $time }
# A lifetime that starts again. $time: the lifetime, for example "14 days".
renewed = { $time }, počítané znova od každej návštevy
# A third party says that it keeps the cookie for longer. $time: the longest that browsers keep one.
capped = najviac { $time }, pretože prehliadače žiadny súbor cookie neuchovávajú dlhšie
# What scripts store ends by no time.
until-removed = do odstránenia
# Session storage ends with its tab.
until-tab-closed = kým nezatvoríte kartu
days = { $count ->
    [one] { $count } deň
    [few] { $count } dni
   *[other] { $count } dní
}
hours = { $count ->
    [one] { $count } hodina
    [few] { $count } hodiny
   *[other] { $count } hodín
}
minutes = { $count ->
    [one] { $count } minúta
    [few] { $count } minúty
   *[other] { $count } minút
}
seconds = { $count ->
    [one] { $count } sekunda
    [few] { $count } sekundy
   *[other] { $count } sekúnd
}

## Dates

date = { $day }. { $month } { $year }
# The first day of a month.
date-first = 1. { $month } { $year }
# The months as they are written in a date.
january = januára
february = februára
march = marca
april = apríla
may = mája
june = júna
july = júla
august = augusta
september = septembra
october = októbra
november = novembra
december = decembra

## The banner on every page

# $site: the name of the site, or its address.
banner-heading = Súbory cookie na webovom sídle { $site }
# The categories follow, each with its summary.
banner-question = Smie toto webové sídlo ukladať do vášho zariadenia súbory cookie a čítať ich na tieto účely?
# The visitor had accepted before.
banner-question-outdated = Tieto súbory cookie sa od vášho súhlasu zmenili. Smie ich toto webové sídlo používať v súčasnej podobe?
# Follows the name of a category. $cookies: names, separated by commas.
banner-added = Nové od vášho súhlasu: { $cookies }.
# The visitor had accepted or refused before.
banner-question-expired = Vaša voľba týkajúca sa týchto súborov cookie uplynula. Smie ich toto webové sídlo používať?
# Only where such cookies are used without asking.
banner-anonymous = Návštevy sa počítajú na anonymné štatistiky, ak nenamietate.
# $controller: the name of a company or an authority (GDPR, article 4(7)).
banner-controller = Prevádzkovateľ: { $controller }.
# How many third parties can read the cookies. $count: a number.
banner-recipients = Tretie strany s prístupom: { $count }.
# $link: `settings-link`.
banner-withdraw = Svoje rozhodnutie môžete kedykoľvek zmeniť cez odkaz „{ $link }“.
# A link to the policy page, at the foot of every page.
settings-link = Nastavenia súborov cookie
# A button beside `banner-refuse`. Neither may look or sound better than the other.
banner-accept = Prijať tieto súbory cookie
banner-refuse = Odmietnuť tieto súbory cookie
# A link to the policy page.
banner-details = Zobraziť súbory cookie a vybrať
# Closes the banner and refuses.
banner-close = Pokračovať bez súhlasu
banner-closing = Ak túto správu zatvoríte, používajú sa len nevyhnutné súbory cookie.
# The same where other choices of the visitor stay as they are.
banner-closing-these = Ak túto správu zatvoríte, tieto súbory cookie odmietnete.
choice-saved = Vaša voľba je uložená. Kedykoľvek ju môžete zmeniť.
# $categories: their names, separated by commas.
choice-accepted = Prijaté: { $categories }.
choice-refused = Odmietnuté: { $categories }.
# Closes the message.
banner-hide = Skryť túto správu
# The browser did not send the choice back.
choice-not-kept-heading = Vaša voľba sa neuložila
choice-not-kept = Váš prehliadač vašu voľbu neuložil. Súbory cookie môžu byť pre toto webové sídlo blokované alebo spojenie nemusí byť zabezpečené. Kým sa vaša voľba neuloží, neukladajú sa žiadne súbory cookie, ktoré vyžadujú váš súhlas.

## The visitor's own part of the policy page

# A link to the page that the visitor came from.
choices-back = Späť na predchádzajúcu stránku
choices-heading = Vaša voľba
choices-undecided = Ešte ste si nevybrali. Dovtedy toto webové sídlo neukladá súbory cookie, ktoré vyžadujú váš súhlas.
# GDPR, article 7(3).
choices-withdrawal = Svoj súhlas môžete kedykoľvek odvolať. To, čo sa stalo predtým, zostáva v súlade so zákonom.
# $date: the day of the choice.
choices-decided = Túto voľbu ste urobili { $date }.
# $id: the number under which the consent is recorded.
choices-reference = Referenčné číslo vášho súhlasu: { $id }
# "Global Privacy Control" is a name and stays as it is.
choices-gpc = Váš prehliadač za vás tieto súbory cookie odmieta pomocou Global Privacy Control. Nič sa ich prostredníctvom nepredáva ani nezdieľa.
choices-outdated = Tieto súbory cookie sa od vášho súhlasu zmenili. Vyberte, prosím, znova.
choices-expired = Vaša voľba uplynula. Vyberte, prosím, znova.
choices-nothing = Toto webové sídlo neukladá súbory cookie, ktoré vyžadujú váš súhlas, nie je teda z čoho vyberať.
choices-accept-all = Prijať všetko
choices-refuse-all = Odmietnuť všetko
choices-save = Uložiť moju voľbu
# Beside the button to save.
choices-left-open = Súbory cookie, ktoré vyžadujú váš súhlas, sa považujú za odmietnuté, ak pri nich nič nevyberiete.
# The state of a category, beside its name.
state-always = Vždy sa používajú
state-in-use = Používajú sa, ak nenamietate
state-accepted = Prijaté
state-refused = Odmietnuté
state-undecided = Zatiaľ nevybraté

## Content of other sites, such as videos and maps

# A button. $categories: their names, separated by commas.
embed-allow = Povoliť { $categories } a zobraziť tento obsah
# A link to the same content elsewhere. $provider: the name of a company.
embed-link = Otvoriť na webovom sídle { $provider }
# A link. $provider: the name of a company.
embed-privacy = Zásady ochrany súkromia: { $provider }
# $countries: their codes, separated by commas.
embed-countries = Krajiny, do ktorých sa prenášajú údaje: { $countries }.
# The heading of a table on the policy page.
embed-heading = Obsah iných webových sídel
embed-introduction = Stránky tohto webového sídla môžu zobrazovať obsah, ktorý váš prehliadač načíta z iných webových sídel. Tie sa potom dozvedia vašu IP adresu.
# GDPR, article 7(3).
embed-withdrawal = Ak súhlas odvoláte, tento obsah sa už nezobrazí a toto webové sídlo odstráni súbory cookie, ktoré odstrániť môže. Súbory cookie a údaje iných webových sídel možno odstrániť len tam: pozrite si ich zásady ochrany súkromia.
embed-column-content = Obsah
# An address follows it.
embed-column-source = Načítava sa z
embed-column-countries = Krajiny
