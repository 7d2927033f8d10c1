### The texts that cookie-policy shows to visitors, in Latvian.
###
### Each `{ $name }` is a placeholder: the program replaces it. It must occur exactly once, at any position in its text.
### `cookie_policy::docs::languages` describes the format. The program does not read this file at run time: its tables are
### generated from it by `BLESS=1 cargo test -p cookie-policy-tests --test language`.

## The policy page

page-title = Sīkdatņu politika
page-introduction = Šajā lapā ir uzskaitītas sīkdatnes, ko šī vietne izmanto: kas tās izvieto, kādam nolūkam tās kalpo, cik ilgi jūsu pārlūks tās glabā un kam vēl ir tām piekļuve.
# $date: the day of the last change.
page-changed = Pēdējo reizi mainīts { $date }.
# $version: a number that changes with the list.
page-version = Šī saraksta versija: { $version }
# Opens the list of what changed.
history-heading = Kas ir mainījies?
# $name: of what the site uses now. A sentence about it can follow.
history-added = Jauns: { $name }.
history-removed = Vairs netiek izmantots: { $name }.
# $field: the title of a column. $value: what it says now. $before: what it said before.
history-changed = { $name } – { $field }: { $value } (iepriekš: { $before }).
cookie-heading = Kas ir sīkdatne?
cookie-explanation = Sīkdatne ir īss teksts ar nosaukumu. Jūsu pārlūks to kādu laiku glabā un nosūta atpakaļ katru reizi, kad tas kaut ko ielādē no tās pašas vietnes. Tā vietne zina, ka esat pieteicies, kas ir jūsu grozā vai ka esat tajā jau bijis.

## The kinds of cookies that the page explains

# Introduces the list of kinds.
kinds-introduction = Ir vairāki sīkdatņu veidi:
kind-necessary = Nepieciešamās sīkdatnes
kind-necessary-explanation = Tās vietnei ir vajadzīgas, lai darītu to, ko lūdzat, piemēram, lai saglabātu jūsu pieteikšanos vai parādītu izvēlēto valodu. Tām jūsu piekrišana nav vajadzīga.
kind-statistics = Statistikas sīkdatnes
kind-statistics-explanation = Tās mēra, kā apmeklētāji izmanto vietni. Tās var jūs atpazīt, tāpēc tās izmanto tikai ar jūsu piekrišanu.
# Only on pages of sites that have such cookies.
kind-anonymous-statistics = Anonīmas statistikas sīkdatnes
kind-anonymous-statistics-explanation = Dažās valstīs vietne drīkst skaitīt savus apmeklējumus, neprasot piekrišanu, ja sīkdatnes kalpo vienīgi šīs vietnes anonīmai statistikai. Jūs jebkurā laikā varat iebilst.
# $countries: their names, separated by commas.
audience-countries = Valstis, uz kuru tiesībām vietne šajā ziņā balstās: { $countries }.
country-fr = Francija
country-uk = Apvienotā Karaliste
kind-first-party = Pirmās puses sīkdatnes
kind-first-party-explanation = Tās pieder vietnei, kuru apmeklējat. Dažas ir nepieciešamas. Citas mēra, ko jūs darāt, vai kalpo reklāmai.
kind-third-party = Trešās puses sīkdatnes
kind-third-party-explanation = Tās pieder citai vietnei, bieži tādai, kas pārdod reklāmu. Šī vietne tad var redzēt, kuras lapas jūs šeit apmeklējat. Tām ir vajadzīga jūsu piekrišana, ja vien tās nav nepieciešamas kaut kam, ko lūdzat.

## The list of the site's cookies

# $site: the name of the site, or its address.
list-heading = Sīkdatnes vietnē { $site }
# The title of a table; $category: for example "Statistics cookies".
list-caption = { $category }
column-provider = Pakalpojuma sniedzēja nosaukums
# What the cookie does, and where on the site.
column-function = Funkcija un vieta
column-name = Sīkdatnes nosaukums
column-purpose = Nolūki
column-lifetime = Glabāšanas laiks
# The third parties that can read the cookie or what it collects.
column-recipients = Trešās personas ar piekļuvi
column-party = Izcelsme
# Nobody else has access to the cookie.
recipients-none = nav
party-first = pirmā puse
party-third = trešā puse
# Beside the name of what is not a cookie: `localStorage` of browsers.
storage-local = lokālā krātuve
# Beside the name of what is not a cookie: `sessionStorage` of browsers.
storage-session = sesijas krātuve
# Opens the table of a category. $count: a number.
list-count = Sīkdatnes šajā kategorijā: { $count }
# The heading of a list of companies.
recipients-heading = Kam vēl ir piekļuve?
# The heading above the name and the contact of the controller (GDPR, article 13).
contact-heading = Kas ir atbildīgs?
# $contact: an address.
contact-questions = Jautājumi un pieprasījumi: { $contact }
# A link to the privacy notice of the site.
contact-privacy = Privātuma paziņojums: jūsu tiesības un jūsu datu izmantošana
# The heading of a list of companies (GDPR, article 4(8)).
contact-processors = Kas apstrādā datus vietnes vārdā?
# The heading of a text about transfers to other countries (GDPR, article 13(1)(f)).
contact-transfers = Vai dati tiek nosūtīti uz citām valstīm?
deletion-heading = Kā izdzēst sīkdatnes?
deletion-explanation = Pārlūka iestatījumos varat apskatīt un izdzēst sīkdatnes, arī citu vietņu.
# Only where the site asks for consent.
deletion-choices = Ja izdzēsīsiet sīkdatni ar savām izvēlēm, šī vietne jautās jums vēlreiz.
# Only on pages of sites that use such storage.
deletion-storage = Skripti šajā vietnē glabā datus arī jūsu pārlūka krātuvē. Šīs vietnes serveris tos nevar dzēst. Pārlūka iestatījumos tos var izdzēst kopā ar sīkdatnēm.

## The categories that visitors choose from
##
## Each has a name, a summary that begins with "To ..", and a description.

category-necessary = Nepieciešamās sīkdatnes
category-necessary-summary = Lai darītu to, ko jūs vietnei lūdzat.
category-necessary-description = Šīs sīkdatnes vietnei ir vajadzīgas, lai darītu to, ko lūdzat. Tām jūsu piekrišana nav vajadzīga.
category-preferences = Preferenču sīkdatnes
category-preferences-summary = Lai atcerētos, kā jums patīk izmantot vietni.
category-preferences-description = Šīs sīkdatnes atceras, kā jums patīk izmantot vietni. Tās izmanto tikai ar jūsu piekrišanu.
category-anonymous-statistics = Anonīmas statistikas sīkdatnes
category-anonymous-statistics-summary = Lai skaitītu apmeklējumus tikai anonīmai statistikai.
category-anonymous-statistics-description = Šīs sīkdatnes kalpo vienīgi šīs vietnes anonīmai statistikai. Ja likums to atļauj, tās izmanto, ja vien jūs neiebilstat.
category-statistics = Statistikas sīkdatnes
category-statistics-summary = Lai mērītu, kā apmeklētāji izmanto vietni.
category-statistics-description = Šīs sīkdatnes mēra, kā apmeklētāji izmanto vietni. Tās izmanto tikai ar jūsu piekrišanu.
category-marketing = Reklāmas sīkdatnes
category-marketing-summary = Lai reģistrētu, ko jūs skatāties, un rādītu jums reklāmu.
category-marketing-description = Šīs sīkdatnes reģistrē, ko jūs skatāties, lai rādītu jums reklāmu. Tās izmanto tikai ar jūsu piekrišanu.

## How long a cookie is kept
##
## Units follow each other: "1 hour 30 minutes". Each unit has the plural forms of its language.

session = līdz pārlūka aizvēršanai
# The visitor decides, for example with "stay logged in". $time: the longer time, for example "14 days".
session-or = līdz pārlūka aizvēršanai vai, ja jūs to lūdzat, { $time }
# A lifetime that can be shorter. $time: the longest, for example "14 days".
at-most = ne ilgāk kā { $time }
# A lifetime that starts again. $time: the lifetime, for example "14 days".
renewed = { $time }, skaitot no jauna no katra apmeklējuma
# A third party says that it keeps the cookie for longer. $time: the longest that browsers keep one.
capped = ne ilgāk kā { $time }, jo pārlūki nevienu sīkdatni neglabā ilgāk
# What scripts store ends by no time.
until-removed = līdz dzēšanai
# Session storage ends with its tab.
until-tab-closed = līdz cilnes aizvēršanai
days = { $count ->
    [zero] { $count } dienu
    [one] { $count } diena
   *[other] { $count } dienas
}
hours = { $count ->
    [zero] { $count } stundu
    [one] { $count } stunda
   *[other] { $count } stundas
}
minutes = { $count ->
    [zero] { $count } minūšu
    [one] { $count } minūte
   *[other] { $count } minūtes
}
seconds = { $count ->
    [zero] { $count } sekunžu
    [one] { $count } sekunde
   *[other] { $count } sekundes
}

## Dates

date = { $year }. gada { $day }. { $month }
# The first day of a month.
date-first = { $year }. gada 1. { $month }
# The months as they are written in a date.
january = janvārī
february = februārī
march = martā
april = aprīlī
may = maijā
june = jūnijā
july = jūlijā
august = augustā
september = septembrī
october = oktobrī
november = novembrī
december = decembrī

## The banner on every page

# $site: the name of the site, or its address.
banner-heading = Sīkdatnes vietnē { $site }
# The categories follow, each with its summary.
banner-question = Vai šī vietne drīkst šādiem nolūkiem glabāt jūsu ierīcē sīkdatnes un tās nolasīt?
# The visitor had accepted before.
banner-question-outdated = Šīs sīkdatnes ir mainījušās, kopš jūs tām piekritāt. Vai šī vietne drīkst tās izmantot pašreizējā veidā?
# Follows the name of a category. $cookies: names, separated by commas.
banner-added = Jaunas, kopš jūs tām piekritāt: { $cookies }.
# The visitor had accepted or refused before.
banner-question-expired = Jūsu izvēle par šīm sīkdatnēm vairs nav spēkā. Vai šī vietne drīkst tās izmantot?
# Only where such cookies are used without asking.
banner-anonymous = Apmeklējumus skaita anonīmai statistikai, ja vien jūs neiebilstat.
# $controller: the name of a company or an authority (GDPR, article 4(7)).
banner-controller = Atbildīgais: { $controller }.
# How many third parties can read the cookies. $count: a number.
banner-recipients = Trešās personas ar piekļuvi: { $count }.
# $link: `settings-link`.
banner-withdraw = Jūs jebkurā laikā varat mainīt savu izvēli, izmantojot saiti „{ $link }”.
# A link to the policy page, at the foot of every page.
settings-link = Sīkdatņu iestatījumi
# A button beside `banner-refuse`. Neither may look or sound better than the other.
banner-accept = Pieņemt šīs sīkdatnes
banner-refuse = Noraidīt šīs sīkdatnes
# A link to the policy page.
banner-details = Skatīt sīkdatnes un izvēlēties
# Closes the banner and refuses.
banner-close = Turpināt bez piekrišanas
banner-closing = Ja aizvērsiet šo paziņojumu, tiks izmantotas tikai nepieciešamās sīkdatnes.
# The same where other choices of the visitor stay as they are.
banner-closing-these = Ja aizvērsiet šo paziņojumu, jūs noraidīsiet šīs sīkdatnes.
choice-saved = Jūsu izvēle ir saglabāta. Jūs to varat mainīt jebkurā laikā.
# $categories: their names, separated by commas.
choice-accepted = Pieņemts: { $categories }.
choice-refused = Noraidīts: { $categories }.
# Closes the message.
banner-hide = Paslēpt šo paziņojumu
# The browser did not send the choice back.
choice-not-kept-heading = Jūsu izvēle netika saglabāta
choice-not-kept = Jūsu pārlūks nesaglabāja jūsu izvēli. Iespējams, sīkdatnes šai vietnei ir bloķētas vai savienojums nav drošs. Kamēr jūsu izvēle nav saglabāta, netiek izvietotas sīkdatnes, kurām vajadzīga jūsu piekrišana.

## The visitor's own part of the policy page

# A link to the page that the visitor came from.
choices-back = Atgriezties iepriekšējā lapā
choices-heading = Jūsu izvēles
choices-undecided = Jūs vēl neesat izvēlējies. Līdz tam šī vietne neizvieto sīkdatnes, kurām vajadzīga jūsu piekrišana.
# GDPR, article 7(3).
choices-withdrawal = Jūs jebkurā laikā varat atsaukt savu piekrišanu. Iepriekš paveiktais paliek likumīgs.
# $date: the day of the choice.
choices-decided = Jūs šo izvēli izdarījāt { $date }.
# $id: the number under which the consent is recorded.
choices-reference = Jūsu piekrišanas atsauces numurs: { $id }
# "Global Privacy Control" is a name and stays as it is.
choices-gpc = Jūsu pārlūks noraida šīs sīkdatnes jūsu vietā, izmantojot Global Privacy Control. Ar tām nekas netiek pārdots vai kopīgots.
choices-outdated = Šīs sīkdatnes ir mainījušās, kopš jūs tām piekritāt. Lūdzu, izvēlieties vēlreiz.
choices-expired = Jūsu izvēle vairs nav spēkā. Lūdzu, izvēlieties vēlreiz.
choices-nothing = Šī vietne neizvieto sīkdatnes, kurām vajadzīga jūsu piekrišana, tāpēc nav ko izvēlēties.
choices-accept-all = Pieņemt visas
choices-refuse-all = Noraidīt visas
choices-save = Saglabāt manas izvēles
# Beside the button to save.
choices-left-open = Sīkdatnes, kurām vajadzīga jūsu piekrišana, tiek uzskatītas par noraidītām, ja tām neko neizvēlaties.
# The state of a category, beside its name.
state-always = Vienmēr izmanto
state-in-use = Izmanto, ja vien neiebilstat
state-accepted = Pieņemts
state-refused = Noraidīts
state-undecided = Vēl nav izvēlēts

## Content of other sites, such as videos and maps

# A button. $categories: their names, separated by commas.
embed-allow = Atļaut { $categories } un rādīt šo saturu
# A link to the same content elsewhere. $provider: the name of a company.
embed-link = Atvērt vietnē { $provider }
# A link. $provider: the name of a company.
embed-privacy = Privātuma paziņojums: { $provider }
# $countries: their codes, separated by commas.
embed-countries = Valstis, uz kurām nosūta datus: { $countries }.
# The heading of a table on the policy page.
embed-heading = Citu vietņu saturs
embed-introduction = Šīs vietnes lapas var rādīt saturu, ko jūsu pārlūks ielādē no citām vietnēm. Tās tad uzzina jūsu IP adresi.
# GDPR, article 7(3).
embed-withdrawal = Ja atsaucat piekrišanu, šis saturs vairs netiek rādīts, un šī vietne dzēš sīkdatnes, ko tā var dzēst. Citu vietņu sīkdatnes un datus var dzēst tikai tur: skatiet to privātuma paziņojumus.
embed-column-content = Saturs
# An address follows it.
embed-column-source = Ielādē no
embed-column-countries = Valstis
