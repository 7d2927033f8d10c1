use cookie_policy::{Category, Choices, Cookie, Jar, Policy, Site, policy};

/// To test policies
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site, category = Necessary(Authentication), lifetime = session)]
struct SessionId(String);

/// To test policies
#[derive(Cookie)]
#[cookie(name = "tab", provider = site, category = Necessary(UserInterface), lifetime = session)]
struct Tab(String);

// A-NAME-DUP: one name with two paths
// A-NAME-SHADOW: of cookies that nobody can refuse, and on which nothing hangs
/// To test policies
#[derive(Cookie)]
#[cookie(name = "tab", provider = site, category = Necessary(UserInterface), lifetime = session, path = "/admin")]
struct AdminTab(String);

/// To remember the visitor's cookie preferences
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct Preferences(Choices);

// B-GRANULAR: two own categories with a key each
/// Suggests stops.
#[derive(Category)]
#[category(key = "stops", label = "Stops")]
struct Stops;

/// Suggests lines.
#[derive(Category)]
#[category(key = "lines", label = "Lines")]
struct Lines;

/// To suggest stops
#[derive(Cookie)]
#[cookie(name = "stops", provider = site, category = crate::Stops, lifetime = session, recipients = [])]
struct LastStop(String);

/// To suggest lines
#[derive(Cookie)]
#[cookie(name = "lines", provider = site, category = crate::Lines, lifetime = session, recipients = [])]
struct LastLine(String);

// A-DEL-MOVED: under names that the list does not have, or has from a third party
/// To test policies
#[derive(Cookie)]
#[cookie(name = "old", provider = site, category = Necessary(UserInput), lifetime = session)]
struct Old(String);

/// To test policies
#[derive(Cookie)]
#[cookie(name = "_old_*", provider = site, category = Statistics, lifetime = session, set_by = Script, recipients = [])]
struct OldScript;

/// The cookies of a site that had others.
#[policy(site = "https://example.org", provider = "Example", recipients = [], retired = [Old, crate::OldScript])]
struct RetiringPolicy(SessionId);

/// To test policies
#[derive(Cookie)]
#[cookie(
    name = "__Host-login",
    provider = site,
    category = Necessary(Authentication),
    lifetime = session,
    formerly(name = "login", path = "/login"),
    formerly(name = "login", domain = "example.org"),
    formerly(name = "_old_"),
)]
struct Login(String);

/// To test policies
#[derive(Cookie)]
#[cookie(
    name = "panel",
    provider = site,
    category = Necessary(UserInterface),
    lifetime = session,
    formerly(name = "tab", path = "/account"),
)]
struct Panel(String);

/// To test policies
#[derive(Cookie)]
#[cookie(
    name = "panel",
    provider = site,
    category = Necessary(UserInterface),
    lifetime = session,
    path = "/admin",
    formerly(name = "tab", path = "/admin"),
)]
struct AdminPanel(String);

/// To test policies
#[derive(Cookie)]
#[cookie(name = "login", provider = "Player", category = Marketing, lifetime = session, party = Third, recipients = [])]
struct PlayerLogin;

/// The cookies of a site that moved some of them.
#[policy(
    site = "https://example.org",
    provider = "Example",
    choices = Preferences,
    recipients = [],
    retired = [Old, OldScript],
)]
struct MovedPolicy(Login, Panel, AdminPanel, PlayerLogin, Preferences);

// A-DOM-MATCH: the domain is above the site
/// To remember the login in all shops
#[derive(Cookie)]
#[cookie(
    name = "shops",
    provider = site,
    category = Necessary(Authentication),
    lifetime = session,
    domain = "example.org",
    allow(A_DOM_WIDE, reason = "one login for all shops"),
)]
struct Shops(String);

/// The cookies of a shop.
#[policy(
    site = "https://books.example.org:8443/Shop",
    provider = "Example",
    recipients = [],
    jurisdictions = [FR, US_CA],
    allow(A_PFX_MISSED, reason = "all shops share it"),
    deny(A_DOM_WIDE, A_PFX_MISSED, B_EX_AUTH, B_DATED),
    changed = "2026-11-24",
)]
struct ShopPolicy(Shops);

// A-DOM-PSL: browsers take the host itself for no domain
/// To keep the language
#[derive(Cookie)]
#[cookie(name = "language", provider = site, category = Necessary(UserInput), lifetime = session, domain = "intranet")]
struct OfIntranet(String);

/// The cookies of a site with a host of one label.
#[policy(site = "https://intranet", provider = "Example", recipients = [])]
struct IntranetPolicy(OfIntranet);

/// The cookies of a site on this machine.
// A-SEC-SCHEME: Chromium and Firefox keep `Secure` cookies of this machine
#[policy(site = "http://[::1]:3000", provider = "Example", recipients = [])]
struct OwnMachinePolicy(Tab);

// B-LISTALL: the choices cookie is in the list
/// The cookies of a site.
#[policy(
    site = "http://localhost:8080/shop",
    provider = "Example",
    choices = Preferences,
    recipients = ["Host Ltd"],
    still_valid(Statistics = [0x1a2b3c4d5e6f7081, 7], Stops = [9]),
)]
struct SitePolicy(SessionId, Tab, AdminTab, Preferences, LastStop, LastLine);

/// Suggests trips.
#[derive(Category)]
#[category(
    key = "trips",
    label = "Trips",
    label(fr = "Trajets", pt-BR = "Viagens"),
    description(fr = "Suggère des trajets.", pt-BR = "Sugere viagens."),
)]
struct Trips;

/// To suggest trips
#[derive(Cookie)]
#[cookie(
    name = "trips",
    provider = "Example",
    purpose(fr = "Pour suggérer des trajets", pt-BR = "Para sugerir viagens", de = "Um Fahrten vorzuschlagen"),
    category = crate::Trips,
    lifetime = session,
    recipients = [],
)]
struct LastTrip(String);

/// To remember the visitor's cookie preferences
#[derive(Cookie)]
#[cookie(
    name = "choices",
    provider = "Example",
    purpose(FR = "Pour retenir vos choix", PT-br = "Para lembrar suas escolhas"),
    function = "Footer",
    function(fr = "Pied de page", pt-BR = "Rodapé"),
    category = Necessary(Choices),
    lifetime = "184 days",
)]
struct TranslatedPreferences(Choices);

// B-LANG: all texts in all languages, one of which another serves; built-in categories are the library's
/// The cookies of a site that speaks several languages.
#[policy(
    site = "https://example.org",
    choices = TranslatedPreferences,
    recipients = [],
    languages = ["en", "en-GB", "fr-CA", "fr", "pt-BR"],
)]
struct SpeakingPolicy(TranslatedPreferences, LastTrip);

/// The same in one language.
#[policy(site = "https://example.org", provider = "Example", recipients = [], languages = ["en"])]
struct EnglishPolicy(SessionId);

/// A policy that says who is responsible.
#[policy(
    site = "https://example.org",
    provider = "Example",
    controller = "City of Lyon",
    contact = "privacy@example.org",
    privacy_notice = "/privacy?part=cookies",
    refusal = "Everything works without these cookies.",
    refusal(fr = "Tout fonctionne sans ces cookies."),
    processors = ["Host Ltd"],
    transfers = "To the USA, under the EU-US Data Privacy Framework.",
    transfers(fr = "Vers les États-Unis, selon le cadre de protection des données UE-États-Unis."),
    recipients = [],
    languages = ["en", "fr"],
    choices = TranslatedPreferences,
)]
struct ResponsiblePolicy(TranslatedPreferences);

// B-EXPLICIT-BOTH: no choices cookie where nothing can be refused
/// The cookies of a site without choices.
#[policy(site = "https://example.org", provider = "Example", recipients = [])]
struct NecessaryPolicy(SessionId);

/// No cookies.
#[policy(site = "https://example.org")]
struct EmptyPolicy();

/// No cookies either.
#[policy(site = "https://example.org")]
struct UnitPolicy;

/// A name, and the last day of a leap year's February.
#[policy(site = "https://example.org", site_name = " Example \n site", changed = "2024-02-29")]
struct LeapPolicy();

/// The same in a year that ends in `00`.
#[policy(site = "https://example.org", changed = "2000-02-29")]
struct CenturyPolicy();

/// The last day of a year.
#[policy(site = "https://example.org", changed = "2026-12-31")]
struct YearPolicy();

/// The cookies of an application that others install.
#[policy(site = run_time, seal_scope = "vault", plain_http = allowed, recipients = [])]
pub struct InstalledPolicy(SessionId);

// A-SEC-SCHEME: another address of this machine
#[policy(site = "http://127.0.0.1:8080", provider = "Example", recipients = [])]
struct LoopbackPolicy(SessionId);

fn main() {
    let _ = Site::<InstalledPolicy>::new().identity("The vault", "Example Ltd");
    let _ = Site::<SitePolicy>::new();
    let _ = Site::<LoopbackPolicy>::new();
    let _ = (Site::<RetiringPolicy>::new(), Site::<MovedPolicy>::new());
    let _ = (Site::<SpeakingPolicy>::new(), Site::<EnglishPolicy>::new());
    assert_eq!(SitePolicy::COOKIES[0].recipients(), Some(&["Host Ltd"][..]));
    assert_eq!(SitePolicy::COOKIES[4].recipients(), Some(&[][..]));
    assert!(EmptyPolicy::COOKIES.is_empty() && UnitPolicy::COOKIES.is_empty());
    assert_eq!((LeapPolicy::FACTS.site_name, LeapPolicy::FACTS.changed), ("Example site", "2024-02-29"));
    assert_eq!((CenturyPolicy::FACTS.site_name, CenturyPolicy::FACTS.changed), ("", "2000-02-29"));
    assert_eq!((EmptyPolicy::FACTS.changed, YearPolicy::FACTS.changed), ("", "2026-12-31"));
    let jar = Jar::<NecessaryPolicy>::from_cookie_header("sessionid=f00");
    assert_eq!(jar.get::<SessionId>().unwrap().0, "f00");
}
