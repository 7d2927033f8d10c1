### The texts that cookie-policy shows to visitors, in French.
###
### Each `{ $name }` is a placeholder: the program replaces it. It must occur exactly once, at any position in its text.
### `cookie_policy::docs::languages` describes the format. The program does not read this file at run time: its tables are
### generated from it by `BLESS=1 cargo test -p cookie-policy-tests --test language`.

## The policy page

page-title = Politique de cookies
page-introduction = Cette page indique quels cookies ce site utilise, qui les dépose, à quoi ils servent et combien de temps votre navigateur les conserve.
# $date: the day of the last change.
page-changed = Dernière modification le { $date }.
cookie-heading = Qu’est-ce qu’un cookie{"\u00a0"}?
cookie-explanation = Un cookie est un court texte qui porte un nom. Un site demande à votre navigateur de le conserver pendant un certain temps, et votre navigateur le renvoie chaque fois qu’il s’adresse à ce site. C’est ainsi qu’un site sait que vous êtes connecté, ce que contient votre panier, ou que vous êtes déjà venu.

## The kinds of cookies that every page explains

# Introduces the list of kinds.
kinds-introduction = Il existe plusieurs sortes de cookies{"\u00a0"}:
kind-necessary = Cookies nécessaires
kind-necessary-explanation = Sans eux, le site ne pourrait pas faire ce que vous lui demandez, comme vous garder connecté ou s’afficher dans la langue que vous avez choisie. Ils sont exemptés de consentement.
kind-statistics = Cookies statistiques
kind-statistics-explanation = Ils montrent comment les visiteurs utilisent le site. Ils peuvent vous reconnaître et ne sont donc déposés que si vous êtes d’accord.
kind-anonymous-statistics = Cookies statistiques anonymes
kind-anonymous-statistics-explanation = Ils comptent les visites sans qu’il soit possible de remonter jusqu’à une personne. Ils sont exemptés de consentement, mais vous pouvez les refuser.
kind-first-party = Cookies internes
kind-first-party-explanation = Ils appartiennent au site que vous visitez. Ils peuvent être nécessaires, mais aussi mesurer ce que vous faites ou servir à la publicité{"\u00a0"}; ils nécessitent alors votre consentement.
kind-third-party = Cookies tiers
kind-third-party-explanation = Ils appartiennent à un autre site que celui que vous visitez, souvent à une régie publicitaire. Cet autre site apprend ainsi quelles pages vous regardez ici.

## The list of the site's cookies

# $site: the name of the site, or its address.
list-heading = Quels cookies sont utilisés sur { $site }
# The title of a table; $category: for example "Statistics cookies".
list-caption = Liste{"\u00a0"}: { $category }
column-provider = Nom du fournisseur
# What the cookie does, and where on the site.
column-function = Fonction et emplacement
column-name = Nom des cookies
column-purpose = Finalités
column-lifetime = Durée de conservation
column-recipients = Destinataires
column-party = Origine
# Nobody else has access to the cookie.
recipients-none = aucun
party-first = interne
party-third = tiers

## The categories that visitors choose from

category-necessary = Cookies nécessaires
category-necessary-description = Sans ces cookies, le site ne peut pas faire ce que vous lui demandez. Ils sont déposés sans que votre consentement soit demandé.
category-preferences = Cookies de préférences
category-preferences-description = Ces cookies retiennent la façon dont vous aimez utiliser le site. Ils ne sont déposés que si vous êtes d’accord.
category-anonymous-statistics = Cookies statistiques anonymes
category-anonymous-statistics-description = Ces cookies comptent les visites pour ce site seul et ne permettent pas de remonter jusqu’à vous. Là où la loi le permet, ils sont déposés sauf si vous les refusez.
category-statistics = Cookies statistiques
category-statistics-description = Ces cookies mesurent la façon dont les visiteurs utilisent le site. Ils ne sont déposés que si vous êtes d’accord.
category-marketing = Cookies publicitaires
category-marketing-description = Ces cookies suivent ce que vous regardez afin de vous montrer de la publicité. Ils ne sont déposés que si vous êtes d’accord.

## How long a cookie is kept
##
## Units follow each other: "1 hour 30 minutes". Each unit has the plural forms of its language.

# Until the browser is closed.
session = session
# $time: the longer time, for example "14 days".
session-or = session ou { $time }
# A lifetime that can be shorter. $time: the longest, for example "14 days".
at-most = au plus { $time }
# A lifetime that starts again. $time: the lifetime, for example "14 days".
renewed = { $time }, à nouveau à partir de chaque visite
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
# $categories: their names, separated by commas.
banner-question = Ce site peut-il déposer des cookies de ces catégories{"\u00a0"}? { $categories }. Vous pouvez changer d’avis à tout moment.
# The visitor had accepted before.
banner-question-outdated = Depuis que vous les avez acceptés, ces cookies ont changé{"\u00a0"}: { $categories }. Ce site peut-il les déposer tels qu’ils sont maintenant{"\u00a0"}? Vous pouvez changer d’avis à tout moment.
# The visitor had accepted or refused before.
banner-question-expired = Votre décision sur ces cookies est ancienne, la question vous est donc posée à nouveau{"\u00a0"}: { $categories }. Ce site peut-il les déposer{"\u00a0"}? Vous pouvez changer d’avis à tout moment.
# A button beside `banner-refuse`. Neither may look or sound better than the other.
banner-accept = Accepter ces cookies
banner-refuse = Refuser ces cookies
# A link to the policy page.
banner-details = Voir chaque cookie et choisir
choice-saved = Votre choix est enregistré. Vous pouvez le modifier à tout moment.
# Closes the message.
banner-hide = Masquer ce message

## The visitor's own part of the policy page

# A link to the page that the visitor came from.
choices-back = Revenir à la page précédente
choices-heading = Vos choix
choices-undecided = Vous n’avez pas encore décidé. D’ici là, aucun cookie qui nécessite votre consentement n’est déposé. Vous pouvez changer d’avis à tout moment.
# $date: the day of the choice.
choices-decided = Vous avez décidé le { $date }.
# $id: the number under which the consent is recorded.
choices-reference = Référence de votre consentement{"\u00a0"}: { $id }
# "Global Privacy Control" is a name and stays as it is.
choices-gpc = Votre navigateur refuse ces cookies pour vous (Global Privacy Control).
choices-outdated = Ces cookies ont changé depuis que vous les avez acceptés{"\u00a0"}: merci de décider à nouveau.
choices-expired = Votre décision est trop ancienne pour compter{"\u00a0"}: merci de décider à nouveau.
choices-nothing = Ce site ne dépose aucun cookie qui nécessite votre consentement{"\u00a0"}: il n’y a rien à décider.
choices-accept-all = Tout accepter
choices-refuse-all = Tout refuser
choices-save = Enregistrer mes choix
