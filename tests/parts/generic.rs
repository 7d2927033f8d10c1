//! Helpers that are generic over the list: one bound each.

use cookie_policy::{Answer, Error, Includes, Jar, Lists, Reads, Sets, Statistics};
use cookie_policy_tests::parts::{Basket, ShopPolicy, Visitor};
use cookie_policy_tests_library::auth::{self, AuthCookies, Login};

use super::visitor;

/// Sets and reads a cookie of any list.
fn greet<L>(jar: &Jar<L>) -> Result<String, Error>
where
    Jar<L>: Sets<Login> + Reads<Login>,
{
    Login("ada".to_owned()).set(jar)?;
    Ok(jar.get().map(|Login(user)| user).unwrap_or_default())
}

/// Does everything with a cookie of any list.
fn recognise<L: Lists<Visitor>>(jar: &Jar<L>) -> Result<bool, Error> {
    let Some(consent) = jar.consent::<Statistics>() else { return Ok(false) };
    Visitor("7f2c".to_owned()).set(consent)?;
    jar.remove::<Visitor>()?;
    Ok(true)
}

/// Uses a part under any policy that includes it.
fn log_in<P: Includes<AuthCookies> + Lists<Basket>>(jar: &Jar<P>) -> Result<(), Error> {
    Basket("lamp".to_owned()).set(jar)?;
    auth::log_in("ada", &jar.part())
}

#[test]
fn a_helper_takes_the_jar_of_a_part() {
    let jar = visitor().request();
    assert_eq!(greet(&jar.part::<AuthCookies>()).as_deref(), Ok("ada"));
}

#[test]
fn a_helper_takes_the_jar_of_every_policy_with_the_cookie() {
    let mut visitor = visitor();
    assert_eq!(recognise(&visitor.request()), Ok(false));
    visitor.answer(Answer::accept_all()).unwrap();
    assert_eq!(recognise(&visitor.request()), Ok(true));
}

#[test]
fn a_helper_takes_the_jar_of_every_policy_with_the_part() {
    let jar: Jar<ShopPolicy> = visitor().request();
    log_in(&jar).unwrap();
    let names: Vec<String> = jar.set_cookies().map(|line| line.name().to_owned()).collect();
    assert_eq!(names, ["basket", "login"]);
}
