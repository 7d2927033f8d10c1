### The texts that cookie-policy shows to visitors, in German.
###
### Each `{ $name }` is a placeholder: the program replaces it. It must occur exactly once, at any position in its text.
### `cookie_policy::docs::languages` describes the format. The program does not read this file at run time: its tables are
### generated from it by `BLESS=1 cargo test -p cookie-policy-tests --test language`.

## The policy page

page-title = Cookie-Richtlinie
page-introduction = Diese Seite sagt Ihnen, welche Cookies diese Website verwendet, wer sie setzt, wozu sie dienen und wie lange Ihr Browser sie aufbewahrt.
# $date: the day of the last change.
page-changed = Zuletzt geändert am { $date }.
cookie-heading = Was ist ein Cookie?
cookie-explanation = Ein Cookie ist ein kurzer Text mit einem Namen. Eine Website bittet Ihren Browser, ihn eine Zeit lang aufzubewahren, und Ihr Browser sendet ihn jedes Mal zurück, wenn er von dieser Website etwas abruft. So weiß eine Website, dass Sie angemeldet sind, was in Ihrem Warenkorb liegt oder dass Sie schon einmal da waren.

## The kinds of cookies that every page explains

# Introduces the list of kinds.
kinds-introduction = Es gibt mehrere Arten von Cookies:
kind-necessary = Notwendige Cookies
kind-necessary-explanation = Ohne sie könnte die Website nicht tun, was Sie von ihr möchten, zum Beispiel Sie angemeldet halten oder in der Sprache erscheinen, die Sie gewählt haben. Für sie ist keine Einwilligung erforderlich.
kind-statistics = Statistik-Cookies
kind-statistics-explanation = Sie zeigen, wie die Website genutzt wird. Mit ihnen können Sie wiedererkannt werden, deshalb werden sie nur gesetzt, wenn Sie einwilligen.
kind-anonymous-statistics = Anonyme Statistik-Cookies
kind-anonymous-statistics-explanation = Sie zählen Besuche auf eine Weise, die sich nicht zu einer Person zurückverfolgen lässt. Für sie ist keine Einwilligung erforderlich, aber Sie können sie ablehnen.
kind-first-party = Erstanbieter-Cookies
kind-first-party-explanation = Sie gehören zu der Website, die Sie besuchen. Sie können notwendig sein, aber auch messen, was Sie tun, oder der Werbung dienen; dann ist Ihre Einwilligung erforderlich.
kind-third-party = Drittanbieter-Cookies
kind-third-party-explanation = Sie gehören zu einer anderen Website als der, die Sie besuchen, oft zu einer, die Werbung verkauft. Diese andere Website erfährt dadurch, welche Seiten Sie sich hier ansehen.

## The list of the site's cookies

# $site: the name of the site, or its address.
list-heading = Welche Cookies auf { $site } verwendet werden
# The title of a table; $category: for example "Statistics cookies".
list-caption = Liste: { $category }
column-provider = Name des Anbieters
# What the cookie does, and where on the site.
column-function = Funktion und Einsatzort
column-name = Name der Cookies
column-purpose = Zwecke
column-lifetime = Speicherdauer
column-recipients = Empfänger
column-party = Herkunft
# Nobody else has access to the cookie.
recipients-none = keine
party-first = Erstanbieter
party-third = Drittanbieter

## The categories that visitors choose from

category-necessary = Notwendige Cookies
category-necessary-description = Ohne diese Cookies kann die Website nicht tun, was Sie von ihr möchten. Sie werden gesetzt, ohne dass Sie gefragt werden.
category-preferences = Präferenz-Cookies
category-preferences-description = Diese Cookies merken sich, wie Sie die Website gern nutzen. Sie werden nur gesetzt, wenn Sie einwilligen.
category-anonymous-statistics = Anonyme Statistik-Cookies
category-anonymous-statistics-description = Diese Cookies zählen Besuche allein für diese Website und lassen sich nicht zu Ihnen zurückverfolgen. Wo das Gesetz es erlaubt, werden sie gesetzt, es sei denn, Sie lehnen sie ab.
category-statistics = Statistik-Cookies
category-statistics-description = Diese Cookies messen, wie die Website genutzt wird. Sie werden nur gesetzt, wenn Sie einwilligen.
category-marketing = Marketing-Cookies
category-marketing-description = Diese Cookies verfolgen, was Sie sich ansehen, um Ihnen Werbung zu zeigen. Sie werden nur gesetzt, wenn Sie einwilligen.

## How long a cookie is kept
##
## Units follow each other: "1 hour 30 minutes". Each unit has the plural forms of its language.

# Until the browser is closed.
session = Sitzung
# $time: the longer time, for example "14 days".
session-or = Sitzung oder { $time }
# A lifetime that can be shorter. $time: the longest, for example "14 days".
at-most = höchstens { $time }
# A lifetime that starts again. $time: the lifetime, for example "14 days".
renewed = { $time }, bei jedem Besuch von vorn
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
# $categories: their names, separated by commas.
banner-question = Darf diese Website Cookies dieser Arten setzen? { $categories }. Sie können Ihre Entscheidung jederzeit ändern.
# The visitor had accepted before.
banner-question-outdated = Diese Cookies haben sich geändert, seit Sie sie akzeptiert haben: { $categories }. Darf diese Website sie so setzen, wie sie jetzt sind? Sie können Ihre Entscheidung jederzeit ändern.
# The visitor had accepted or refused before.
banner-question-expired = Ihre Entscheidung über diese Cookies liegt lange zurück, deshalb werden Sie erneut gefragt: { $categories }. Darf diese Website sie setzen? Sie können Ihre Entscheidung jederzeit ändern.
# A button beside `banner-refuse`. Neither may look or sound better than the other.
banner-accept = Diese Cookies akzeptieren
banner-refuse = Diese Cookies ablehnen
# A link to the policy page.
banner-details = Alle Cookies ansehen und auswählen
choice-saved = Ihre Auswahl ist gespeichert. Sie können sie jederzeit ändern.
# Closes the message.
banner-hide = Diese Meldung ausblenden

## The visitor's own part of the policy page

# A link to the page that the visitor came from.
choices-back = Zurück zur vorherigen Seite
choices-heading = Ihre Auswahl
choices-undecided = Sie haben noch nicht entschieden. Bis dahin werden keine Cookies gesetzt, für die Ihre Einwilligung erforderlich ist. Sie können Ihre Entscheidung jederzeit ändern.
# $date: the day of the choice.
choices-decided = Sie haben am { $date } entschieden.
# $id: the number under which the consent is recorded.
choices-reference = Kennung Ihrer Einwilligung: { $id }
# "Global Privacy Control" is a name and stays as it is.
choices-gpc = Ihr Browser lehnt diese Cookies für Sie ab (Global Privacy Control).
choices-outdated = Diese Cookies haben sich geändert, seit Sie sie akzeptiert haben. Bitte entscheiden Sie noch einmal.
choices-expired = Ihre Entscheidung liegt zu lange zurück, um noch zu gelten. Bitte entscheiden Sie noch einmal.
choices-nothing = Diese Website setzt keine Cookies, für die Ihre Einwilligung erforderlich ist. Es gibt also nichts zu entscheiden.
choices-accept-all = Alle akzeptieren
choices-refuse-all = Alle ablehnen
choices-save = Meine Auswahl speichern
