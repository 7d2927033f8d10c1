//! Declarations inside a function and inside a macro.

use cookie_policy::{Cookie, Jar, Policy, policy};

use crate::preferences::Preferences;

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

/// Several cookies in one expansion, all on one line of the source.
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
