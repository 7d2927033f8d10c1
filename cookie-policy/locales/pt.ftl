### The texts that cookie-policy shows to visitors, in Portuguese.
###
### Each `{ $name }` is a placeholder: the program replaces it. It must occur exactly once, at any position in its text.
### `cookie_policy::docs::languages` describes the format. The program does not read this file at run time: its tables are
### generated from it by `BLESS=1 cargo test -p cookie-policy-tests --test language`.

## The policy page

page-title = Política de cookies
page-introduction = Esta página indica que cookies este sítio utiliza, quem os instala, para que servem, durante quanto tempo o seu navegador os conserva e quem mais tem acesso.
# $date: the day of the last change.
page-changed = Última alteração em { $date }.
# $version: a number that changes with the list.
page-version = Versão desta lista: { $version }
# Opens the list of what changed.
history-heading = O que mudou?
# $name: of what the site uses now. A sentence about it can follow.
history-added = Novidade: { $name }.
history-removed = Já não é utilizado: { $name }.
# $field: the title of a column. $value: what it says now. $before: what it said before.
history-changed = { $name } – { $field }: { $value } (antes: { $before }).
cookie-heading = O que é um cookie?
cookie-explanation = Um cookie é um pequeno texto com um nome. O seu navegador conserva-o durante algum tempo e reenvia-o sempre que pede algo ao mesmo sítio. É assim que um sítio sabe que tem sessão iniciada, o que está no seu cesto ou que já o visitou antes.

## The kinds of cookies that the page explains

# Introduces the list of kinds.
kinds-introduction = Existem vários tipos de cookies:
kind-necessary = Cookies necessários
kind-necessary-explanation = O sítio precisa deles para fazer o que lhe pede, por exemplo manter a sua sessão iniciada ou apresentar-se na língua que escolheu. Não requerem o seu consentimento.
kind-statistics = Cookies de estatística
kind-statistics-explanation = Medem a forma como os visitantes utilizam o sítio. Podem reconhecer quem o visita, pelo que só são utilizados se concordar.
# Only on pages of sites that have such cookies.
kind-anonymous-statistics = Cookies de estatística anónima
kind-anonymous-statistics-explanation = Em alguns países, um sítio pode contar as suas visitas sem pedir consentimento se os cookies servirem apenas para estatísticas anónimas desse sítio. Pode opor-se a qualquer momento.
# $countries: their names, separated by commas.
audience-countries = Países em cuja lei o sítio se baseia para este efeito: { $countries }.
country-fr = França
country-uk = Reino Unido
kind-first-party = Cookies próprios
kind-first-party-explanation = Pertencem ao sítio que está a visitar. Alguns são necessários. Outros medem o que faz ou servem para publicidade.
kind-third-party = Cookies de terceiros
kind-third-party-explanation = Pertencem a outro sítio, muitas vezes a um que vende publicidade. Esse sítio pode assim ver que páginas visita aqui. Requerem o seu consentimento, salvo se forem necessários para algo que pede.

## The list of the site's cookies

# $site: the name of the site, or its address.
list-heading = Cookies utilizados em { $site }
# The title of a table; $category: for example "Statistics cookies".
list-caption = { $category }
column-provider = Nome do fornecedor
# What the cookie does, and where on the site.
column-function = Função e localização
column-name = Nome dos cookies
column-purpose = Finalidades
column-lifetime = Prazo de conservação
# The third parties that can read the cookie or what it collects.
column-recipients = Terceiros com acesso
column-party = Origem
# Nobody else has access to the cookie.
recipients-none = nenhum
party-first = próprio
party-third = de terceiros
# Beside the name of what is not a cookie: `localStorage` of browsers.
storage-local = armazenamento local
# Beside the name of what is not a cookie: `sessionStorage` of browsers.
storage-session = armazenamento de sessão
# Opens the table of a category. $count: a number.
list-count = Cookies desta categoria: { $count }
# The heading of a list of companies.
recipients-heading = Quem mais tem acesso?
# The heading above the name and the contact of the controller (GDPR, article 13).
contact-heading = Quem é o responsável?
# $contact: an address.
contact-questions = Perguntas e pedidos: { $contact }
# A link to the privacy notice of the site.
contact-privacy = Política de privacidade: os seus direitos e a utilização dos seus dados
# The heading of a list of companies (GDPR, article 4(8)).
contact-processors = Quem trata dados por conta do sítio?
# The heading of a text about transfers to other countries (GDPR, article 13(1)(f)).
contact-transfers = São transferidos dados para outros países?
deletion-heading = Como se eliminam os cookies?
deletion-explanation = Nas definições do seu navegador, pode ver e eliminar os cookies, incluindo os de outros sítios.
# Only where the site asks for consent.
deletion-choices = Se eliminar o cookie que guarda as suas escolhas, este sítio voltará a perguntar-lhe.
# Only on pages of sites that use such storage.
deletion-storage = Os scripts presentes neste sítio também guardam dados no armazenamento do seu navegador. O servidor deste sítio não os pode remover. Nas definições do seu navegador, pode eliminá-los juntamente com os cookies.

## The categories that visitors choose from
##
## Each has a name, a summary that begins with "To ..", and a description.

category-necessary = Cookies necessários
category-necessary-summary = Para fazer o que pede ao sítio.
category-necessary-description = Sem estes cookies, o sítio não pode fazer o que lhe pede. Não requerem o seu consentimento.
category-preferences = Cookies de preferências
category-preferences-summary = Para recordar como gosta de utilizar o sítio.
category-preferences-description = Estes cookies recordam como gosta de utilizar o sítio. Só são utilizados se concordar.
category-anonymous-statistics = Cookies de estatística anónima
category-anonymous-statistics-summary = Para contar as visitas, apenas para estatísticas anónimas.
category-anonymous-statistics-description = Estes cookies servem apenas para estatísticas anónimas deste sítio. Onde a lei o permite, são utilizados salvo oposição sua.
category-statistics = Cookies de estatística
category-statistics-summary = Para medir a forma como os visitantes utilizam o sítio.
category-statistics-description = Estes cookies medem a forma como os visitantes utilizam o sítio. Só são utilizados se concordar.
category-marketing = Cookies de publicidade
category-marketing-summary = Para registar o que consulta e mostrar-lhe publicidade.
category-marketing-description = Estes cookies registam o que consulta para lhe mostrar publicidade. Só são utilizados se concordar.

## How long a cookie is kept
##
## Units follow each other: "1 hour 30 minutes". Each unit has the plural forms of its language.

session = até fechar o navegador
# The visitor decides, for example with "stay logged in". $time: the longer time, for example "14 days".
session-or = até fechar o navegador ou, se o pedir, { $time }
# A lifetime that can be shorter. $time: the longest, for example "14 days".
at-most = no máximo { $time }
# A lifetime that starts again. $time: the lifetime, for example "14 days".
renewed = { $time }, contando de novo a partir de cada visita
# A third party says that it keeps the cookie for longer. $time: the longest that browsers keep one.
capped = no máximo { $time }, porque os navegadores não conservam nenhum cookie por mais tempo
# What scripts store ends by no time.
until-removed = até ser removido
# Session storage ends with its tab.
until-tab-closed = até fechar o separador
days = { $count ->
    [one] { $count } dia
   *[other] { $count } dias
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
january = janeiro
february = fevereiro
march = março
april = abril
may = maio
june = junho
july = julho
august = agosto
september = setembro
october = outubro
november = novembro
december = dezembro

## The banner on every page

# $site: the name of the site, or its address.
banner-heading = Cookies em { $site }
# The categories follow, each with its summary.
banner-question = Este sítio pode armazenar cookies no seu dispositivo, e lê-los, para as seguintes finalidades?
# The visitor had accepted before.
banner-question-outdated = Estes cookies mudaram desde que os aceitou. Este sítio pode utilizá-los tal como são agora?
# Follows the name of a category. $cookies: names, separated by commas.
banner-added = Novos desde que os aceitou: { $cookies }.
# The visitor had accepted or refused before.
banner-question-expired = A sua escolha sobre estes cookies expirou. Este sítio pode utilizá-los?
# Only where such cookies are used without asking.
banner-anonymous = As visitas são contadas para estatísticas anónimas, salvo oposição sua.
# $controller: the name of a company or an authority (GDPR, article 4(7)).
banner-controller = Responsável: { $controller }.
# How many third parties can read the cookies. $count: a number.
banner-recipients = Terceiros com acesso: { $count }.
# $link: `settings-link`.
banner-withdraw = Pode mudar de ideias a qualquer momento através da ligação «{ $link }».
# A link to the policy page, at the foot of every page.
settings-link = Definições de cookies
# A button beside `banner-refuse`. Neither may look or sound better than the other.
banner-accept = Aceitar estes cookies
banner-refuse = Recusar estes cookies
# A link to the policy page.
banner-details = Ver os cookies e escolher
# Closes the banner and refuses.
banner-close = Continuar sem aceitar
banner-closing = Se fechar esta mensagem, só são utilizados os cookies necessários.
# The same where other choices of the visitor stay as they are.
banner-closing-these = Se fechar esta mensagem, recusa estes cookies.
choice-saved = A sua escolha foi guardada. Pode alterá-la a qualquer momento.
# $categories: their names, separated by commas.
choice-accepted = Aceites: { $categories }.
choice-refused = Recusados: { $categories }.
# Closes the message.
banner-hide = Ocultar esta mensagem
# The browser did not send the choice back.
choice-not-kept-heading = A sua escolha não foi conservada
choice-not-kept = O seu navegador não conservou a sua escolha. Os cookies podem estar bloqueados para este sítio, ou a ligação pode não ser segura. Enquanto a sua escolha não for conservada, não são instalados cookies que requeiram o seu consentimento.

## The visitor's own part of the policy page

# A link to the page that the visitor came from.
choices-back = Voltar à página anterior
choices-heading = As suas escolhas
choices-undecided = Ainda não escolheu. Até lá, este sítio não instala cookies que requeiram o seu consentimento.
# GDPR, article 7(3).
choices-withdrawal = Pode retirar o seu consentimento a qualquer momento. O que foi feito antes permanece lícito.
# $date: the day of the choice.
choices-decided = Fez esta escolha em { $date }.
# $id: the number under which the consent is recorded.
choices-reference = Referência do seu consentimento: { $id }
# "Global Privacy Control" is a name and stays as it is.
choices-gpc = O seu navegador recusa estes cookies por si através do Global Privacy Control. Nada é vendido nem partilhado por meio deles.
choices-outdated = Estes cookies mudaram desde que os aceitou. Escolha de novo, por favor.
choices-expired = A sua escolha expirou. Escolha de novo, por favor.
choices-nothing = Este sítio não instala cookies que requeiram o seu consentimento, pelo que não há nada a escolher.
choices-accept-all = Aceitar todos
choices-refuse-all = Recusar todos
choices-save = Guardar as minhas escolhas
# Beside the button to save.
choices-left-open = Os cookies que requerem o seu consentimento são considerados recusados se não escolher nada para eles.
# The state of a category, beside its name.
state-always = Sempre em utilização
state-in-use = Em utilização salvo oposição
state-accepted = Aceites
state-refused = Recusados
state-undecided = Ainda por escolher

## Content of other sites, such as videos and maps

# A button. $categories: their names, separated by commas.
embed-allow = Permitir { $categories } e mostrar este conteúdo
# A link to the same content elsewhere. $provider: the name of a company.
embed-link = Abrir em { $provider }
# A link. $provider: the name of a company.
embed-privacy = Política de privacidade de { $provider }
# $countries: their codes, separated by commas.
embed-countries = Países para os quais são transferidos dados: { $countries }.
# The heading of a table on the policy page.
embed-heading = Conteúdo de outros sítios
embed-introduction = As páginas deste sítio podem mostrar conteúdo que o seu navegador carrega de outros sítios. Esses sítios ficam então a conhecer o seu endereço IP.
# GDPR, article 7(3).
embed-withdrawal = Se retirar o seu consentimento, este conteúdo deixa de ser mostrado e este sítio remove os cookies que pode remover. Os cookies e os dados dos outros sítios só podem ser removidos neles: consulte as respetivas políticas de privacidade.
embed-column-content = Conteúdo
# An address follows it.
embed-column-source = Carregado de
embed-column-countries = Países
