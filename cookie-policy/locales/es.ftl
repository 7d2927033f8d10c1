### The texts that cookie-policy shows to visitors, in Spanish.
###
### Each `{ $name }` is a placeholder: the program replaces it. It must occur exactly once, at any position in its text.
### `cookie_policy::docs::languages` describes the format. The program does not read this file at run time: its tables are
### generated from it by `BLESS=1 cargo test -p cookie-policy-tests --test language`.

## The policy page

page-title = Política de cookies
page-introduction = Esta página indica qué cookies utiliza este sitio, quién las instala, para qué sirven y cuánto tiempo las conserva su navegador.
# $date: the day of the last change.
page-changed = Modificada por última vez el { $date }.
cookie-heading = ¿Qué es una cookie?
cookie-explanation = Una cookie es un texto breve que tiene un nombre. Un sitio pide a su navegador que la conserve durante un tiempo, y su navegador la devuelve cada vez que pide algo a ese sitio. Así sabe un sitio que usted ha iniciado sesión, qué hay en su cesta o que ya ha estado en él antes.

## The kinds of cookies that every page explains

# Introduces the list of kinds.
kinds-introduction = Hay varios tipos de cookies:
kind-necessary = Cookies necesarias
kind-necessary-explanation = Sin ellas, el sitio no podría hacer lo que usted le pide, como mantener su sesión iniciada o mostrarse en el idioma que ha elegido. No requieren consentimiento.
kind-statistics = Cookies estadísticas
kind-statistics-explanation = Muestran cómo utilizan el sitio sus visitantes. Pueden reconocerle, por lo que solo se instalan si usted está de acuerdo.
kind-anonymous-statistics = Cookies estadísticas anónimas
kind-anonymous-statistics-explanation = Cuentan las visitas de un modo que no permite llegar hasta ninguna persona. No requieren consentimiento, pero usted puede rechazarlas.
kind-first-party = Cookies propias
kind-first-party-explanation = Pertenecen al sitio que usted visita. Pueden ser necesarias, pero también medir lo que usted hace o servir para la publicidad; en ese caso, requieren su consentimiento.
kind-third-party = Cookies de terceros
kind-third-party-explanation = Pertenecen a un sitio distinto del que usted visita, a menudo a uno que vende publicidad. Ese otro sitio sabe así qué páginas consulta usted aquí.

## The list of the site's cookies

# $site: the name of the site, or its address.
list-heading = Qué cookies se utilizan en { $site }
# The title of a table; $category: for example "Statistics cookies".
list-caption = Lista: { $category }
column-provider = Nombre del proveedor
# What the cookie does, and where on the site.
column-function = Función y ubicación
column-name = Nombre de las cookies
column-purpose = Finalidades
column-lifetime = Plazo de conservación
column-recipients = Destinatarios
column-party = Origen
# Nobody else has access to the cookie.
recipients-none = ninguno
party-first = propia
party-third = de terceros

## The categories that visitors choose from

category-necessary = Cookies necesarias
category-necessary-description = Sin estas cookies, el sitio no puede hacer lo que usted le pide. Se instalan sin preguntarle.
category-preferences = Cookies de preferencias
category-preferences-description = Estas cookies recuerdan cómo le gusta utilizar el sitio. Solo se instalan si usted está de acuerdo.
category-anonymous-statistics = Cookies estadísticas anónimas
category-anonymous-statistics-description = Estas cookies cuentan las visitas únicamente para este sitio y no permiten llegar hasta usted. Donde la ley lo permite, se instalan salvo que usted las rechace.
category-statistics = Cookies estadísticas
category-statistics-description = Estas cookies miden cómo utilizan el sitio sus visitantes. Solo se instalan si usted está de acuerdo.
category-marketing = Cookies publicitarias
category-marketing-description = Estas cookies siguen lo que usted consulta para mostrarle publicidad. Solo se instalan si usted está de acuerdo.

## How long a cookie is kept
##
## Units follow each other: "1 hour 30 minutes". Each unit has the plural forms of its language.

# Until the browser is closed.
session = sesión
# $time: the longer time, for example "14 days".
session-or = sesión o { $time }
# A lifetime that can be shorter. $time: the longest, for example "14 days".
at-most = como máximo { $time }
# A lifetime that starts again. $time: the lifetime, for example "14 days".
renewed = { $time }, de nuevo desde cada visita
days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
seconds = { $count ->
    [one] { $count } segundo
   *[other] { $count } segundos
}

## Dates

date = { $day } de { $month } de { $year }
# The first day of a month.
date-first = 1 de { $month } de { $year }
# The months as they are written in a date.
january = enero
february = febrero
march = marzo
april = abril
may = mayo
june = junio
july = julio
august = agosto
september = septiembre
october = octubre
november = noviembre
december = diciembre

## The banner on every page

# $site: the name of the site, or its address.
banner-heading = Cookies en { $site }
# $categories: their names, separated by commas.
banner-question = ¿Puede este sitio instalar cookies de estos tipos? { $categories }. Usted puede cambiar de opinión en cualquier momento.
# The visitor had accepted before.
banner-question-outdated = Estas cookies han cambiado desde que usted las aceptó: { $categories }. ¿Puede este sitio instalarlas tal como son ahora? Usted puede cambiar de opinión en cualquier momento.
# The visitor had accepted or refused before.
banner-question-expired = Usted decidió sobre estas cookies hace mucho tiempo, por eso se le pregunta de nuevo: { $categories }. ¿Puede este sitio instalarlas? Usted puede cambiar de opinión en cualquier momento.
# A button beside `banner-refuse`. Neither may look or sound better than the other.
banner-accept = Aceptar estas cookies
banner-refuse = Rechazar estas cookies
# A link to the policy page.
banner-details = Ver cada cookie y elegir
choice-saved = Su elección se ha guardado. Puede cambiarla en cualquier momento.
# Closes the message.
banner-hide = Ocultar este mensaje

## The visitor's own part of the policy page

# A link to the page that the visitor came from.
choices-back = Volver a la página anterior
choices-heading = Sus elecciones
choices-undecided = Usted aún no ha decidido. Hasta que lo haga, no se instala ninguna cookie que requiera su consentimiento. Usted puede cambiar de opinión en cualquier momento.
# $date: the day of the choice.
choices-decided = Usted decidió el { $date }.
# $id: the number under which the consent is recorded.
choices-reference = Referencia de su consentimiento: { $id }
# "Global Privacy Control" is a name and stays as it is.
choices-gpc = Su navegador rechaza estas cookies por usted (Global Privacy Control).
choices-outdated = Estas cookies han cambiado desde que usted las aceptó; por favor, decida de nuevo.
choices-expired = Su decisión es demasiado antigua para seguir siendo válida; por favor, decida de nuevo.
choices-nothing = Este sitio no instala ninguna cookie que requiera su consentimiento, así que no hay nada que decidir.
choices-accept-all = Aceptar todas
choices-refuse-all = Rechazar todas
choices-save = Guardar mis elecciones
