### The texts that cookie-policy shows to visitors, in Czech.
###
### Each `{ $name }` is a placeholder: the program replaces it. It must occur exactly once, at any position in its text.
### `cookie_policy::docs::languages` describes the format. The program does not read this file at run time: its tables are
### generated from it by `BLESS=1 cargo test -p cookie-policy-tests --test language`.

## The policy page

page-title = Zásady používání souborů cookie
page-introduction = Tato stránka uvádí, které soubory cookie tento web používá, kdo je ukládá, k čemu slouží, jak dlouho je váš prohlížeč uchovává a kdo další k nim má přístup.
# $date: the day of the last change.
page-changed = Naposledy změněno { $date }.
# $version: a number that changes with the list.
page-version = Verze tohoto seznamu: { $version }
# Opens the list of what changed.
history-heading = Co se změnilo?
# $name: of what the site uses now. A sentence about it can follow.
history-added = Nově: { $name }.
history-removed = Již se nepoužívá: { $name }.
# $field: the title of a column. $value: what it says now. $before: what it said before.
history-changed = { $name } – { $field }: { $value } (dříve: { $before }).
cookie-heading = Co je soubor cookie?
cookie-explanation = Soubor cookie je krátký text, který má název. Váš prohlížeč jej nějakou dobu uchovává a posílá zpět pokaždé, když z téhož webu něco načítá. Web tak ví, že jste přihlášeni, co máte v košíku nebo že jste zde už byli.

## The kinds of cookies that the page explains

# Introduces the list of kinds.
kinds-introduction = Existuje několik druhů souborů cookie:
kind-necessary = Nezbytné soubory cookie
kind-necessary-explanation = Web je potřebuje, aby udělal to, o co ho žádáte, například aby vás ponechal přihlášené nebo se zobrazil v jazyce, který jste si zvolili. Nevyžadují váš souhlas.
kind-statistics = Statistické soubory cookie
kind-statistics-explanation = Měří, jak návštěvníci web používají. Mohou vás rozpoznat, proto se používají jen s vaším souhlasem.
# Only on pages of sites that have such cookies.
kind-anonymous-statistics = Soubory cookie pro anonymní statistiky
kind-anonymous-statistics-explanation = V některých zemích smí web počítat návštěvy bez dotazu, pokud soubory cookie slouží jen anonymním statistikám daného webu. Kdykoli můžete vznést námitku.
# $countries: their names, separated by commas.
audience-countries = Země, o jejichž právo se web v této věci opírá: { $countries }.
country-fr = Francie
country-uk = Spojené království
kind-first-party = Soubory cookie první strany
kind-first-party-explanation = Patří webu, který navštěvujete. Některé jsou nezbytné. Jiné měří, co děláte, nebo slouží reklamě.
kind-third-party = Soubory cookie třetí strany
kind-third-party-explanation = Patří jinému webu, často takovému, který prodává reklamu. Ten pak může vidět, které stránky zde navštěvujete. Vyžadují váš souhlas, ledaže jsou nezbytné k něčemu, o co žádáte.

## The list of the site's cookies

# $site: the name of the site, or its address.
list-heading = Soubory cookie na webu { $site }
# The title of a table; $category: for example "Statistics cookies".
list-caption = { $category }
column-provider = Název poskytovatele
# What the cookie does, and where on the site.
column-function = Funkce a umístění
column-name = Název souboru cookie
column-purpose = Účely
column-lifetime = Doba uchování
# The third parties that can read the cookie or what it collects.
column-recipients = Třetí strany s přístupem
column-party = Původ
# Nobody else has access to the cookie.
recipients-none = žádné
party-first = první strana
party-third = třetí strana
# Beside the name of what is not a cookie: `localStorage` of browsers.
storage-local = místní úložiště
# Beside the name of what is not a cookie: `sessionStorage` of browsers.
storage-session = úložiště relace
# Opens the table of a category. $count: a number.
list-count = Soubory cookie v této kategorii: { $count }
# The heading of a list of companies.
recipients-heading = Kdo další má přístup?
# The heading above the name and the contact of the controller (GDPR, article 13).
contact-heading = Kdo je správcem?
# $contact: an address.
contact-questions = Dotazy a žádosti: { $contact }
# A link to the privacy notice of the site.
contact-privacy = Informace o ochraně soukromí: vaše práva a využití vašich údajů
# The heading of a list of companies (GDPR, article 4(8)).
contact-processors = Kdo zpracovává údaje pro tento web?
# The heading of a text about transfers to other countries (GDPR, article 13(1)(f)).
contact-transfers = Předávají se údaje do jiných zemí?
deletion-heading = Jak soubory cookie smazat?
deletion-explanation = V nastavení prohlížeče můžete soubory cookie zobrazit a smazat, i ty z jiných webů.
# Only where the site asks for consent.
deletion-choices = Pokud smažete soubor cookie s vaší volbou, tento web se vás zeptá znovu.
# Only on pages of sites that use such storage.
deletion-storage = Skripty na tomto webu ukládají údaje také do úložiště vašeho prohlížeče. Server tohoto webu je nemůže odstranit. V nastavení prohlížeče je můžete smazat společně se soubory cookie.

## The categories that visitors choose from
##
## Each has a name, a summary that begins with "To ..", and a description.

category-necessary = Nezbytné soubory cookie
category-necessary-summary = Aby web udělal to, o co ho žádáte.
category-necessary-description = Web tyto soubory cookie potřebuje, aby udělal to, o co ho žádáte. Nevyžadují váš souhlas.
category-preferences = Preferenční soubory cookie
category-preferences-summary = Aby si web pamatoval, jak ho rádi používáte.
category-preferences-description = Tyto soubory cookie si pamatují, jak web rádi používáte. Používají se jen s vaším souhlasem.
category-anonymous-statistics = Soubory cookie pro anonymní statistiky
category-anonymous-statistics-summary = Aby se počítaly návštěvy, pouze pro anonymní statistiky.
category-anonymous-statistics-description = Tyto soubory cookie slouží výhradně anonymním statistikám tohoto webu. Kde to zákon dovoluje, používají se, pokud nevznesete námitku.
category-statistics = Statistické soubory cookie
category-statistics-summary = Aby se měřilo, jak návštěvníci web používají.
category-statistics-description = Tyto soubory cookie měří, jak návštěvníci web používají. Používají se jen s vaším souhlasem.
category-marketing = Reklamní soubory cookie
category-marketing-summary = Aby se zaznamenávalo, co si prohlížíte, a zobrazovala se vám reklama.
category-marketing-description = Tyto soubory cookie zaznamenávají, co si prohlížíte, aby vám mohla být zobrazena reklama. Používají se jen s vaším souhlasem.

## How long a cookie is kept
##
## Units follow each other: "1 hour 30 minutes". Each unit has the plural forms of its language.

session = do zavření prohlížeče
# The visitor decides, for example with "stay logged in". $time: the longer time, for example "14 days".
session-or = do zavření prohlížeče nebo, pokud o to požádáte, { $time }
# A lifetime that can be shorter. $time: the longest, for example "14 days".
at-most = nejvýše { $time }
# A lifetime that starts again. $time: the lifetime, for example "14 days".
renewed = { $time }, počítáno znovu od každé návštěvy
# A third party says that it keeps the cookie for longer. $time: the longest that browsers keep one.
capped = nejvýše { $time }, protože prohlížeče žádný soubor cookie neuchovávají déle
# What scripts store ends by no time.
until-removed = do odstranění
# Session storage ends with its tab.
until-tab-closed = dokud nezavřete kartu
days = { $count ->
    [one] { $count } den
    [few] { $count } dny
   *[other] { $count } dní
}
hours = { $count ->
    [one] { $count } hodina
    [few] { $count } hodiny
   *[other] { $count } hodin
}
minutes = { $count ->
    [one] { $count } minuta
    [few] { $count } minuty
   *[other] { $count } minut
}
seconds = { $count ->
    [one] { $count } sekunda
    [few] { $count } sekundy
   *[other] { $count } sekund
}

## Dates

date = { $day }. { $month } { $year }
# The first day of a month.
date-first = 1. { $month } { $year }
# The months as they are written in a date.
january = ledna
february = února
march = března
april = dubna
may = května
june = června
july = července
august = srpna
september = září
october = října
november = listopadu
december = prosince

## The banner on every page

# $site: the name of the site, or its address.
banner-heading = Soubory cookie na webu { $site }
# The categories follow, each with its summary.
banner-question = Smí tento web ukládat do vašeho zařízení soubory cookie a číst je k těmto účelům?
# The visitor had accepted before.
banner-question-outdated = Tyto soubory cookie se od vašeho souhlasu změnily. Smí je tento web používat v současné podobě?
# Follows the name of a category. $cookies: names, separated by commas.
banner-added = Nově od vašeho souhlasu: { $cookies }.
# The visitor had accepted or refused before.
banner-question-expired = Vaše volba ohledně těchto souborů cookie vypršela. Smí je tento web používat?
# Only where such cookies are used without asking.
banner-anonymous = Návštěvy se počítají pro anonymní statistiky, pokud nevznesete námitku.
# $controller: the name of a company or an authority (GDPR, article 4(7)).
banner-controller = Správce: { $controller }.
# How many third parties can read the cookies. $count: a number.
banner-recipients = Třetí strany s přístupem: { $count }.
# $link: `settings-link`.
banner-withdraw = Své rozhodnutí můžete kdykoli změnit přes odkaz „{ $link }“.
# A link to the policy page, at the foot of every page.
settings-link = Nastavení souborů cookie
# A button beside `banner-refuse`. Neither may look or sound better than the other.
banner-accept = Přijmout tyto soubory cookie
banner-refuse = Odmítnout tyto soubory cookie
# A link to the policy page.
banner-details = Zobrazit soubory cookie a vybrat
# Closes the banner and refuses.
banner-close = Pokračovat bez souhlasu
banner-closing = Pokud tuto zprávu zavřete, používají se jen nezbytné soubory cookie.
# The same where other choices of the visitor stay as they are.
banner-closing-these = Pokud tuto zprávu zavřete, tyto soubory cookie odmítnete.
choice-saved = Vaše volba je uložena. Kdykoli ji můžete změnit.
# $categories: their names, separated by commas.
choice-accepted = Přijato: { $categories }.
choice-refused = Odmítnuto: { $categories }.
# Closes the message.
banner-hide = Skrýt tuto zprávu
# The browser did not send the choice back.
choice-not-kept-heading = Vaše volba se neuložila
choice-not-kept = Váš prohlížeč vaši volbu neuložil. Soubory cookie mohou být pro tento web blokovány nebo spojení nemusí být zabezpečené. Dokud se vaše volba neuloží, neukládají se žádné soubory cookie, které vyžadují váš souhlas.

## The visitor's own part of the policy page

# A link to the page that the visitor came from.
choices-back = Zpět na předchozí stránku
choices-heading = Vaše volba
choices-undecided = Ještě jste si nevybrali. Do té doby tento web neukládá soubory cookie, které vyžadují váš souhlas.
# GDPR, article 7(3).
choices-withdrawal = Svůj souhlas můžete kdykoli odvolat. To, co se stalo předtím, zůstává v souladu se zákonem.
# $date: the day of the choice.
choices-decided = Tuto volbu jste učinili { $date }.
# $id: the number under which the consent is recorded.
choices-reference = Referenční číslo vašeho souhlasu: { $id }
# "Global Privacy Control" is a name and stays as it is.
choices-gpc = Váš prohlížeč za vás tyto soubory cookie odmítá pomocí Global Privacy Control. Nic se jejich prostřednictvím neprodává ani nesdílí.
choices-outdated = Tyto soubory cookie se od vašeho souhlasu změnily. Vyberte prosím znovu.
choices-expired = Vaše volba vypršela. Vyberte prosím znovu.
choices-nothing = Tento web neukládá soubory cookie, které vyžadují váš souhlas, není tedy z čeho vybírat.
choices-accept-all = Přijmout vše
choices-refuse-all = Odmítnout vše
choices-save = Uložit mou volbu
# Beside the button to save.
choices-left-open = Soubory cookie, které vyžadují váš souhlas, se považují za odmítnuté, pokud u nich nic nevyberete.
# The state of a category, beside its name.
state-always = Vždy se používají
state-in-use = Používají se, pokud nevznesete námitku
state-accepted = Přijato
state-refused = Odmítnuto
state-undecided = Zatím nevybráno

## Content of other sites, such as videos and maps

# A button. $categories: their names, separated by commas.
embed-allow = Povolit { $categories } a zobrazit tento obsah
# A link to the same content elsewhere. $provider: the name of a company.
embed-link = Otevřít na webu { $provider }
# A link. $provider: the name of a company.
embed-privacy = Zásady ochrany soukromí: { $provider }
# $countries: their codes, separated by commas.
embed-countries = Země, do kterých se předávají údaje: { $countries }.
# The heading of a table on the policy page.
embed-heading = Obsah jiných webů
embed-introduction = Stránky tohoto webu mohou zobrazovat obsah, který váš prohlížeč načítá z jiných webů. Ty se pak dozvědí vaši IP adresu.
# GDPR, article 7(3).
embed-withdrawal = Pokud souhlas odvoláte, tento obsah se už nezobrazí a tento web odstraní soubory cookie, které odstranit může. Soubory cookie a údaje jiných webů lze odstranit jen tam: viz jejich zásady ochrany soukromí.
embed-column-content = Obsah
# An address follows it.
embed-column-source = Načítá se z
embed-column-countries = Země
