### The texts that cookie-policy shows to visitors, in Finnish.
###
### Each `{ $name }` is a placeholder: the program replaces it. It must occur exactly once, at any position in its text.
### `cookie_policy::docs::languages` describes the format. The program does not read this file at run time: its tables are
### generated from it by `BLESS=1 cargo test -p cookie-policy-tests --test language`.

## The policy page

page-title = Evästekäytäntö
page-introduction = Tällä sivulla luetellaan evästeet, joita tämä sivusto käyttää: kuka ne asettaa, mihin niitä käytetään, kuinka kauan selaimesi säilyttää ne ja kenellä muulla on niihin pääsy.
# $date: the day of the last change.
page-changed = Muutettu viimeksi { $date }.
# $version: a number that changes with the list.
page-version = Tämän luettelon versio: { $version }
# Opens the list of what changed.
history-heading = Mikä on muuttunut?
# $name: of what the site uses now. A sentence about it can follow.
history-added = Uusi: { $name }.
history-removed = Ei enää käytössä: { $name }.
# $field: the title of a column. $value: what it says now. $before: what it said before.
history-changed = { $name } – { $field }: { $value } (aiemmin: { $before }).
cookie-heading = Mikä on eväste?
cookie-explanation = Eväste on lyhyt nimetty teksti. Selaimesi säilyttää sitä jonkin aikaa ja lähettää sen takaisin aina, kun se hakee jotakin samalta sivustolta. Näin sivusto tietää, että olet kirjautunut sisään, mitä ostoskorissasi on tai että olet käynyt sivustolla aiemmin.

## The kinds of cookies that the page explains

# Introduces the list of kinds.
kinds-introduction = Evästeitä on monenlaisia:
kind-necessary = Välttämättömät evästeet
kind-necessary-explanation = Sivusto tarvitsee niitä tehdäkseen sen, mitä pyydät, esimerkiksi pitääkseen sinut kirjautuneena tai näyttääkseen valitsemasi kielen. Niihin ei tarvita suostumustasi.
kind-statistics = Tilastoevästeet
kind-statistics-explanation = Ne mittaavat, miten kävijät käyttävät sivustoa. Ne voivat tunnistaa sinut, joten niitä käytetään vain, jos annat suostumuksesi.
# Only on pages of sites that have such cookies.
kind-anonymous-statistics = Anonyymit tilastoevästeet
kind-anonymous-statistics-explanation = Joissakin maissa sivusto saa laskea käyntejä kysymättä, jos evästeet palvelevat vain sivuston omia anonyymejä tilastoja. Voit vastustaa tätä milloin tahansa.
# $countries: their names, separated by commas.
audience-countries = Maat, joiden lakiin sivusto tässä nojautuu: { $countries }.
country-fr = Ranska
country-uk = Yhdistynyt kuningaskunta
kind-first-party = Ensimmäisen osapuolen evästeet
kind-first-party-explanation = Ne kuuluvat sivustolle, jolla vierailet. Osa on välttämättömiä. Toiset mittaavat, mitä teet, tai niitä käytetään mainontaan.
kind-third-party = Kolmannen osapuolen evästeet
kind-third-party-explanation = Ne kuuluvat toiselle sivustolle, usein sellaiselle, joka myy mainontaa. Kyseinen sivusto voi silloin nähdä, millä sivuilla käyt täällä. Niihin tarvitaan suostumuksesi, elleivät ne ole välttämättömiä johonkin, mitä pyydät.

## The list of the site's cookies

# $site: the name of the site, or its address.
list-heading = Sivuston { $site } käyttämät evästeet
# The title of a table; $category: for example "Statistics cookies".
list-caption = { $category }
column-provider = Palveluntarjoajan nimi
# What the cookie does, and where on the site.
column-function = Toiminto ja sijainti
column-name = Evästeen nimi
column-purpose = Käyttötarkoitukset
column-lifetime = Säilytysaika
# The third parties that can read the cookie or what it collects.
column-recipients = Kolmannet osapuolet, joilla on pääsy
column-party = Alkuperä
# Nobody else has access to the cookie.
recipients-none = ei kukaan
party-first = ensimmäinen osapuoli
party-third = kolmas osapuoli
# Beside the name of what is not a cookie: `localStorage` of browsers.
storage-local = paikallinen tallennustila
# Beside the name of what is not a cookie: `sessionStorage` of browsers.
storage-session = istunnon tallennustila
# Opens the table of a category. $count: a number.
list-count = Evästeitä tässä ryhmässä: { $count }
# The heading of a list of companies.
recipients-heading = Kenellä muulla on pääsy?
# The heading above the name and the contact of the controller (GDPR, article 13).
contact-heading = Kuka on rekisterinpitäjä?
# $contact: an address.
contact-questions = Kysymykset ja pyynnöt: { $contact }
# A link to the privacy notice of the site.
contact-privacy = Tietosuojaseloste: oikeutesi ja tietojesi käyttö
# The heading of a list of companies (GDPR, article 4(8)).
contact-processors = Kuka käsittelee tietoja sivuston lukuun?
# The heading of a text about transfers to other countries (GDPR, article 13(1)(f)).
contact-transfers = Siirretäänkö tietoja muihin maihin?
deletion-heading = Miten evästeet poistetaan?
deletion-explanation = Selaimesi asetuksissa voit katsella ja poistaa evästeitä, myös muiden sivustojen.
# Only where the site asks for consent.
deletion-choices = Jos poistat evästeen, johon valintasi on tallennettu, tämä sivusto kysyy niitä uudelleen.
# Only on pages of sites that use such storage.
deletion-storage = Tällä sivustolla toimivat skriptit säilyttävät tietoja myös selaimesi tallennustilassa. Sivuston palvelin ei voi poistaa niitä. Voit poistaa ne yhdessä evästeiden kanssa selaimesi asetuksissa.

## The categories that visitors choose from
##
## Each has a name, a summary that begins with "To ..", and a description.

category-necessary = Välttämättömät evästeet
category-necessary-summary = Jotta sivusto voi tehdä sen, mitä pyydät.
category-necessary-description = Sivusto tarvitsee näitä evästeitä tehdäkseen sen, mitä pyydät. Niihin ei tarvita suostumustasi.
category-preferences = Mieltymysevästeet
category-preferences-summary = Jotta sivusto muistaa, miten haluat käyttää sitä.
category-preferences-description = Nämä evästeet muistavat, miten haluat käyttää sivustoa. Niitä käytetään vain, jos annat suostumuksesi.
category-anonymous-statistics = Anonyymit tilastoevästeet
category-anonymous-statistics-summary = Käyntien laskemiseen vain anonyymejä tilastoja varten.
category-anonymous-statistics-description = Nämä evästeet palvelevat vain tämän sivuston anonyymejä tilastoja. Missä laki sen sallii, niitä käytetään, ellet vastusta sitä.
category-statistics = Tilastoevästeet
category-statistics-summary = Sen mittaamiseen, miten kävijät käyttävät sivustoa.
category-statistics-description = Nämä evästeet mittaavat, miten kävijät käyttävät sivustoa. Niitä käytetään vain, jos annat suostumuksesi.
category-marketing = Mainosevästeet
category-marketing-summary = Katselemiesi asioiden tallentamiseen ja mainosten näyttämiseen sinulle.
category-marketing-description = Nämä evästeet tallentavat, mitä katselet, jotta sinulle voidaan näyttää mainoksia. Niitä käytetään vain, jos annat suostumuksesi.

## How long a cookie is kept
##
## Units follow each other: "1 hour 30 minutes". Each unit has the plural forms of its language.

session = kunnes suljet selaimen
# The visitor decides, for example with "stay logged in". $time: the longer time, for example "14 days".
session-or = kunnes suljet selaimen tai, jos pyydät sitä, { $time }
# A lifetime that can be shorter. $time: the longest, for example "14 days".
at-most = enintään { $time }
# A lifetime that starts again. $time: the lifetime, for example "14 days".
renewed = { $time }, alkaa alusta jokaisella käynnillä
# A third party says that it keeps the cookie for longer. $time: the longest that browsers keep one.
capped = enintään { $time }, koska selaimet eivät säilytä evästeitä pidempään
# What scripts store ends by no time.
until-removed = kunnes se poistetaan
# Session storage ends with its tab.
until-tab-closed = kunnes suljet välilehden
days = { $count ->
    [one] { $count } päivä
   *[other] { $count } päivää
}
hours = { $count ->
    [one] { $count } tunti
   *[other] { $count } tuntia
}
minutes = { $count ->
    [one] { $count } minuutti
   *[other] { $count } minuuttia
}
seconds = { $count ->
    [one] { $count } sekunti
   *[other] { $count } sekuntia
}

## Dates

date = { $day }. { $month } { $year }
# The first day of a month.
date-first = 1. { $month } { $year }
# The months as they are written in a date.
january = tammikuuta
february = helmikuuta
march = maaliskuuta
april = huhtikuuta
may = toukokuuta
june = kesäkuuta
july = heinäkuuta
august = elokuuta
september = syyskuuta
october = lokakuuta
november = marraskuuta
december = joulukuuta

## The banner on every page

# $site: the name of the site, or its address.
banner-heading = Evästeet sivustolla { $site }
# The categories follow, each with its summary.
banner-question = Saako tämä sivusto tallentaa laitteellesi evästeitä ja lukea niitä seuraaviin tarkoituksiin?
# The visitor had accepted before.
banner-question-outdated = Nämä evästeet ovat muuttuneet sen jälkeen, kun hyväksyit ne. Saako tämä sivusto käyttää niitä nykyisellään?
# Follows the name of a category. $cookies: names, separated by commas.
banner-added = Uutta sen jälkeen, kun hyväksyit ne: { $cookies }.
# The visitor had accepted or refused before.
banner-question-expired = Näitä evästeitä koskeva valintasi on vanhentunut. Saako tämä sivusto käyttää niitä?
# Only where such cookies are used without asking.
banner-anonymous = Käynnit lasketaan anonyymejä tilastoja varten, ellet vastusta sitä.
# $controller: the name of a company or an authority (GDPR, article 4(7)).
banner-controller = Rekisterinpitäjä: { $controller }.
# How many third parties can read the cookies. $count: a number.
banner-recipients = Kolmansia osapuolia, joilla on pääsy: { $count }.
# $link: `settings-link`.
banner-withdraw = Voit muuttaa mieltäsi milloin tahansa linkistä ”{ $link }”.
# A link to the policy page, at the foot of every page.
settings-link = Evästeasetukset
# A button beside `banner-refuse`. Neither may look or sound better than the other.
banner-accept = Hyväksy nämä evästeet
banner-refuse = Hylkää nämä evästeet
# A link to the policy page.
banner-details = Katso evästeet ja valitse
# Closes the banner and refuses.
banner-close = Jatka hyväksymättä
banner-closing = Jos suljet tämän viestin, vain välttämättömiä evästeitä käytetään.
# The same where other choices of the visitor stay as they are.
banner-closing-these = Jos suljet tämän viestin, hylkäät nämä evästeet.
choice-saved = Valintasi on tallennettu. Voit muuttaa sitä milloin tahansa.
# $categories: their names, separated by commas.
choice-accepted = Hyväksytty: { $categories }.
choice-refused = Hylätty: { $categories }.
# Closes the message.
banner-hide = Piilota tämä viesti
# The browser did not send the choice back.
choice-not-kept-heading = Valintasi ei tallentunut
choice-not-kept = Selaimesi ei tallentanut valintaasi. Evästeet voivat olla estettyjä tällä sivustolla, tai yhteys ei ehkä ole suojattu. Kunnes valintasi tallentuu, suostumustasi edellyttäviä evästeitä ei aseteta.

## The visitor's own part of the policy page

# A link to the page that the visitor came from.
choices-back = Takaisin edelliselle sivulle
choices-heading = Valintasi
choices-undecided = Et ole vielä valinnut. Siihen asti tämä sivusto ei aseta evästeitä, joihin tarvitaan suostumuksesi.
# GDPR, article 7(3).
choices-withdrawal = Voit peruuttaa suostumuksesi milloin tahansa. Se, mitä tehtiin ennen sitä, on edelleen lainmukaista.
# $date: the day of the choice.
choices-decided = Teit tämän valinnan { $date }.
# $id: the number under which the consent is recorded.
choices-reference = Suostumuksesi viitenumero: { $id }
# "Global Privacy Control" is a name and stays as it is.
choices-gpc = Selaimesi hylkää nämä evästeet puolestasi Global Privacy Control -signaalilla. Mitään ei myydä tai jaeta niiden kautta.
choices-outdated = Nämä evästeet ovat muuttuneet sen jälkeen, kun hyväksyit ne. Valitse uudelleen.
choices-expired = Valintasi on vanhentunut. Valitse uudelleen.
choices-nothing = Tämä sivusto ei aseta evästeitä, joihin tarvitaan suostumuksesi, joten valittavaa ei ole.
choices-accept-all = Hyväksy kaikki
choices-refuse-all = Hylkää kaikki
choices-save = Tallenna valintani
# Beside the button to save.
choices-left-open = Evästeet, joihin tarvitaan suostumuksesi, katsotaan hylätyiksi, jos et valitse niille mitään.
# The state of a category, beside its name.
state-always = Aina käytössä
state-in-use = Käytössä, ellet vastusta
state-accepted = Hyväksytty
state-refused = Hylätty
state-undecided = Ei vielä valittu

## Content of other sites, such as videos and maps

# A button. $categories: their names, separated by commas.
embed-allow = Salli { $categories } ja näytä tämä sisältö
# A link to the same content elsewhere. $provider: the name of a company.
embed-link = Avaa palvelussa { $provider }
# A link. $provider: the name of a company.
embed-privacy = Tietosuojaseloste: { $provider }
# $countries: their codes, separated by commas.
embed-countries = Maat, joihin tietoja siirretään: { $countries }.
# The heading of a table on the policy page.
embed-heading = Muiden sivustojen sisältö
embed-introduction = Tämän sivuston sivut voivat näyttää sisältöä, jonka selaimesi lataa muilta sivustoilta. Ne saavat silloin tietää IP-osoitteesi.
# GDPR, article 7(3).
embed-withdrawal = Jos peruutat suostumuksesi, tätä sisältöä ei enää näytetä, ja tämä sivusto poistaa ne evästeet, jotka se voi poistaa. Muiden sivustojen evästeet ja tiedot voi poistaa vain siellä: katso niiden tietosuojaselosteet.
embed-column-content = Sisältö
# An address follows it.
embed-column-source = Ladataan osoitteesta
embed-column-countries = Maat
