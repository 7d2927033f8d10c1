### The texts that cookie-policy shows to visitors, in German.
###
### Each `{ $name }` is a placeholder: the program replaces it. It must occur exactly once, at any position in its text.
### `cookie_policy::docs::languages` describes the format. The program does not read this file at run time: its tables are
### generated from it by `BLESS=1 cargo test -p cookie-policy-tests --test language`.

## The policy page

page-title = Cookie-Richtlinie
page-introduction = Diese Seite zeigt, welche Cookies diese Website verwendet, wer sie setzt, wozu sie dienen, wie lange Ihr Browser sie aufbewahrt und wer sonst Zugriff hat.
# $date: the day of the last change.
page-changed = Zuletzt geändert am { $date }.
# $version: a number that changes with the list.
page-version = Version dieser Liste: { $version }
# Opens the list of what changed.
history-heading = Was hat sich geändert?
# $name: of what the site uses now. A sentence about it can follow.
history-added = Neu: { $name }.
history-removed = Nicht mehr verwendet: { $name }.
# $field: the title of a column. $value: what it says now. $before: what it said before.
history-changed = { $name } – { $field }: { $value } (bisher: { $before }).
cookie-heading = Was ist ein Cookie?
cookie-explanation = Ein Cookie ist ein kurzer Text mit einem Namen. Ihr Browser bewahrt ihn eine Zeit lang auf und sendet ihn jedes Mal zurück, wenn er von derselben Website etwas abruft. So weiß eine Website, dass Sie angemeldet sind, was in Ihrem Warenkorb liegt oder dass Sie schon einmal da waren.

## The kinds of cookies that the page explains

# Introduces the list of kinds.
kinds-introduction = Es gibt mehrere Arten von Cookies:
kind-necessary = Notwendige Cookies
kind-necessary-explanation = Die Website braucht sie, um zu tun, was Sie möchten, zum Beispiel um Sie angemeldet zu halten oder in der Sprache zu erscheinen, die Sie gewählt haben. Für sie ist keine Einwilligung erforderlich.
kind-statistics = Statistik-Cookies
kind-statistics-explanation = Sie messen, wie die Website genutzt wird. Mit ihnen können Sie wiedererkannt werden, deshalb werden sie nur verwendet, wenn Sie einwilligen.
# Only on pages of sites that have such cookies.
kind-anonymous-statistics = Cookies für anonyme Statistiken
kind-anonymous-statistics-explanation = In manchen Ländern darf eine Website Besuche ohne Einwilligung zählen, wenn die Cookies allein anonymen Statistiken dieser Website dienen. Sie können jederzeit widersprechen.
# $countries: their names, separated by commas.
audience-countries = Länder, auf deren Recht sich die Website dabei stützt: { $countries }.
country-fr = Frankreich
country-uk = Vereinigtes Königreich
kind-first-party = Erstanbieter-Cookies
kind-first-party-explanation = Sie gehören zu der Website, die Sie besuchen. Manche sind notwendig. Andere messen, was Sie tun, oder dienen der Werbung.
kind-third-party = Drittanbieter-Cookies
kind-third-party-explanation = Sie gehören zu einer anderen Website, oft zu einer, die Werbung verkauft. Diese Website kann dann sehen, welche Seiten Sie hier besuchen. Für sie ist Ihre Einwilligung erforderlich, es sei denn, sie sind für etwas notwendig, das Sie wünschen.

## The list of the site's cookies

# $site: the name of the site, or its address.
list-heading = Cookies auf { $site }
# The title of a table; $category: for example "Statistics cookies".
list-caption = { $category }
column-provider = Name des Anbieters
# What the cookie does, and where on the site.
column-function = Funktion und Einsatzort
column-name = Name der Cookies
column-purpose = Zwecke
column-lifetime = Speicherdauer
# The third parties that can read the cookie or what it collects.
column-recipients = Dritte mit Zugriff
column-party = Herkunft
# Nobody else has access to the cookie.
recipients-none = keine
party-first = Erstanbieter
party-third = Drittanbieter
# Beside the name of what is not a cookie: `localStorage` of browsers.
storage-local = lokaler Speicher
# Beside the name of what is not a cookie: `sessionStorage` of browsers.
storage-session = Sitzungsspeicher
# Opens the table of a category. $count: a number.
list-count = Cookies dieser Kategorie: { $count }
# The heading of a list of companies.
recipients-heading = Wer hat sonst Zugriff?
# The heading above the name and the contact of the controller (GDPR, article 13).
contact-heading = Wer ist verantwortlich?
# $contact: an address.
contact-questions = Fragen und Anliegen: { $contact }
# A link to the privacy notice of the site.
contact-privacy = Datenschutzerklärung: Ihre Rechte und der Umgang mit Ihren Daten
# The heading of a list of companies (GDPR, article 4(8)).
contact-processors = Wer verarbeitet Daten im Auftrag der Website?
# The heading of a text about transfers to other countries (GDPR, article 13(1)(f)).
contact-transfers = Werden Daten in andere Länder übermittelt?
deletion-heading = Wie können Sie Cookies löschen?
deletion-explanation = In den Einstellungen Ihres Browsers können Sie Cookies ansehen und löschen, auch die anderer Websites.
# Only where the site asks for consent.
deletion-choices = Wenn Sie das Cookie mit Ihrer Auswahl löschen, fragt diese Website Sie erneut.
# Only on pages of sites that use such storage.
deletion-storage = Skripte auf dieser Website legen auch Daten im Speicher Ihres Browsers ab. Der Server dieser Website kann sie nicht löschen. In den Einstellungen Ihres Browsers können Sie sie zusammen mit den Cookies löschen.

## The categories that visitors choose from
##
## Each has a name, a summary that begins with "To ..", and a description.

category-necessary = Notwendige Cookies
category-necessary-summary = Um bereitzustellen, was Sie auf der Website anfordern.
category-necessary-description = Ohne diese Cookies kann die Website nicht tun, was Sie von ihr möchten. Für sie ist keine Einwilligung erforderlich.
category-preferences = Präferenz-Cookies
category-preferences-summary = Um sich zu merken, wie Sie die Website nutzen möchten.
category-preferences-description = Diese Cookies merken sich, wie Sie die Website gern nutzen. Sie werden nur verwendet, wenn Sie einwilligen.
category-anonymous-statistics = Cookies für anonyme Statistiken
category-anonymous-statistics-summary = Um Besuche zu zählen, allein für anonyme Statistiken.
category-anonymous-statistics-description = Diese Cookies dienen allein anonymen Statistiken dieser Website. Wo das Gesetz es erlaubt, werden sie verwendet, sofern Sie nicht widersprechen.
category-statistics = Statistik-Cookies
category-statistics-summary = Um zu messen, wie die Website genutzt wird.
category-statistics-description = Diese Cookies messen, wie die Website genutzt wird. Sie werden nur verwendet, wenn Sie einwilligen.
category-marketing = Werbe-Cookies
category-marketing-summary = Um festzuhalten, was Sie sich ansehen, und Ihnen Werbung zu zeigen.
category-marketing-description = Diese Cookies halten fest, was Sie sich ansehen, um Ihnen Werbung zu zeigen. Sie werden nur verwendet, wenn Sie einwilligen.

## How long a cookie is kept
##
## Units follow each other: "1 hour 30 minutes". Each unit has the plural forms of its language.

session = bis Sie den Browser schließen
# The visitor decides, for example with "stay logged in". $time: the longer time, for example "14 days".
session-or = bis Sie den Browser schließen oder, wenn Sie es wünschen, { $time }
# A lifetime that can be shorter. $time: the longest, for example "14 days".
at-most = höchstens { $time }
# A lifetime that starts again. $time: the lifetime, for example "14 days".
renewed = { $time }, ab jedem Besuch neu gerechnet
# A third party says that it keeps the cookie for longer. $time: the longest that browsers keep one.
capped = höchstens { $time }, weil Browser kein Cookie länger aufbewahren
# What scripts store ends by no time.
until-removed = bis zur Löschung
# Session storage ends with its tab.
until-tab-closed = bis Sie den Tab schließen
days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
hours = { $count ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
}
minutes = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
}
seconds = { $count ->
    [one] { $count } Sekunde
   *[other] { $count } Sekunden
}

## Dates

date = { $day }. { $month } { $year }
# The first day of a month.
date-first = 1. { $month } { $year }
# The months as they are written in a date.
january = Januar
february = Februar
march = März
april = April
may = Mai
june = Juni
july = Juli
august = August
september = September
october = Oktober
november = November
december = Dezember

## The banner on every page

# $site: the name of the site, or its address.
banner-heading = Cookies auf { $site }
# The categories follow, each with its summary.
banner-question = Darf diese Website zu folgenden Zwecken Cookies auf Ihrem Gerät speichern und auslesen?
# The visitor had accepted before.
banner-question-outdated = Diese Cookies haben sich geändert, seit Sie sie akzeptiert haben. Darf diese Website sie so verwenden, wie sie jetzt sind?
# Follows the name of a category. $cookies: names, separated by commas.
banner-added = Neu, seit Sie sie akzeptiert haben: { $cookies }.
# The visitor had accepted or refused before.
banner-question-expired = Ihre Auswahl zu diesen Cookies ist abgelaufen. Darf diese Website sie verwenden?
# Only where such cookies are used without asking.
banner-anonymous = Besuche werden für anonyme Statistiken gezählt, sofern Sie nicht widersprechen.
# $controller: the name of a company or an authority (GDPR, article 4(7)).
banner-controller = Verantwortlich: { $controller }.
# How many third parties can read the cookies. $count: a number.
banner-recipients = Dritte mit Zugriff: { $count }.
# $link: `settings-link`.
banner-withdraw = Sie können Ihre Einwilligung jederzeit widerrufen: über „{ $link }“.
# A link to the policy page, at the foot of every page.
settings-link = Cookie-Einstellungen
# A button beside `banner-refuse`. Neither may look or sound better than the other.
banner-accept = Diese Cookies akzeptieren
banner-refuse = Diese Cookies ablehnen
# A link to the policy page.
banner-details = Cookies ansehen und auswählen
# Closes the banner and refuses.
banner-close = Weiter ohne Einwilligung
banner-closing = Wenn Sie diese Meldung schließen, werden nur notwendige Cookies verwendet.
# The same where other choices of the visitor stay as they are.
banner-closing-these = Wenn Sie diese Meldung schließen, lehnen Sie diese Cookies ab.
choice-saved = Ihre Auswahl ist gespeichert. Sie können sie jederzeit ändern.
# $categories: their names, separated by commas.
choice-accepted = Akzeptiert: { $categories }.
choice-refused = Abgelehnt: { $categories }.
# Closes the message.
banner-hide = Diese Meldung ausblenden
# The browser did not send the choice back.
choice-not-kept-heading = Ihre Auswahl wurde nicht gespeichert
choice-not-kept = Ihr Browser hat Ihre Auswahl nicht gespeichert. Vielleicht sind Cookies für diese Website blockiert, oder die Verbindung ist nicht sicher. Bis Ihre Auswahl gespeichert ist, werden keine Cookies gesetzt, für die Ihre Einwilligung erforderlich ist.

## The visitor's own part of the policy page

# A link to the page that the visitor came from.
choices-back = Zurück zur vorherigen Seite
choices-heading = Ihre Auswahl
choices-undecided = Sie haben noch nicht gewählt. Bis dahin setzt diese Website keine Cookies, für die Ihre Einwilligung erforderlich ist.
# GDPR, article 7(3).
choices-withdrawal = Sie können Ihre Einwilligung jederzeit widerrufen. Was vorher geschehen ist, bleibt rechtmäßig.
# $date: the day of the choice.
choices-decided = Sie haben diese Auswahl am { $date } getroffen.
# $id: the number under which the consent is recorded.
choices-reference = Kennung Ihrer Einwilligung: { $id }
# "Global Privacy Control" is a name and stays as it is.
choices-gpc = Ihr Browser lehnt diese Cookies über Global Privacy Control für Sie ab. Über sie wird nichts verkauft oder weitergegeben.
choices-outdated = Diese Cookies haben sich geändert, seit Sie sie akzeptiert haben. Bitte wählen Sie erneut.
choices-expired = Ihre Auswahl ist abgelaufen. Bitte wählen Sie erneut.
choices-nothing = Diese Website setzt keine Cookies, für die Ihre Einwilligung erforderlich ist. Es gibt also nichts auszuwählen.
choices-accept-all = Alle akzeptieren
choices-refuse-all = Alle ablehnen
choices-save = Meine Auswahl speichern
# Beside the button to save.
choices-left-open = Cookies, für die Ihre Einwilligung erforderlich ist, gelten als abgelehnt, wenn Sie für sie nichts auswählen.
# The state of a category, beside its name.
state-always = Immer in Verwendung
state-in-use = In Verwendung, sofern Sie nicht widersprechen
state-accepted = Akzeptiert
state-refused = Abgelehnt
state-undecided = Noch nicht gewählt

## Content of other sites, such as videos and maps

# A button. $categories: their names, separated by commas.
embed-allow = { $categories } erlauben und diesen Inhalt anzeigen
# A link to the same content elsewhere. $provider: the name of a company.
embed-link = Bei { $provider } öffnen
# A link. $provider: the name of a company.
embed-privacy = Datenschutzerklärung von { $provider }
# $countries: their codes, separated by commas.
embed-countries = Länder, in die Daten übermittelt werden: { $countries }.
# The heading of a table on the policy page.
embed-heading = Inhalte anderer Websites
embed-introduction = Seiten dieser Website können Inhalte anzeigen, die Ihr Browser von anderen Websites lädt. Diese erfahren dann Ihre IP-Adresse.
# GDPR, article 7(3).
embed-withdrawal = Wenn Sie Ihre Einwilligung widerrufen, werden diese Inhalte nicht mehr angezeigt, und diese Website löscht die Cookies, die sie löschen kann. Cookies und Daten der anderen Websites lassen sich nur dort löschen: siehe deren Datenschutzerklärungen.
embed-column-content = Inhalt
# An address follows it.
embed-column-source = Geladen von
embed-column-countries = Länder
