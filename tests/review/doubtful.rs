//! Policies with something that each rule of the report finds, beside what it does not find.
#![allow(dead_code, reason = "only the lists are used")]

use cookie_policy::{Choices, Cookie, policy};

/// Declares the choices cookie of a policy.
macro_rules! choices {
    ($name:ident $lifetime:literal) => {
        /// To remember what the visitor chose
        #[derive(Cookie)]
        #[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = $lifetime)]
        pub(crate) struct $name(Choices);
    };
}

choices!(Remembered "185 days");

/// Declares cookies, and a policy with all of them.
macro_rules! doubtful {
    ($($name:ident $(($value:ty))? { $($keys:tt)* })*) => {
        $(
            /// To test the rules of the report
            #[derive(Cookie)]
            #[cookie($($keys)*)]
            pub(crate) struct $name $(($value))?;
        )*

        #[policy(
            site = "https://shop.example.org",
            provider = "Example Ltd",
            recipients = [],
            choices = Remembered,
            audience_exemption = [FR, UK],
            jurisdictions = [EU, FR, DE, IT, ES, NL, BE, UK, CH, US_CA, BR],
        )]
        pub(crate) struct Doubtful(Remembered, $($name),*);
    };
}

doubtful! {
    PartitionedLax(String) { name = "partitioned-lax", provider = site, category = Statistics, lifetime = session, partitioned = true, recipients = [] }
    PartitionedHost(String) { name = "__Host-partitioned", provider = site, category = Statistics, lifetime = session, partitioned = true, same_site = None, recipients = [] }
    SentEverywhere(String) { name = "sent-everywhere", provider = site, category = Necessary(UserInput), lifetime = session, same_site = None }
    SentEverywhereAd(String) { name = "sent-everywhere-ad", provider = site, category = Statistics, lifetime = session, same_site = None, recipients = [] }
    LoginForScripts(String) { name = "login-for-scripts", provider = site, category = Necessary(Authentication), lifetime = session, http_only = false }
    WithoutSecure(String) { name = "without-secure", provider = site, category = Statistics, lifetime = session, secure = false, recipients = [] }
    LoginOfAll(String) { name = "login-of-all", provider = site, category = Necessary(Authentication), lifetime = session, domain = "example.org" }
    InputOfAll(String) { name = "input-of-all", provider = site, category = Necessary(UserInput), lifetime = session, domain = "example.org" }
    TokenBelow(String) { name = "token-below", provider = site, category = Necessary(Security), lifetime = session, path = "/shop" }
    Near(String) { name = "__HostHttp-near", provider = site, category = Necessary(UserInput), lifetime = session }
    NearToo(String) { name = "__host_near", provider = site, category = Necessary(UserInput), lifetime = session }
    Http(String) { name = "__Host-Http-right", provider = site, category = Necessary(UserInput), lifetime = session }
    Upper(String) { name = "Case", provider = site, category = Necessary(UserInput), lifetime = session }
    Lower(String) { name = "case", provider = site, category = Necessary(UserInput), lifetime = session }
    Once(String) { name = "twice", provider = site, category = Necessary(UserInput), lifetime = session }
    Twice(String) { name = "twice", provider = site, category = Necessary(UserInput), lifetime = session, path = "/shop" }
    Dollar(String) { name = "$Version", provider = site, category = Necessary(UserInput), lifetime = session }
    Attribute(String) { name = "max-age", provider = site, category = Necessary(UserInput), lifetime = session }
    AttributeNear(String) { name = "max-age2", provider = site, category = Necessary(UserInput), lifetime = session }
    ScriptForWeeks { name = "script-for-weeks", provider = site, category = Statistics, lifetime = "8 days", set_by = Script, recipients = [] }
    ScriptForDays { name = "script-for-days", provider = site, category = Statistics, lifetime = "7 days", set_by = Script, recipients = [] }
    StoredForWeeks { name = "stored-for-weeks", provider = site, category = Statistics, lifetime = until_removed, set_by = Script, storage = indexed_db, recipients = [] }
    StoredForDays { name = "stored-for-days", provider = site, category = Statistics, lifetime = "7 days", set_by = Script, storage = local_storage, recipients = [] }
    ScriptOfOthers { name = "script-of-others", provider = "Network Ltd", category = Statistics, lifetime = "30 days", set_by = Script, party = Third, recipients = [] }
    StoredInput { name = "stored-input", provider = site, category = Necessary(UserInput), lifetime = until_removed, set_by = Script, storage = local_storage }
    StoredInterface { name = "stored-interface", provider = site, category = Necessary(UserInterface), lifetime = "7 days", set_by = Script, storage = local_storage }
    LoginForWeeks(String) { name = "login-for-weeks", provider = site, category = Necessary(Authentication), lifetime = session or "15 days" }
    LoginForTwo(String) { name = "login-for-two", provider = site, category = Necessary(Authentication), lifetime = session or "14 days" }
    Vague(String) { name = "vague", provider = site, purpose = "Preferences", category = Necessary(UserInput), lifetime = session }
    Stock(String) { name = "stock", provider = site, purpose = "To improve Your Experience here", category = Necessary(UserInput), lifetime = session }
    Fine(String) { name = "fine", provider = site, purpose = "Élargit la carte", category = Necessary(UserInput), lifetime = session }
    FineToo(String) { name = "fine-too", provider = site, purpose = "To improve your experience of maps: it keeps the part that you looked at last", category = Necessary(UserInput), lifetime = session }
    PersistentLogin(String) { name = "persistent-login", provider = site, category = Necessary(Authentication), lifetime = "1 day" }
    Balancing(String) { name = "balancing", provider = site, category = Necessary(LoadBalancing), lifetime = "1 hour" }
    BalancingSession(String) { name = "balancing-session", provider = site, category = Necessary(LoadBalancing), lifetime = session }
    Media(String) { name = "media", provider = site, category = Necessary(Media), lifetime = "1 hour" }
    MediaSession(String) { name = "media-session", provider = site, category = Necessary(Media), lifetime = session }
    Social(String) { name = "social", provider = site, category = Necessary(SocialSharing), lifetime = "1 hour" }
    Input(String) { name = "input", provider = site, category = Necessary(UserInput), lifetime = "25 hours" }
    InputForADay(String) { name = "input-for-a-day", provider = site, category = Necessary(UserInput), lifetime = "24 hours" }
    Interface(String) { name = "interface", provider = site, category = Necessary(UserInterface), lifetime = "1 hour" }
    InterfaceSession(String) { name = "interface-session", provider = site, category = Necessary(UserInterface), lifetime = session or "90 days" }
    Security(String) { name = "security", provider = site, category = Necessary(Security), lifetime = "366 days" }
    SecurityYear(String) { name = "security-year", provider = site, category = Necessary(Security), lifetime = "365 days" }
    Shared(String) { name = "shared", provider = site, category = Necessary(UserInput), lifetime = session, recipients = ["Other Ltd"] }
    SocialThird { name = "social-third", provider = "Network Ltd", category = Necessary(SocialSharing), lifetime = session, party = Third }
    Audience(String) { name = "audience", provider = site, category = Statistics(Anonymous), lifetime = "30 days" }
    Look(String) { name = "look", provider = site, category = Preferences, lifetime = session, recipients = [] }
    Advertising { name = "ad", category = Marketing, lifetime = session, party = Third, provider = "Ads Ltd", recipients = ["Ads Ltd"] }
}

/// The cookies of a site in three languages.
#[policy(site = "https://example.org", provider = "Example Ltd", recipients = [], languages = ["en", "tr", "pt-BR"], jurisdictions = [BR, EU])]
pub(crate) struct Turkish();

/// The cookies of a site that needs no banner.
#[policy(site = "https://example.org", provider = "Example Ltd", recipients = [], changed = "2026-11-24")]
pub(crate) struct Exempt(BalancingSession);

choices!(Short "183 days");

/// To keep the visitor logged in
#[derive(Cookie)]
#[cookie(name = "sid", provider = site, category = Necessary(Authentication), lifetime = "14 days")]
pub(crate) struct SessionId(String);

/// To keep the colours of the page
#[derive(Cookie)]
#[cookie(
    name = "theme",
    provider = site,
    category = Necessary(UserInterface),
    lifetime = session,
    secure = false,
    allow(A_SEC_MISS, reason = "the | page is | also <served> over http"),
)]
pub(crate) struct Theme(String);

/// The cookies of a site in France.
#[policy(
    site = "https://example.org",
    provider = "Example Ltd",
    recipients = [],
    choices = Short,
    changed = "2026-11-24",
    jurisdictions = [FR],
    allow(A_PFX_MISSED, reason = "clients know the names"),
)]
pub(crate) struct Sound(SessionId, Short, Theme);
