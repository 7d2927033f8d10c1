// What parts can be, beside what they cannot.

use cookie_policy::{Answer, Choices, Cookie, Error, Jar, Statistics, policy};
use cookie_policy_tests_library::auth::{self, AdCookies, AuthCookies, Login};

/// To remember the visitor's choices
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "180 days")]
struct ShopChoices(Choices);

mod private {
    use cookie_policy::{Cookie, policy};

    /// To keep wishes
    #[derive(Cookie)]
    #[cookie(name = "wishes", provider = site, category = Necessary(UserInput), lifetime = session)]
    pub(super) struct Wishes(pub(super) String);

    /// A private part of this crate, without a cookie that is left out.
    #[policy(part, crate = ::cookie_policy)]
    pub(super) struct WishCookies(Wishes, #[cfg(any())] Missing);
}

mod public {
    use cookie_policy::{Cookie, policy};

    /// To keep one thing
    #[derive(Cookie)]
    #[cookie(name = "thing", provider = site, category = Necessary(UserInput), lifetime = session)]
    struct Thing(String);

    pub mod deeper {
        /// To keep another thing
        #[derive(cookie_policy::Cookie)]
        #[cookie(name = "another", provider = site, category = Necessary(UserInput), lifetime = session)]
        pub struct Another(pub String);
    }

    /// A public part with a private cookie, a path, and entries under conditions.
    #[policy(part)]
    pub struct Things(
        Thing,
        #[cfg(all())] deeper::Another,
        #[cfg(any())]
        #[cfg(not(any()))]
        Missing,
    );

    pub fn keep(jar: &cookie_policy::Jar<Things>) -> Result<(), cookie_policy::Error> {
        Thing("one".into()).set(jar)
    }

    /// A part without cookies.
    #[policy(part)]
    pub struct Nothing;
}

#[policy(
    site = "https://shop.example",
    provider = "Shop",
    choices = ShopChoices,
    recipients = [],
    parts = [AuthCookies, private::WishCookies, public::Things, AdCookies, public::Nothing],
)]
struct ShopPolicy(ShopChoices);

fn local() {
    /// To keep a local thing
    #[derive(Cookie)]
    #[cookie(name = "local", provider = site, category = Necessary(UserInput), lifetime = session)]
    struct Local(String);

    #[policy(part)]
    struct LocalCookies(Local);

    #[policy(site = "https://local.example", provider = "Local", recipients = [], parts = [LocalCookies])]
    struct LocalPolicy();

    let jar = Jar::<LocalPolicy>::from_cookie_header("");
    assert_eq!(jar.part::<LocalCookies>().set(Local("thing".into())), Ok(()));
}

fn main() -> Result<(), Error> {
    local();
    let mut jar = Jar::<ShopPolicy>::from_cookie_header("");
    jar.answer(Answer::accept_all())?;
    auth::log_in("ada", &jar.part())?;
    assert!(auth::show_ad(&jar.part())?);
    public::keep(&jar.part())?;
    jar.part::<private::WishCookies>().set(private::Wishes("lamp".into()))?;
    let part = jar.part::<AuthCookies>();
    assert!(part.consent::<Statistics>().is_some());
    part.remove::<Login>()
}
