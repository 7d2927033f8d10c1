//! Declarations in surroundings that change what names mean.
#![allow(
    unreachable_pub,
    missing_debug_implementations,
    clippy::non_minimal_cfg,
    reason = "visibilities and conditions are tried here, and nothing else"
)]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a panic is how a test fails")]

use cookie_policy::{Choices, Cookie, Jar, Policy, policy};

/// To remember the visitor's cookie preferences
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct Preferences(Choices);

#[allow(
    dead_code,
    unused_macros,
    unused_imports,
    non_camel_case_types,
    reason = "they only stand in the way"
)]
mod shadowed {
    //! Every name that generated code could mean by accident means something else here.

    type Text = ::std::string::String;
    type Line = ::std::string::String;
    type Answered = ::cookie_policy::Choices;

    struct Option;
    struct Result;
    struct String;
    struct Vec;
    struct Some;
    struct None;
    struct Ok;
    struct Err;
    struct Cow;
    struct Duration;
    struct Necessary;
    struct Statistics;
    struct Declaration;
    struct Consent;
    struct str;
    struct bool;
    struct u64;
    mod core {}
    mod std {}
    mod cookie_policy {}

    macro_rules! concat {
        ($($any:tt)*) => {
            compile_error!("the wrong `concat!`")
        };
    }
    macro_rules! module_path {
        ($($any:tt)*) => {
            compile_error!("the wrong `module_path!`")
        };
    }
    pub(crate) use {concat, module_path};

    /// Suggests stops.
    #[derive(::cookie_policy::Category)]
    #[category(key = "stops", label = "Stops", sale_or_share = true)]
    pub struct Stops;

    /// To remember the user
    #[derive(::cookie_policy::Cookie)]
    #[cookie(
        name = "session",
        provider = "Example",
        function = "Login",
        category = Necessary(Authentication),
        lifetime = session or "14 days",
        recipients = [],
        domain = "example.org",
    )]
    pub struct Session(pub Text);

    /// To remember the theme
    #[derive(::cookie_policy::Cookie)]
    #[cookie(name = "theme", provider = site, category = Necessary(UserInterface), lifetime = session)]
    pub enum Theme {
        Some,
        None,
        Ok,
    }

    /// To suggest stops
    #[derive(::cookie_policy::Cookie)]
    #[cookie(name = "stops", provider = site, category = self::Stops, lifetime = "1 day", recipients = ["Bus Ltd"])]
    pub struct LastStop(pub Line);

    /// To remember the visitor's cookie preferences
    #[derive(::cookie_policy::Cookie)]
    #[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
    pub struct Preferences(pub Answered);

    /// The cookies of a site.
    #[::cookie_policy::policy(
        site = "https://example.org",
        provider = "Example",
        choices = Preferences,
        recipients = [],
        still_valid(self::Stops = [7]),
    )]
    pub struct SitePolicy(Session, Theme, LastStop, Preferences);
}

#[test]
fn shadowed_names() {
    use shadowed::{Session, SitePolicy, Theme};

    let jar = Jar::<SitePolicy>::from_cookie_header("theme=none; session=f00");
    assert!(matches!(jar.get(), Some(Theme::None)));
    assert_eq!(jar.get::<Session>().unwrap().0, "f00");
    Session("f01".to_owned()).set_persistent(&jar).unwrap();
    Theme::Ok.set(&jar).unwrap();
    let lines: Vec<String> = jar.set_cookies().map(String::from).collect();
    assert_eq!(lines.len(), 2);
    assert!(lines[0].starts_with("session=f01; Max-Age=1209600") && lines[1].starts_with("theme=ok;"));
}

#[test]
fn inside_a_function() {
    /// Suggests stops.
    #[derive(cookie_policy::Category)]
    #[category(key = "stops", label = "Stops")]
    struct Stops;

    type OwnCategory = Stops;

    /// To remember the user
    #[derive(Cookie)]
    #[cookie(name = "session", provider = site, category = Necessary(Authentication), lifetime = session)]
    struct Session(String);

    /// The cookies of a site.
    #[policy(site = "https://example.org", provider = "Example", choices = Preferences, recipients = [])]
    struct SitePolicy(Session, Preferences);

    let jar = Jar::<SitePolicy>::from_cookie_header("session=f00");
    assert_eq!(jar.get::<Session>().unwrap().0, "f00");
    assert!(jar.consent::<OwnCategory>().is_none());
}

/// Several cookies in one expansion, all made on one line of the source.
macro_rules! cookies {
    ($policy:ident: $($ident:ident($ty:ty) = $name:literal)*) => {
        $(
            /// To test macros
            #[derive(Cookie)]
            #[cookie(name = $name, provider = site, category = Necessary(UserInput), lifetime = session)]
            pub struct $ident(pub $ty);
        )*

        mod same_name {
            $(
                /// To test macros
                #[derive(cookie_policy::Cookie)]
                #[cookie(
                    name = $name,
                    provider = site,
                    category = Necessary(UserInput),
                    lifetime = session,
                    path = "/same",
                )]
                pub struct $ident(pub $ty);
            )*
        }

        /// The cookies of the macro.
        #[policy(site = "https://example.org", provider = "Example", recipients = [])]
        pub struct $policy($($ident, same_name::$ident),*);
    };
}

cookies!(MacroPolicy: First(String) = "first" Second(u8) = "second" Third(bool) = "third");

#[test]
fn inside_a_macro() {
    let jar = Jar::<MacroPolicy>::from_cookie_header("first=1; second=2; third=true");
    assert_eq!(jar.get::<First>().unwrap().0, "1");
    assert_eq!(jar.get::<Second>().unwrap().0, 2);
    assert!(jar.get::<Third>().unwrap().0);
    assert_eq!(MacroPolicy::COOKIES.len(), 6);
    assert_eq!(MacroPolicy::COOKIES[1].path(), "/same");
}

mod shop {
    /// To keep the basket
    #[derive(cookie_policy::Cookie)]
    #[cookie(name = "state", provider = site, category = Necessary(UserInput), lifetime = session, path = "/shop")]
    pub struct State(pub String);
}

mod blog {
    /// To keep the draft
    #[derive(cookie_policy::Cookie)]
    #[cookie(name = "draft", provider = site, category = Necessary(UserInput), lifetime = session)]
    pub struct State(pub String);
}

/// The cookies of two modules.
#[policy(site = "https://example.org", provider = "Example", recipients = [])]
struct TwoOfOneName(shop::State, blog::State);

#[test]
fn two_types_of_one_name() {
    let jar = Jar::<TwoOfOneName>::from_cookie_header("state=basket; draft=text");
    assert_eq!(jar.get::<shop::State>().unwrap().0, "basket");
    assert_eq!(jar.get::<blog::State>().unwrap().0, "text");
    assert_eq!(TwoOfOneName::COOKIES.len(), 2);
}

/// To remember the last match
#[derive(Cookie)]
#[cookie(name = "match", provider = site, category = Necessary(UserInput), lifetime = session)]
struct r#Match(String);

/// To remember the kind
#[derive(Cookie)]
#[cookie(name = "kind", provider = site, category = Necessary(UserInput), lifetime = session)]
#[allow(non_camel_case_types, reason = "that is what needs a raw identifier")]
enum r#type {
    r#loop,
    r#Self_,
}

/// Matches things.
#[derive(cookie_policy::Category)]
#[category(key = "raw", label = "Raw")]
#[allow(non_camel_case_types, reason = "that is what needs a raw identifier")]
struct r#struct;

/// To match things
#[derive(Cookie)]
#[cookie(name = "raw", provider = site, category = crate::r#struct, lifetime = session, recipients = [])]
struct Raw(String);

/// The cookies with raw names.
#[policy(site = "https://example.org", provider = "Example", choices = self::Preferences, recipients = [])]
struct r#RawPolicy(r#Match, r#type, self::Raw, crate::Preferences);

#[test]
fn raw_identifiers() {
    let jar = Jar::<r#RawPolicy>::from_cookie_header("match=4; kind=loop");
    assert_eq!(jar.get::<r#Match>().unwrap().0, "4");
    assert!(matches!(jar.get(), Some(r#type::r#loop)));
    r#type::r#Self_.set(&jar).unwrap();
    assert_eq!(jar.set_cookies().next().unwrap().value(), "self-");
    assert!(jar.consent::<r#struct>().is_none());
    let _ = Raw(String::new()).0;
}

/// The cookies of two configurations.
#[policy(site = "https://example.org", provider = "Example", recipients = [])]
struct Configured(
    #[cfg(all())] r#Match,
    #[cfg(any())] of_no_configuration::Missing,
    #[cfg(all(test, not(any())))]
    #[cfg(all())]
    shop::State,
);

#[test]
fn entries_under_cfg() {
    let names: Vec<&str> = Configured::COOKIES.iter().map(cookie_policy::Declaration::name).collect();
    assert_eq!(names, ["match", "state"]);
}

mod private {
    use cookie_policy::CookieValue;

    pub(super) struct Secret(pub(super) u8);

    impl CookieValue for Secret {
        fn encode(&self) -> std::borrow::Cow<'_, str> {
            self.0.to_string().into()
        }

        fn decode(text: &str) -> Option<Self> {
            text.parse().ok().map(Secret)
        }
    }

    /// To keep a secret
    #[derive(cookie_policy::Cookie)]
    #[cookie(name = "secret", provider = site, category = Necessary(UserInput), lifetime = session)]
    pub struct OfPrivateType(Secret);

    impl OfPrivateType {
        pub(super) fn new(secret: u8) -> Self {
            Self(Secret(secret))
        }

        pub(super) fn secret(&self) -> u8 {
            self.0.0
        }
    }

    pub mod inner {
        /// To be seen by one module
        #[derive(cookie_policy::Cookie)]
        #[cookie(name = "seen", provider = site, category = Necessary(UserInput), lifetime = session)]
        pub(in crate::private) struct Seen(pub(in crate::private) String);
    }

    /// The cookies of a private site.
    #[cookie_policy::policy(site = "https://example.org", provider = "Example", recipients = [])]
    pub(super) struct PrivatePolicy(OfPrivateType, inner::Seen);

    pub(super) fn see(jar: &cookie_policy::Jar<PrivatePolicy>) -> String {
        jar.get::<inner::Seen>().unwrap().0
    }
}

#[test]
fn private_types() {
    let jar = Jar::<private::PrivatePolicy>::from_cookie_header("secret=4; seen=yes");
    assert_eq!(jar.get::<private::OfPrivateType>().unwrap().secret(), 4);
    private::OfPrivateType::new(5).set(&jar).unwrap();
    assert_eq!(jar.set_cookies().next().unwrap().value(), "5");
    assert_eq!(private::see(&jar), "yes");
}

mod glob {
    use super::shop::*;

    /// The cookies of a glob import, before the cookie of its own.
    #[cookie_policy::policy(site = "https://example.org", provider = "Example", recipients = [])]
    pub struct Imported(State, Later);

    /// To come later
    #[derive(cookie_policy::Cookie)]
    #[cookie(name = "later", provider = site, category = Necessary(UserInput), lifetime = session)]
    pub struct Later(pub String);
}

#[test]
fn glob_imports_and_a_policy_before_its_cookies() {
    let jar = Jar::<glob::Imported>::from_cookie_header("state=basket; later=on");
    assert_eq!(jar.get::<shop::State>().unwrap().0, "basket");
    assert_eq!(jar.get::<glob::Later>().unwrap().0, "on");
}
