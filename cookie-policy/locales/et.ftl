### The texts that cookie-policy shows to visitors, in Estonian.
###
### Each `{ $name }` is a placeholder: the program replaces it. It must occur exactly once, at any position in its text.
### `cookie_policy::docs::languages` describes the format. The program does not read this file at run time: its tables are
### generated from it by `BLESS=1 cargo test -p cookie-policy-tests --test language`.

## The policy page

page-title = Küpsiste kasutamise põhimõtted
page-introduction = Sellel lehel on loetletud küpsised, mida see veebisait kasutab: kes need salvestab, milleks neid kasutatakse, kui kaua teie brauser neid säilitab ja kellel veel on neile juurdepääs.
# $date: the day of the last change.
page-changed = Viimane muudatus: { $date }.
# $version: a number that changes with the list.
page-version = Selle loetelu versioon: { $version }
# Opens the list of what changed.
history-heading = Mis on muutunud?
# $name: of what the site uses now. A sentence about it can follow.
history-added = Uus: { $name }.
history-removed = Enam ei kasutata: { $name }.
# $field: the title of a column. $value: what it says now. $before: what it said before.
history-changed = { $name } – { $field }: { $value } (varem: { $before }).
cookie-heading = Mis on küpsis?
cookie-explanation = Küpsis on lühike nimega tekst. Teie brauser säilitab seda mõnda aega ja saadab selle tagasi iga kord, kui ta samalt veebisaidilt midagi laadib. Nii teab veebisait, et olete sisse logitud, mis on teie ostukorvis või et olete seal varem käinud.

## The kinds of cookies that the page explains

# Introduces the list of kinds.
kinds-introduction = Küpsiseid on mitut liiki:
kind-necessary = Vajalikud küpsised
kind-necessary-explanation = Veebisait vajab neid, et teha seda, mida te palute, näiteks hoida teid sisselogituna või näidata valitud keelt. Nende jaoks ei ole vaja teie nõusolekut.
kind-statistics = Statistikaküpsised
kind-statistics-explanation = Need mõõdavad, kuidas külastajad veebisaiti kasutavad. Need võivad teid ära tunda, seetõttu kasutatakse neid ainult teie nõusolekul.
# Only on pages of sites that have such cookies.
kind-anonymous-statistics = Anonüümse statistika küpsised
kind-anonymous-statistics-explanation = Mõnes riigis võib veebisait oma külastusi loendada ilma luba küsimata, kui küpsised teenivad ainult selle veebisaidi anonüümset statistikat. Võite igal ajal esitada vastuväite.
# $countries: their names, separated by commas.
audience-countries = Riigid, mille seadusele veebisait siin tugineb: { $countries }.
country-fr = Prantsusmaa
country-uk = Ühendkuningriik
kind-first-party = Esimese osapoole küpsised
kind-first-party-explanation = Need kuuluvad veebisaidile, mida te külastate. Mõned on vajalikud. Teised mõõdavad, mida te teete, või teenivad reklaami.
kind-third-party = Kolmanda osapoole küpsised
kind-third-party-explanation = Need kuuluvad teisele veebisaidile, sageli sellisele, mis müüb reklaami. See veebisait näeb siis, milliseid lehti te siin külastate. Nende jaoks on vaja teie nõusolekut, välja arvatud juhul, kui need on vajalikud millegi jaoks, mida te palute.

## The list of the site's cookies

# $site: the name of the site, or its address.
list-heading = Veebisaidil { $site } kasutatavad küpsised
# The title of a table; $category: for example "Statistics cookies".
list-caption = { $category }
column-provider = Pakkuja nimi
# What the cookie does, and where on the site.
column-function = Funktsioon ja asukoht
column-name = Küpsise nimi
column-purpose = Eesmärgid
column-lifetime = Säilitamisaeg
# The third parties that can read the cookie or what it collects.
column-recipients = Juurdepääsuga kolmandad isikud
column-party = Päritolu
# Nobody else has access to the cookie.
recipients-none = puuduvad
party-first = esimene osapool
party-third = kolmas osapool
# Beside the name of what is not a cookie: `localStorage` of browsers.
storage-local = kohalik salvestusruum
# Beside the name of what is not a cookie: `sessionStorage` of browsers.
storage-session = seansi salvestusruum
# Opens the table of a category. $count: a number.
list-count = Küpsiseid selles rühmas: { $count }
# The heading of a list of companies.
recipients-heading = Kellel veel on juurdepääs?
# The heading above the name and the contact of the controller (GDPR, article 13).
contact-heading = Kes vastutab?
# $contact: an address.
contact-questions = Küsimused ja taotlused: { $contact }
# A link to the privacy notice of the site.
contact-privacy = Privaatsusteade: teie õigused ja teie andmete kasutamine
# The heading of a list of companies (GDPR, article 4(8)).
contact-processors = Kes töötleb andmeid veebisaidi nimel?
# The heading of a text about transfers to other countries (GDPR, article 13(1)(f)).
contact-transfers = Kas andmeid edastatakse teistesse riikidesse?
deletion-heading = Kuidas küpsiseid kustutada?
deletion-explanation = Oma brauseri seadetes saate küpsiseid vaadata ja kustutada, ka teiste veebisaitide omi.
# Only where the site asks for consent.
deletion-choices = Kui kustutate küpsise, milles on teie valikud, küsib see veebisait teilt uuesti.
# Only on pages of sites that use such storage.
deletion-storage = Sellel veebisaidil töötavad skriptid hoiavad andmeid ka teie brauseri salvestusruumis. Veebisaidi server ei saa neid eemaldada. Brauseri seadetes saate need koos küpsistega kustutada.

## The categories that visitors choose from
##
## Each has a name, a summary that begins with "To ..", and a description.

category-necessary = Vajalikud küpsised
category-necessary-summary = Et teha seda, mida te veebisaidilt palute.
category-necessary-description = Veebisait vajab neid küpsiseid, et teha seda, mida te palute. Nende jaoks ei ole vaja teie nõusolekut.
category-preferences = Eelistuste küpsised
category-preferences-summary = Et jätta meelde, kuidas teile meeldib veebisaiti kasutada.
category-preferences-description = Need küpsised jätavad meelde, kuidas teile meeldib veebisaiti kasutada. Neid kasutatakse ainult teie nõusolekul.
category-anonymous-statistics = Anonüümse statistika küpsised
category-anonymous-statistics-summary = Et loendada külastusi ainult anonüümse statistika jaoks.
category-anonymous-statistics-description = Need küpsised teenivad ainult selle veebisaidi anonüümset statistikat. Kus seadus seda lubab, kasutatakse neid, kui te ei esita vastuväidet.
category-statistics = Statistikaküpsised
category-statistics-summary = Et mõõta, kuidas külastajad veebisaiti kasutavad.
category-statistics-description = Need küpsised mõõdavad, kuidas külastajad veebisaiti kasutavad. Neid kasutatakse ainult teie nõusolekul.
category-marketing = Reklaamiküpsised
category-marketing-summary = Et salvestada, mida te vaatate, ja näidata teile reklaami.
category-marketing-description = Need küpsised salvestavad, mida te vaatate, et näidata teile reklaami. Neid kasutatakse ainult teie nõusolekul.

## How long a cookie is kept
##
## Units follow each other: "1 hour 30 minutes". Each unit has the plural forms of its language.

session = kuni brauseri sulgemiseni
# The visitor decides, for example with "stay logged in". $time: the longer time, for example "14 days".
session-or = kuni brauseri sulgemiseni või, kui te seda soovite, { $time }
# A lifetime that can be shorter. $time: the longest, for example "14 days".
at-most = kuni { $time }
# A lifetime that starts again. $time: the lifetime, for example "14 days".
renewed = { $time }, arvestatuna uuesti igast külastusest
# A third party says that it keeps the cookie for longer. $time: the longest that browsers keep one.
capped = kuni { $time }, sest brauserid ei säilita ühtegi küpsist kauem
# What scripts store ends by no time.
until-removed = kuni eemaldamiseni
# Session storage ends with its tab.
until-tab-closed = kuni sulgete vahekaardi
days = { $count ->
    [one] { $count } päev
   *[other] { $count } päeva
}
hours = { $count ->
    [one] { $count } tund
   *[other] { $count } tundi
}
minutes = { $count ->
    [one] { $count } minut
   *[other] { $count } minutit
}
seconds = { $count ->
    [one] { $count } sekund
   *[other] { $count } sekundit
}

## Dates

date = { $day }. { $month } { $year }
# The first day of a month.
date-first = 1. { $month } { $year }
# The months as they are written in a date.
january = jaanuar
february = veebruar
march = märts
april = aprill
may = mai
june = juuni
july = juuli
august = august
september = september
october = oktoober
november = november
december = detsember

## The banner on every page

# $site: the name of the site, or its address.
banner-heading = Küpsised veebisaidil { $site }
# The categories follow, each with its summary.
banner-question = Kas see veebisait võib järgmistel eesmärkidel teie seadmesse küpsiseid salvestada ja neid lugeda?
# The visitor had accepted before.
banner-question-outdated = Need küpsised on muutunud pärast seda, kui te need lubasite. Kas see veebisait võib neid praegusel kujul kasutada?
# Follows the name of a category. $cookies: names, separated by commas.
banner-added = Uued pärast seda, kui te need lubasite: { $cookies }.
# The visitor had accepted or refused before.
banner-question-expired = Teie valik nende küpsiste kohta on aegunud. Kas see veebisait võib neid kasutada?
# Only where such cookies are used without asking.
banner-anonymous = Külastusi loendatakse anonüümse statistika jaoks, kui te ei esita vastuväidet.
# $controller: the name of a company or an authority (GDPR, article 4(7)).
banner-controller = Vastutaja: { $controller }.
# How many third parties can read the cookies. $count: a number.
banner-recipients = Juurdepääsuga kolmandaid isikuid: { $count }.
# $link: `settings-link`.
banner-withdraw = Võite igal ajal meelt muuta lingi „{ $link }” kaudu.
# A link to the policy page, at the foot of every page.
settings-link = Küpsiste seaded
# A button beside `banner-refuse`. Neither may look or sound better than the other.
banner-accept = Luba need küpsised
banner-refuse = Keeldu nendest küpsistest
# A link to the policy page.
banner-details = Vaata küpsiseid ja vali
# Closes the banner and refuses.
banner-close = Jätka ilma nõusolekuta
banner-closing = Kui te selle teate sulgete, kasutatakse ainult vajalikke küpsiseid.
# The same where other choices of the visitor stay as they are.
banner-closing-these = Kui te selle teate sulgete, keeldute nendest küpsistest.
choice-saved = Teie valik on salvestatud. Saate seda igal ajal muuta.
# $categories: their names, separated by commas.
choice-accepted = Lubatud: { $categories }.
choice-refused = Keelatud: { $categories }.
# Closes the message.
banner-hide = Peida see teade
# The browser did not send the choice back.
choice-not-kept-heading = Teie valikut ei säilitatud
choice-not-kept = Teie brauser ei säilitanud teie valikut. Võib-olla on küpsised selle veebisaidi jaoks blokeeritud või ühendus ei ole turvaline. Kuni teie valikut ei säilitata, ei salvestata ühtki küpsist, mille jaoks on vaja teie nõusolekut.

## The visitor's own part of the policy page

# A link to the page that the visitor came from.
choices-back = Tagasi eelmisele lehele
choices-heading = Teie valikud
choices-undecided = Te ei ole veel valinud. Kuni te seda ei tee, ei salvesta see veebisait küpsiseid, mille jaoks on vaja teie nõusolekut.
# GDPR, article 7(3).
choices-withdrawal = Saate oma nõusoleku igal ajal tagasi võtta. Enne seda tehtu jääb seaduslikuks.
# $date: the day of the choice.
choices-decided = Valiku kuupäev: { $date }.
# $id: the number under which the consent is recorded.
choices-reference = Teie nõusoleku viitenumber: { $id }
# "Global Privacy Control" is a name and stays as it is.
choices-gpc = Teie brauser keeldub teie eest nendest küpsistest Global Privacy Controli kaudu. Nende kaudu ei müüda ega jagata midagi.
choices-outdated = Need küpsised on muutunud pärast seda, kui te need lubasite. Palun valige uuesti.
choices-expired = Teie valik on aegunud. Palun valige uuesti.
choices-nothing = See veebisait ei salvesta küpsiseid, mille jaoks on vaja teie nõusolekut, seega pole midagi valida.
choices-accept-all = Luba kõik
choices-refuse-all = Keeldu kõigist
choices-save = Salvesta minu valikud
# Beside the button to save.
choices-left-open = Küpsised, mille jaoks on vaja teie nõusolekut, loetakse keelatuks, kui te nende kohta midagi ei vali.
# The state of a category, beside its name.
state-always = Alati kasutusel
state-in-use = Kasutusel, kui te ei esita vastuväidet
state-accepted = Lubatud
state-refused = Keelatud
state-undecided = Veel valimata

## Content of other sites, such as videos and maps

# A button. $categories: their names, separated by commas.
embed-allow = Luba { $categories } ja näita seda sisu
# A link to the same content elsewhere. $provider: the name of a company.
embed-link = Ava teenuses { $provider }
# A link. $provider: the name of a company.
embed-privacy = Privaatsusteade: { $provider }
# $countries: their codes, separated by commas.
embed-countries = Riigid, kuhu andmeid edastatakse: { $countries }.
# The heading of a table on the policy page.
embed-heading = Teiste veebisaitide sisu
embed-introduction = Selle veebisaidi lehed võivad näidata sisu, mille teie brauser laadib teistelt veebisaitidelt. Need veebisaidid saavad siis teada teie IP-aadressi.
# GDPR, article 7(3).
embed-withdrawal = Kui võtate nõusoleku tagasi, seda sisu enam ei näidata ja see veebisait kustutab küpsised, mida ta saab kustutada. Teiste veebisaitide küpsiseid ja andmeid saab kustutada ainult seal: vaadake nende privaatsusteateid.
embed-column-content = Sisu
# An address follows it.
embed-column-source = Laaditakse aadressilt
embed-column-countries = Riigid
