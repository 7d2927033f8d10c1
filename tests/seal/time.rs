//! A seal ends with the lifetime of the cookie, even if the browser keeps it longer.

use cookie_policy::{Error, Jar, SealFault};
use cookie_policy_tests::sealed::{Basket, Price, SealedPolicy, SessionId, jar, sent, wait};

const DAY: u64 = 86_400;

type Setter = fn(Basket, &Jar<SealedPolicy>) -> Result<(), Error>;

fn expired<T>(cookie: &'static str) -> Result<T, Error> {
    Err(Error::Sealed { cookie, fault: SealFault::Expired })
}

#[test]
fn a_value_opens_until_its_lifetime_is_over() {
    let header = sent(|jar| SessionId("a".into()).set(jar).expect("set"));
    wait(14 * DAY);
    assert_eq!(jar(&header).try_get(), Ok(SessionId("a".into())));
    wait(1);
    assert_eq!(jar(&header).try_get::<SessionId>(), expired("sessionid"));
}

#[test]
fn of_two_lifetimes_the_longer_one_counts() {
    let setters: [Setter; 2] = [Basket::set, Basket::set_persistent];
    for set in setters {
        let header = sent(|jar| set(Basket("a".into()), jar).expect("set"));
        wait(2 * DAY);
        assert_eq!(jar(&header).try_get(), Ok(Basket("a".into())));
        wait(1);
        assert_eq!(jar(&header).try_get::<Basket>(), expired("basket"));
    }
}

#[test]
fn a_session_that_a_browser_keeps_for_ever_ends_after_400_days() {
    let header = sent(|jar| Price("12".into()).set(jar).expect("set"));
    wait(400 * DAY);
    assert_eq!(jar(&header).try_get(), Ok(Price("12".into())));
    wait(1);
    assert_eq!(jar(&header).try_get::<Price>(), expired("prices"));
}
