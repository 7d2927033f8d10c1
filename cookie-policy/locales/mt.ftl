### The texts that cookie-policy shows to visitors, in Maltese.
###
### Each `{ $name }` is a placeholder: the program replaces it. It must occur exactly once, at any position in its text.
### `cookie_policy::docs::languages` describes the format. The program does not read this file at run time: its tables are
### generated from it by `BLESS=1 cargo test -p cookie-policy-tests --test language`.

## The policy page

page-title = Politika dwar il-cookies
page-introduction = Din il-paġna telenka l-cookies li juża dan is-sit: min ipoġġihom, għalxiex jintużaw, kemm iżommhom il-brawżer tiegħek u min aktar għandu aċċess.
# $date: the day of the last change.
page-changed = L-aħħar bidla: { $date }.
# $version: a number that changes with the list.
page-version = Verżjoni ta’ din il-lista: { $version }
# Opens the list of what changed.
history-heading = X’inbidel?
# $name: of what the site uses now. A sentence about it can follow.
history-added = Ġdid: { $name }.
history-removed = M’għadux jintuża: { $name }.
# $field: the title of a column. $value: what it says now. $before: what it said before.
history-changed = { $name } – { $field }: { $value } (qabel: { $before }).
cookie-heading = X’inhi cookie?
cookie-explanation = Cookie hija biċċa test qasira b’isem. Il-brawżer tiegħek iżommha għal xi żmien u jibgħatha lura kull darba li jtella’ xi ħaġa mill-istess sit. B’dan il-mod sit ikun jaf li dħalt fil-kont tiegħek, x’hemm fil-basket tiegħek jew li diġà kont hemm.

## The kinds of cookies that the page explains

# Introduces the list of kinds.
kinds-introduction = Hemm diversi tipi ta’ cookies:
kind-necessary = Cookies meħtieġa
kind-necessary-explanation = Is-sit jeħtieġhom biex jagħmel dak li titlob, pereżempju biex iżommok fil-kont tiegħek jew biex juri l-lingwa li għażilt. Ma jeħtiġux il-kunsens tiegħek.
kind-statistics = Cookies tal-istatistika
kind-statistics-explanation = Ikejlu kif il-viżitaturi jużaw is-sit. Jistgħu jagħrfuk, u għalhekk jintużaw biss jekk taqbel.
# Only on pages of sites that have such cookies.
kind-anonymous-statistics = Cookies għal statistika anonima
kind-anonymous-statistics-explanation = F’xi pajjiżi, sit jista’ jgħodd iż-żjarat tiegħu mingħajr ma jistaqsi jekk il-cookies iservu biss għal statistika anonima ta’ dak is-sit. Tista’ toġġezzjona f’kull ħin.
# $countries: their names, separated by commas.
audience-countries = Pajjiżi li s-sit jistrieħ fuq il-liġi tagħhom għal dan: { $countries }.
country-fr = Franza
country-uk = ir-Renju Unit
kind-first-party = Cookies tal-ewwel parti
kind-first-party-explanation = Huma tas-sit li qed iżżur. Xi wħud huma meħtieġa. Oħrajn ikejlu dak li tagħmel jew jintużaw għar-reklamar.
kind-third-party = Cookies ta’ partijiet terzi
kind-third-party-explanation = Huma ta’ sit ieħor, spiss wieħed li jbigħ ir-reklamar. Dak is-sit jista’ mbagħad jara liema paġni żżur hawnhekk. Jeħtieġu l-kunsens tiegħek, sakemm ma jkunux meħtieġa għal xi ħaġa li titlob.

## The list of the site's cookies

# $site: the name of the site, or its address.
list-heading = Cookies użati fuq { $site }
# The title of a table; $category: for example "Statistics cookies".
list-caption = { $category }
column-provider = Isem il-fornitur
# What the cookie does, and where on the site.
column-function = Funzjoni u post
column-name = Isem il-cookie
column-purpose = Għanijiet
column-lifetime = Żmien ta’ żamma
# The third parties that can read the cookie or what it collects.
column-recipients = Partijiet terzi b’aċċess
column-party = Oriġini
# Nobody else has access to the cookie.
recipients-none = ħadd
party-first = l-ewwel parti
party-third = parti terza
# Beside the name of what is not a cookie: `localStorage` of browsers.
storage-local = ħażna lokali
# Beside the name of what is not a cookie: `sessionStorage` of browsers.
storage-session = ħażna tas-sessjoni
# Opens the table of a category. $count: a number.
list-count = Cookies f’din il-kategorija: { $count }
# The heading of a list of companies.
recipients-heading = Min aktar għandu aċċess?
# The heading above the name and the contact of the controller (GDPR, article 13).
contact-heading = Min hu responsabbli?
# $contact: an address.
contact-questions = Mistoqsijiet u talbiet: { $contact }
# A link to the privacy notice of the site.
contact-privacy = Avviż dwar il-privatezza: id-drittijiet tiegħek u l-użu tad-data tiegħek
# The heading of a list of companies (GDPR, article 4(8)).
contact-processors = Min jipproċessa d-data f’isem is-sit?
# The heading of a text about transfers to other countries (GDPR, article 13(1)(f)).
contact-transfers = Id-data tiġi trasferita lejn pajjiżi oħra?
deletion-heading = Kif tħassar il-cookies?
deletion-explanation = Fis-settings tal-brawżer tiegħek tista’ tara u tħassar il-cookies, anki dawk ta’ siti oħra.
# Only where the site asks for consent.
deletion-choices = Jekk tħassar il-cookie bl-għażliet tiegħek, dan is-sit jerġa’ jistaqsik.
# Only on pages of sites that use such storage.
deletion-storage = L-iskripts fuq dan is-sit iżommu data wkoll fil-ħażna tal-brawżer tiegħek. Is-server tas-sit ma jistax ineħħiha. Fis-settings tal-brawżer tista’ tħassarha flimkien mal-cookies.

## The categories that visitors choose from
##
## Each has a name, a summary that begins with "To ..", and a description.

category-necessary = Cookies meħtieġa
category-necessary-summary = Biex is-sit jagħmel dak li titolbu.
category-necessary-description = Is-sit jeħtieġ dawn il-cookies biex jagħmel dak li titlob. Ma jeħtiġux il-kunsens tiegħek.
category-preferences = Cookies tal-preferenzi
category-preferences-summary = Biex is-sit jiftakar kif tħobb tużah.
category-preferences-description = Dawn il-cookies jiftakru kif tħobb tuża s-sit. Jintużaw biss jekk taqbel.
category-anonymous-statistics = Cookies għal statistika anonima
category-anonymous-statistics-summary = Biex jingħaddu ż-żjarat għal statistika anonima biss.
category-anonymous-statistics-description = Dawn il-cookies iservu għal statistika anonima ta’ dan is-sit u xejn aktar. Fejn tippermetti l-liġi, jintużaw sakemm ma toġġezzjonax.
category-statistics = Cookies tal-istatistika
category-statistics-summary = Biex jitkejjel kif il-viżitaturi jużaw is-sit.
category-statistics-description = Dawn il-cookies ikejlu kif il-viżitaturi jużaw is-sit. Jintużaw biss jekk taqbel.
category-marketing = Cookies tar-reklamar
category-marketing-summary = Biex jiġi rreġistrat x’tara u tintwera reklamar.
category-marketing-description = Dawn il-cookies jirreġistraw x’tara sabiex jintwera reklamar lilek. Jintużaw biss jekk taqbel.

## How long a cookie is kept
##
## Units follow each other: "1 hour 30 minutes". Each unit has the plural forms of its language.

session = sakemm tagħlaq il-brawżer
# The visitor decides, for example with "stay logged in". $time: the longer time, for example "14 days".
session-or = sakemm tagħlaq il-brawżer jew, jekk titlob dan, { $time }
# A lifetime that can be shorter. $time: the longest, for example "14 days".
at-most = mhux aktar minn { $time }
# A lifetime that starts again. $time: the lifetime, for example "14 days".
renewed = { $time }, b’bidu mill-ġdid ma’ kull żjara
# A third party says that it keeps the cookie for longer. $time: the longest that browsers keep one.
capped = mhux aktar minn { $time }, għax il-brawżers ma jżommu l-ebda cookie għal aktar żmien
# What scripts store ends by no time.
until-removed = sakemm jitneħħa
# Session storage ends with its tab.
until-tab-closed = sakemm tagħlaq it-tab
days = { $count ->
    [one] jum
    [two] jumejn
    [few] { $count } ijiem
    [many] { $count }-il jum
   *[other] { $count } jum
}
hours = { $count ->
    [one] siegħa
    [two] sagħtejn
    [few] { $count } sigħat
    [many] { $count }-il siegħa
   *[other] { $count } siegħa
}
minutes = { $count ->
    [one] minuta
    [two] żewġ minuti
    [few] { $count } minuti
    [many] { $count }-il minuta
   *[other] { $count } minuta
}
seconds = { $count ->
    [one] sekonda
    [two] żewġ sekondi
    [few] { $count } sekondi
    [many] { $count }-il sekonda
   *[other] { $count } sekonda
}

## Dates

date = { $day } ta’ { $month } { $year }
# The first day of a month.
date-first = l-1 ta’ { $month } { $year }
# The months as they are written in a date.
january = Jannar
february = Frar
march = Marzu
april = April
may = Mejju
june = Ġunju
july = Lulju
august = Awwissu
september = Settembru
october = Ottubru
november = Novembru
december = Diċembru

## The banner on every page

# $site: the name of the site, or its address.
banner-heading = Cookies fuq { $site }
# The categories follow, each with its summary.
banner-question = Dan is-sit jista’ jaħżen cookies fuq it-tagħmir tiegħek, u jaqrahom, għal dawn l-għanijiet?
# The visitor had accepted before.
banner-question-outdated = Dawn il-cookies inbidlu minn meta aċċettajthom. Dan is-sit jista’ jużahom kif inhuma issa?
# Follows the name of a category. $cookies: names, separated by commas.
banner-added = Ġodda minn meta aċċettajthom: { $cookies }.
# The visitor had accepted or refused before.
banner-question-expired = L-għażla tiegħek dwar dawn il-cookies skadiet. Dan is-sit jista’ jużahom?
# Only where such cookies are used without asking.
banner-anonymous = Iż-żjarat jingħaddu għal statistika anonima sakemm ma toġġezzjonax.
# $controller: the name of a company or an authority (GDPR, article 4(7)).
banner-controller = Responsabbli: { $controller }.
# How many third parties can read the cookies. $count: a number.
banner-recipients = Partijiet terzi b’aċċess: { $count }.
# $link: `settings-link`.
banner-withdraw = Tista’ tbiddel fehmtek f’kull ħin permezz tal-link “{ $link }”.
# A link to the policy page, at the foot of every page.
settings-link = Settings tal-cookies
# A button beside `banner-refuse`. Neither may look or sound better than the other.
banner-accept = Aċċetta dawn il-cookies
banner-refuse = Irrifjuta dawn il-cookies
# A link to the policy page.
banner-details = Ara l-cookies u agħżel
# Closes the banner and refuses.
banner-close = Kompli mingħajr ma taċċetta
banner-closing = Jekk tagħlaq dan il-messaġġ, jintużaw biss il-cookies meħtieġa.
# The same where other choices of the visitor stay as they are.
banner-closing-these = Jekk tagħlaq dan il-messaġġ, tirrifjuta dawn il-cookies.
choice-saved = L-għażla tiegħek ġiet salvata. Tista’ tbiddilha f’kull ħin.
# $categories: their names, separated by commas.
choice-accepted = Aċċettati: { $categories }.
choice-refused = Irrifjutati: { $categories }.
# Closes the message.
banner-hide = Aħbi dan il-messaġġ
# The browser did not send the choice back.
choice-not-kept-heading = L-għażla tiegħek ma nżammitx
choice-not-kept = Il-brawżer tiegħek ma żammx l-għażla tiegħek. Jista’ jkun li l-cookies huma mblukkati għal dan is-sit, jew li l-konnessjoni mhijiex sigura. Sakemm l-għażla tiegħek tinżamm, ma jitpoġġewx cookies li jeħtieġu l-kunsens tiegħek.

## The visitor's own part of the policy page

# A link to the page that the visitor came from.
choices-back = Mur lura għall-paġna ta’ qabel
choices-heading = L-għażliet tiegħek
choices-undecided = Għadek ma għażiltx. Sakemm tagħżel, dan is-sit ma jpoġġix cookies li jeħtieġu l-kunsens tiegħek.
# GDPR, article 7(3).
choices-withdrawal = Tista’ tirtira l-kunsens tiegħek f’kull ħin. Dak li sar qabel jibqa’ legali.
# $date: the day of the choice.
choices-decided = Data ta’ din l-għażla: { $date }.
# $id: the number under which the consent is recorded.
choices-reference = Numru ta’ referenza tal-kunsens tiegħek: { $id }
# "Global Privacy Control" is a name and stays as it is.
choices-gpc = Il-brawżer tiegħek jirrifjuta dawn il-cookies f’ismek permezz ta’ Global Privacy Control. Xejn ma jinbigħ jew jinqasam permezz tagħhom.
choices-outdated = Dawn il-cookies inbidlu minn meta aċċettajthom. Jekk jogħġbok erġa’ agħżel.
choices-expired = L-għażla tiegħek skadiet. Jekk jogħġbok erġa’ agħżel.
choices-nothing = Dan is-sit ma jpoġġix cookies li jeħtieġu l-kunsens tiegħek, u għalhekk m’hemm xejn x’tagħżel.
choices-accept-all = Aċċetta kollox
choices-refuse-all = Irrifjuta kollox
choices-save = Salva l-għażliet tiegħi
# Beside the button to save.
choices-left-open = Il-cookies li jeħtieġu l-kunsens tiegħek jitqiesu rrifjutati jekk ma tagħżel xejn għalihom.
# The state of a category, beside its name.
state-always = Dejjem jintużaw
state-in-use = Jintużaw sakemm ma toġġezzjonax
state-accepted = Aċċettati
state-refused = Irrifjutati
state-undecided = Għadek ma għażiltx

## Content of other sites, such as videos and maps

# A button. $categories: their names, separated by commas.
embed-allow = Ħalli { $categories } u uri dan il-kontenut
# A link to the same content elsewhere. $provider: the name of a company.
embed-link = Iftaħ għand { $provider }
# A link. $provider: the name of a company.
embed-privacy = Avviż dwar il-privatezza ta’ { $provider }
# $countries: their codes, separated by commas.
embed-countries = Pajjiżi li lejhom tiġi trasferita d-data: { $countries }.
# The heading of a table on the policy page.
embed-heading = Kontenut ta’ siti oħra
embed-introduction = Il-paġni ta’ dan is-sit jistgħu juru kontenut li l-brawżer tiegħek itella’ minn siti oħra. Dawk is-siti mbagħad isiru jafu l-indirizz IP tiegħek.
# GDPR, article 7(3).
embed-withdrawal = Jekk tirtira l-kunsens tiegħek, dan il-kontenut ma jibqax jintwera, u dan is-sit ineħħi l-cookies li jista’ jneħħi. Il-cookies u d-data tas-siti l-oħra jistgħu jitneħħew biss hemm: ara l-avviżi tagħhom dwar il-privatezza.
embed-column-content = Kontenut
# An address follows it.
embed-column-source = Imtella’ minn
embed-column-countries = Pajjiżi
