### What cookie-policy says to visitors, in English.
###
### Each `{ $name }` stands where the program puts something in, and stands exactly once; it may move within its text.
### `cookie_policy::docs::languages` describes the format. The program does not read this file: its tables are made of it,
### by `BLESS=1 cargo test -p cookie-policy-tests --test language`.

## The policy page

page-title = Cookies policy
page-introduction = This page tells you which cookies this site uses, who sets them, what for, and how long your browser keeps them.
# $date: the day of the last change.
page-changed = Last changed on { $date }.
cookie-heading = What is a cookie?
cookie-explanation = A cookie is a short text with a name. A site asks your browser to keep it for some time, and your browser sends it back whenever it asks that site for something. This is how a site knows that you have logged in, what is in your basket, or that you have been here before.

## The kinds of cookies that every page explains

# Stands before the kinds.
kinds-introduction = There are several kinds of cookies:
kind-necessary = Necessary cookies
kind-necessary-explanation = The site could not do what you ask of it without them, such as keeping you logged in or showing the language that you chose. They need no consent.
kind-statistics = Statistics cookies
kind-statistics-explanation = They show how visitors use the site. They may recognise you, so they are set only if you agree.
kind-anonymous-statistics = Anonymous statistics cookies
kind-anonymous-statistics-explanation = They count visits in a way that cannot be traced back to a person. They need no consent, but you can refuse them.
kind-first-party = First-party cookies
kind-first-party-explanation = They belong to the site that you visit. They can be necessary, but they can also measure what you do or serve advertising; then they need your consent.
kind-third-party = Third-party cookies
kind-third-party-explanation = They belong to a site other than the one that you visit, often to one that sells advertising. That other site learns which pages you look at here.

## The list of the site's cookies

# $site: the name of the site, or its address.
list-heading = What cookies are used on { $site }
# The title of a table; $category: for example "Statistics cookies".
list-caption = List: { $category }
column-provider = Service provider's name
# What the cookie does, and where on the site.
column-function = Function and location
column-name = Cookie name(s)
column-purpose = Purposes
column-lifetime = Lifetime
column-recipients = Recipients
column-party = Party
# Nobody else receives what is in the cookie.
recipients-none = none
party-first = first party
party-third = third party

## The categories that visitors decide about

category-necessary = Necessary cookies
category-necessary-description = Without these cookies the site cannot do what you ask of it. They are set without asking you.
category-preferences = Preference cookies
category-preferences-description = These cookies remember how you like to use the site. They are set only if you agree.
category-anonymous-statistics = Anonymous statistics cookies
category-anonymous-statistics-description = These cookies count visits for this site alone and cannot be traced back to you. They are set unless you refuse.
category-statistics = Statistics cookies
category-statistics-description = These cookies measure how visitors use the site. They are set only if you agree.
category-marketing = Marketing cookies
category-marketing-description = These cookies follow what you look at in order to show you advertising. They are set only if you agree.

## How long a cookie is kept
##
## Times are told one after the other: "1 hour 30 minutes". Each has the plural forms of its language.

# Until the browser is closed.
session = session
# $time: the longer time, for example "14 days".
session-or = session or { $time }
days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
seconds = { $count ->
    [one] { $count } second
   *[other] { $count } seconds
}

## Dates

date = { $day } { $month } { $year }
# The first day of a month.
date-first = 1 { $month } { $year }
# The months as they stand in a date.
january = January
february = February
march = March
april = April
may = May
june = June
july = July
august = August
september = September
october = October
november = November
december = December

## The question on every page

# $site: the name of the site, or its address.
banner-heading = Cookies on { $site }
# $categories: their names, separated by commas.
banner-question = May this site set cookies of these kinds? { $categories }. You can change your mind at any time.
# The visitor had agreed before.
banner-question-outdated = Since you accepted them, these cookies have changed: { $categories }. May this site set them as they are now? You can change your mind at any time.
# The visitor had agreed or refused before.
banner-question-expired = You decided about these cookies long ago, so you are asked again: { $categories }. May this site set them? You can change your mind at any time.
# A button beside `banner-refuse`: neither may look or sound better than the other.
banner-accept = Accept these cookies
banner-refuse = Refuse these cookies
# Leads to the policy page.
banner-details = See every cookie, and choose
choice-saved = Your choice is saved. You can change it at any time.
# Takes the message away.
banner-hide = Hide this message

## The visitor's own part of the policy page

# Leads to where the visitor was.
choices-back = Go back to where you were
choices-heading = Your choices
choices-undecided = You have not decided yet. Until you do, no cookie is set that needs your consent. You can change your mind at any time.
# $date: the day of the decision.
choices-decided = You decided on { $date }.
# $id: the number that proves what the visitor agreed to.
choices-reference = Reference of your consent: { $id }
# "Global Privacy Control" is a name and stays as it is.
choices-gpc = Your browser refuses these cookies for you, by Global Privacy Control.
choices-outdated = These cookies have changed since you accepted them, so please decide again.
choices-expired = Your decision is too long ago to count, so please decide again.
choices-nothing = This site sets no cookies that need your consent, so there is nothing to decide.
choices-accept-all = Accept all
choices-refuse-all = Refuse all
choices-save = Save my choices
