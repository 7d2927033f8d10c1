### The texts that cookie-policy shows to visitors, in Hungarian.
###
### Each `{ $name }` is a placeholder: the program replaces it. It must occur exactly once, at any position in its text.
### `cookie_policy::docs::languages` describes the format. The program does not read this file at run time: its tables are
### generated from it by `BLESS=1 cargo test -p cookie-policy-tests --test language`.

## The policy page

page-title = Sütikre vonatkozó tájékoztató
page-introduction = Ez az oldal felsorolja, hogy a webhely milyen sütiket használ, ki helyezi el őket, mire szolgálnak, mennyi ideig őrzi meg őket az Ön böngészője, és ki fér még hozzájuk.
# $date: the day of the last change.
page-changed = Utolsó módosítás: { $date }
# $version: a number that changes with the list.
page-version = Ennek a listának a verziója: { $version }
# Opens the list of what changed.
history-heading = Mi változott?
# $name: of what the site uses now. A sentence about it can follow.
history-added = Új: { $name }.
history-removed = Már nincs használatban: { $name }.
# $field: the title of a column. $value: what it says now. $before: what it said before.
history-changed = { $name } – { $field }: { $value } (korábban: { $before }).
cookie-heading = Mi az a süti?
cookie-explanation = A süti (cookie) egy rövid, névvel ellátott szöveg. Az Ön böngészője egy ideig megőrzi, és minden alkalommal visszaküldi, amikor ugyanarról a webhelyről tölt be valamit. Így tudja egy webhely, hogy Ön be van jelentkezve, mi van a kosarában, vagy hogy már járt ott.

## The kinds of cookies that the page explains

# Introduces the list of kinds.
kinds-introduction = A sütiknek több fajtája van:
kind-necessary = Szükséges sütik
kind-necessary-explanation = A webhelynek szüksége van rájuk ahhoz, hogy megtegye, amit Ön kér, például hogy Ön bejelentkezve maradjon, vagy a választott nyelven jelenjen meg az oldal. Nem igénylik az Ön hozzájárulását.
kind-statistics = Statisztikai sütik
kind-statistics-explanation = Azt mérik, hogyan használják a látogatók a webhelyet. Felismerhetik Önt, ezért csak az Ön hozzájárulásával használjuk őket.
# Only on pages of sites that have such cookies.
kind-anonymous-statistics = Anonim statisztikai sütik
kind-anonymous-statistics-explanation = Egyes országokban a webhely kérdezés nélkül is számlálhatja a látogatásokat, ha a sütik kizárólag a webhely anonim statisztikáit szolgálják. Ön bármikor tiltakozhat.
# $countries: their names, separated by commas.
audience-countries = Országok, amelyek jogára a webhely ennek során támaszkodik: { $countries }.
country-fr = Franciaország
country-uk = Egyesült Királyság
kind-first-party = Saját sütik
kind-first-party-explanation = Ahhoz a webhelyhez tartoznak, amelyet Ön meglátogat. Egyesek szükségesek. Mások azt mérik, mit tesz Ön, vagy reklámcélokat szolgálnak.
kind-third-party = Harmadik féltől származó sütik
kind-third-party-explanation = Egy másik webhelyhez tartoznak, gyakran olyanhoz, amely hirdetéseket értékesít. Az a webhely így láthatja, mely oldalakat keresi fel Ön itt. Az Ön hozzájárulását igénylik, kivéve, ha olyasmihez szükségesek, amit Ön kér.

## The list of the site's cookies

# $site: the name of the site, or its address.
list-heading = A következő webhelyen használt sütik: { $site }
# The title of a table; $category: for example "Statistics cookies".
list-caption = { $category }
column-provider = A szolgáltató neve
# What the cookie does, and where on the site.
column-function = Funkció és hely
column-name = A süti neve
column-purpose = Célok
column-lifetime = Megőrzési idő
# The third parties that can read the cookie or what it collects.
column-recipients = Hozzáféréssel rendelkező harmadik felek
column-party = Eredet
# Nobody else has access to the cookie.
recipients-none = nincs
party-first = saját
party-third = harmadik féltől származó
# Beside the name of what is not a cookie: `localStorage` of browsers.
storage-local = helyi tároló
# Beside the name of what is not a cookie: `sessionStorage` of browsers.
storage-session = munkamenet-tároló
# Opens the table of a category. $count: a number.
list-count = Sütik ebben a kategóriában: { $count }
# The heading of a list of companies.
recipients-heading = Ki fér még hozzá?
# The heading above the name and the contact of the controller (GDPR, article 13).
contact-heading = Ki az adatkezelő?
# $contact: an address.
contact-questions = Kérdések és kérelmek: { $contact }
# A link to the privacy notice of the site.
contact-privacy = Adatvédelmi tájékoztató: az Ön jogai és adatainak felhasználása
# The heading of a list of companies (GDPR, article 4(8)).
contact-processors = Ki dolgoz fel adatokat a webhely nevében?
# The heading of a text about transfers to other countries (GDPR, article 13(1)(f)).
contact-transfers = Továbbítanak adatokat más országokba?
deletion-heading = Hogyan törölheti a sütiket?
deletion-explanation = A böngésző beállításaiban megtekintheti és törölheti a sütiket, a más webhelyekről származókat is.
# Only where the site asks for consent.
deletion-choices = Ha törli a döntését tároló sütit, ez a webhely újra megkérdezi Önt.
# Only on pages of sites that use such storage.
deletion-storage = A webhelyen futó szkriptek az Ön böngészőjének tárolójában is őriznek adatokat. A webhely kiszolgálója ezeket nem tudja eltávolítani. A böngésző beállításaiban a sütikkel együtt törölheti őket.

## The categories that visitors choose from
##
## Each has a name, a summary that begins with "To ..", and a description.

category-necessary = Szükséges sütik
category-necessary-summary = Hogy a webhely megtegye, amit Ön kér.
category-necessary-description = A webhelynek szüksége van ezekre a sütikre ahhoz, hogy megtegye, amit Ön kér. Nem igénylik az Ön hozzájárulását.
category-preferences = Beállításokat megjegyző sütik
category-preferences-summary = Hogy a webhely megjegyezze, hogyan szereti Ön használni.
category-preferences-description = Ezek a sütik megjegyzik, hogyan szereti Ön használni a webhelyet. Csak az Ön hozzájárulásával használjuk őket.
category-anonymous-statistics = Anonim statisztikai sütik
category-anonymous-statistics-summary = A látogatások számlálására, kizárólag anonim statisztikákhoz.
category-anonymous-statistics-description = Ezek a sütik kizárólag a webhely anonim statisztikáit szolgálják. Ahol a jog megengedi, használjuk őket, hacsak Ön nem tiltakozik.
category-statistics = Statisztikai sütik
category-statistics-summary = Annak mérésére, hogyan használják a látogatók a webhelyet.
category-statistics-description = Ezek a sütik azt mérik, hogyan használják a látogatók a webhelyet. Csak az Ön hozzájárulásával használjuk őket.
category-marketing = Hirdetési sütik
category-marketing-summary = Annak rögzítésére, mit néz meg Ön, és hirdetések megjelenítésére.
category-marketing-description = Ezek a sütik rögzítik, mit néz meg Ön, hogy hirdetéseket jelenítsenek meg Önnek. Csak az Ön hozzájárulásával használjuk őket.

## How long a cookie is kept
##
## Units follow each other: "1 hour 30 minutes". Each unit has the plural forms of its language.

session = a böngésző bezárásáig
# The visitor decides, for example with "stay logged in". $time: the longer time, for example "14 days".
session-or = a böngésző bezárásáig vagy, ha Ön kéri, { $time }
# A lifetime that can be shorter. $time: the longest, for example "14 days".
at-most = legfeljebb { $time }
# A lifetime that starts again. $time: the lifetime, for example "14 days".
renewed = { $time }, minden látogatáskor elölről kezdve
# A third party says that it keeps the cookie for longer. $time: the longest that browsers keep one.
capped = legfeljebb { $time }, mert a böngészők egyetlen sütit sem őriznek meg tovább
# What scripts store ends by no time.
until-removed = az eltávolításáig
# Session storage ends with its tab.
until-tab-closed = a lap bezárásáig
days = { $count ->
    [one] { $count } nap
   *[other] { $count } nap
}
hours = { $count ->
    [one] { $count } óra
   *[other] { $count } óra
}
minutes = { $count ->
    [one] { $count } perc
   *[other] { $count } perc
}
seconds = { $count ->
    [one] { $count } másodperc
   *[other] { $count } másodperc
}

## Dates

date = { $year }. { $month } { $day }.
# The first day of a month.
date-first = { $year }. { $month } 1.
# The months as they are written in a date.
january = január
february = február
march = március
april = április
may = május
june = június
july = július
august = augusztus
september = szeptember
october = október
november = november
december = december

## The banner on every page

# $site: the name of the site, or its address.
banner-heading = Sütik a következő webhelyen: { $site }
# The categories follow, each with its summary.
banner-question = Tárolhat és olvashat-e ez a webhely sütiket az Ön eszközén a következő célokra?
# The visitor had accepted before.
banner-question-outdated = Ezek a sütik megváltoztak, mióta Ön elfogadta őket. Használhatja-e őket ez a webhely mostani formájukban?
# Follows the name of a category. $cookies: names, separated by commas.
banner-added = Új, mióta Ön elfogadta őket: { $cookies }.
# The visitor had accepted or refused before.
banner-question-expired = Az ezekre a sütikre vonatkozó döntése lejárt. Használhatja-e őket ez a webhely?
# Only where such cookies are used without asking.
banner-anonymous = A látogatásokat anonim statisztikákhoz számláljuk, hacsak Ön nem tiltakozik.
# $controller: the name of a company or an authority (GDPR, article 4(7)).
banner-controller = Adatkezelő: { $controller }.
# How many third parties can read the cookies. $count: a number.
banner-recipients = Hozzáféréssel rendelkező harmadik felek: { $count }.
# $link: `settings-link`.
banner-withdraw = Ön bármikor meggondolhatja magát a „{ $link }” hivatkozás segítségével.
# A link to the policy page, at the foot of every page.
settings-link = Sütibeállítások
# A button beside `banner-refuse`. Neither may look or sound better than the other.
banner-accept = Elfogadom ezeket a sütiket
banner-refuse = Elutasítom ezeket a sütiket
# A link to the policy page.
banner-details = Megnézem a sütiket és választok
# Closes the banner and refuses.
banner-close = Folytatás elfogadás nélkül
banner-closing = Ha bezárja ezt az üzenetet, csak a szükséges sütiket használjuk.
# The same where other choices of the visitor stay as they are.
banner-closing-these = Ha bezárja ezt az üzenetet, azzal elutasítja ezeket a sütiket.
choice-saved = Döntését elmentettük. Bármikor megváltoztathatja.
# $categories: their names, separated by commas.
choice-accepted = Elfogadva: { $categories }.
choice-refused = Elutasítva: { $categories }.
# Closes the message.
banner-hide = Üzenet elrejtése
# The browser did not send the choice back.
choice-not-kept-heading = Döntése nem maradt meg
choice-not-kept = Böngészője nem őrizte meg a döntését. Lehet, hogy a sütik le vannak tiltva ezen a webhelyen, vagy a kapcsolat nem biztonságos. Amíg döntése nem marad meg, nem helyezünk el olyan sütiket, amelyekhez az Ön hozzájárulása szükséges.

## The visitor's own part of the policy page

# A link to the page that the visitor came from.
choices-back = Vissza az előző oldalra
choices-heading = Az Ön döntése
choices-undecided = Ön még nem döntött. Addig ez a webhely nem helyez el olyan sütiket, amelyekhez az Ön hozzájárulása szükséges.
# GDPR, article 7(3).
choices-withdrawal = Hozzájárulását bármikor visszavonhatja. Ami azelőtt történt, jogszerű marad.
# $date: the day of the choice.
choices-decided = A döntés napja: { $date }
# $id: the number under which the consent is recorded.
choices-reference = Hozzájárulásának hivatkozási száma: { $id }
# "Global Privacy Control" is a name and stays as it is.
choices-gpc = Böngészője a Global Privacy Control révén elutasítja ezeket a sütiket Ön helyett. Ezek révén semmit nem adunk el és nem osztunk meg.
choices-outdated = Ezek a sütik megváltoztak, mióta Ön elfogadta őket. Kérjük, válasszon újra.
choices-expired = Döntése lejárt. Kérjük, válasszon újra.
choices-nothing = Ez a webhely nem helyez el olyan sütiket, amelyekhez az Ön hozzájárulása szükséges, így nincs miről dönteni.
choices-accept-all = Összes elfogadása
choices-refuse-all = Összes elutasítása
choices-save = Választásom mentése
# Beside the button to save.
choices-left-open = Ha az Ön hozzájárulásához kötött sütiknél semmit sem választ, az elutasításnak számít.
# The state of a category, beside its name.
state-always = Mindig használatban
state-in-use = Használatban, hacsak nem tiltakozik
state-accepted = Elfogadva
state-refused = Elutasítva
state-undecided = Még nincs döntés

## Content of other sites, such as videos and maps

# A button. $categories: their names, separated by commas.
embed-allow = { $categories } engedélyezése és e tartalom megjelenítése
# A link to the same content elsewhere. $provider: the name of a company.
embed-link = Megnyitás itt: { $provider }
# A link. $provider: the name of a company.
embed-privacy = Adatvédelmi tájékoztató: { $provider }
# $countries: their codes, separated by commas.
embed-countries = Országok, ahová adatokat továbbítanak: { $countries }.
# The heading of a table on the policy page.
embed-heading = Más webhelyek tartalma
embed-introduction = E webhely oldalai olyan tartalmat is megjeleníthetnek, amelyet az Ön böngészője más webhelyekről tölt be. Ezek ekkor megtudják az Ön IP-címét.
# GDPR, article 7(3).
embed-withdrawal = Ha visszavonja hozzájárulását, ez a tartalom többé nem jelenik meg, és ez a webhely eltávolítja azokat a sütiket, amelyeket el tud távolítani. A többi webhely sütijei és adatai csak ott távolíthatók el: lásd azok adatvédelmi tájékoztatóit.
embed-column-content = Tartalom
# An address follows it.
embed-column-source = Betöltés helye
embed-column-countries = Országok
