### The texts that cookie-policy shows to visitors, in Spanish.
###
### Each `{ $name }` is a placeholder: the program replaces it. It must occur exactly once, at any position in its text.
### `cookie_policy::docs::languages` describes the format. The program does not read this file at run time: its tables are
### generated from it by `BLESS=1 cargo test -p cookie-policy-tests --test language`.

## The policy page

page-title = Política de cookies
page-introduction = Esta página indica qué cookies utiliza este sitio, quién las instala, para qué sirven, cuánto tiempo las conserva su navegador y quién más tiene acceso a ellas.
# $date: the day of the last change.
page-changed = Modificada por última vez el { $date }.
# $version: a number that changes with the list.
page-version = Versión de esta lista: { $version }
# Opens the list of what changed.
history-heading = ¿Qué ha cambiado?
# $name: of what the site uses now. A sentence about it can follow.
history-added = Novedad: { $name }.
history-removed = Ya no se utiliza: { $name }.
# $field: the title of a column. $value: what it says now. $before: what it said before.
history-changed = { $name } – { $field }: { $value } (antes: { $before }).
cookie-heading = ¿Qué es una cookie?
cookie-explanation = Una cookie es un texto breve que tiene un nombre. Su navegador la conserva durante un tiempo y la devuelve cada vez que pide algo al mismo sitio. Así sabe un sitio que usted ha iniciado sesión, qué hay en su cesta o que ya ha estado en él antes.

## The kinds of cookies that the page explains

# Introduces the list of kinds.
kinds-introduction = Hay varios tipos de cookies:
kind-necessary = Cookies necesarias
kind-necessary-explanation = El sitio las necesita para hacer lo que usted le pide, por ejemplo mantener su sesión iniciada o mostrarse en el idioma que ha elegido. No requieren su consentimiento.
kind-statistics = Cookies estadísticas
kind-statistics-explanation = Miden cómo utilizan el sitio sus visitantes. Pueden reconocerle, por lo que solo se utilizan si usted está de acuerdo.
# Only on pages of sites that have such cookies.
kind-anonymous-statistics = Cookies estadísticas anónimas
kind-anonymous-statistics-explanation = En algunos países, un sitio puede contar sus visitas sin pedir consentimiento si las cookies solo sirven para elaborar estadísticas anónimas de ese sitio. Usted puede oponerse en cualquier momento.
# $countries: their names, separated by commas.
audience-countries = Países en cuya legislación se basa el sitio para ello: { $countries }.
country-fr = Francia
country-uk = Reino Unido
kind-first-party = Cookies propias
kind-first-party-explanation = Pertenecen al sitio que usted visita. Algunas son necesarias. Otras miden lo que usted hace o sirven para la publicidad.
kind-third-party = Cookies de terceros
kind-third-party-explanation = Pertenecen a otro sitio, a menudo a uno que vende publicidad. Ese sitio puede ver así qué páginas visita usted aquí. Requieren su consentimiento, salvo que sean necesarias para algo que usted pide.

## The list of the site's cookies

# $site: the name of the site, or its address.
list-heading = Cookies utilizadas en { $site }
# The title of a table; $category: for example "Statistics cookies".
list-caption = { $category }
column-provider = Nombre del proveedor
# What the cookie does, and where on the site.
column-function = Función y ubicación
column-name = Nombre de las cookies
column-purpose = Finalidades
column-lifetime = Plazo de conservación
# The third parties that can read the cookie or what it collects.
column-recipients = Terceros con acceso
column-party = Origen
# Nobody else has access to the cookie.
recipients-none = ninguno
party-first = propia
party-third = de terceros
# Beside the name of what is not a cookie: `localStorage` of browsers.
storage-local = almacenamiento local
# Beside the name of what is not a cookie: `sessionStorage` of browsers.
storage-session = almacenamiento de sesión
# Opens the table of a category. $count: a number.
list-count = Cookies de esta categoría: { $count }
# The heading of a list of companies.
recipients-heading = ¿Quién más tiene acceso?
# The heading above the name and the contact of the controller (GDPR, article 13).
contact-heading = ¿Quién es el responsable?
# $contact: an address.
contact-questions = Preguntas y solicitudes: { $contact }
# A link to the privacy notice of the site.
contact-privacy = Política de privacidad: sus derechos y el uso de sus datos
# The heading of a list of companies (GDPR, article 4(8)).
contact-processors = ¿Quién trata datos por cuenta del sitio?
# The heading of a text about transfers to other countries (GDPR, article 13(1)(f)).
contact-transfers = ¿Se transfieren datos a otros países?
deletion-heading = ¿Cómo se eliminan las cookies?
deletion-explanation = En los ajustes de su navegador puede ver y eliminar las cookies, también las de otros sitios.
# Only where the site asks for consent.
deletion-choices = Si elimina la cookie que guarda sus elecciones, este sitio volverá a preguntarle.
# Only on pages of sites that use such storage.
deletion-storage = Los scripts presentes en este sitio también guardan datos en el almacenamiento de su navegador. El servidor de este sitio no puede eliminarlos. En los ajustes de su navegador puede eliminarlos junto con las cookies.

## The categories that visitors choose from
##
## Each has a name, a summary that begins with "To ..", and a description.

category-necessary = Cookies necesarias
category-necessary-summary = Para hacer lo que usted pide al sitio.
category-necessary-description = Sin estas cookies, el sitio no puede hacer lo que usted le pide. No requieren su consentimiento.
category-preferences = Cookies de preferencias
category-preferences-summary = Para recordar cómo le gusta utilizar el sitio.
category-preferences-description = Estas cookies recuerdan cómo le gusta utilizar el sitio. Solo se utilizan si usted está de acuerdo.
category-anonymous-statistics = Cookies estadísticas anónimas
category-anonymous-statistics-summary = Para contar las visitas, solo con fines de estadística anónima.
category-anonymous-statistics-description = Estas cookies solo sirven para elaborar estadísticas anónimas de este sitio. Donde la ley lo permite, se utilizan salvo que usted se oponga.
category-statistics = Cookies estadísticas
category-statistics-summary = Para medir cómo utilizan el sitio sus visitantes.
category-statistics-description = Estas cookies miden cómo utilizan el sitio sus visitantes. Solo se utilizan si usted está de acuerdo.
category-marketing = Cookies de publicidad
category-marketing-summary = Para registrar lo que usted consulta y mostrarle publicidad.
category-marketing-description = Estas cookies registran lo que usted consulta para mostrarle publicidad. Solo se utilizan si usted está de acuerdo.

## How long a cookie is kept
##
## Units follow each other: "1 hour 30 minutes". Each unit has the plural forms of its language.

session = hasta que cierre el navegador
# The visitor decides, for example with "stay logged in". $time: the longer time, for example "14 days".
session-or = hasta que cierre el navegador o, si usted lo pide, { $time }
# A lifetime that can be shorter. $time: the longest, for example "14 days".
at-most = como máximo { $time }
# A lifetime that starts again. $time: the lifetime, for example "14 days".
renewed = { $time }, contando de nuevo desde cada visita
# A third party says that it keeps the cookie for longer. $time: the longest that browsers keep one.
capped = como máximo { $time }, porque los navegadores no conservan ninguna cookie más tiempo
# What scripts store ends by no time.
until-removed = hasta que se elimine
# Session storage ends with its tab.
until-tab-closed = hasta que cierre la pestaña
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
# The categories follow, each with its summary.
banner-question = ¿Puede este sitio almacenar cookies en su dispositivo y leerlas para estas finalidades?
# The visitor had accepted before.
banner-question-outdated = Estas cookies han cambiado desde que usted las aceptó. ¿Puede este sitio utilizarlas tal como son ahora?
# Follows the name of a category. $cookies: names, separated by commas.
banner-added = Nuevas desde que usted las aceptó: { $cookies }.
# The visitor had accepted or refused before.
banner-question-expired = Su elección sobre estas cookies ha caducado. ¿Puede este sitio utilizarlas?
# Only where such cookies are used without asking.
banner-anonymous = Las visitas se cuentan con fines de estadística anónima, salvo que usted se oponga.
# $controller: the name of a company or an authority (GDPR, article 4(7)).
banner-controller = Responsable: { $controller }.
# How many third parties can read the cookies. $count: a number.
banner-recipients = Terceros con acceso: { $count }.
# $link: `settings-link`.
banner-withdraw = Puede retirar su consentimiento en cualquier momento mediante el enlace «{ $link }».
# A link to the policy page, at the foot of every page.
settings-link = Configuración de cookies
# A button beside `banner-refuse`. Neither may look or sound better than the other.
banner-accept = Aceptar estas cookies
banner-refuse = Rechazar estas cookies
# A link to the policy page.
banner-details = Ver las cookies y elegir
# Closes the banner and refuses.
banner-close = Continuar sin aceptar
banner-closing = Si cierra este mensaje, solo se utilizan las cookies necesarias.
# The same where other choices of the visitor stay as they are.
banner-closing-these = Si cierra este mensaje, rechaza estas cookies.
choice-saved = Su elección se ha guardado. Puede cambiarla en cualquier momento.
# $categories: their names, separated by commas.
choice-accepted = Aceptadas: { $categories }.
choice-refused = Rechazadas: { $categories }.
# Closes the message.
banner-hide = Ocultar este mensaje
# The browser did not send the choice back.
choice-not-kept-heading = Su elección no se ha conservado
choice-not-kept = Su navegador no ha conservado su elección. Puede que las cookies estén bloqueadas para este sitio o que la conexión no sea segura. Mientras su elección no se conserve, no se instala ninguna cookie que requiera su consentimiento.

## The visitor's own part of the policy page

# A link to the page that the visitor came from.
choices-back = Volver a la página anterior
choices-heading = Sus elecciones
choices-undecided = Usted aún no ha elegido. Hasta que lo haga, este sitio no instala ninguna cookie que requiera su consentimiento.
# GDPR, article 7(3).
choices-withdrawal = Puede retirar su consentimiento en cualquier momento. Lo hecho antes sigue siendo lícito.
# $date: the day of the choice.
choices-decided = Usted hizo esta elección el { $date }.
# $id: the number under which the consent is recorded.
choices-reference = Referencia de su consentimiento: { $id }
# "Global Privacy Control" is a name and stays as it is.
choices-gpc = Su navegador rechaza estas cookies por usted mediante Global Privacy Control. Nada se vende ni se comparte a través de ellas.
choices-outdated = Estas cookies han cambiado desde que usted las aceptó. Elija de nuevo, por favor.
choices-expired = Su elección ha caducado. Elija de nuevo, por favor.
choices-nothing = Este sitio no instala ninguna cookie que requiera su consentimiento, así que no hay nada que elegir.
choices-accept-all = Aceptar todas
choices-refuse-all = Rechazar todas
choices-save = Guardar mis elecciones
# Beside the button to save.
choices-left-open = Las cookies que requieren su consentimiento se consideran rechazadas si no elige nada para ellas.
# The state of a category, beside its name.
state-always = Siempre en uso
state-in-use = En uso salvo que se oponga
state-accepted = Aceptadas
state-refused = Rechazadas
state-undecided = Aún sin elegir

## Content of other sites, such as videos and maps

# A button. $categories: their names, separated by commas.
embed-allow = Permitir «{ $categories }» y mostrar este contenido
# A link to the same content elsewhere. $provider: the name of a company.
embed-link = Abrir en { $provider }
# A link. $provider: the name of a company.
embed-privacy = Política de privacidad de { $provider }
# $countries: their codes, separated by commas.
embed-countries = Países a los que se transfieren datos: { $countries }.
# The heading of a table on the policy page.
embed-heading = Contenido de otros sitios
embed-introduction = Las páginas de este sitio pueden mostrar contenido que su navegador carga desde otros sitios. Esos sitios conocen entonces su dirección IP.
# GDPR, article 7(3).
embed-withdrawal = Si retira su consentimiento, este contenido deja de mostrarse y este sitio elimina las cookies que puede eliminar. Las cookies y los datos de los otros sitios solo pueden eliminarse allí: consulte sus políticas de privacidad.
embed-column-content = Contenido
# An address follows it.
embed-column-source = Cargado desde
embed-column-countries = Países
