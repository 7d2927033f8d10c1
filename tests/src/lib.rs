//! Declarations and helpers that the tests share.

pub mod choices;
pub mod fuzz;
pub mod golden;
pub mod grammar;
pub mod page;
pub mod parts;
pub mod port;
pub mod random;
pub mod response;
pub mod sealed;
pub mod skip;
pub mod text;
pub mod validator;

use cookie_policy::{Category, Choices, Cookie, policy};
use serde::{Deserialize, Serialize};

/// To remember the user from one page to another
#[derive(Cookie, Debug, PartialEq)]
#[cookie(
    name = "sessionid",
    provider = "Opendatasoft",
    function = "Authentication (front and back office)",
    category = Necessary(Authentication),
    lifetime = session or "14 days",
)]
pub struct SessionId(pub String);

/// To remember the visitor's language
#[derive(Cookie, Clone, Copy, Debug, PartialEq)]
#[cookie(
    name = "django_language",
    provider = site,
    function = "Language selection (front and back office)",
    category = Necessary(UserInterface),
    lifetime = session,
)]
pub enum Language {
    /// French
    Fr,
    /// English, as it is written in Britain
    EnGb,
}

/// To remember the visitor's cookie preferences
#[derive(Cookie, Debug)]
#[cookie(name = "cookies_preferences", provider = site, category = Necessary(Choices), lifetime = "184 days")]
pub struct CookiePreferences(pub Choices);

/// To keep what the visitor put into the basket
#[derive(Cookie, Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cookie(
    name = "basket",
    provider = site,
    category = Necessary(UserInput),
    lifetime = "1 day 12 hours",
    path = "/shop",
    domain = "opendatasoft.com",
    same_site = Strict,
    encoding = json,
)]
pub struct Basket {
    /// What is in it.
    pub items: Vec<String>,
    /// How much it is, in cents.
    pub cents: u64,
}

/// To keep the number of the last search
#[derive(Cookie, Debug, PartialEq)]
#[cookie(name = "search", provider = site, category = Necessary(UserInput), lifetime = session, encoding = raw)]
pub struct Search(pub u32);

/// To keep a text as it is
#[derive(Cookie, Debug, PartialEq)]
#[cookie(name = "verbatim", provider = site, category = Necessary(UserInput), lifetime = session, encoding = raw)]
pub struct Verbatim(pub String);

/// To tell a returning visitor from a new one
#[derive(Cookie, Debug, PartialEq)]
#[cookie(
    name = "visitor_id",
    provider = "Opendatasoft",
    category = Statistics,
    lifetime = "390 days",
    recipients = ["InnoCraft Ltd"],
)]
pub struct VisitorId(pub String);

/// To count visits of the shop
#[derive(Cookie, Debug, PartialEq)]
#[cookie(
    name = "shop_visits",
    provider = site,
    category = Statistics,
    lifetime = "30 days",
    path = "/shop",
    recipients = [],
)]
pub struct ShopVisits(pub u32);

/// To measure the audience without knowing anybody
#[derive(Cookie, Debug, PartialEq)]
#[cookie(name = "audience", provider = site, category = Statistics(Anonymous), lifetime = "393 days", recipients = [])]
pub struct Audience(pub String);

/// To show advertising elsewhere
#[derive(Cookie, Debug, PartialEq)]
#[cookie(
    name = "__Host-ad",
    provider = site,
    category = Marketing,
    lifetime = "90 days",
    same_site = None,
    partitioned = true,
    recipients = ["Advertiser Ltd"],
)]
pub struct Advertising(pub String);

/// Suggests stops and lines from earlier searches.
#[derive(Category, Debug)]
#[category(key = "personalisation", label = "Personalisation", sale_or_share = true)]
pub struct Personalisation;

/// To suggest stops
#[derive(Cookie, Debug, PartialEq)]
#[cookie(
    name = "stops",
    provider = site,
    category = crate::Personalisation,
    lifetime = session or "90 days",
    recipients = [],
)]
pub struct Stops(pub String);

/// To recognise browsers
#[derive(Cookie, Debug, PartialEq)]
#[cookie(
    name = "_pk_*",
    provider = "Matomo",
    category = Statistics,
    lifetime = "393 days",
    set_by = Script,
    recipients = ["InnoCraft Ltd"],
)]
pub struct Matomo;

/// To remember the size of the map
#[derive(Cookie, Debug, PartialEq)]
#[cookie(name = "map_zoom", provider = site, category = Preferences, lifetime = session, set_by = Script, recipients = [])]
pub struct MapZoom(pub u8);

/// To play videos
#[derive(Cookie, Debug, PartialEq)]
#[cookie(
    name = "player",
    provider = "Video Ltd",
    category = Marketing,
    lifetime = "180 days",
    party = Third,
    recipients = ["Video Ltd"],
)]
pub struct VideoPlayer;

/// To keep the administrators logged in
#[derive(Cookie, Debug)]
#[cookie(name = "admin", provider = site, category = Necessary(Authentication), lifetime = session)]
pub struct AdminSession;

/// The cookies of a site with one of each kind.
#[policy(
    site = "https://transport.opendatasoft.com",
    provider = "Opendatasoft",
    choices = CookiePreferences,
    recipients = [],
    audience_exemption = [FR, UK],
)]
#[derive(Debug)]
pub struct SitePolicy(
    SessionId,
    Language,
    CookiePreferences,
    Basket,
    Search,
    Verbatim,
    cookie_policy_tests_library::CsrfToken,
    cookie_policy_tests_library::flash::Flash,
    VisitorId,
    ShopVisits,
    Audience,
    Advertising,
    Stops,
    Matomo,
    MapZoom,
    VideoPlayer,
    AdminSession,
);

/// Declarations whose texts try to be markup.
pub mod hostile {
    use cookie_policy::{Category, Choices, Cookie, policy};

    /// A category whose texts are all markup.
    #[derive(Category, Debug)]
    #[category(
        key = "own-words_1",
        label = "1. *Own* | <b>words</b> # `x` #",
        description = "- [ ] _todo_ [link](https://example.org/a_b_c) ![x](y) <script>alert(1)</script> &amp; ~~gone~~\n\n# no heading\n> no quote"
    )]
    pub struct OwnWords;

    /// A category whose texts begin with the sign of a block.
    #[derive(Category, Debug)]
    #[category(key = "more-words", label = "+ more", description = "1) item\n2) item")]
    pub struct MoreWords;

    /// To remember the visitor's cookie preferences
    #[derive(Cookie, Debug)]
    #[cookie(
        name = "choices",
        provider = "# Pipes | and || more \\| \\",
        category = Necessary(Choices),
        lifetime = "1 day 1 second",
    )]
    pub struct Preferences(pub Choices);

    /// Tags, entities and comments.
    #[derive(Cookie, Debug)]
    #[cookie(
        name = "we`ird|na~me",
        provider = "<b>bold</b> &lt;i&gt; &amp; &#35; <!-- comment --> <https://example.org>",
        purpose = "`code` ``more`` *emphasis* _more_ **strong** __more__ ~~gone~~ ==mark== a*b*c a_b_c $x$ $$y$$ ^z^",
        function = "[link](https://example.org) [reference] [^note] ![image](x.png) [x]: y [`SessionId`] [a][b]",
        category = Necessary(UserInput),
        lifetime = "59 minutes 1 second",
        recipients = ["A | B", "C & D <e>", "`F`, G"],
    )]
    pub struct Tags(pub String);

    /// Lines that begin a block.
    #[derive(Cookie, Debug)]
    #[cookie(
        name = "_|*",
        provider = "- item",
        purpose = "1. item",
        function = "one\ntwo\n\n# three\n| four | five |\n\t six",
        category = crate::hostile::OwnWords,
        lifetime = "400 days",
        set_by = Script,
        recipients = ["+ item", "2) item", "=== 1", "--- 2", "> quote"],
    )]
    pub struct Blocks;

    /// Addresses that some dialects turn into links.
    #[derive(Cookie, Debug)]
    #[cookie(
        name = "`",
        provider = "https://example.org/?a=b&c=d http://example.org ftp://example.org",
        purpose = "www.example.org WWW.example.org mailto:a@example.org a@example.org xmpp:a@b #1 @someone :smile:",
        function = "\"quotes\" 'more' -- --- ... \u{a9} \u{1f36a} caf\u{e9}",
        category = crate::hostile::MoreWords,
        lifetime = session,
        recipients = ["* a"],
    )]
    pub struct Addresses(pub String);

    /// A cookie that only this module knows.
    #[derive(Cookie, Debug)]
    #[cookie(name = "hidden", provider = site, category = Necessary(UserInput), lifetime = session)]
    #[allow(dead_code, reason = "it is here for its row")]
    struct Hidden(String);

    /// The cookies of a site whose texts try to be markup.
    #[policy(
        site = "https://example.org/a_b*c~d",
        provider = "Site | \"Ltd\" <b>",
        choices = Preferences,
        recipients = ["Q|R", "*S*"],
    )]
    #[derive(Debug)]
    pub struct HostilePolicy(Preferences, Tags, Blocks, Addresses, Hidden);
}
