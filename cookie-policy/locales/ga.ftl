### The texts that cookie-policy shows to visitors, in Irish.
###
### Each `{ $name }` is a placeholder: the program replaces it. It must occur exactly once, at any position in its text.
### `cookie_policy::docs::languages` describes the format. The program does not read this file at run time: its tables are
### generated from it by `BLESS=1 cargo test -p cookie-policy-tests --test language`.

## The policy page

page-title = Beartas fianán
page-introduction = Liostaítear ar an leathanach seo na fianáin a úsáideann an suíomh seo: cé a shocraíonn iad, cad chuige iad, cá fhad a choinníonn do bhrabhsálaí iad, agus cé eile a bhfuil rochtain aige orthu.
# $date: the day of the last change.
page-changed = Athraithe go deireanach an { $date }.
# $version: a number that changes with the list.
page-version = Leagan den liosta seo: { $version }
# Opens the list of what changed.
history-heading = Cad atá athraithe?
# $name: of what the site uses now. A sentence about it can follow.
history-added = Nua: { $name }.
history-removed = Ní úsáidtear a thuilleadh: { $name }.
# $field: the title of a column. $value: what it says now. $before: what it said before.
history-changed = { $name } – { $field }: { $value } (roimhe seo: { $before }).
cookie-heading = Cad is fianán ann?
cookie-explanation = Is éard is fianán ann píosa beag téacs a bhfuil ainm air. Stórálann do bhrabhsálaí é ar feadh tamaill agus seolann sé ar ais é gach uair a lódálann sé rud éigin ón suíomh céanna. Sin mar a bhíonn a fhios ag suíomh go bhfuil tú logáilte isteach, cad atá i do chiseán nó go raibh tú ann cheana.

## The kinds of cookies that the page explains

# Introduces the list of kinds.
kinds-introduction = Tá roinnt cineálacha fianán ann:
kind-necessary = Fianáin riachtanacha
kind-necessary-explanation = Teastaíonn siad ón suíomh chun an rud a iarrann tú a dhéanamh, mar shampla chun tú a choinneáil logáilte isteach nó chun an teanga a roghnaigh tú a thaispeáint. Ní gá do thoiliú a fháil ina leith.
kind-statistics = Fianáin staitisticí
kind-statistics-explanation = Tomhaiseann siad conas a úsáideann cuairteoirí an suíomh. D’fhéadfaidís tú a aithint, mar sin ní úsáidtear iad ach amháin má thoilíonn tú.
# Only on pages of sites that have such cookies.
kind-anonymous-statistics = Fianáin staitisticí anaithnide
kind-anonymous-statistics-explanation = I roinnt tíortha, tá cead ag suíomh a chuairteanna a chomhaireamh gan fiafraí, mura n-úsáidtear na fianáin ach le haghaidh staitisticí anaithnide an tsuímh sin. Is féidir leat agóid a dhéanamh am ar bith.
# $countries: their names, separated by commas.
audience-countries = Na tíortha a bhfuiltear ag brath ar a ndlí chuige seo: { $countries }.
country-fr = an Fhrainc
country-uk = an Ríocht Aontaithe
kind-first-party = Fianáin chéad pháirtí
kind-first-party-explanation = Is leis an suíomh a bhfuil tú ag tabhairt cuairte air iad. Tá cuid acu riachtanach. Tomhaiseann cuid eile an méid a dhéanann tú nó úsáidtear le haghaidh fógraíochta iad.
kind-third-party = Fianáin tríú páirtí
kind-third-party-explanation = Is le suíomh eile iad, go minic suíomh a dhíolann fógraíocht. Is féidir leis an suíomh sin a fheiceáil ansin cé na leathanaigh a dtugann tú cuairt orthu anseo. Is gá do thoiliú a fháil ina leith, mura bhfuil siad riachtanach do rud a iarrann tú.

## The list of the site's cookies

# $site: the name of the site, or its address.
list-heading = Fianáin a úsáidtear ar { $site }
# The title of a table; $category: for example "Statistics cookies".
list-caption = { $category }
column-provider = Ainm an tsoláthraí
# What the cookie does, and where on the site.
column-function = Feidhm agus suíomh
column-name = Ainm an fhianáin
column-purpose = Cuspóirí
column-lifetime = Tréimhse choinneála
# The third parties that can read the cookie or what it collects.
column-recipients = Tríú páirtithe a bhfuil rochtain acu
column-party = Bunús
# Nobody else has access to the cookie.
recipients-none = níl aon duine
party-first = céad pháirtí
party-third = tríú páirtí
# Beside the name of what is not a cookie: `localStorage` of browsers.
storage-local = stóras logánta
# Beside the name of what is not a cookie: `sessionStorage` of browsers.
storage-session = stóras seisiúin
# Opens the table of a category. $count: a number.
list-count = Fianáin sa chatagóir seo: { $count }
# The heading of a list of companies.
recipients-heading = Cé eile a bhfuil rochtain aige?
# The heading above the name and the contact of the controller (GDPR, article 13).
contact-heading = Cé atá freagrach?
# $contact: an address.
contact-questions = Ceisteanna agus iarratais: { $contact }
# A link to the privacy notice of the site.
contact-privacy = Fógra príobháideachais: do chearta agus úsáid do chuid sonraí
# The heading of a list of companies (GDPR, article 4(8)).
contact-processors = Cé a phróiseálann sonraí thar ceann an tsuímh?
# The heading of a text about transfers to other countries (GDPR, article 13(1)(f)).
contact-transfers = An aistrítear sonraí chuig tíortha eile?
deletion-heading = Conas a scriostar fianáin?
deletion-explanation = I socruithe do bhrabhsálaí is féidir leat fianáin a fheiceáil agus a scriosadh, fianáin suíomhanna eile san áireamh.
# Only where the site asks for consent.
deletion-choices = Má scriosann tú an fianán ina bhfuil do roghanna, fiafróidh an suíomh seo díot arís.
# Only on pages of sites that use such storage.
deletion-storage = Coinníonn scripteanna ar an suíomh seo sonraí i stóras do bhrabhsálaí freisin. Ní féidir le freastalaí an tsuímh iad a bhaint. I socruithe do bhrabhsálaí, is féidir leat iad a scriosadh in éineacht leis na fianáin.

## The categories that visitors choose from
##
## Each has a name, a summary that begins with "To ..", and a description.

category-necessary = Fianáin riachtanacha
category-necessary-summary = Chun an rud a iarrann tú ar an suíomh a dhéanamh.
category-necessary-description = Teastaíonn na fianáin seo ón suíomh chun an rud a iarrann tú a dhéanamh. Ní gá do thoiliú a fháil ina leith.
category-preferences = Fianáin roghanna pearsanta
category-preferences-summary = Chun cuimhneamh ar an gcaoi ar maith leat an suíomh a úsáid.
category-preferences-description = Cuimhníonn na fianáin seo ar an gcaoi ar maith leat an suíomh a úsáid. Ní úsáidtear iad ach amháin má thoilíonn tú.
category-anonymous-statistics = Fianáin staitisticí anaithnide
category-anonymous-statistics-summary = Chun cuairteanna a chomhaireamh le haghaidh staitisticí anaithnide amháin.
category-anonymous-statistics-description = Ní úsáidtear na fianáin seo ach le haghaidh staitisticí anaithnide an tsuímh seo. Nuair a cheadaíonn an dlí é, úsáidtear iad mura ndéanann tú agóid.
category-statistics = Fianáin staitisticí
category-statistics-summary = Chun a thomhas conas a úsáideann cuairteoirí an suíomh.
category-statistics-description = Tomhaiseann na fianáin seo conas a úsáideann cuairteoirí an suíomh. Ní úsáidtear iad ach amháin má thoilíonn tú.
category-marketing = Fianáin fógraíochta
category-marketing-summary = Chun an méid a fhéachann tú air a thaifeadadh agus fógraíocht a thaispeáint duit.
category-marketing-description = Taifeadann na fianáin seo an méid a fhéachann tú air chun fógraíocht a thaispeáint duit. Ní úsáidtear iad ach amháin má thoilíonn tú.

## How long a cookie is kept
##
## Units follow each other: "1 hour 30 minutes". Each unit has the plural forms of its language.

session = go dtí go ndúnann tú an brabhsálaí
# The visitor decides, for example with "stay logged in". $time: the longer time, for example "14 days".
session-or = go dtí go ndúnann tú an brabhsálaí nó, má iarrann tú é, { $time }
# A lifetime that can be shorter. $time: the longest, for example "14 days".
at-most = ar a mhéad { $time }
# A lifetime that starts again. $time: the lifetime, for example "14 days".
renewed = { $time }, á chomhaireamh as an nua ó gach cuairt
# A third party says that it keeps the cookie for longer. $time: the longest that browsers keep one.
capped = ar a mhéad { $time }, toisc nach gcoinníonn brabhsálaithe aon fhianán níos faide
# What scripts store ends by no time.
until-removed = go dtí go mbaintear é
# Session storage ends with its tab.
until-tab-closed = go dtí go ndúnann tú an cluaisín
days = { $count ->
    [one] { $count } lá
    [two] { $count } lá
    [few] { $count } lá
    [many] { $count } lá
   *[other] { $count } lá
}
hours = { $count ->
    [one] { $count } uair an chloig
    [two] { $count } uair an chloig
    [few] { $count } huaire an chloig
    [many] { $count } n-uaire an chloig
   *[other] { $count } uair an chloig
}
minutes = { $count ->
    [one] { $count } nóiméad
    [two] { $count } nóiméad
    [few] { $count } nóiméad
    [many] { $count } nóiméad
   *[other] { $count } nóiméad
}
seconds = { $count ->
    [one] { $count } soicind
    [two] { $count } shoicind
    [few] { $count } shoicind
    [many] { $count } soicind
   *[other] { $count } soicind
}

## Dates

date = { $day } { $month } { $year }
# The first day of a month.
date-first = 1 { $month } { $year }
# The months as they are written in a date.
january = Eanáir
february = Feabhra
march = Márta
april = Aibreán
may = Bealtaine
june = Meitheamh
july = Iúil
august = Lúnasa
september = Meán{"\u00a0"}Fómhair
october = Deireadh{"\u00a0"}Fómhair
november = Samhain
december = Nollaig

## The banner on every page

# $site: the name of the site, or its address.
banner-heading = Fianáin ar { $site }
# The categories follow, each with its summary.
banner-question = An bhfuil cead ag an suíomh seo fianáin a stóráil ar do ghléas, agus iad a léamh, chun na gcríoch seo?
# The visitor had accepted before.
banner-question-outdated = Tá athrú tagtha ar na fianáin seo ó ghlac tú leo. An bhfuil cead ag an suíomh seo iad a úsáid mar atá siad anois?
# Follows the name of a category. $cookies: names, separated by commas.
banner-added = Nua ó ghlac tú leo: { $cookies }.
# The visitor had accepted or refused before.
banner-question-expired = Tá do rogha maidir leis na fianáin seo imithe in éag. An bhfuil cead ag an suíomh seo iad a úsáid?
# Only where such cookies are used without asking.
banner-anonymous = Déantar cuairteanna a chomhaireamh le haghaidh staitisticí anaithnide mura ndéanann tú agóid.
# $controller: the name of a company or an authority (GDPR, article 4(7)).
banner-controller = Freagrach: { $controller }.
# How many third parties can read the cookies. $count: a number.
banner-recipients = Tríú páirtithe a bhfuil rochtain acu: { $count }.
# $link: `settings-link`.
banner-withdraw = Is féidir leat d’intinn a athrú am ar bith leis an nasc “{ $link }”.
# A link to the policy page, at the foot of every page.
settings-link = Socruithe fianán
# A button beside `banner-refuse`. Neither may look or sound better than the other.
banner-accept = Glac leis na fianáin seo
banner-refuse = Diúltaigh do na fianáin seo
# A link to the policy page.
banner-details = Féach ar na fianáin agus roghnaigh
# Closes the banner and refuses.
banner-close = Lean ar aghaidh gan glacadh
banner-closing = Má dhúnann tú an teachtaireacht seo, ní úsáidtear ach fianáin riachtanacha.
# The same where other choices of the visitor stay as they are.
banner-closing-these = Má dhúnann tú an teachtaireacht seo, diúltaíonn tú do na fianáin seo.
choice-saved = Tá do rogha sábháilte. Is féidir leat í a athrú am ar bith.
# $categories: their names, separated by commas.
choice-accepted = Glactha: { $categories }.
choice-refused = Diúltaithe: { $categories }.
# Closes the message.
banner-hide = Folaigh an teachtaireacht seo
# The browser did not send the choice back.
choice-not-kept-heading = Níor coinníodh do rogha
choice-not-kept = Níor choinnigh do bhrabhsálaí do rogha. D’fhéadfadh sé go bhfuil fianáin blocáilte don suíomh seo, nó nach bhfuil an ceangal slán. Go dtí go gcoinnítear do rogha, ní shocraítear aon fhianán a dteastaíonn do thoiliú ina leith.

## The visitor's own part of the policy page

# A link to the page that the visitor came from.
choices-back = Fill ar an leathanach roimhe seo
choices-heading = Do roghanna
choices-undecided = Níor roghnaigh tú fós. Go dtí go ndéanann tú rogha, ní shocraíonn an suíomh seo aon fhianán a dteastaíonn do thoiliú ina leith.
# GDPR, article 7(3).
choices-withdrawal = Is féidir leat do thoiliú a tharraingt siar am ar bith. Fanann an méid a rinneadh roimhe sin dleathach.
# $date: the day of the choice.
choices-decided = Rinne tú an rogha seo an { $date }.
# $id: the number under which the consent is recorded.
choices-reference = Uimhir thagartha do thoilithe: { $id }
# "Global Privacy Control" is a name and stays as it is.
choices-gpc = Diúltaíonn do bhrabhsálaí do na fianáin seo ar do shon trí Global Privacy Control. Ní dhíoltar ná ní roinntear aon rud tríothu.
choices-outdated = Tá athrú tagtha ar na fianáin seo ó ghlac tú leo. Roghnaigh arís, le do thoil.
choices-expired = Tá do rogha imithe in éag. Roghnaigh arís, le do thoil.
choices-nothing = Ní shocraíonn an suíomh seo aon fhianán a dteastaíonn do thoiliú ina leith, mar sin níl aon rud le roghnú.
choices-accept-all = Glac le gach ceann
choices-refuse-all = Diúltaigh do gach ceann
choices-save = Sábháil mo roghanna
# Beside the button to save.
choices-left-open = Meastar gur diúltaíodh d’fhianáin a dteastaíonn do thoiliú ina leith mura roghnaíonn tú aon rud ina gcás.
# The state of a category, beside its name.
state-always = In úsáid i gcónaí
state-in-use = In úsáid mura ndéanann tú agóid
state-accepted = Glactha
state-refused = Diúltaithe
state-undecided = Gan roghnú fós

## Content of other sites, such as videos and maps

# A button. $categories: their names, separated by commas.
embed-allow = Ceadaigh { $categories } agus taispeáin an t-ábhar seo
# A link to the same content elsewhere. $provider: the name of a company.
embed-link = Oscail ag { $provider }
# A link. $provider: the name of a company.
embed-privacy = Fógra príobháideachais { $provider }
# $countries: their codes, separated by commas.
embed-countries = Tíortha a n-aistrítear sonraí chucu: { $countries }.
# The heading of a table on the policy page.
embed-heading = Ábhar ó shuíomhanna eile
embed-introduction = Is féidir le leathanaigh an tsuímh seo ábhar a thaispeáint a lódálann do bhrabhsálaí ó shuíomhanna eile. Bíonn do sheoladh IP ar eolas acu ansin.
# GDPR, article 7(3).
embed-withdrawal = Má tharraingíonn tú do thoiliú siar, ní thaispeántar an t-ábhar seo a thuilleadh, agus baineann an suíomh seo na fianáin ar féidir leis a bhaint. Ní féidir fianáin agus sonraí na suíomhanna eile a bhaint ach ansin: féach a gcuid fógraí príobháideachais.
embed-column-content = Ábhar
# An address follows it.
embed-column-source = Lódáilte ó
embed-column-countries = Tíortha
