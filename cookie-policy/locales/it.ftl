### The texts that cookie-policy shows to visitors, in Italian.
###
### Each `{ $name }` is a placeholder: the program replaces it. It must occur exactly once, at any position in its text.
### `cookie_policy::docs::languages` describes the format. The program does not read this file at run time: its tables are
### generated from it by `BLESS=1 cargo test -p cookie-policy-tests --test language`.

## The policy page

page-title = Informativa sui cookie
page-introduction = Questa pagina indica quali cookie utilizza questo sito, chi li installa, a che cosa servono, per quanto tempo il Suo browser li conserva e chi altro vi ha accesso.
# $date: the day of the last change.
page-changed = Ultima modifica: { $date }.
# $version: a number that changes with the list.
page-version = Versione di questo elenco: { $version }
# Opens the list of what changed.
history-heading = Che cosa è cambiato?
# $name: of what the site uses now. A sentence about it can follow.
history-added = Novità: { $name }.
history-removed = Non più in uso: { $name }.
# $field: the title of a column. $value: what it says now. $before: what it said before.
history-changed = { $name } – { $field }: { $value } (prima: { $before }).
cookie-heading = Che cos’è un cookie?
cookie-explanation = Un cookie è un breve testo con un nome. Il Suo browser lo conserva per un certo tempo e lo invia di nuovo ogni volta che chiede qualcosa allo stesso sito. È così che un sito sa che Lei ha effettuato l’accesso, che cosa c’è nel Suo carrello o che ha già visitato il sito.

## The kinds of cookies that the page explains

# Introduces the list of kinds.
kinds-introduction = Esistono diversi tipi di cookie:
kind-necessary = Cookie tecnici (necessari)
kind-necessary-explanation = Il sito ne ha bisogno per fare ciò che Lei gli chiede, per esempio mantenere attivo il Suo accesso o mostrarsi nella lingua che ha scelto. Non richiedono il Suo consenso.
kind-statistics = Cookie statistici
kind-statistics-explanation = Misurano come i visitatori utilizzano il sito. Possono riconoscerLa e quindi vengono utilizzati solo se Lei è d’accordo.
# Only on pages of sites that have such cookies.
kind-anonymous-statistics = Cookie statistici anonimi
kind-anonymous-statistics-explanation = In alcuni Paesi un sito può contare le proprie visite senza chiedere il consenso, se i cookie servono soltanto a statistiche anonime di quel sito. Lei può opporsi in qualsiasi momento.
# $countries: their names, separated by commas.
audience-countries = Paesi sulla cui legge il sito si basa a tal fine: { $countries }.
country-fr = Francia
country-uk = Regno Unito
kind-first-party = Cookie di prima parte
kind-first-party-explanation = Appartengono al sito che Lei sta visitando. Alcuni sono necessari. Altri misurano ciò che Lei fa o servono alla pubblicità.
kind-third-party = Cookie di terze parti
kind-third-party-explanation = Appartengono a un altro sito, spesso a uno che vende pubblicità. Quel sito può così vedere quali pagine Lei visita qui. Richiedono il Suo consenso, a meno che non siano necessari per qualcosa che Lei chiede.

## The list of the site's cookies

# $site: the name of the site, or its address.
list-heading = Cookie utilizzati su { $site }
# The title of a table; $category: for example "Statistics cookies".
list-caption = { $category }
column-provider = Nome del fornitore
# What the cookie does, and where on the site.
column-function = Funzione e posizione
column-name = Nome dei cookie
column-purpose = Finalità
column-lifetime = Periodo di conservazione
# The third parties that can read the cookie or what it collects.
column-recipients = Terzi con accesso
column-party = Origine
# Nobody else has access to the cookie.
recipients-none = nessuno
party-first = prima parte
party-third = terza parte
# Beside the name of what is not a cookie: `localStorage` of browsers.
storage-local = memoria locale
# Beside the name of what is not a cookie: `sessionStorage` of browsers.
storage-session = memoria di sessione
# Opens the table of a category. $count: a number.
list-count = Cookie di questa categoria: { $count }
# The heading of a list of companies.
recipients-heading = Chi altro ha accesso?
# The heading above the name and the contact of the controller (GDPR, article 13).
contact-heading = Chi è il titolare?
# $contact: an address.
contact-questions = Domande e richieste: { $contact }
# A link to the privacy notice of the site.
contact-privacy = Informativa sulla privacy: i Suoi diritti e l’uso dei Suoi dati
# The heading of a list of companies (GDPR, article 4(8)).
contact-processors = Chi tratta dati per conto del sito?
# The heading of a text about transfers to other countries (GDPR, article 13(1)(f)).
contact-transfers = I dati sono trasferiti verso altri Paesi?
deletion-heading = Come si eliminano i cookie?
deletion-explanation = Nelle impostazioni del Suo browser Lei può vedere ed eliminare i cookie, anche quelli di altri siti.
# Only where the site asks for consent.
deletion-choices = Se elimina il cookie che conserva le Sue scelte, questo sito Le porrà di nuovo la domanda.
# Only on pages of sites that use such storage.
deletion-storage = Gli script presenti su questo sito conservano dati anche nella memoria del Suo browser. Il server di questo sito non può rimuoverli. Nelle impostazioni del Suo browser può eliminarli insieme ai cookie.

## The categories that visitors choose from
##
## Each has a name, a summary that begins with "To ..", and a description.

category-necessary = Cookie tecnici (necessari)
category-necessary-summary = Per fare ciò che Lei chiede al sito.
category-necessary-description = Senza questi cookie il sito non può fare ciò che Lei gli chiede. Non richiedono il Suo consenso.
category-preferences = Cookie di preferenza
category-preferences-summary = Per ricordare come Le piace utilizzare il sito.
category-preferences-description = Questi cookie ricordano come Le piace utilizzare il sito. Vengono utilizzati solo se Lei è d’accordo.
category-anonymous-statistics = Cookie statistici anonimi
category-anonymous-statistics-summary = Per contare le visite, soltanto per statistiche anonime.
category-anonymous-statistics-description = Questi cookie servono soltanto a statistiche anonime di questo sito. Dove la legge lo consente, sono in uso salvo Sua opposizione.
category-statistics = Cookie statistici
category-statistics-summary = Per misurare come i visitatori utilizzano il sito.
category-statistics-description = Questi cookie misurano come i visitatori utilizzano il sito. Vengono utilizzati solo se Lei è d’accordo.
category-marketing = Cookie pubblicitari
category-marketing-summary = Per registrare ciò che Lei guarda e mostrarLe della pubblicità.
category-marketing-description = Questi cookie registrano ciò che Lei guarda per mostrarLe della pubblicità. Vengono utilizzati solo se Lei è d’accordo.

## How long a cookie is kept
##
## Units follow each other: "1 hour 30 minutes". Each unit has the plural forms of its language.

session = fino alla chiusura del browser
# The visitor decides, for example with "stay logged in". $time: the longer time, for example "14 days".
session-or = fino alla chiusura del browser o, se Lei lo chiede, { $time }
# A lifetime that can be shorter. $time: the longest, for example "14 days".
at-most = al massimo { $time }
# A lifetime that starts again. $time: the lifetime, for example "14 days".
renewed = { $time } a decorrere da ogni nuova visita
# A third party says that it keeps the cookie for longer. $time: the longest that browsers keep one.
capped = al massimo { $time }, perché i browser non conservano alcun cookie più a lungo
# What scripts store ends by no time.
until-removed = fino alla rimozione
# Session storage ends with its tab.
until-tab-closed = fino alla chiusura della scheda
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
# The categories follow, each with its summary.
banner-question = Questo sito può archiviare cookie sul Suo dispositivo e leggerli per queste finalità?
# The visitor had accepted before.
banner-question-outdated = Questi cookie sono cambiati da quando Lei li ha accettati. Questo sito può utilizzarli così come sono ora?
# Follows the name of a category. $cookies: names, separated by commas.
banner-added = Nuovi da quando Lei li ha accettati: { $cookies }.
# The visitor had accepted or refused before.
banner-question-expired = La Sua scelta su questi cookie è scaduta. Questo sito può utilizzarli?
# Only where such cookies are used without asking.
banner-anonymous = Le visite sono contate per statistiche anonime, salvo Sua opposizione.
# $controller: the name of a company or an authority (GDPR, article 4(7)).
banner-controller = Titolare: { $controller }.
# How many third parties can read the cookies. $count: a number.
banner-recipients = Terzi con accesso: { $count }.
# $link: `settings-link`.
banner-withdraw = Può revocare il consenso in qualsiasi momento con il collegamento «{ $link }».
# A link to the policy page, at the foot of every page.
settings-link = Impostazioni dei cookie
# A button beside `banner-refuse`. Neither may look or sound better than the other.
banner-accept = Accetta questi cookie
banner-refuse = Rifiuta questi cookie
# A link to the policy page.
banner-details = Vedi i cookie e scegli
# Closes the banner and refuses.
banner-close = Continua senza accettare
banner-closing = Se chiude questo messaggio, sono utilizzati solo i cookie tecnici.
# The same where other choices of the visitor stay as they are.
banner-closing-these = Se chiude questo messaggio, rifiuta questi cookie.
choice-saved = La Sua scelta è stata salvata. Può modificarla in qualsiasi momento.
# $categories: their names, separated by commas.
choice-accepted = Accettati: { $categories }.
choice-refused = Rifiutati: { $categories }.
# Closes the message.
banner-hide = Nascondi questo messaggio
# The browser did not send the choice back.
choice-not-kept-heading = La Sua scelta non è stata conservata
choice-not-kept = Il Suo browser non ha conservato la Sua scelta. Forse i cookie sono bloccati per questo sito, oppure la connessione non è sicura. Finché la Sua scelta non viene conservata, non viene installato alcun cookie che richieda il Suo consenso.

## The visitor's own part of the policy page

# A link to the page that the visitor came from.
choices-back = Torna alla pagina precedente
choices-heading = Le Sue scelte
choices-undecided = Lei non ha ancora scelto. Fino ad allora questo sito non installa cookie che richiedano il Suo consenso.
# GDPR, article 7(3).
choices-withdrawal = Può revocare il Suo consenso in qualsiasi momento. Ciò che è stato fatto prima resta lecito.
# $date: the day of the choice.
choices-decided = Lei ha fatto questa scelta in data { $date }.
# $id: the number under which the consent is recorded.
choices-reference = Riferimento del Suo consenso: { $id }
# "Global Privacy Control" is a name and stays as it is.
choices-gpc = Il Suo browser rifiuta questi cookie per Lei tramite Global Privacy Control. Nulla è venduto o condiviso tramite essi.
choices-outdated = Questi cookie sono cambiati da quando Lei li ha accettati. La preghiamo di scegliere di nuovo.
choices-expired = La Sua scelta è scaduta. La preghiamo di scegliere di nuovo.
choices-nothing = Questo sito non installa cookie che richiedano il Suo consenso, quindi non c’è nulla da scegliere.
choices-accept-all = Accetta tutti
choices-refuse-all = Rifiuta tutti
choices-save = Salva le mie scelte
# Beside the button to save.
choices-left-open = I cookie che richiedono il Suo consenso valgono come rifiutati se per essi non sceglie nulla.
# The state of a category, beside its name.
state-always = Sempre in uso
state-in-use = In uso salvo opposizione
state-accepted = Accettati
state-refused = Rifiutati
state-undecided = Non ancora scelto

## Content of other sites, such as videos and maps

# A button. $categories: their names, separated by commas.
embed-allow = Consenti { $categories } e mostra questo contenuto
# A link to the same content elsewhere. $provider: the name of a company.
embed-link = Apri sul sito di { $provider }
# A link. $provider: the name of a company.
embed-privacy = Informativa sulla privacy di { $provider }
# $countries: their codes, separated by commas.
embed-countries = Paesi verso i quali sono trasferiti i dati: { $countries }.
# The heading of a table on the policy page.
embed-heading = Contenuti di altri siti
embed-introduction = Le pagine di questo sito possono mostrare contenuti che il Suo browser carica da altri siti. Tali siti vengono così a conoscenza del Suo indirizzo IP.
# GDPR, article 7(3).
embed-withdrawal = Se revoca il consenso, questi contenuti non sono più mostrati e questo sito rimuove i cookie che può rimuovere. I cookie e i dati degli altri siti possono essere rimossi solo lì: consulti le loro informative sulla privacy.
embed-column-content = Contenuto
# An address follows it.
embed-column-source = Caricato da
embed-column-countries = Paesi
