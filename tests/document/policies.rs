//! Policies that differ from the shared one.

use cookie_policy::{Choices, Cookie, policy};

/// Cookies without a function; the first one needs consent.
pub(super) mod sparse {
    use super::{Choices, Cookie, policy};

    /// To count visits
    #[derive(Cookie)]
    #[cookie(name = "visits", provider = "A", category = Statistics, lifetime = session, recipients = ["B", "C, Ltd"])]
    struct Visits(#[allow(dead_code)] u32);

    /// To remember choices
    #[derive(Cookie)]
    #[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "1 day")]
    struct Remembered(Choices);

    /// To log in
    #[derive(Cookie)]
    #[cookie(name = "session", provider = site, category = Necessary(Authentication), lifetime = session, recipients = [])]
    struct Session(#[allow(dead_code)] String);

    #[policy(site = "https://example.org", provider = "Site", choices = Remembered, recipients = ["D"])]
    pub(crate) struct Sparse(Visits, Session, Remembered);
}

/// What a site knows of others, and what scripts keep elsewhere.
pub(super) mod others {
    use super::{Choices, Cookie, policy};

    /// To recommend videos
    #[derive(Cookie)]
    #[cookie(name = "__Host-video", provider = "Videos & Co", provider_url = "https://videos.example/privacy?a=1&b=2",
        host = "www.videos.example", category = Marketing, party = Third, lifetime = "2 years", recipients = ["Videos & Co"],
        purpose(fr = "Pour recommander des vidéos"))]
    struct Video;

    /// To keep visitors logged in at the video site
    #[derive(Cookie)]
    #[cookie(name = "login", provider = "Videos & Co", category = Marketing, party = Third, recipients = [],
        lifetime = unknown("until you log out | there", fr = "jusqu’à la déconnexion"),
        purpose(fr = "Pour rester connecté au site de vidéos"))]
    struct Login;

    /// To recognise visitors
    #[derive(Cookie)]
    #[cookie(name = "stats.visitor", provider = site, category = Statistics, set_by = Script, storage = local_storage,
        lifetime = until_removed, recipients = [], purpose(fr = "Pour reconnaître les visiteurs"))]
    struct Visitor;

    /// To recognise visitors
    #[derive(Cookie)]
    #[cookie(name = "stats.visitor", provider = site, category = Statistics, set_by = Script, storage = session_storage,
        lifetime = session, recipients = [], purpose(fr = "Pour reconnaître les visiteurs"))]
    struct Tab;

    /// To remember choices
    #[derive(Cookie)]
    #[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "1 day",
        purpose(fr = "Pour retenir les choix"))]
    struct Remembered(Choices);

    #[policy(site = "https://example.org", provider = "Site", choices = Remembered, recipients = [], languages = ["en", "fr"])]
    pub(crate) struct Others(Video, Login, Visitor, Tab, Remembered);
}

/// Lifetimes whose words depend on more than their length.
pub(super) mod lengths {
    use super::{Choices, Cookie, policy};

    macro_rules! kept {
        ($($name:ident($text:literal, $($keys:tt)*))*) => {
            $(
                /// To recognise visitors
                #[derive(Cookie)]
                #[cookie(name = $text, provider = "V", category = Statistics, recipients = [], $($keys)*)]
                struct $name;
            )*

            /// To remember choices
            #[derive(Cookie)]
            #[cookie(name = "choices", provider = "V", category = Necessary(Choices), lifetime = "1 day", recipients = [])]
            struct Remembered(Choices);

            #[policy(site = "https://example.org", choices = Remembered)]
            pub(crate) struct Lengths($($name,)* Remembered);
        };
    }

    kept! {
        TwoYears("two_years", party = Third, lifetime = "2 years")
        Month("month", party = Third, lifetime = at_most "30 days")
        Database("database", party = Third, set_by = Script, storage = indexed_db, lifetime = at_most "400 days")
        Own("own", set_by = Script, lifetime = at_most "400 days")
        Tab("tab", set_by = Script, storage = session_storage, lifetime = session)
        Session("session", set_by = Script, lifetime = session)
        Again("again", set_by = Script, lifetime = "2 days", refresh = true)
    }
}

/// A cookie with what declarations rarely say.
pub(super) mod refreshed {
    use super::{Cookie, policy};

    /// To keep the basket
    #[derive(Cookie)]
    #[cookie(name = "basket", provider = site, category = Necessary(UserInput), lifetime = "2 hours", refresh = true)]
    struct Basket(#[allow(dead_code)] String);

    #[policy(site = "https://example.org", provider = "Site", recipients = [])]
    pub(crate) struct Refreshed(Basket);
}

/// A site with a name and a date.
pub(super) mod named {
    use super::{Cookie, policy};

    /// To remember the visitor's language
    #[derive(Cookie)]
    #[cookie(name = "language", provider = site, category = Necessary(UserInterface), lifetime = "1 day", recipients = [])]
    struct Language(#[allow(dead_code)] String);

    #[policy(
        site = "https://example.org/?a=1&b=2",
        site_name = "Buses & *trams*",
        provider = "Town of Example",
        changed = "2026-01-01"
    )]
    pub(crate) struct Named(Language);
}

/// A category that resembles a built-in one.
pub(super) mod lookalike {
    use cookie_policy::Category;

    use super::{Choices, Cookie, policy};

    /// Measures visits.
    #[derive(Category)]
    #[category(key = "statistics-cookies", label = "Statistics cookies")]
    pub(crate) struct OwnStatistics;

    /// To measure visits
    #[derive(Cookie)]
    #[cookie(
        name = "a",
        provider = "A",
        category = crate::policies::lookalike::OwnStatistics,
        lifetime = session,
        recipients = [],
    )]
    struct Own;

    /// To remember choices
    #[derive(Cookie)]
    #[cookie(name = "choices", provider = "A", category = Necessary(Choices), lifetime = "1 day", recipients = [])]
    struct Remembered(#[allow(dead_code)] Choices);

    #[policy(site = "https://example.org", choices = Remembered)]
    pub(crate) struct Lookalike(Own, Remembered);
}

/// Cookies whose lifetimes and names are known at run time only.
pub(super) mod deployed {
    use super::{Choices, Cookie, policy};

    /// To keep users logged in
    #[derive(Cookie)]
    #[cookie(name = "sid", provider = site, category = Necessary(Authentication), lifetime = at_most "365 days")]
    struct Sid(#[allow(dead_code)] String);

    /// To log in with an account of another site
    #[derive(Cookie)]
    #[cookie(
        name = "oidc_{}",
        names = 20,
        provider = site,
        category = Necessary(Authentication),
        lifetime = "10 minutes",
    )]
    struct OidcFlow(#[allow(dead_code)] String);

    /// To measure visits
    #[derive(Cookie)]
    #[cookie(
        name = "_pk_*",
        provider = "Vendor",
        category = Statistics,
        lifetime = at_most "1 day 12 hours",
        set_by = Script,
        recipients = [],
    )]
    struct Vendor;

    /// To remember choices
    #[derive(Cookie)]
    #[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "1 day")]
    struct Remembered(Choices);

    #[policy(site = "https://example.org", provider = "Site", choices = Remembered, recipients = [])]
    pub(crate) struct Deployed(Sid, OidcFlow, Vendor, Remembered);
}
