### The texts that cookie-policy shows to visitors, in English.
###
### Each `{ $name }` is a placeholder: the program replaces it. It must occur exactly once, at any position in its text.
### `cookie_policy::docs::languages` describes the format. The program does not read this file at run time: its tables are
### generated from it by `BLESS=1 cargo test -p cookie-policy-tests --test language`.

## The policy page

page-title = Cookie policy
page-introduction = This page lists the cookies that this site uses: who sets them, what they are for, and how long your browser keeps them.
# $date: the day of the last change.
page-changed = Last changed on { $date }.
cookie-heading = What is a cookie?
cookie-explanation = A cookie is a small piece of text with a name. Your browser stores it for some time and sends it back each time it loads something from the same site. This is how a site knows that you are logged in, what is in your basket, or that you have been here before.

## The kinds of cookies that every page explains

# Introduces the list of kinds.
kinds-introduction = There are several kinds of cookies:
kind-necessary = Necessary cookies
kind-necessary-explanation = The site needs them to do what you ask, for example to keep you logged in or to show the language that you chose. They do not need your consent.
kind-statistics = Statistics cookies
kind-statistics-explanation = They measure how visitors use the site. They may recognise you, so they are set only if you agree.
kind-anonymous-statistics = Anonymous statistics cookies
kind-anonymous-statistics-explanation = They count visits in a way that cannot be traced back to a person. They do not need your consent, but you can refuse them.
kind-first-party = First-party cookies
kind-first-party-explanation = They belong to the site that you are visiting. Some are necessary. Others measure what you do or are used for advertising, and those need your consent.
kind-third-party = Third-party cookies
kind-third-party-explanation = They belong to another site, often one that sells advertising. That site can then see which pages you visit here.

## The list of the site's cookies

# $site: the name of the site, or its address.
list-heading = Cookies used on { $site }
# The title of a table; $category: for example "Statistics cookies".
list-caption = { $category }
column-provider = Service provider's name
# What the cookie does, and where on the site.
column-function = Function and location
column-name = Cookie name(s)
column-purpose = Purposes
column-lifetime = Lifetime
column-recipients = Recipients
column-party = Party
# Nobody else has access to the cookie.
recipients-none = none
party-first = first party
party-third = third party

## The categories that visitors choose from

category-necessary = Necessary cookies
category-necessary-description = The site needs these cookies to do what you ask. They do not need your consent.
category-preferences = Preference cookies
category-preferences-description = These cookies remember how you like to use the site. They are set only if you agree.
category-anonymous-statistics = Anonymous statistics cookies
category-anonymous-statistics-description = These cookies count visits for this site only and cannot be traced back to you. Where the law allows it, they are set unless you refuse.
category-statistics = Statistics cookies
category-statistics-description = These cookies measure how visitors use the site. They are set only if you agree.
category-marketing = Marketing cookies
category-marketing-description = These cookies record what you look at in order to show you advertising. They are set only if you agree.

## How long a cookie is kept
##
## Units follow each other: "1 hour 30 minutes". Each unit has the plural forms of its language.

# Until the browser is closed.
session = session
# $time: the longer time, for example "14 days".
session-or = session or { $time }
# A lifetime that can be shorter. $time: the longest, for example "14 days".
at-most = at most { $time }
# A lifetime that starts again. $time: the lifetime, for example "14 days".
renewed = { $time }, counted again from each visit
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
# The months as they are written in a date.
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

## The banner on every page

# $site: the name of the site, or its address.
banner-heading = Cookies on { $site }
# $categories: their names, separated by commas.
banner-question = This site would like to set these kinds of cookies: { $categories }. You can change your mind at any time.
# The visitor had accepted before.
banner-question-outdated = These cookies have changed since you accepted them: { $categories }. Do you accept them as they are now? You can change your mind at any time.
# The visitor had accepted or refused before.
banner-question-expired = Your choice about these cookies has expired: { $categories }. Please choose again. You can change your mind at any time.
# A button beside `banner-refuse`. Neither may look or sound better than the other.
banner-accept = Accept these cookies
banner-refuse = Refuse these cookies
# A link to the policy page.
banner-details = View cookies and choose
choice-saved = Your choice is saved. You can change it at any time.
# Closes the message.
banner-hide = Hide this message

## The visitor's own part of the policy page

# A link to the page that the visitor came from.
choices-back = Return to the previous page
choices-heading = Your choices
choices-undecided = You have not chosen yet. Until you do, no cookies that need your consent are set. You can change your mind at any time.
# $date: the day of the choice.
choices-decided = You made this choice on { $date }.
# $id: the number under which the consent is recorded.
choices-reference = Reference number of your consent: { $id }
# "Global Privacy Control" is a name and stays as it is.
choices-gpc = Your browser refuses these cookies for you through Global Privacy Control.
choices-outdated = These cookies have changed since you accepted them. Please choose again.
choices-expired = Your choice has expired. Please choose again.
choices-nothing = This site sets no cookies that need your consent, so there is nothing to choose.
choices-accept-all = Accept all
choices-refuse-all = Refuse all
choices-save = Save my choices
