### The texts that cookie-policy shows to visitors, in Swedish.
###
### Each `{ $name }` is a placeholder: the program replaces it. It must occur exactly once, at any position in its text.
### `cookie_policy::docs::languages` describes the format. The program does not read this file at run time: its tables are
### generated from it by `BLESS=1 cargo test -p cookie-policy-tests --test language`.

## The policy page

page-title = Policy för kakor (cookies)
page-introduction = Här ser du vilka kakor (cookies) som webbplatsen använder, vem som sätter dem, vad de används till, hur länge din webbläsare sparar dem och vem mer som har tillgång till dem.
# $date: the day of the last change.
page-changed = Senast ändrad den { $date }.
# $version: a number that changes with the list.
page-version = Version av den här listan: { $version }
# Opens the list of what changed.
history-heading = Vad har ändrats?
# $name: of what the site uses now. A sentence about it can follow.
history-added = Nytt: { $name }.
history-removed = Används inte längre: { $name }.
# $field: the title of a column. $value: what it says now. $before: what it said before.
history-changed = { $name } – { $field }: { $value } (tidigare: { $before }).
cookie-heading = Vad är en kaka?
cookie-explanation = En kaka (cookie) är en kort text med ett namn. Din webbläsare sparar den en tid och skickar tillbaka den varje gång den hämtar något från samma webbplats. Det är så en webbplats vet att du är inloggad, vad du har i varukorgen eller att du har varit där förut.

## The kinds of cookies that the page explains

# Introduces the list of kinds.
kinds-introduction = Det finns flera sorters kakor:
kind-necessary = Nödvändiga kakor
kind-necessary-explanation = Webbplatsen behöver dem för att göra det du ber om, till exempel hålla dig inloggad eller visa det språk som du har valt. De kräver inte ditt samtycke.
kind-statistics = Kakor för statistik
kind-statistics-explanation = De mäter hur besökare använder webbplatsen. De kan känna igen dig och används därför bara om du samtycker.
# Only on pages of sites that have such cookies.
kind-anonymous-statistics = Kakor för anonym statistik
kind-anonymous-statistics-explanation = I vissa länder får en webbplats räkna sina besök utan att fråga, om kakorna bara används till anonym statistik för den webbplatsen. Du kan när som helst invända mot det.
# $countries: their names, separated by commas.
audience-countries = Länder vars lag webbplatsen stöder sig på för detta: { $countries }.
country-fr = Frankrike
country-uk = Storbritannien
kind-first-party = Förstapartskakor
kind-first-party-explanation = De hör till den webbplats som du besöker. Vissa är nödvändiga. Andra mäter vad du gör eller används för reklam.
kind-third-party = Tredjepartskakor
kind-third-party-explanation = De hör till en annan webbplats, ofta en som säljer reklam. Den webbplatsen kan då se vilka sidor du besöker här. De kräver ditt samtycke, om de inte är nödvändiga för något som du ber om.

## The list of the site's cookies

# $site: the name of the site, or its address.
list-heading = Kakor på { $site }
# The title of a table; $category: for example "Statistics cookies".
list-caption = { $category }
column-provider = Leverantörens namn
# What the cookie does, and where on the site.
column-function = Funktion och plats
column-name = Kakans namn
column-purpose = Ändamål
column-lifetime = Lagringstid
# The third parties that can read the cookie or what it collects.
column-recipients = Tredje parter med tillgång
column-party = Ursprung
# Nobody else has access to the cookie.
recipients-none = ingen
party-first = första part
party-third = tredje part
# Beside the name of what is not a cookie: `localStorage` of browsers.
storage-local = lokal lagring
# Beside the name of what is not a cookie: `sessionStorage` of browsers.
storage-session = sessionslagring
# Opens the table of a category. $count: a number.
list-count = Kakor i den här kategorin: { $count }
# The heading of a list of companies.
recipients-heading = Vem mer har tillgång?
# The heading above the name and the contact of the controller (GDPR, article 13).
contact-heading = Vem är ansvarig?
# $contact: an address.
contact-questions = Frågor och begäranden: { $contact }
# A link to the privacy notice of the site.
contact-privacy = Integritetspolicy: dina rättigheter och hur dina uppgifter används
# The heading of a list of companies (GDPR, article 4(8)).
contact-processors = Vem behandlar uppgifter för webbplatsens räkning?
# The heading of a text about transfers to other countries (GDPR, article 13(1)(f)).
contact-transfers = Överförs uppgifter till andra länder?
deletion-heading = Hur kan du ta bort kakor?
deletion-explanation = I webbläsarens inställningar kan du se och ta bort kakor, även andra webbplatsers.
# Only where the site asks for consent.
deletion-choices = Om du tar bort kakan med dina val frågar den här webbplatsen dig igen.
# Only on pages of sites that use such storage.
deletion-storage = Skript på den här webbplatsen sparar också uppgifter i webbläsarens lagring. Webbplatsens server kan inte ta bort dem. I webbläsarens inställningar kan du ta bort dem tillsammans med kakorna.

## The categories that visitors choose from
##
## Each has a name, a summary that begins with "To ..", and a description.

category-necessary = Nödvändiga kakor
category-necessary-summary = För att göra det som du ber webbplatsen om.
category-necessary-description = Webbplatsen behöver de här kakorna för att göra det du ber om. De kräver inte ditt samtycke.
category-preferences = Kakor för inställningar
category-preferences-summary = För att komma ihåg hur du vill använda webbplatsen.
category-preferences-description = De här kakorna kommer ihåg hur du vill använda webbplatsen. De används bara om du samtycker.
category-anonymous-statistics = Kakor för anonym statistik
category-anonymous-statistics-summary = För att räkna besök, endast för anonym statistik.
category-anonymous-statistics-description = De här kakorna används till anonym statistik för den här webbplatsen och inget annat. Där lagen tillåter det används de om du inte invänder.
category-statistics = Kakor för statistik
category-statistics-summary = För att mäta hur besökare använder webbplatsen.
category-statistics-description = De här kakorna mäter hur besökare använder webbplatsen. De används bara om du samtycker.
category-marketing = Kakor för reklam
category-marketing-summary = För att registrera vad du tittar på och visa dig reklam.
category-marketing-description = De här kakorna registrerar vad du tittar på för att visa dig reklam. De används bara om du samtycker.

## How long a cookie is kept
##
## Units follow each other: "1 hour 30 minutes". Each unit has the plural forms of its language.

session = tills du stänger webbläsaren
# The visitor decides, for example with "stay logged in". $time: the longer time, for example "14 days".
session-or = tills du stänger webbläsaren eller, om du ber om det, { $time }
# A lifetime that can be shorter. $time: the longest, for example "14 days".
at-most = högst { $time }
# A lifetime that starts again. $time: the lifetime, for example "14 days".
renewed = { $time }, räknat på nytt från varje besök
# A third party says that it keeps the cookie for longer. $time: the longest that browsers keep one.
capped = högst { $time }, eftersom webbläsare inte sparar kakor längre än så
# What scripts store ends by no time.
until-removed = tills det tas bort
# Session storage ends with its tab.
until-tab-closed = tills du stänger fliken
days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagar
}
hours = { $count ->
    [one] { $count } timme
   *[other] { $count } timmar
}
minutes = { $count ->
    [one] { $count } minut
   *[other] { $count } minuter
}
seconds = { $count ->
    [one] { $count } sekund
   *[other] { $count } sekunder
}

## Dates

date = { $day } { $month } { $year }
# The first day of a month.
date-first = 1 { $month } { $year }
# The months as they are written in a date.
january = januari
february = februari
march = mars
april = april
may = maj
june = juni
july = juli
august = augusti
september = september
october = oktober
november = november
december = december

## The banner on every page

# $site: the name of the site, or its address.
banner-heading = Kakor på { $site }
# The categories follow, each with its summary.
banner-question = Får webbplatsen lagra kakor (cookies) på din enhet och läsa dem för dessa ändamål?
# The visitor had accepted before.
banner-question-outdated = De här kakorna har ändrats sedan du godkände dem. Får webbplatsen använda dem som de är nu?
# Follows the name of a category. $cookies: names, separated by commas.
banner-added = Nytt sedan du godkände dem: { $cookies }.
# The visitor had accepted or refused before.
banner-question-expired = Ditt val om de här kakorna har gått ut. Får webbplatsen använda dem?
# Only where such cookies are used without asking.
banner-anonymous = Besök räknas för anonym statistik om du inte invänder.
# $controller: the name of a company or an authority (GDPR, article 4(7)).
banner-controller = Ansvarig: { $controller }.
# How many third parties can read the cookies. $count: a number.
banner-recipients = Tredje parter med tillgång: { $count }.
# $link: `settings-link`.
banner-withdraw = Du kan ändra dig när som helst genom länken ”{ $link }”.
# A link to the policy page, at the foot of every page.
settings-link = Inställningar för kakor
# A button beside `banner-refuse`. Neither may look or sound better than the other.
banner-accept = Godkänn de här kakorna
banner-refuse = Neka de här kakorna
# A link to the policy page.
banner-details = Visa kakor och välj
# Closes the banner and refuses.
banner-close = Fortsätt utan att godkänna
banner-closing = Om du stänger det här meddelandet används bara nödvändiga kakor.
# The same where other choices of the visitor stay as they are.
banner-closing-these = Om du stänger det här meddelandet nekar du de här kakorna.
choice-saved = Ditt val är sparat. Du kan ändra det när som helst.
# $categories: their names, separated by commas.
choice-accepted = Godkända: { $categories }.
choice-refused = Nekade: { $categories }.
# Closes the message.
banner-hide = Dölj det här meddelandet
# The browser did not send the choice back.
choice-not-kept-heading = Ditt val sparades inte
choice-not-kept = Din webbläsare sparade inte ditt val. Kakor kan vara blockerade för den här webbplatsen, eller så är anslutningen inte säker. Tills ditt val har sparats sätts inga kakor som kräver ditt samtycke.

## The visitor's own part of the policy page

# A link to the page that the visitor came from.
choices-back = Tillbaka till föregående sida
choices-heading = Dina val
choices-undecided = Du har inte valt än. Tills du gör det sätter webbplatsen inga kakor som kräver ditt samtycke.
# GDPR, article 7(3).
choices-withdrawal = Du kan när som helst återkalla ditt samtycke. Det som gjordes innan dess är fortfarande lagligt.
# $date: the day of the choice.
choices-decided = Du gjorde det här valet den { $date }.
# $id: the number under which the consent is recorded.
choices-reference = Referensnummer för ditt samtycke: { $id }
# "Global Privacy Control" is a name and stays as it is.
choices-gpc = Din webbläsare nekar de här kakorna åt dig genom Global Privacy Control. Inget säljs eller delas genom dem.
choices-outdated = De här kakorna har ändrats sedan du godkände dem. Välj igen.
choices-expired = Ditt val har gått ut. Välj igen.
choices-nothing = Webbplatsen sätter inga kakor som kräver ditt samtycke, så det finns inget att välja.
choices-accept-all = Godkänn alla
choices-refuse-all = Neka alla
choices-save = Spara mina val
# Beside the button to save.
choices-left-open = Kakor som kräver ditt samtycke räknas som nekade om du inte väljer något för dem.
# The state of a category, beside its name.
state-always = Används alltid
state-in-use = Används om du inte invänder
state-accepted = Godkända
state-refused = Nekade
state-undecided = Inte valt än

## Content of other sites, such as videos and maps

# A button. $categories: their names, separated by commas.
embed-allow = Tillåt { $categories } och visa detta innehåll
# A link to the same content elsewhere. $provider: the name of a company.
embed-link = Öppna hos { $provider }
# A link. $provider: the name of a company.
embed-privacy = Integritetspolicy för { $provider }
# $countries: their codes, separated by commas.
embed-countries = Länder som uppgifter överförs till: { $countries }.
# The heading of a table on the policy page.
embed-heading = Innehåll från andra webbplatser
embed-introduction = Sidor på den här webbplatsen kan visa innehåll som din webbläsare hämtar från andra webbplatser. De får då veta din IP-adress.
# GDPR, article 7(3).
embed-withdrawal = Om du återkallar ditt samtycke visas innehållet inte längre, och den här webbplatsen tar bort de kakor som den kan ta bort. Kakor och uppgifter hos de andra webbplatserna kan bara tas bort där: se deras integritetspolicyer.
embed-column-content = Innehåll
# An address follows it.
embed-column-source = Hämtas från
embed-column-countries = Länder
