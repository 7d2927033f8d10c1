### The texts that cookie-policy shows to visitors, in Danish.
###
### Each `{ $name }` is a placeholder: the program replaces it. It must occur exactly once, at any position in its text.
### `cookie_policy::docs::languages` describes the format. The program does not read this file at run time: its tables are
### generated from it by `BLESS=1 cargo test -p cookie-policy-tests --test language`.

## The policy page

page-title = Cookiepolitik
page-introduction = Denne side viser, hvilke cookies dette websted bruger, hvem der sætter dem, hvad de bruges til, hvor længe din browser gemmer dem, og hvem der ellers har adgang.
# $date: the day of the last change.
page-changed = Senest ændret den { $date }.
# $version: a number that changes with the list.
page-version = Version af denne liste: { $version }
# Opens the list of what changed.
history-heading = Hvad er ændret?
# $name: of what the site uses now. A sentence about it can follow.
history-added = Nyt: { $name }.
history-removed = Bruges ikke længere: { $name }.
# $field: the title of a column. $value: what it says now. $before: what it said before.
history-changed = { $name } – { $field }: { $value } (før: { $before }).
cookie-heading = Hvad er en cookie?
cookie-explanation = En cookie er en kort tekst med et navn. Din browser gemmer den i et stykke tid og sender den tilbage, hver gang den henter noget fra det samme websted. Sådan ved et websted, at du er logget ind, hvad du har i kurven, eller at du har været der før.

## The kinds of cookies that the page explains

# Introduces the list of kinds.
kinds-introduction = Der er flere slags cookies:
kind-necessary = Nødvendige cookies
kind-necessary-explanation = Webstedet har brug for dem for at gøre det, du beder om, for eksempel at holde dig logget ind eller vise det sprog, du har valgt. De kræver ikke dit samtykke.
kind-statistics = Statistikcookies
kind-statistics-explanation = De måler, hvordan besøgende bruger webstedet. De kan genkende dig og bruges derfor kun, hvis du giver samtykke.
# Only on pages of sites that have such cookies.
kind-anonymous-statistics = Cookies til anonym statistik
kind-anonymous-statistics-explanation = I nogle lande må et websted tælle sine besøg uden at spørge, hvis cookierne kun bruges til anonym statistik for webstedet. Du kan til enhver tid gøre indsigelse.
# $countries: their names, separated by commas.
audience-countries = Lande, hvis lov webstedet støtter sig på her: { $countries }.
country-fr = Frankrig
country-uk = Storbritannien
kind-first-party = Førstepartscookies
kind-first-party-explanation = De hører til det websted, du besøger. Nogle er nødvendige. Andre måler, hvad du gør, eller bruges til reklame.
kind-third-party = Tredjepartscookies
kind-third-party-explanation = De hører til et andet websted, ofte et, der sælger reklame. Det websted kan så se, hvilke sider du besøger her. De kræver dit samtykke, medmindre de er nødvendige for noget, du beder om.

## The list of the site's cookies

# $site: the name of the site, or its address.
list-heading = Cookies på { $site }
# The title of a table; $category: for example "Statistics cookies".
list-caption = { $category }
column-provider = Udbyderens navn
# What the cookie does, and where on the site.
column-function = Funktion og sted
column-name = Cookiens navn
column-purpose = Formål
column-lifetime = Opbevaringstid
# The third parties that can read the cookie or what it collects.
column-recipients = Tredjeparter med adgang
column-party = Oprindelse
# Nobody else has access to the cookie.
recipients-none = ingen
party-first = førstepart
party-third = tredjepart
# Beside the name of what is not a cookie: `localStorage` of browsers.
storage-local = lokalt lager
# Beside the name of what is not a cookie: `sessionStorage` of browsers.
storage-session = sessionslager
# Opens the table of a category. $count: a number.
list-count = Cookies i denne kategori: { $count }
# The heading of a list of companies.
recipients-heading = Hvem har ellers adgang?
# The heading above the name and the contact of the controller (GDPR, article 13).
contact-heading = Hvem er ansvarlig?
# $contact: an address.
contact-questions = Spørgsmål og anmodninger: { $contact }
# A link to the privacy notice of the site.
contact-privacy = Privatlivspolitik: dine rettigheder og brugen af dine oplysninger
# The heading of a list of companies (GDPR, article 4(8)).
contact-processors = Hvem behandler oplysninger på vegne af webstedet?
# The heading of a text about transfers to other countries (GDPR, article 13(1)(f)).
contact-transfers = Overføres oplysninger til andre lande?
deletion-heading = Hvordan kan du slette cookies?
deletion-explanation = I din browsers indstillinger kan du se og slette cookies, også fra andre websteder.
# Only where the site asks for consent.
deletion-choices = Hvis du sletter den cookie, der gemmer dine valg, spørger dette websted dig igen.
# Only on pages of sites that use such storage.
deletion-storage = Scripts på dette websted gemmer også oplysninger i din browsers lager. Webstedets server kan ikke slette dem. I din browsers indstillinger kan du slette dem sammen med cookies.

## The categories that visitors choose from
##
## Each has a name, a summary that begins with "To ..", and a description.

category-necessary = Nødvendige cookies
category-necessary-summary = For at gøre det, du beder webstedet om.
category-necessary-description = Webstedet har brug for disse cookies for at gøre det, du beder om. De kræver ikke dit samtykke.
category-preferences = Præferencecookies
category-preferences-summary = For at huske, hvordan du gerne vil bruge webstedet.
category-preferences-description = Disse cookies husker, hvordan du gerne vil bruge webstedet. De bruges kun, hvis du giver samtykke.
category-anonymous-statistics = Cookies til anonym statistik
category-anonymous-statistics-summary = For at tælle besøg, kun til anonym statistik.
category-anonymous-statistics-description = Disse cookies bruges til anonym statistik for dette websted og intet andet. Hvor loven tillader det, bruges de, medmindre du gør indsigelse.
category-statistics = Statistikcookies
category-statistics-summary = For at måle, hvordan besøgende bruger webstedet.
category-statistics-description = Disse cookies måler, hvordan besøgende bruger webstedet. De bruges kun, hvis du giver samtykke.
category-marketing = Reklamecookies
category-marketing-summary = For at registrere, hvad du ser på, og vise dig reklamer.
category-marketing-description = Disse cookies registrerer, hvad du ser på, for at vise dig reklamer. De bruges kun, hvis du giver samtykke.

## How long a cookie is kept
##
## Units follow each other: "1 hour 30 minutes". Each unit has the plural forms of its language.

session = indtil du lukker browseren
# The visitor decides, for example with "stay logged in". $time: the longer time, for example "14 days".
session-or = indtil du lukker browseren eller, hvis du beder om det, { $time }
# A lifetime that can be shorter. $time: the longest, for example "14 days".
at-most = højst { $time }
# A lifetime that starts again. $time: the lifetime, for example "14 days".
renewed = { $time }, regnet på ny fra hvert besøg
# A third party says that it keeps the cookie for longer. $time: the longest that browsers keep one.
capped = højst { $time }, fordi browsere ikke gemmer cookies længere end det
# What scripts store ends by no time.
until-removed = indtil det slettes
# Session storage ends with its tab.
until-tab-closed = indtil du lukker fanen
days = { $count ->
    [one] { $count } dag
   *[other] { $count } dage
}
hours = { $count ->
    [one] { $count } time
   *[other] { $count } timer
}
minutes = { $count ->
    [one] { $count } minut
   *[other] { $count } minutter
}
seconds = { $count ->
    [one] { $count } sekund
   *[other] { $count } sekunder
}

## Dates

date = { $day }. { $month } { $year }
# The first day of a month.
date-first = 1. { $month } { $year }
# The months as they are written in a date.
january = januar
february = februar
march = marts
april = april
may = maj
june = juni
july = juli
august = august
september = september
october = oktober
november = november
december = december

## The banner on every page

# $site: the name of the site, or its address.
banner-heading = Cookies på { $site }
# The categories follow, each with its summary.
banner-question = Må dette websted gemme cookies på din enhed og læse dem til disse formål?
# The visitor had accepted before.
banner-question-outdated = Disse cookies er ændret, siden du accepterede dem. Må dette websted bruge dem, som de er nu?
# Follows the name of a category. $cookies: names, separated by commas.
banner-added = Nyt, siden du accepterede dem: { $cookies }.
# The visitor had accepted or refused before.
banner-question-expired = Dit valg om disse cookies er udløbet. Må dette websted bruge dem?
# Only where such cookies are used without asking.
banner-anonymous = Besøg tælles til anonym statistik, medmindre du gør indsigelse.
# $controller: the name of a company or an authority (GDPR, article 4(7)).
banner-controller = Ansvarlig: { $controller }.
# How many third parties can read the cookies. $count: a number.
banner-recipients = Tredjeparter med adgang: { $count }.
# $link: `settings-link`.
banner-withdraw = Du kan til enhver tid ændre dit valg via linket »{ $link }«.
# A link to the policy page, at the foot of every page.
settings-link = Cookieindstillinger
# A button beside `banner-refuse`. Neither may look or sound better than the other.
banner-accept = Accepter disse cookies
banner-refuse = Afvis disse cookies
# A link to the policy page.
banner-details = Se cookies og vælg
# Closes the banner and refuses.
banner-close = Fortsæt uden at acceptere
banner-closing = Hvis du lukker denne besked, bruges kun nødvendige cookies.
# The same where other choices of the visitor stay as they are.
banner-closing-these = Hvis du lukker denne besked, afviser du disse cookies.
choice-saved = Dit valg er gemt. Du kan til enhver tid ændre det.
# $categories: their names, separated by commas.
choice-accepted = Accepteret: { $categories }.
choice-refused = Afvist: { $categories }.
# Closes the message.
banner-hide = Skjul denne besked
# The browser did not send the choice back.
choice-not-kept-heading = Dit valg blev ikke gemt
choice-not-kept = Din browser gemte ikke dit valg. Måske er cookies blokeret for dette websted, eller forbindelsen er ikke sikker. Indtil dit valg er gemt, sættes der ingen cookies, som kræver dit samtykke.

## The visitor's own part of the policy page

# A link to the page that the visitor came from.
choices-back = Tilbage til den forrige side
choices-heading = Dine valg
choices-undecided = Du har ikke valgt endnu. Indtil da sætter dette websted ingen cookies, som kræver dit samtykke.
# GDPR, article 7(3).
choices-withdrawal = Du kan til enhver tid trække dit samtykke tilbage. Det, der er sket inden da, er fortsat lovligt.
# $date: the day of the choice.
choices-decided = Du traf dette valg den { $date }.
# $id: the number under which the consent is recorded.
choices-reference = Referencenummer for dit samtykke: { $id }
# "Global Privacy Control" is a name and stays as it is.
choices-gpc = Din browser afviser disse cookies for dig via Global Privacy Control. Intet sælges eller deles gennem dem.
choices-outdated = Disse cookies er ændret, siden du accepterede dem. Vælg igen.
choices-expired = Dit valg er udløbet. Vælg igen.
choices-nothing = Dette websted sætter ingen cookies, som kræver dit samtykke, så der er intet at vælge.
choices-accept-all = Accepter alle
choices-refuse-all = Afvis alle
choices-save = Gem mine valg
# Beside the button to save.
choices-left-open = Cookies, som kræver dit samtykke, regnes som afvist, hvis du ikke vælger noget for dem.
# The state of a category, beside its name.
state-always = Altid i brug
state-in-use = I brug, medmindre du gør indsigelse
state-accepted = Accepteret
state-refused = Afvist
state-undecided = Ikke valgt endnu

## Content of other sites, such as videos and maps

# A button. $categories: their names, separated by commas.
embed-allow = Tillad { $categories }, og vis dette indhold
# A link to the same content elsewhere. $provider: the name of a company.
embed-link = Åbn hos { $provider }
# A link. $provider: the name of a company.
embed-privacy = Privatlivspolitik for { $provider }
# $countries: their codes, separated by commas.
embed-countries = Lande, som oplysninger overføres til: { $countries }.
# The heading of a table on the policy page.
embed-heading = Indhold fra andre websteder
embed-introduction = Sider på dette websted kan vise indhold, som din browser henter fra andre websteder. De får så din IP-adresse at vide.
# GDPR, article 7(3).
embed-withdrawal = Hvis du trækker dit samtykke tilbage, vises dette indhold ikke længere, og dette websted sletter de cookies, som det kan slette. Cookies og data hos de andre websteder kan kun slettes der: se deres privatlivspolitikker.
embed-column-content = Indhold
# An address follows it.
embed-column-source = Hentet fra
embed-column-countries = Lande
