//! Declarations in modules: with the same name, private, and imported with a glob.

use cookie_policy::{Jar, Policy, policy};

pub(super) mod shop {
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
        pub(in crate::modules::private) struct Seen(pub(in crate::modules::private) String);
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

    /// The cookies of a glob import, and one of this module.
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
