### The texts that cookie-policy shows to visitors, in Romanian.
###
### Each `{ $name }` is a placeholder: the program replaces it. It must occur exactly once, at any position in its text.
### `cookie_policy::docs::languages` describes the format. The program does not read this file at run time: its tables are
### generated from it by `BLESS=1 cargo test -p cookie-policy-tests --test language`.

## The policy page

page-title = Politica privind cookie-urile
page-introduction = Această pagină arată ce cookie-uri folosește acest site, cine le plasează, la ce servesc, cât timp le păstrează browserul dumneavoastră și cine mai are acces la ele.
# $date: the day of the last change.
page-changed = Ultima modificare: { $date }.
# $version: a number that changes with the list.
page-version = Versiunea acestei liste: { $version }
# Opens the list of what changed.
history-heading = Ce s-a schimbat?
# $name: of what the site uses now. A sentence about it can follow.
history-added = Nou: { $name }.
history-removed = Nu se mai folosește: { $name }.
# $field: the title of a column. $value: what it says now. $before: what it said before.
history-changed = { $name } – { $field }: { $value } (înainte: { $before }).
cookie-heading = Ce este un cookie?
cookie-explanation = Un cookie este un text scurt care are un nume. Browserul dumneavoastră îl păstrează un timp și îl trimite înapoi de fiecare dată când cere ceva de la același site. Așa știe un site că sunteți autentificat, ce se află în coșul dumneavoastră sau că ați mai fost acolo.

## The kinds of cookies that the page explains

# Introduces the list of kinds.
kinds-introduction = Există mai multe tipuri de cookie-uri:
kind-necessary = Cookie-uri necesare
kind-necessary-explanation = Site-ul are nevoie de ele pentru a face ceea ce îi cereți, de exemplu pentru a vă menține autentificat sau pentru a se afișa în limba pe care ați ales-o. Nu necesită consimțământul dumneavoastră.
kind-statistics = Cookie-uri statistice
kind-statistics-explanation = Măsoară modul în care vizitatorii folosesc site-ul. Vă pot recunoaște, de aceea sunt folosite numai dacă sunteți de acord.
# Only on pages of sites that have such cookies.
kind-anonymous-statistics = Cookie-uri pentru statistici anonime
kind-anonymous-statistics-explanation = În unele țări, un site își poate număra vizitele fără a cere consimțământul, dacă cookie-urile servesc numai la statistici anonime ale acelui site. Vă puteți opune oricând.
# $countries: their names, separated by commas.
audience-countries = Țări pe a căror lege se bazează site-ul în acest scop: { $countries }.
country-fr = Franța
country-uk = Regatul Unit
kind-first-party = Cookie-uri proprii
kind-first-party-explanation = Aparțin site-ului pe care îl vizitați. Unele sunt necesare. Altele măsoară ceea ce faceți sau servesc la publicitate.
kind-third-party = Cookie-uri ale unor terți
kind-third-party-explanation = Aparțin altui site, adesea unuia care vinde publicitate. Acel site poate vedea astfel ce pagini vizitați aici. Necesită consimțământul dumneavoastră, cu excepția cazului în care sunt necesare pentru ceva ce cereți.

## The list of the site's cookies

# $site: the name of the site, or its address.
list-heading = Cookie-uri folosite pe { $site }
# The title of a table; $category: for example "Statistics cookies".
list-caption = { $category }
column-provider = Numele furnizorului
# What the cookie does, and where on the site.
column-function = Funcția și locul
column-name = Numele cookie-urilor
column-purpose = Scopuri
column-lifetime = Durata de păstrare
# The third parties that can read the cookie or what it collects.
column-recipients = Terți cu acces
column-party = Origine
# Nobody else has access to the cookie.
recipients-none = niciunul
party-first = proprii
party-third = ale unor terți
# Beside the name of what is not a cookie: `localStorage` of browsers.
storage-local = stocare locală
# Beside the name of what is not a cookie: `sessionStorage` of browsers.
storage-session = stocare de sesiune
# Opens the table of a category. $count: a number.
list-count = Cookie-uri din această categorie: { $count }
# The heading of a list of companies.
recipients-heading = Cine mai are acces?
# The heading above the name and the contact of the controller (GDPR, article 13).
contact-heading = Cine este operatorul?
# $contact: an address.
contact-questions = Întrebări și cereri: { $contact }
# A link to the privacy notice of the site.
contact-privacy = Politica de confidențialitate: drepturile dumneavoastră și folosirea datelor
# The heading of a list of companies (GDPR, article 4(8)).
contact-processors = Cine prelucrează date în numele site-ului?
# The heading of a text about transfers to other countries (GDPR, article 13(1)(f)).
contact-transfers = Se transferă date în alte țări?
deletion-heading = Cum puteți șterge cookie-urile?
deletion-explanation = În setările browserului puteți vedea și șterge cookie-urile, inclusiv pe cele ale altor site-uri.
# Only where the site asks for consent.
deletion-choices = Dacă ștergeți cookie-ul care vă păstrează alegerile, acest site vă va întreba din nou.
# Only on pages of sites that use such storage.
deletion-storage = Scripturile de pe acest site păstrează date și în spațiul de stocare al browserului dumneavoastră. Serverul site-ului nu le poate șterge. În setările browserului le puteți șterge împreună cu cookie-urile.

## The categories that visitors choose from
##
## Each has a name, a summary that begins with "To ..", and a description.

category-necessary = Cookie-uri necesare
category-necessary-summary = Pentru a face ceea ce cereți site-ului.
category-necessary-description = Fără aceste cookie-uri, site-ul nu poate face ceea ce îi cereți. Nu necesită consimțământul dumneavoastră.
category-preferences = Cookie-uri de preferințe
category-preferences-summary = Pentru a reține cum vă place să folosiți site-ul.
category-preferences-description = Aceste cookie-uri rețin cum vă place să folosiți site-ul. Sunt folosite numai dacă sunteți de acord.
category-anonymous-statistics = Cookie-uri pentru statistici anonime
category-anonymous-statistics-summary = Pentru a număra vizitele, numai în scopul unor statistici anonime.
category-anonymous-statistics-description = Aceste cookie-uri servesc numai la statistici anonime ale acestui site. Acolo unde legea permite, sunt folosite dacă nu vă opuneți.
category-statistics = Cookie-uri statistice
category-statistics-summary = Pentru a măsura modul în care vizitatorii folosesc site-ul.
category-statistics-description = Aceste cookie-uri măsoară modul în care vizitatorii folosesc site-ul. Sunt folosite numai dacă sunteți de acord.
category-marketing = Cookie-uri publicitare
category-marketing-summary = Pentru a înregistra ce priviți și a vă arăta publicitate.
category-marketing-description = Aceste cookie-uri înregistrează ce priviți pentru a vă arăta publicitate. Sunt folosite numai dacă sunteți de acord.

## How long a cookie is kept
##
## Units follow each other: "1 hour 30 minutes". Each unit has the plural forms of its language.

session = până când închideți browserul
# The visitor decides, for example with "stay logged in". $time: the longer time, for example "14 days".
session-or = până când închideți browserul sau, dacă cereți acest lucru, { $time }
# A lifetime that can be shorter. $time: the longest, for example "14 days".
at-most = cel mult { $time }
# A lifetime that starts again. $time: the lifetime, for example "14 days".
renewed = { $time }, termen reluat la fiecare vizită
# A third party says that it keeps the cookie for longer. $time: the longest that browsers keep one.
capped = cel mult { $time }, deoarece browserele nu păstrează niciun cookie mai mult
# What scripts store ends by no time.
until-removed = până la ștergere
# Session storage ends with its tab.
until-tab-closed = până când închideți fila
days = { $count ->
    [one] { $count } zi
    [few] { $count } zile
   *[other] { $count } de zile
}
hours = { $count ->
    [one] { $count } oră
    [few] { $count } ore
   *[other] { $count } de ore
}
minutes = { $count ->
    [one] { $count } minut
    [few] { $count } minute
   *[other] { $count } de minute
}
seconds = { $count ->
    [one] { $count } secundă
    [few] { $count } secunde
   *[other] { $count } de secunde
}

## Dates

date = { $day } { $month } { $year }
# The first day of a month.
date-first = 1 { $month } { $year }
# The months as they are written in a date.
january = ianuarie
february = februarie
march = martie
april = aprilie
may = mai
june = iunie
july = iulie
august = august
september = septembrie
october = octombrie
november = noiembrie
december = decembrie

## The banner on every page

# $site: the name of the site, or its address.
banner-heading = Cookie-uri pe { $site }
# The categories follow, each with its summary.
banner-question = Poate acest site să stocheze cookie-uri pe dispozitivul dumneavoastră și să le citească în următoarele scopuri?
# The visitor had accepted before.
banner-question-outdated = Aceste cookie-uri s-au schimbat de când le-ați acceptat. Le poate folosi acest site așa cum sunt acum?
# Follows the name of a category. $cookies: names, separated by commas.
banner-added = Noi de când le-ați acceptat: { $cookies }.
# The visitor had accepted or refused before.
banner-question-expired = Alegerea dumneavoastră privind aceste cookie-uri a expirat. Le poate folosi acest site?
# Only where such cookies are used without asking.
banner-anonymous = Vizitele sunt numărate pentru statistici anonime, dacă nu vă opuneți.
# $controller: the name of a company or an authority (GDPR, article 4(7)).
banner-controller = Operator: { $controller }.
# How many third parties can read the cookies. $count: a number.
banner-recipients = Terți cu acces: { $count }.
# $link: `settings-link`.
banner-withdraw = Vă puteți răzgândi oricând prin linkul „{ $link }”.
# A link to the policy page, at the foot of every page.
settings-link = Setări pentru cookie-uri
# A button beside `banner-refuse`. Neither may look or sound better than the other.
banner-accept = Accept aceste cookie-uri
banner-refuse = Refuz aceste cookie-uri
# A link to the policy page.
banner-details = Vedeți cookie-urile și alegeți
# Closes the banner and refuses.
banner-close = Continuați fără a accepta
banner-closing = Dacă închideți acest mesaj, sunt folosite numai cookie-urile necesare.
# The same where other choices of the visitor stay as they are.
banner-closing-these = Dacă închideți acest mesaj, refuzați aceste cookie-uri.
choice-saved = Alegerea dumneavoastră a fost salvată. O puteți modifica oricând.
# $categories: their names, separated by commas.
choice-accepted = Acceptate: { $categories }.
choice-refused = Refuzate: { $categories }.
# Closes the message.
banner-hide = Ascundeți acest mesaj
# The browser did not send the choice back.
choice-not-kept-heading = Alegerea dumneavoastră nu a fost păstrată
choice-not-kept = Browserul nu a păstrat alegerea dumneavoastră. Poate că cookie-urile sunt blocate pentru acest site sau conexiunea nu este sigură. Cât timp alegerea nu este păstrată, nu se plasează cookie-uri care necesită consimțământul dumneavoastră.

## The visitor's own part of the policy page

# A link to the page that the visitor came from.
choices-back = Înapoi la pagina anterioară
choices-heading = Alegerile dumneavoastră
choices-undecided = Nu ați ales încă. Până atunci, acest site nu plasează cookie-uri care necesită consimțământul dumneavoastră.
# GDPR, article 7(3).
choices-withdrawal = Vă puteți retrage consimțământul oricând. Ceea ce s-a făcut înainte rămâne legal.
# $date: the day of the choice.
choices-decided = Ați făcut această alegere la { $date }.
# $id: the number under which the consent is recorded.
choices-reference = Numărul de referință al consimțământului: { $id }
# "Global Privacy Control" is a name and stays as it is.
choices-gpc = Browserul refuză aceste cookie-uri în numele dumneavoastră prin Global Privacy Control. Nimic nu este vândut sau partajat prin ele.
choices-outdated = Aceste cookie-uri s-au schimbat de când le-ați acceptat. Vă rugăm să alegeți din nou.
choices-expired = Alegerea dumneavoastră a expirat. Vă rugăm să alegeți din nou.
choices-nothing = Acest site nu plasează cookie-uri care necesită consimțământul dumneavoastră, deci nu este nimic de ales.
choices-accept-all = Accept toate
choices-refuse-all = Refuz toate
choices-save = Salvez alegerile mele
# Beside the button to save.
choices-left-open = Cookie-urile care necesită consimțământul dumneavoastră se consideră refuzate dacă nu alegeți nimic pentru ele.
# The state of a category, beside its name.
state-always = Folosite întotdeauna
state-in-use = Folosite dacă nu vă opuneți
state-accepted = Acceptate
state-refused = Refuzate
state-undecided = Încă neales

## Content of other sites, such as videos and maps

# A button. $categories: their names, separated by commas.
embed-allow = Permiteți { $categories } și afișați acest conținut
# A link to the same content elsewhere. $provider: the name of a company.
embed-link = Deschideți la { $provider }
# A link. $provider: the name of a company.
embed-privacy = Politica de confidențialitate a { $provider }
# $countries: their codes, separated by commas.
embed-countries = Țări în care se transferă date: { $countries }.
# The heading of a table on the policy page.
embed-heading = Conținut al altor site-uri
embed-introduction = Paginile acestui site pot afișa conținut pe care browserul îl încarcă de pe alte site-uri. Acestea află atunci adresa dumneavoastră IP.
# GDPR, article 7(3).
embed-withdrawal = Dacă vă retrageți consimțământul, acest conținut nu mai este afișat, iar acest site șterge cookie-urile pe care le poate șterge. Cookie-urile și datele celorlalte site-uri pot fi șterse doar acolo: consultați politicile lor de confidențialitate.
embed-column-content = Conținut
# An address follows it.
embed-column-source = Încărcat de la
embed-column-countries = Țări
