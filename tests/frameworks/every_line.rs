//! A response with `Set-Cookie` headers of every kind: a cookie, the choices, and removals.

use cookie_policy::{Answer, Error, Jar};
use cookie_policy_tests::{Search, SessionId, SitePolicy};

/// The names of the cookies, in the order of the headers.
pub(crate) const ALL: [&str; 5] = ["sessionid", "cookies_preferences", "shop_visits", "__Host-ad", "search"];

pub(crate) fn set_all(jar: &mut Jar<SitePolicy>) -> Result<(), Error> {
    SessionId("s3cret".into()).set(jar)?;
    jar.answer(Answer::refuse_all())?;
    jar.remove::<Search>()
}
