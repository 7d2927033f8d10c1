### The texts that cookie-policy shows to visitors, in Bulgarian.
###
### Each `{ $name }` is a placeholder: the program replaces it. It must occur exactly once, at any position in its text.
### `cookie_policy::docs::languages` describes the format. The program does not read this file at run time: its tables are
### generated from it by `BLESS=1 cargo test -p cookie-policy-tests --test language`.

## The policy page

page-title = Политика за бисквитките
page-introduction = На тази страница са изброени бисквитките, които използва този уебсайт: кой ги поставя, за какво служат, колко време ги съхранява Вашият браузър и кой друг има достъп до тях.
# $date: the day of the last change.
page-changed = Последна промяна: { $date }
# $version: a number that changes with the list.
page-version = Версия на този списък: { $version }
# Opens the list of what changed.
history-heading = Какво е променено?
# $name: of what the site uses now. A sentence about it can follow.
history-added = Ново: { $name }.
history-removed = Вече не се използва: { $name }.
# $field: the title of a column. $value: what it says now. $before: what it said before.
history-changed = { $name } – { $field }: { $value } (преди: { $before }).
cookie-heading = Какво е бисквитка?
cookie-explanation = Бисквитката е кратък текст с име. Вашият браузър я съхранява известно време и я изпраща обратно всеки път, когато зарежда нещо от същия уебсайт. Така уебсайтът знае, че сте влезли в профила си, какво има в кошницата Ви или че вече сте го посещавали.

## The kinds of cookies that the page explains

# Introduces the list of kinds.
kinds-introduction = Има няколко вида бисквитки:
kind-necessary = Необходими бисквитки
kind-necessary-explanation = Те са нужни на уебсайта, за да направи това, което искате, например да останете влезли в профила си или да се покаже избраният от Вас език. За тях не се изисква Вашето съгласие.
kind-statistics = Статистически бисквитки
kind-statistics-explanation = Те измерват как посетителите използват уебсайта. Могат да Ви разпознаят, затова се използват само с Вашето съгласие.
# Only on pages of sites that have such cookies.
kind-anonymous-statistics = Бисквитки за анонимна статистика
kind-anonymous-statistics-explanation = В някои държави уебсайтът може да брои посещенията си, без да пита, ако бисквитките служат единствено за анонимна статистика на този уебсайт. Можете да възразите по всяко време.
# $countries: their names, separated by commas.
audience-countries = Държави, на чието право уебсайтът се позовава за това: { $countries }.
country-fr = Франция
country-uk = Обединеното кралство
kind-first-party = Собствени бисквитки
kind-first-party-explanation = Те принадлежат на уебсайта, който посещавате. Някои са необходими. Други измерват какво правите или служат за реклама.
kind-third-party = Бисквитки на трети страни
kind-third-party-explanation = Те принадлежат на друг уебсайт, често на такъв, който продава реклама. Този уебсайт може така да вижда кои страници посещавате тук. За тях се изисква Вашето съгласие, освен ако са необходими за нещо, което искате.

## The list of the site's cookies

# $site: the name of the site, or its address.
list-heading = Бисквитки, използвани на { $site }
# The title of a table; $category: for example "Statistics cookies".
list-caption = { $category }
column-provider = Име на доставчика
# What the cookie does, and where on the site.
column-function = Функция и място
column-name = Име на бисквитката
column-purpose = Цели
column-lifetime = Срок на съхранение
# The third parties that can read the cookie or what it collects.
column-recipients = Трети страни с достъп
column-party = Произход
# Nobody else has access to the cookie.
recipients-none = няма
party-first = собствена
party-third = на трета страна
# Beside the name of what is not a cookie: `localStorage` of browsers.
storage-local = локално хранилище
# Beside the name of what is not a cookie: `sessionStorage` of browsers.
storage-session = хранилище на сесията
# Opens the table of a category. $count: a number.
list-count = Бисквитки в тази категория: { $count }
# The heading of a list of companies.
recipients-heading = Кой друг има достъп?
# The heading above the name and the contact of the controller (GDPR, article 13).
contact-heading = Кой е администраторът?
# $contact: an address.
contact-questions = Въпроси и искания: { $contact }
# A link to the privacy notice of the site.
contact-privacy = Известие за поверителност: Вашите права и използването на Вашите данни
# The heading of a list of companies (GDPR, article 4(8)).
contact-processors = Кой обработва данни от името на уебсайта?
# The heading of a text about transfers to other countries (GDPR, article 13(1)(f)).
contact-transfers = Предават ли се данни на други държави?
deletion-heading = Как се изтриват бисквитките?
deletion-explanation = В настройките на браузъра си можете да видите и да изтриете бисквитките, включително тези на други уебсайтове.
# Only where the site asks for consent.
deletion-choices = Ако изтриете бисквитката с Вашия избор, този уебсайт ще Ви попита отново.
# Only on pages of sites that use such storage.
deletion-storage = Скриптове на този уебсайт съхраняват данни и в хранилището на Вашия браузър. Сървърът на уебсайта не може да ги премахне. В настройките на браузъра си можете да ги изтриете заедно с бисквитките.

## The categories that visitors choose from
##
## Each has a name, a summary that begins with "To ..", and a description.

category-necessary = Необходими бисквитки
category-necessary-summary = За да направи уебсайтът това, което искате.
category-necessary-description = Тези бисквитки са нужни на уебсайта, за да направи това, което искате. За тях не се изисква Вашето съгласие.
category-preferences = Бисквитки за предпочитания
category-preferences-summary = За да запомни уебсайтът как обичате да го използвате.
category-preferences-description = Тези бисквитки запомнят как обичате да използвате уебсайта. Те се използват само с Вашето съгласие.
category-anonymous-statistics = Бисквитки за анонимна статистика
category-anonymous-statistics-summary = За броене на посещенията, единствено за анонимна статистика.
category-anonymous-statistics-description = Тези бисквитки служат единствено за анонимна статистика на този уебсайт. Където законът го позволява, те се използват, освен ако възразите.
category-statistics = Статистически бисквитки
category-statistics-summary = За измерване на начина, по който посетителите използват уебсайта.
category-statistics-description = Тези бисквитки измерват как посетителите използват уебсайта. Те се използват само с Вашето съгласие.
category-marketing = Рекламни бисквитки
category-marketing-summary = За записване на това, което разглеждате, и показване на реклама.
category-marketing-description = Тези бисквитки записват какво разглеждате, за да Ви се показва реклама. Те се използват само с Вашето съгласие.

## How long a cookie is kept
##
## Units follow each other: "1 hour 30 minutes". Each unit has the plural forms of its language.

session = докато затворите браузъра
# The visitor decides, for example with "stay logged in". $time: the longer time, for example "14 days".
session-or = докато затворите браузъра или, ако поискате, { $time }
# A lifetime that can be shorter. $time: the longest, for example "14 days".
at-most = най-много { $time }
# A lifetime that starts again. $time: the lifetime, for example "14 days".
renewed = { $time }, считано отново от всяко посещение
# A third party says that it keeps the cookie for longer. $time: the longest that browsers keep one.
capped = най-много { $time }, защото браузърите не съхраняват бисквитки по-дълго
# What scripts store ends by no time.
until-removed = до премахване
# Session storage ends with its tab.
until-tab-closed = докато затворите раздела
days = { $count ->
    [one] { $count } ден
   *[other] { $count } дни
}
hours = { $count ->
    [one] { $count } час
   *[other] { $count } часа
}
minutes = { $count ->
    [one] { $count } минута
   *[other] { $count } минути
}
seconds = { $count ->
    [one] { $count } секунда
   *[other] { $count } секунди
}

## Dates

date = { $day } { $month } { $year } г.
# The first day of a month.
date-first = 1 { $month } { $year } г.
# The months as they are written in a date.
january = януари
february = февруари
march = март
april = април
may = май
june = юни
july = юли
august = август
september = септември
october = октомври
november = ноември
december = декември

## The banner on every page

# $site: the name of the site, or its address.
banner-heading = Бисквитки на { $site }
# The categories follow, each with its summary.
banner-question = Може ли този уебсайт да съхранява бисквитки на Вашето устройство и да ги чете за следните цели?
# The visitor had accepted before.
banner-question-outdated = Тези бисквитки са се променили, откакто сте ги приели. Може ли този уебсайт да ги използва такива, каквито са сега?
# Follows the name of a category. $cookies: names, separated by commas.
banner-added = Ново, откакто сте ги приели: { $cookies }.
# The visitor had accepted or refused before.
banner-question-expired = Изборът Ви за тези бисквитки е изтекъл. Може ли този уебсайт да ги използва?
# Only where such cookies are used without asking.
banner-anonymous = Посещенията се броят за анонимна статистика, освен ако възразите.
# $controller: the name of a company or an authority (GDPR, article 4(7)).
banner-controller = Администратор: { $controller }.
# How many third parties can read the cookies. $count: a number.
banner-recipients = Трети страни с достъп: { $count }.
# $link: `settings-link`.
banner-withdraw = Можете да промените решението си по всяко време чрез връзката „{ $link }“.
# A link to the policy page, at the foot of every page.
settings-link = Настройки за бисквитките
# A button beside `banner-refuse`. Neither may look or sound better than the other.
banner-accept = Приемам тези бисквитки
banner-refuse = Отказвам тези бисквитки
# A link to the policy page.
banner-details = Преглед на бисквитките и избор
# Closes the banner and refuses.
banner-close = Продължаване без приемане
banner-closing = Ако затворите това съобщение, се използват само необходимите бисквитки.
# The same where other choices of the visitor stay as they are.
banner-closing-these = Ако затворите това съобщение, отказвате тези бисквитки.
choice-saved = Изборът Ви е запазен. Можете да го промените по всяко време.
# $categories: their names, separated by commas.
choice-accepted = Приети: { $categories }.
choice-refused = Отказани: { $categories }.
# Closes the message.
banner-hide = Скриване на това съобщение
# The browser did not send the choice back.
choice-not-kept-heading = Изборът Ви не беше запазен
choice-not-kept = Вашият браузър не запази избора Ви. Може би бисквитките са блокирани за този уебсайт или връзката не е сигурна. Докато изборът Ви не бъде запазен, не се поставят бисквитки, за които се изисква Вашето съгласие.

## The visitor's own part of the policy page

# A link to the page that the visitor came from.
choices-back = Назад към предишната страница
choices-heading = Вашият избор
choices-undecided = Още не сте избрали. Дотогава този уебсайт не поставя бисквитки, за които се изисква Вашето съгласие.
# GDPR, article 7(3).
choices-withdrawal = Можете да оттеглите съгласието си по всяко време. Направеното преди това остава законосъобразно.
# $date: the day of the choice.
choices-decided = Направихте този избор на { $date }
# $id: the number under which the consent is recorded.
choices-reference = Референтен номер на съгласието Ви: { $id }
# "Global Privacy Control" is a name and stays as it is.
choices-gpc = Вашият браузър отказва тези бисквитки вместо Вас чрез Global Privacy Control. Чрез тях нищо не се продава и не се споделя.
choices-outdated = Тези бисквитки са се променили, откакто сте ги приели. Моля, изберете отново.
choices-expired = Изборът Ви е изтекъл. Моля, изберете отново.
choices-nothing = Този уебсайт не поставя бисквитки, за които се изисква Вашето съгласие, така че няма какво да избирате.
choices-accept-all = Приемам всички
choices-refuse-all = Отказвам всички
choices-save = Запазване на моя избор
# Beside the button to save.
choices-left-open = Бисквитките, за които се изисква Вашето съгласие, се считат за отказани, ако не изберете нищо за тях.
# The state of a category, beside its name.
state-always = Винаги се използват
state-in-use = Използват се, освен ако възразите
state-accepted = Приети
state-refused = Отказани
state-undecided = Още няма избор

## Content of other sites, such as videos and maps

# A button. $categories: their names, separated by commas.
embed-allow = Разрешаване на { $categories } и показване на това съдържание
# A link to the same content elsewhere. $provider: the name of a company.
embed-link = Отваряне при { $provider }
# A link. $provider: the name of a company.
embed-privacy = Политика за поверителност на { $provider }
# $countries: their codes, separated by commas.
embed-countries = Държави, на които се предават данни: { $countries }.
# The heading of a table on the policy page.
embed-heading = Съдържание от други уебсайтове
embed-introduction = Страниците на този уебсайт могат да показват съдържание, което Вашият браузър зарежда от други уебсайтове. Тогава те научават Вашия IP адрес.
# GDPR, article 7(3).
embed-withdrawal = Ако оттеглите съгласието си, това съдържание вече не се показва и този уебсайт премахва бисквитките, които може да премахне. Бисквитките и данните на другите уебсайтове могат да бъдат премахнати само там: вижте техните политики за поверителност.
embed-column-content = Съдържание
# An address follows it.
embed-column-source = Зарежда се от
embed-column-countries = Държави
