### The texts that cookie-policy shows to visitors, in Dutch.
###
### Each `{ $name }` is a placeholder: the program replaces it. It must occur exactly once, at any position in its text.
### `cookie_policy::docs::languages` describes the format. The program does not read this file at run time: its tables are
### generated from it by `BLESS=1 cargo test -p cookie-policy-tests --test language`.

## The policy page

page-title = Cookiebeleid
page-introduction = Op deze pagina staat welke cookies deze website gebruikt, wie ze plaatst, waarvoor ze dienen, hoelang uw browser ze bewaart en wie er nog meer toegang toe heeft.
# $date: the day of the last change.
page-changed = Laatst gewijzigd op { $date }.
# $version: a number that changes with the list.
page-version = Versie van deze lijst: { $version }
# Opens the list of what changed.
history-heading = Wat is er gewijzigd?
# $name: of what the site uses now. A sentence about it can follow.
history-added = Nieuw: { $name }.
history-removed = Niet meer in gebruik: { $name }.
# $field: the title of a column. $value: what it says now. $before: what it said before.
history-changed = { $name } – { $field }: { $value } (voorheen: { $before }).
cookie-heading = Wat is een cookie?
cookie-explanation = Een cookie is een korte tekst met een naam. Uw browser bewaart hem enige tijd en stuurt hem terug telkens wanneer de browser iets van dezelfde website ophaalt. Zo weet een website dat u bent ingelogd, wat er in uw winkelmandje zit of dat u er al eerder bent geweest.

## The kinds of cookies that the page explains

# Introduces the list of kinds.
kinds-introduction = Er zijn verschillende soorten cookies:
kind-necessary = Noodzakelijke cookies
kind-necessary-explanation = De website heeft ze nodig om te doen wat u vraagt, bijvoorbeeld om u ingelogd te houden of om de taal te tonen die u hebt gekozen. Uw toestemming is er niet voor nodig.
kind-statistics = Statistiekcookies
kind-statistics-explanation = Ze meten hoe bezoekers de website gebruiken. U kunt ermee worden herkend en daarom worden ze alleen gebruikt als u daarmee instemt.
# Only on pages of sites that have such cookies.
kind-anonymous-statistics = Anonieme statistiekcookies
kind-anonymous-statistics-explanation = In sommige landen mag een website haar bezoeken tellen zonder toestemming te vragen, als de cookies alleen dienen voor anonieme statistieken van die website. U kunt op elk moment bezwaar maken.
# $countries: their names, separated by commas.
audience-countries = Voor deze cookies beroept de website zich op het recht van: { $countries }.
country-fr = Frankrijk
country-uk = Verenigd Koninkrijk
kind-first-party = Eigen cookies
kind-first-party-explanation = Ze horen bij de website die u bezoekt. Sommige zijn noodzakelijk. Andere meten wat u doet of dienen voor reclame.
kind-third-party = Cookies van derden
kind-third-party-explanation = Ze horen bij een andere website, vaak een die reclame verkoopt. Die website kan dan zien welke pagina’s u hier bezoekt. Uw toestemming is ervoor nodig, tenzij ze noodzakelijk zijn voor iets waar u om vraagt.

## The list of the site's cookies

# $site: the name of the site, or its address.
list-heading = Cookies op { $site }
# The title of a table; $category: for example "Statistics cookies".
list-caption = { $category }
column-provider = Naam van de aanbieder
# What the cookie does, and where on the site.
column-function = Functie en plaats
column-name = Naam van de cookies
column-purpose = Doeleinden
column-lifetime = Bewaartermijn
# The third parties that can read the cookie or what it collects.
column-recipients = Derden met toegang
column-party = Herkomst
# Nobody else has access to the cookie.
recipients-none = geen
party-first = eigen
party-third = van derden
# Beside the name of what is not a cookie: `localStorage` of browsers.
storage-local = lokale opslag
# Beside the name of what is not a cookie: `sessionStorage` of browsers.
storage-session = sessieopslag
# Opens the table of a category. $count: a number.
list-count = Cookies in deze categorie: { $count }
# The heading of a list of companies.
recipients-heading = Wie heeft er nog meer toegang?
# The heading above the name and the contact of the controller (GDPR, article 13).
contact-heading = Wie is verantwoordelijk?
# $contact: an address.
contact-questions = Vragen en verzoeken: { $contact }
# A link to the privacy notice of the site.
contact-privacy = Privacyverklaring: uw rechten en het gebruik van uw gegevens
# The heading of a list of companies (GDPR, article 4(8)).
contact-processors = Wie verwerkt gegevens ten behoeve van de website?
# The heading of a text about transfers to other countries (GDPR, article 13(1)(f)).
contact-transfers = Worden gegevens aan andere landen doorgegeven?
deletion-heading = Hoe kunt u cookies verwijderen?
deletion-explanation = In de instellingen van uw browser kunt u cookies bekijken en verwijderen, ook die van andere websites.
# Only where the site asks for consent.
deletion-choices = Als u de cookie met uw keuzes verwijdert, vraagt deze website het u opnieuw.
# Only on pages of sites that use such storage.
deletion-storage = Scripts op deze website bewaren ook gegevens in de opslag van uw browser. De server van deze website kan ze niet verwijderen. In de instellingen van uw browser kunt u ze samen met de cookies verwijderen.

## The categories that visitors choose from
##
## Each has a name, a summary that begins with "To ..", and a description.

category-necessary = Noodzakelijke cookies
category-necessary-summary = Om te doen wat u van de website vraagt.
category-necessary-description = De website heeft deze cookies nodig om te doen wat u vraagt. Uw toestemming is er niet voor nodig.
category-preferences = Voorkeurscookies
category-preferences-summary = Om te onthouden hoe u de website graag gebruikt.
category-preferences-description = Deze cookies onthouden hoe u de website graag gebruikt. Ze worden alleen gebruikt als u daarmee instemt.
category-anonymous-statistics = Anonieme statistiekcookies
category-anonymous-statistics-summary = Om bezoeken te tellen, alleen voor anonieme statistieken.
category-anonymous-statistics-description = Deze cookies dienen alleen voor anonieme statistieken van deze website. Waar de wet dat toestaat, worden ze gebruikt tenzij u bezwaar maakt.
category-statistics = Statistiekcookies
category-statistics-summary = Om te meten hoe bezoekers de website gebruiken.
category-statistics-description = Deze cookies meten hoe bezoekers de website gebruiken. Ze worden alleen gebruikt als u daarmee instemt.
category-marketing = Reclamecookies
category-marketing-summary = Om vast te leggen wat u bekijkt en u reclame te tonen.
category-marketing-description = Deze cookies leggen vast wat u bekijkt om u reclame te tonen. Ze worden alleen gebruikt als u daarmee instemt.

## How long a cookie is kept
##
## Units follow each other: "1 hour 30 minutes". Each unit has the plural forms of its language.

session = tot u de browser sluit
# The visitor decides, for example with "stay logged in". $time: the longer time, for example "14 days".
session-or = tot u de browser sluit of, als u daarom vraagt, { $time }
# A lifetime that can be shorter. $time: the longest, for example "14 days".
at-most = hoogstens { $time }
# A lifetime that starts again. $time: the lifetime, for example "14 days".
renewed = { $time }, bij elk bezoek opnieuw
# A third party says that it keeps the cookie for longer. $time: the longest that browsers keep one.
capped = hoogstens { $time }, omdat browsers geen enkele cookie langer bewaren
# What scripts store ends by no time.
until-removed = tot het wordt verwijderd
# Session storage ends with its tab.
until-tab-closed = tot u het tabblad sluit
days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagen
}
hours = { $count ->
    [one] { $count } uur
   *[other] { $count } uur
}
minutes = { $count ->
    [one] { $count } minuut
   *[other] { $count } minuten
}
seconds = { $count ->
    [one] { $count } seconde
   *[other] { $count } seconden
}

## Dates

date = { $day } { $month } { $year }
# The first day of a month.
date-first = 1 { $month } { $year }
# The months as they are written in a date.
january = januari
february = februari
march = maart
april = april
may = mei
june = juni
july = juli
august = augustus
september = september
october = oktober
november = november
december = december

## The banner on every page

# $site: the name of the site, or its address.
banner-heading = Cookies op { $site }
# The categories follow, each with its summary.
banner-question = Mag deze website voor de volgende doeleinden cookies op uw apparaat opslaan en uitlezen?
# The visitor had accepted before.
banner-question-outdated = Deze cookies zijn gewijzigd sinds u ze hebt geaccepteerd. Mag deze website ze gebruiken zoals ze nu zijn?
# Follows the name of a category. $cookies: names, separated by commas.
banner-added = Nieuw sinds u ze hebt geaccepteerd: { $cookies }.
# The visitor had accepted or refused before.
banner-question-expired = Uw keuze over deze cookies is verlopen. Mag deze website ze gebruiken?
# Only where such cookies are used without asking.
banner-anonymous = Bezoeken worden geteld voor anonieme statistieken, tenzij u bezwaar maakt.
# $controller: the name of a company or an authority (GDPR, article 4(7)).
banner-controller = Verantwoordelijk: { $controller }.
# How many third parties can read the cookies. $count: a number.
banner-recipients = Derden met toegang: { $count }.
# $link: `settings-link`.
banner-withdraw = U kunt uw keuze op elk moment wijzigen via de link “{ $link }”.
# A link to the policy page, at the foot of every page.
settings-link = Cookie-instellingen
# A button beside `banner-refuse`. Neither may look or sound better than the other.
banner-accept = Deze cookies accepteren
banner-refuse = Deze cookies weigeren
# A link to the policy page.
banner-details = Cookies bekijken en kiezen
# Closes the banner and refuses.
banner-close = Doorgaan zonder te accepteren
banner-closing = Als u dit bericht sluit, worden alleen noodzakelijke cookies gebruikt.
# The same where other choices of the visitor stay as they are.
banner-closing-these = Als u dit bericht sluit, weigert u deze cookies.
choice-saved = Uw keuze is opgeslagen. U kunt die op elk moment wijzigen.
# $categories: their names, separated by commas.
choice-accepted = Geaccepteerd: { $categories }.
choice-refused = Geweigerd: { $categories }.
# Closes the message.
banner-hide = Dit bericht verbergen
# The browser did not send the choice back.
choice-not-kept-heading = Uw keuze is niet bewaard
choice-not-kept = Uw browser heeft uw keuze niet bewaard. Misschien zijn cookies voor deze website geblokkeerd of is de verbinding niet veilig. Zolang uw keuze niet is bewaard, worden er geen cookies geplaatst waarvoor uw toestemming nodig is.

## The visitor's own part of the policy page

# A link to the page that the visitor came from.
choices-back = Terug naar de vorige pagina
choices-heading = Uw keuzes
choices-undecided = U hebt nog niet gekozen. Zolang u dat niet doet, plaatst deze website geen cookies waarvoor uw toestemming nodig is.
# GDPR, article 7(3).
choices-withdrawal = U kunt uw toestemming op elk moment intrekken. Wat daarvoor is gedaan, blijft rechtmatig.
# $date: the day of the choice.
choices-decided = U hebt deze keuze gemaakt op { $date }.
# $id: the number under which the consent is recorded.
choices-reference = Referentienummer van uw toestemming: { $id }
# "Global Privacy Control" is a name and stays as it is.
choices-gpc = Uw browser weigert deze cookies voor u via Global Privacy Control. Er wordt niets via deze cookies verkocht of gedeeld.
choices-outdated = Deze cookies zijn gewijzigd sinds u ze hebt geaccepteerd. Kies opnieuw.
choices-expired = Uw keuze is verlopen. Kies opnieuw.
choices-nothing = Deze website plaatst geen cookies waarvoor uw toestemming nodig is, dus er valt niets te kiezen.
choices-accept-all = Alles accepteren
choices-refuse-all = Alles weigeren
choices-save = Mijn keuzes opslaan
# Beside the button to save.
choices-left-open = Cookies waarvoor uw toestemming nodig is, gelden als geweigerd als u er niets voor kiest.
# The state of a category, beside its name.
state-always = Altijd in gebruik
state-in-use = In gebruik tenzij u bezwaar maakt
state-accepted = Geaccepteerd
state-refused = Geweigerd
state-undecided = Nog niet gekozen

## Content of other sites, such as videos and maps

# A button. $categories: their names, separated by commas.
embed-allow = { $categories } toestaan en deze inhoud tonen
# A link to the same content elsewhere. $provider: the name of a company.
embed-link = Openen bij { $provider }
# A link. $provider: the name of a company.
embed-privacy = Privacyverklaring van { $provider }
# $countries: their codes, separated by commas.
embed-countries = Landen waaraan gegevens worden doorgegeven: { $countries }.
# The heading of a table on the policy page.
embed-heading = Inhoud van andere websites
embed-introduction = Pagina’s van deze website kunnen inhoud tonen die uw browser van andere websites laadt. Die websites komen dan uw IP-adres te weten.
# GDPR, article 7(3).
embed-withdrawal = Als u uw toestemming intrekt, wordt deze inhoud niet meer getoond en verwijdert deze website de cookies die zij kan verwijderen. Cookies en gegevens van de andere websites kunnen alleen daar worden verwijderd: zie hun privacyverklaringen.
embed-column-content = Inhoud
# An address follows it.
embed-column-source = Geladen van
embed-column-countries = Landen
