### The texts that cookie-policy shows to visitors, in French.
###
### Each `{ $name }` is a placeholder: the program replaces it. It must occur exactly once, at any position in its text.
### `cookie_policy::docs::languages` describes the format. The program does not read this file at run time: its tables are
### generated from it by `BLESS=1 cargo test -p cookie-policy-tests --test language`.

## The policy page

page-title = Politique de cookies
page-introduction = Cette page indique quels cookies ce site utilise, qui les dépose, à quoi ils servent, combien de temps votre navigateur les conserve et qui d’autre y a accès.
# $date: the day of the last change.
page-changed = Dernière modification le { $date }.
# $version: a number that changes with the list.
page-version = Version de cette liste{"\u00a0"}: { $version }
# Opens the list of what changed.
history-heading = Qu’est-ce qui a changé{"\u00a0"}?
# $name: of what the site uses now. A sentence about it can follow.
history-added = Nouveau{"\u00a0"}: { $name }.
history-removed = N’est plus utilisé{"\u00a0"}: { $name }.
# $field: the title of a column. $value: what it says now. $before: what it said before.
history-changed = { $name } – { $field }{"\u00a0"}: { $value } (auparavant{"\u00a0"}: { $before }).
cookie-heading = Qu’est-ce qu’un cookie{"\u00a0"}?
cookie-explanation = Un cookie est un court texte qui porte un nom. Votre navigateur le conserve pendant un certain temps et le renvoie chaque fois qu’il s’adresse au même site. C’est ainsi qu’un site sait que vous êtes connecté, ce que contient votre panier, ou que vous êtes déjà venu.

## The kinds of cookies that the page explains

# Introduces the list of kinds.
kinds-introduction = Il existe plusieurs sortes de cookies{"\u00a0"}:
kind-necessary = Cookies nécessaires
kind-necessary-explanation = Sans eux, le site ne pourrait pas faire ce que vous lui demandez, comme vous garder connecté ou s’afficher dans la langue que vous avez choisie. Ils sont exemptés de consentement.
kind-statistics = Cookies statistiques
kind-statistics-explanation = Ils mesurent la façon dont les visiteurs utilisent le site. Ils peuvent vous reconnaître et ne sont donc utilisés que si vous êtes d’accord.
# Only on pages of sites that have such cookies.
kind-anonymous-statistics = Cookies statistiques anonymes
kind-anonymous-statistics-explanation = Certains pays dispensent de consentement les cookies qui servent uniquement à établir des statistiques anonymes pour le compte exclusif du site. Vous pouvez vous y opposer à tout moment.
# $countries: their names, separated by commas.
audience-countries = Pays dont la loi est invoquée à ce titre{"\u00a0"}: { $countries }.
country-fr = France
country-uk = Royaume-Uni
kind-first-party = Cookies internes
kind-first-party-explanation = Ils appartiennent au site que vous visitez. Certains sont nécessaires. D’autres mesurent ce que vous faites ou servent à la publicité.
kind-third-party = Cookies tiers
kind-third-party-explanation = Ils appartiennent à un autre site que celui que vous visitez, souvent à une régie publicitaire. Cet autre site peut alors voir quelles pages vous consultez ici. Ils nécessitent votre consentement, sauf s’ils sont nécessaires à ce que vous demandez.

## The list of the site's cookies

# $site: the name of the site, or its address.
list-heading = Cookies utilisés sur { $site }
# The title of a table; $category: for example "Statistics cookies".
list-caption = { $category }
column-provider = Nom du fournisseur
# What the cookie does, and where on the site.
column-function = Fonction et emplacement
column-name = Nom des cookies
column-purpose = Finalités
column-lifetime = Durée de conservation
# The third parties that can read the cookie or what it collects.
column-recipients = Tiers ayant accès
column-party = Origine
# Nobody else has access to the cookie.
recipients-none = aucun
party-first = interne
party-third = tiers
# Beside the name of what is not a cookie: `localStorage` of browsers.
storage-local = stockage local
# Beside the name of what is not a cookie: `sessionStorage` of browsers.
storage-session = stockage de session
# Opens the table of a category. $count: a number.
list-count = Cookies de cette catégorie{"\u00a0"}: { $count }
# The heading of a list of companies.
recipients-heading = Qui d’autre y a accès{"\u00a0"}?
# The heading above the name and the contact of the controller (GDPR, article 13).
contact-heading = Qui est responsable{"\u00a0"}?
# $contact: an address.
contact-questions = Questions et demandes{"\u00a0"}: { $contact }
# A link to the privacy notice of the site.
contact-privacy = Politique de confidentialité{"\u00a0"}: vos droits et l’usage de vos données
# The heading of a list of companies (GDPR, article 4(8)).
contact-processors = Qui traite des données pour le compte du site{"\u00a0"}?
# The heading of a text about transfers to other countries (GDPR, article 13(1)(f)).
contact-transfers = Des données sont-elles transférées vers d’autres pays{"\u00a0"}?
deletion-heading = Comment supprimer les cookies{"\u00a0"}?
deletion-explanation = Dans les réglages de votre navigateur, vous pouvez voir et supprimer les cookies, y compris ceux d’autres sites.
# Only where the site asks for consent.
deletion-choices = Si vous supprimez le cookie qui conserve vos choix, ce site vous interroge à nouveau.
# Only on pages of sites that use such storage.
deletion-storage = Des scripts présents sur ce site conservent aussi des données dans le stockage de votre navigateur. Le serveur de ce site ne peut pas les supprimer. Dans les réglages de votre navigateur, vous pouvez les supprimer en même temps que les cookies.

## The categories that visitors choose from
##
## Each has a name, a summary that begins with "To ..", and a description.

category-necessary = Cookies nécessaires
category-necessary-summary = Pour faire ce que vous demandez au site.
category-necessary-description = Sans ces cookies, le site ne peut pas faire ce que vous lui demandez. Ils ne nécessitent pas votre consentement.
category-preferences = Cookies de préférences
category-preferences-summary = Pour retenir la façon dont vous aimez utiliser le site.
category-preferences-description = Ces cookies retiennent la façon dont vous aimez utiliser le site. Ils ne sont utilisés que si vous êtes d’accord.
category-anonymous-statistics = Cookies statistiques anonymes
category-anonymous-statistics-summary = Pour compter les visites, à des fins de statistiques anonymes uniquement.
category-anonymous-statistics-description = Ces cookies servent uniquement à établir des statistiques anonymes de ce site. Là où la loi le permet, ils sont utilisés sauf si vous vous y opposez.
category-statistics = Cookies statistiques
category-statistics-summary = Pour mesurer la façon dont les visiteurs utilisent le site.
category-statistics-description = Ces cookies mesurent la façon dont les visiteurs utilisent le site. Ils ne sont utilisés que si vous êtes d’accord.
category-marketing = Cookies publicitaires
category-marketing-summary = Pour suivre ce que vous consultez et vous montrer de la publicité.
category-marketing-description = Ces cookies suivent ce que vous consultez afin de vous montrer de la publicité. Ils ne sont utilisés que si vous êtes d’accord.

## How long a cookie is kept
##
## Units follow each other: "1 hour 30 minutes". Each unit has the plural forms of its language.

session = jusqu’à la fermeture du navigateur
# The visitor decides, for example with "stay logged in". $time: the longer time, for example "14 days".
session-or = jusqu’à la fermeture du navigateur ou, si vous le demandez, { $time }
# A lifetime that can be shorter. $time: the longest, for example "14 days".
at-most = au plus { $time }
# A lifetime that starts again. $time: the lifetime, for example "14 days".
renewed = { $time }, délai renouvelé à chaque visite
# A third party says that it keeps the cookie for longer. $time: the longest that browsers keep one.
capped = au plus { $time }, car les navigateurs ne conservent aucun cookie plus longtemps
# What scripts store ends by no time.
until-removed = jusqu’à sa suppression
# Session storage ends with its tab.
until-tab-closed = jusqu’à la fermeture de l’onglet
days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
seconds = { $count ->
    [one] { $count } seconde
   *[other] { $count } secondes
}

## Dates

date = { $day } { $month } { $year }
# The first day of a month.
date-first = 1er { $month } { $year }
# The months as they are written in a date.
january = janvier
february = février
march = mars
april = avril
may = mai
june = juin
july = juillet
august = août
september = septembre
october = octobre
november = novembre
december = décembre

## The banner on every page

# $site: the name of the site, or its address.
banner-heading = Cookies sur { $site }
# The categories follow, each with its summary.
banner-question = Ce site peut-il déposer des cookies sur votre appareil, et les lire, aux fins suivantes{"\u00a0"}?
# The visitor had accepted before.
banner-question-outdated = Ces cookies ont changé depuis que vous les avez acceptés. Ce site peut-il les utiliser tels qu’ils sont maintenant{"\u00a0"}?
# Follows the name of a category. $cookies: names, separated by commas.
banner-added = Nouveaux depuis que vous les avez acceptés{"\u00a0"}: { $cookies }.
# The visitor had accepted or refused before.
banner-question-expired = Votre choix concernant ces cookies a expiré. Ce site peut-il les utiliser{"\u00a0"}?
# Only where such cookies are used without asking.
banner-anonymous = Les visites sont comptées à des fins de statistiques anonymes, sauf si vous vous y opposez.
# $controller: the name of a company or an authority (GDPR, article 4(7)).
banner-controller = Responsable{"\u00a0"}: { $controller }.
# How many third parties can read the cookies. $count: a number.
banner-recipients = Tiers ayant accès{"\u00a0"}: { $count }.
# $link: `settings-link`.
banner-withdraw = Vous pouvez changer d’avis à tout moment par le lien «{"\u00a0"}{ $link }{"\u00a0"}».
# A link to the policy page, at the foot of every page.
settings-link = Gestion des cookies
# A button beside `banner-refuse`. Neither may look or sound better than the other.
banner-accept = Accepter ces cookies
banner-refuse = Refuser ces cookies
# A link to the policy page.
banner-details = Voir les cookies et choisir
# Closes the banner and refuses.
banner-close = Continuer sans accepter
banner-closing = Si vous fermez ce message, seuls les cookies nécessaires sont utilisés.
# The same where other choices of the visitor stay as they are.
banner-closing-these = Si vous fermez ce message, vous refusez ces cookies.
choice-saved = Votre choix est enregistré. Vous pouvez le modifier à tout moment.
# $categories: their names, separated by commas.
choice-accepted = Acceptés{"\u00a0"}: { $categories }.
choice-refused = Refusés{"\u00a0"}: { $categories }.
# Closes the message.
banner-hide = Masquer ce message
# The browser did not send the choice back.
choice-not-kept-heading = Votre choix n’a pas été conservé
choice-not-kept = Votre navigateur n’a pas conservé votre choix. Les cookies sont peut-être bloqués pour ce site, ou la connexion n’est pas sécurisée. Tant que votre choix n’est pas conservé, aucun cookie qui nécessite votre consentement n’est déposé.

## The visitor's own part of the policy page

# A link to the page that the visitor came from.
choices-back = Revenir à la page précédente
choices-heading = Vos choix
choices-undecided = Vous n’avez pas encore choisi. D’ici là, ce site ne dépose aucun cookie qui nécessite votre consentement.
# GDPR, article 7(3).
choices-withdrawal = Vous pouvez retirer votre consentement à tout moment. Ce qui a été fait avant reste licite.
# $date: the day of the choice.
choices-decided = Vous avez fait ce choix le { $date }.
# $id: the number under which the consent is recorded.
choices-reference = Référence de votre consentement{"\u00a0"}: { $id }
# "Global Privacy Control" is a name and stays as it is.
choices-gpc = Votre navigateur refuse ces cookies pour vous au moyen de Global Privacy Control. Rien n’est vendu ni partagé par leur intermédiaire.
choices-outdated = Ces cookies ont changé depuis que vous les avez acceptés. Merci de choisir à nouveau.
choices-expired = Votre choix a expiré. Merci de choisir à nouveau.
choices-nothing = Ce site ne dépose aucun cookie qui nécessite votre consentement{"\u00a0"}: il n’y a rien à choisir.
choices-accept-all = Tout accepter
choices-refuse-all = Tout refuser
choices-save = Enregistrer mes choix
# Beside the button to save.
choices-left-open = Les cookies qui nécessitent votre consentement sont considérés comme refusés si vous ne choisissez rien pour eux.
# The state of a category, beside its name.
state-always = Toujours utilisés
state-in-use = Utilisés sauf opposition
state-accepted = Acceptés
state-refused = Refusés
state-undecided = Pas encore choisi

## Content of other sites, such as videos and maps

# A button. $categories: their names, separated by commas.
embed-allow = Autoriser «{"\u00a0"}{ $categories }{"\u00a0"}» et afficher ce contenu
# A link to the same content elsewhere. $provider: the name of a company.
embed-link = Ouvrir chez { $provider }
# A link. $provider: the name of a company.
embed-privacy = Politique de confidentialité{"\u00a0"}: { $provider }
# $countries: their codes, separated by commas.
embed-countries = Pays destinataires des données{"\u00a0"}: { $countries }.
# The heading of a table on the policy page.
embed-heading = Contenus d’autres sites
embed-introduction = Les pages de ce site peuvent afficher des contenus que votre navigateur charge depuis d’autres sites. Ces sites connaissent alors votre adresse IP.
# GDPR, article 7(3).
embed-withdrawal = Si vous retirez votre consentement, ces contenus ne s’affichent plus, et ce site supprime les cookies qu’il peut supprimer. Les cookies et les données des autres sites ne peuvent être supprimés que chez eux{"\u00a0"}: consultez leurs politiques de confidentialité.
embed-column-content = Contenu
# An address follows it.
embed-column-source = Chargé depuis
embed-column-countries = Pays
