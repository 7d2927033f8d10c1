use cookie_policy::{AnonymousStatistics, Category, Choices, Cookie, Country, Exemption, Policy, Site, policy};

// B-BASIS: each exemption
macro_rules! necessary {
    ($($ident:ident = $name:literal)*) => {$(
        /// To test exemptions
        #[derive(Cookie)]
        #[cookie(name = $name, provider = site, category = Necessary($ident), lifetime = session)]
        struct $ident(String);

        assert_eq!($ident::DECLARATION.exemption(), Some(Exemption::$ident));
    )*};
}

// B-3P: none at all, and one
/// To test categories
#[derive(Cookie)]
#[cookie(name = "layout", provider = site, category = Preferences, lifetime = session, recipients = [])]
struct Layout(String);

/// To test categories
#[derive(Cookie)]
#[cookie(name = "visits", provider = site, category = Statistics, lifetime = session, recipients = ["InnoCraft Ltd"])]
struct Visits(String);

// B-EX-AUDIENCE-FR: as long as it may be, first party, no recipients
/// To measure the audience
#[derive(Cookie)]
#[cookie(name = "audience", provider = site, category = Statistics(Anonymous), lifetime = "393 days")]
struct Audience(String);

/// To remember the visitor's cookie preferences
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct Preferences(Choices);

// B-EX-NONE-DE: the countries that know the exemption
/// The cookies of a site.
#[policy(
    site = "https://example.org",
    provider = "Example",
    choices = Preferences,
    recipients = [],
    audience_exemption = [FR, UK],
)]
struct SitePolicy(Audience, Preferences, Layout, Visits);

fn main() {
    necessary! {
        Authentication = "authentication"
        Security = "security"
        UserInput = "user_input"
        UserInterface = "user_interface"
        LoadBalancing = "load_balancing"
        Media = "media"
        SocialSharing = "social_sharing"
    }
    let _ = Site::<SitePolicy>::new();
    assert_eq!(<SitePolicy as Policy>::FACTS.audience_exemption, [Country::FR, Country::UK]);
    assert_eq!(Audience::DECLARATION.category().key(), AnonymousStatistics::KEY);
    assert_eq!(Layout::DECLARATION.recipients(), Some(&[][..]));
    assert_eq!(Visits::DECLARATION.recipients(), Some(&["InnoCraft Ltd"][..]));
}
