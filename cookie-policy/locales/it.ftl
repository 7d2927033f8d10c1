### The texts that cookie-policy shows to visitors, in Italian.
###
### Each `{ $name }` is a placeholder: the program replaces it. It must occur exactly once, at any position in its text.
### `cookie_policy::docs::languages` describes the format. The program does not read this file at run time: its tables are
### generated from it by `BLESS=1 cargo test -p cookie-policy-tests --test language`.

## The policy page

page-title = Informativa sui cookie
page-introduction = Questa pagina indica quali cookie utilizza questo sito, chi li installa, a che cosa servono e per quanto tempo il Suo browser li conserva.
# $date: the day of the last change.
page-changed = Ultima modifica: { $date }.
cookie-heading = Che cos’è un cookie?
cookie-explanation = Un cookie è un breve testo con un nome. Un sito chiede al Suo browser di conservarlo per un certo tempo e il Suo browser lo rinvia ogni volta che chiede qualcosa a quel sito. È così che un sito sa che Lei ha effettuato l’accesso, che cosa c’è nel Suo carrello o che ha già visitato il sito.

## The kinds of cookies that every page explains

# Introduces the list of kinds.
kinds-introduction = Esistono diversi tipi di cookie:
kind-necessary = Cookie necessari
kind-necessary-explanation = Senza di essi il sito non potrebbe fare ciò che Lei gli chiede, come mantenere attivo il Suo accesso o mostrarsi nella lingua che ha scelto. Non richiedono il consenso.
kind-statistics = Cookie statistici
kind-statistics-explanation = Mostrano come i visitatori utilizzano il sito. Possono riconoscerLa e quindi vengono installati solo se Lei è d’accordo.
kind-anonymous-statistics = Cookie statistici anonimi
kind-anonymous-statistics-explanation = Contano le visite in un modo che non permette di risalire a una persona. Non richiedono il consenso, ma Lei può rifiutarli.
kind-first-party = Cookie di prima parte
kind-first-party-explanation = Appartengono al sito che Lei visita. Possono essere necessari, ma possono anche misurare ciò che Lei fa o servire alla pubblicità; in tal caso richiedono il Suo consenso.
kind-third-party = Cookie di terze parti
kind-third-party-explanation = Appartengono a un sito diverso da quello che Lei visita, spesso a uno che vende pubblicità. Quell’altro sito viene così a sapere quali pagine Lei guarda qui.

## The list of the site's cookies

# $site: the name of the site, or its address.
list-heading = Quali cookie vengono utilizzati su { $site }
# The title of a table; $category: for example "Statistics cookies".
list-caption = Elenco: { $category }
column-provider = Nome del fornitore
# What the cookie does, and where on the site.
column-function = Funzione e posizione
column-name = Nome dei cookie
column-purpose = Finalità
column-lifetime = Periodo di conservazione
column-recipients = Destinatari
column-party = Origine
# Nobody else has access to the cookie.
recipients-none = nessuno
party-first = prima parte
party-third = terza parte

## The categories that visitors choose from

category-necessary = Cookie necessari
category-necessary-description = Senza questi cookie il sito non può fare ciò che Lei gli chiede. Vengono installati senza che Le venga chiesto il consenso.
category-preferences = Cookie di preferenza
category-preferences-description = Questi cookie ricordano come Le piace utilizzare il sito. Vengono installati solo se Lei è d’accordo.
category-anonymous-statistics = Cookie statistici anonimi
category-anonymous-statistics-description = Questi cookie contano le visite solo per questo sito e non permettono di risalire a Lei. Dove la legge lo consente, vengono installati a meno che Lei non li rifiuti.
category-statistics = Cookie statistici
category-statistics-description = Questi cookie misurano come i visitatori utilizzano il sito. Vengono installati solo se Lei è d’accordo.
category-marketing = Cookie pubblicitari
category-marketing-description = Questi cookie seguono ciò che Lei guarda per mostrarLe della pubblicità. Vengono installati solo se Lei è d’accordo.

## How long a cookie is kept
##
## Units follow each other: "1 hour 30 minutes". Each unit has the plural forms of its language.

# Until the browser is closed.
session = sessione
# $time: the longer time, for example "14 days".
session-or = sessione o { $time }
# A lifetime that can be shorter. $time: the longest, for example "14 days".
at-most = al massimo { $time }
# A lifetime that starts again. $time: the lifetime, for example "14 days".
renewed = { $time }, di nuovo da ogni visita
days = { $count ->
    [one] { $count } giorno
   *[other] { $count } giorni
}
hours = { $count ->
    [one] { $count } ora
   *[other] { $count } ore
}
minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minuti
}
seconds = { $count ->
    [one] { $count } secondo
   *[other] { $count } secondi
}

## Dates

date = { $day } { $month } { $year }
# The first day of a month.
date-first = 1º { $month } { $year }
# The months as they are written in a date.
january = gennaio
february = febbraio
march = marzo
april = aprile
may = maggio
june = giugno
july = luglio
august = agosto
september = settembre
october = ottobre
november = novembre
december = dicembre

## The banner on every page

# $site: the name of the site, or its address.
banner-heading = Cookie su { $site }
# $categories: their names, separated by commas.
banner-question = Questo sito può installare cookie di questi tipi? { $categories }. Lei può cambiare idea in qualsiasi momento.
# The visitor had accepted before.
banner-question-outdated = Questi cookie sono cambiati da quando Lei li ha accettati: { $categories }. Questo sito può installarli così come sono ora? Lei può cambiare idea in qualsiasi momento.
# The visitor had accepted or refused before.
banner-question-expired = Lei ha deciso su questi cookie molto tempo fa, perciò Le viene chiesto di nuovo: { $categories }. Questo sito può installarli? Lei può cambiare idea in qualsiasi momento.
# A button beside `banner-refuse`. Neither may look or sound better than the other.
banner-accept = Accetta questi cookie
banner-refuse = Rifiuta questi cookie
# A link to the policy page.
banner-details = Visualizzare ogni cookie e scegliere
choice-saved = La Sua scelta è stata salvata. Può modificarla in qualsiasi momento.
# Closes the message.
banner-hide = Nascondere questo messaggio

## The visitor's own part of the policy page

# A link to the page that the visitor came from.
choices-back = Tornare alla pagina precedente
choices-heading = Le Sue scelte
choices-undecided = Lei non ha ancora deciso. Fino ad allora non viene installato alcun cookie che richieda il Suo consenso. Lei può cambiare idea in qualsiasi momento.
# $date: the day of the choice.
choices-decided = Lei ha deciso in data { $date }.
# $id: the number under which the consent is recorded.
choices-reference = Riferimento del Suo consenso: { $id }
# "Global Privacy Control" is a name and stays as it is.
choices-gpc = Il Suo browser rifiuta questi cookie per Lei (Global Privacy Control).
choices-outdated = Questi cookie sono cambiati da quando Lei li ha accettati: La preghiamo di decidere di nuovo.
choices-expired = La Sua decisione è troppo vecchia per essere ancora valida: La preghiamo di decidere di nuovo.
choices-nothing = Questo sito non installa cookie che richiedano il Suo consenso, quindi non c’è nulla da decidere.
choices-accept-all = Accetta tutti
choices-refuse-all = Rifiuta tutti
choices-save = Salva le mie scelte
