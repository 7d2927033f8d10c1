### The texts that cookie-policy shows to visitors, in Lithuanian.
###
### Each `{ $name }` is a placeholder: the program replaces it. It must occur exactly once, at any position in its text.
### `cookie_policy::docs::languages` describes the format. The program does not read this file at run time: its tables are
### generated from it by `BLESS=1 cargo test -p cookie-policy-tests --test language`.

## The policy page

page-title = Slapukų politika
page-introduction = Šiame puslapyje išvardyti slapukai, kuriuos naudoja ši svetainė: kas juos įrašo, kam jie skirti, kiek laiko juos saugo jūsų naršyklė ir kas dar turi prieigą prie jų.
# $date: the day of the last change.
page-changed = Paskutinį kartą pakeista { $date }
# $version: a number that changes with the list.
page-version = Šio sąrašo versija: { $version }
# Opens the list of what changed.
history-heading = Kas pasikeitė?
# $name: of what the site uses now. A sentence about it can follow.
history-added = Nauja: { $name }.
history-removed = Nebenaudojama: { $name }.
# $field: the title of a column. $value: what it says now. $before: what it said before.
history-changed = { $name } – { $field }: { $value } (anksčiau: { $before }).
cookie-heading = Kas yra slapukas?
cookie-explanation = Slapukas – tai trumpas tekstas, turintis pavadinimą. Jūsų naršyklė jį kurį laiką saugo ir siunčia atgal kaskart, kai ką nors įkelia iš tos pačios svetainės. Taip svetainė žino, kad esate prisijungę, kas yra jūsų krepšelyje arba kad joje jau lankėtės.

## The kinds of cookies that the page explains

# Introduces the list of kinds.
kinds-introduction = Yra kelių rūšių slapukų:
kind-necessary = Būtinieji slapukai
kind-necessary-explanation = Jų svetainei reikia, kad darytų tai, ko prašote, pavyzdžiui, išlaikytų jus prisijungusius arba rodytų jūsų pasirinktą kalbą. Jūsų sutikimo jiems nereikia.
kind-statistics = Statistikos slapukai
kind-statistics-explanation = Jie matuoja, kaip lankytojai naudojasi svetaine. Jie gali jus atpažinti, todėl naudojami tik jums sutikus.
# Only on pages of sites that have such cookies.
kind-anonymous-statistics = Anoniminės statistikos slapukai
kind-anonymous-statistics-explanation = Kai kuriose šalyse svetainė gali skaičiuoti savo apsilankymus neklausdama, jeigu slapukai skirti tik anoniminei tos svetainės statistikai. Galite bet kada nesutikti.
# $countries: their names, separated by commas.
audience-countries = Šalys, kurių teise svetainė čia remiasi: { $countries }.
country-fr = Prancūzija
country-uk = Jungtinė Karalystė
kind-first-party = Pirmosios šalies slapukai
kind-first-party-explanation = Jie priklauso svetainei, kurioje lankotės. Kai kurie yra būtini. Kiti matuoja, ką darote, arba skirti reklamai.
kind-third-party = Trečiosios šalies slapukai
kind-third-party-explanation = Jie priklauso kitai svetainei, dažnai tokiai, kuri parduoda reklamą. Ta svetainė tada gali matyti, kuriuose puslapiuose čia lankotės. Jiems reikia jūsų sutikimo, nebent jie būtini tam, ko prašote.

## The list of the site's cookies

# $site: the name of the site, or its address.
list-heading = Svetainėje { $site } naudojami slapukai
# The title of a table; $category: for example "Statistics cookies".
list-caption = { $category }
column-provider = Teikėjo pavadinimas
# What the cookie does, and where on the site.
column-function = Funkcija ir vieta
column-name = Slapuko pavadinimas
column-purpose = Tikslai
column-lifetime = Saugojimo laikas
# The third parties that can read the cookie or what it collects.
column-recipients = Prieigą turintys tretieji asmenys
column-party = Kilmė
# Nobody else has access to the cookie.
recipients-none = nėra
party-first = pirmoji šalis
party-third = trečioji šalis
# Beside the name of what is not a cookie: `localStorage` of browsers.
storage-local = vietinė saugykla
# Beside the name of what is not a cookie: `sessionStorage` of browsers.
storage-session = seanso saugykla
# Opens the table of a category. $count: a number.
list-count = Šios kategorijos slapukai: { $count }
# The heading of a list of companies.
recipients-heading = Kas dar turi prieigą?
# The heading above the name and the contact of the controller (GDPR, article 13).
contact-heading = Kas atsakingas?
# $contact: an address.
contact-questions = Klausimai ir prašymai: { $contact }
# A link to the privacy notice of the site.
contact-privacy = Privatumo pranešimas: jūsų teisės ir jūsų duomenų naudojimas
# The heading of a list of companies (GDPR, article 4(8)).
contact-processors = Kas tvarko duomenis svetainės vardu?
# The heading of a text about transfers to other countries (GDPR, article 13(1)(f)).
contact-transfers = Ar duomenys perduodami į kitas šalis?
deletion-heading = Kaip ištrinti slapukus?
deletion-explanation = Naršyklės nustatymuose galite peržiūrėti ir ištrinti slapukus, taip pat ir kitų svetainių.
# Only where the site asks for consent.
deletion-choices = Jei ištrinsite slapuką su savo pasirinkimais, ši svetainė jūsų paklaus iš naujo.
# Only on pages of sites that use such storage.
deletion-storage = Šioje svetainėje veikiantys scenarijai duomenis saugo ir jūsų naršyklės saugykloje. Svetainės serveris jų pašalinti negali. Naršyklės nustatymuose galite juos ištrinti kartu su slapukais.

## The categories that visitors choose from
##
## Each has a name, a summary that begins with "To ..", and a description.

category-necessary = Būtinieji slapukai
category-necessary-summary = Kad svetainė darytų tai, ko prašote.
category-necessary-description = Šių slapukų svetainei reikia, kad darytų tai, ko prašote. Jūsų sutikimo jiems nereikia.
category-preferences = Nuostatų slapukai
category-preferences-summary = Kad svetainė prisimintų, kaip mėgstate ja naudotis.
category-preferences-description = Šie slapukai prisimena, kaip mėgstate naudotis svetaine. Jie naudojami tik jums sutikus.
category-anonymous-statistics = Anoniminės statistikos slapukai
category-anonymous-statistics-summary = Kad būtų skaičiuojami apsilankymai tik anoniminei statistikai.
category-anonymous-statistics-description = Šie slapukai skirti tik anoniminei šios svetainės statistikai. Kur tai leidžia įstatymai, jie naudojami, jei neprieštaraujate.
category-statistics = Statistikos slapukai
category-statistics-summary = Kad būtų matuojama, kaip lankytojai naudojasi svetaine.
category-statistics-description = Šie slapukai matuoja, kaip lankytojai naudojasi svetaine. Jie naudojami tik jums sutikus.
category-marketing = Reklamos slapukai
category-marketing-summary = Kad būtų fiksuojama, ką žiūrite, ir jums rodoma reklama.
category-marketing-description = Šie slapukai fiksuoja, ką žiūrite, kad jums būtų rodoma reklama. Jie naudojami tik jums sutikus.

## How long a cookie is kept
##
## Units follow each other: "1 hour 30 minutes". Each unit has the plural forms of its language.

session = kol uždarysite naršyklę
# The visitor decides, for example with "stay logged in". $time: the longer time, for example "14 days".
session-or = kol uždarysite naršyklę arba, jei to paprašysite, { $time }
# A lifetime that can be shorter. $time: the longest, for example "14 days".
at-most = ne ilgiau kaip { $time }
# A lifetime that starts again. $time: the lifetime, for example "14 days".
renewed = { $time }, skaičiuojant iš naujo nuo kiekvieno apsilankymo
# A third party says that it keeps the cookie for longer. $time: the longest that browsers keep one.
capped = ne ilgiau kaip { $time }, nes naršyklės jokio slapuko nesaugo ilgiau
# What scripts store ends by no time.
until-removed = kol bus pašalinta
# Session storage ends with its tab.
until-tab-closed = kol uždarysite kortelę
days = { $count ->
    [one] { $count } diena
    [few] { $count } dienos
   *[other] { $count } dienų
}
hours = { $count ->
    [one] { $count } valanda
    [few] { $count } valandos
   *[other] { $count } valandų
}
minutes = { $count ->
    [one] { $count } minutė
    [few] { $count } minutės
   *[other] { $count } minučių
}
seconds = { $count ->
    [one] { $count } sekundė
    [few] { $count } sekundės
   *[other] { $count } sekundžių
}

## Dates

date = { $year } m. { $month } { $day } d.
# The first day of a month.
date-first = { $year } m. { $month } 1 d.
# The months as they are written in a date.
january = sausio
february = vasario
march = kovo
april = balandžio
may = gegužės
june = birželio
july = liepos
august = rugpjūčio
september = rugsėjo
october = spalio
november = lapkričio
december = gruodžio

## The banner on every page

# $site: the name of the site, or its address.
banner-heading = Slapukai svetainėje { $site }
# The categories follow, each with its summary.
banner-question = Ar ši svetainė gali šiais tikslais įrašyti slapukus į jūsų įrenginį ir juos skaityti?
# The visitor had accepted before.
banner-question-outdated = Šie slapukai pasikeitė nuo tada, kai su jais sutikote. Ar ši svetainė gali juos naudoti tokius, kokie jie yra dabar?
# Follows the name of a category. $cookies: names, separated by commas.
banner-added = Nauja nuo tada, kai su jais sutikote: { $cookies }.
# The visitor had accepted or refused before.
banner-question-expired = Jūsų pasirinkimas dėl šių slapukų nebegalioja. Ar ši svetainė gali juos naudoti?
# Only where such cookies are used without asking.
banner-anonymous = Apsilankymai skaičiuojami anoniminei statistikai, jei neprieštaraujate.
# $controller: the name of a company or an authority (GDPR, article 4(7)).
banner-controller = Atsakingas: { $controller }.
# How many third parties can read the cookies. $count: a number.
banner-recipients = Prieigą turinčių trečiųjų asmenų: { $count }.
# $link: `settings-link`.
banner-withdraw = Galite bet kada persigalvoti spustelėję nuorodą „{ $link }“.
# A link to the policy page, at the foot of every page.
settings-link = Slapukų nustatymai
# A button beside `banner-refuse`. Neither may look or sound better than the other.
banner-accept = Sutikti su šiais slapukais
banner-refuse = Atsisakyti šių slapukų
# A link to the policy page.
banner-details = Peržiūrėti slapukus ir pasirinkti
# Closes the banner and refuses.
banner-close = Tęsti nesutinkant
banner-closing = Jei uždarysite šį pranešimą, bus naudojami tik būtinieji slapukai.
# The same where other choices of the visitor stay as they are.
banner-closing-these = Jei uždarysite šį pranešimą, atsisakysite šių slapukų.
choice-saved = Jūsų pasirinkimas išsaugotas. Galite jį bet kada pakeisti.
# $categories: their names, separated by commas.
choice-accepted = Sutikta: { $categories }.
choice-refused = Atsisakyta: { $categories }.
# Closes the message.
banner-hide = Slėpti šį pranešimą
# The browser did not send the choice back.
choice-not-kept-heading = Jūsų pasirinkimas neišsaugotas
choice-not-kept = Jūsų naršyklė neišsaugojo jūsų pasirinkimo. Galbūt slapukai šioje svetainėje užblokuoti arba ryšys nesaugus. Kol jūsų pasirinkimas neišsaugotas, slapukai, kuriems reikia jūsų sutikimo, neįrašomi.

## The visitor's own part of the policy page

# A link to the page that the visitor came from.
choices-back = Grįžti į ankstesnį puslapį
choices-heading = Jūsų pasirinkimai
choices-undecided = Dar nepasirinkote. Iki tol ši svetainė neįrašo slapukų, kuriems reikia jūsų sutikimo.
# GDPR, article 7(3).
choices-withdrawal = Galite bet kada atšaukti savo sutikimą. Tai, kas padaryta iki tol, lieka teisėta.
# $date: the day of the choice.
choices-decided = Šį pasirinkimą padarėte { $date }
# $id: the number under which the consent is recorded.
choices-reference = Jūsų sutikimo numeris: { $id }
# "Global Privacy Control" is a name and stays as it is.
choices-gpc = Jūsų naršyklė už jus atsisako šių slapukų per „Global Privacy Control“. Per juos niekas neparduodama ir nesidalijama.
choices-outdated = Šie slapukai pasikeitė nuo tada, kai su jais sutikote. Pasirinkite iš naujo.
choices-expired = Jūsų pasirinkimas nebegalioja. Pasirinkite iš naujo.
choices-nothing = Ši svetainė neįrašo slapukų, kuriems reikia jūsų sutikimo, todėl nėra ko rinktis.
choices-accept-all = Sutikti su visais
choices-refuse-all = Atsisakyti visų
choices-save = Išsaugoti mano pasirinkimus
# Beside the button to save.
choices-left-open = Slapukų, kuriems reikia jūsų sutikimo, laikoma atsisakyta, jei jiems nieko nepasirenkate.
# The state of a category, beside its name.
state-always = Visada naudojami
state-in-use = Naudojami, jei neprieštaraujate
state-accepted = Sutikta
state-refused = Atsisakyta
state-undecided = Dar nepasirinkta

## Content of other sites, such as videos and maps

# A button. $categories: their names, separated by commas.
embed-allow = Leisti { $categories } ir rodyti šį turinį
# A link to the same content elsewhere. $provider: the name of a company.
embed-link = Atverti „{ $provider }“ svetainėje
# A link. $provider: the name of a company.
embed-privacy = „{ $provider }“ privatumo pranešimas
# $countries: their codes, separated by commas.
embed-countries = Šalys, į kurias perduodami duomenys: { $countries }.
# The heading of a table on the policy page.
embed-heading = Kitų svetainių turinys
embed-introduction = Šios svetainės puslapiai gali rodyti turinį, kurį jūsų naršyklė įkelia iš kitų svetainių. Tada jos sužino jūsų IP adresą.
# GDPR, article 7(3).
embed-withdrawal = Jei atšauksite sutikimą, šis turinys neberodomas, o ši svetainė pašalina slapukus, kuriuos gali pašalinti. Kitų svetainių slapukus ir duomenis galima pašalinti tik ten: žr. jų privatumo pranešimus.
embed-column-content = Turinys
# An address follows it.
embed-column-source = Įkeliama iš
embed-column-countries = Šalys
