//! Attacks on sealed values.

use cookie_policy::{Error, Jar, SealFault};
use cookie_policy_tests::random::for_seeds;
use cookie_policy_tests::sealed::{Admin, Basket, Price, SealedPolicy, SessionId, jar, problems, sent};

/// Returns the values of a browser with all sealed cookies.
fn values() -> (String, String) {
    let header = sent(|jar| {
        SessionId("s3cret".into()).set(jar).expect("set");
        Basket("s3cret".into()).set(jar).expect("set");
    });
    let (session, basket) = header.split_once("; ").expect("two cookies");
    let value = |pair: &str| pair.split_once('=').expect("a pair").1.to_owned();
    (value(session), value(basket))
}

/// Returns why neither kind of seal opens.
fn faults(jar: &Jar<SealedPolicy>) -> (Result<SessionId, Error>, Result<Basket, Error>) {
    (jar.try_get(), jar.try_get())
}

fn sealed<T>(cookie: &'static str, fault: SealFault) -> Result<T, Error> {
    Err(Error::Sealed { cookie, fault })
}

#[test]
fn a_value_belongs_to_its_cookie() {
    let (session, basket) = values();
    let jar = jar(&format!("__Host-admin={session}; prices={basket}"));
    assert_eq!(jar.try_get::<Admin>(), sealed("__Host-admin", SealFault::Forged));
    assert_eq!(jar.try_get::<Price>(), sealed("prices", SealFault::Forged));
}

#[test]
fn a_value_without_a_seal_is_none() {
    for value in ["", "a", "a.b", "a.1", "a.b.c", "..", "a.1.", "a.99999999999.!", "%", "AAAA"] {
        let jar = jar(&format!("sessionid={value}; basket={value}"));
        let (session, basket) = faults(&jar);
        assert!(matches!(session, Err(Error::Sealed { .. })), "{value}");
        assert!(matches!(basket, Err(Error::Sealed { .. })), "{value}");
    }
    let jar = jar("sessionid=a; basket=a");
    assert_eq!(faults(&jar).0, sealed("sessionid", SealFault::Unsealed));
    assert_eq!(faults(&jar).1, sealed("basket", SealFault::Unsealed));
}

#[test]
fn no_single_changed_character_opens() {
    let (session, basket) = values();
    for (name, value) in [("sessionid", session), ("basket", basket)] {
        for at in 0..value.len() {
            for other in ["A", "B", ".", "0", "-", "="] {
                let mut changed = value.clone();
                changed.replace_range(at..=at, other);
                let jar = jar(&format!("{name}={changed}"));
                let opened = jar.get::<SessionId>().is_some() || jar.get::<Basket>().is_some();
                assert!(changed == value || !opened, "{at} {other}");
            }
        }
    }
}

#[test]
fn a_number_has_one_spelling() {
    let (_, basket) = values();
    let [value, expiry, mac] = basket.split('.').collect::<Vec<_>>()[..] else { panic!("{basket}") };
    for expiry in [format!("0{expiry}"), format!("+{expiry}"), format!("{expiry} ")] {
        assert_eq!(jar(&format!("basket={value}.{expiry}.{mac}")).get::<Basket>(), None, "{expiry}");
    }
}

#[test]
fn no_random_value_opens_and_none_panics() {
    let (session, basket) = values();
    for_seeds(500, |random| {
        let mut garbled = if random.below(2) == 0 { session.clone() } else { basket.clone() }.into_bytes();
        for _ in 0..=random.below(4) {
            let at = random.below(garbled.len());
            *garbled.get_mut(at).expect("it is there") =
                b'!' + u8::try_from(random.below(94)).expect("a byte");
        }
        garbled.truncate(1 + random.below(garbled.len()));
        let garbled = String::from_utf8(garbled).expect("ASCII").replace(';', "");
        let jar = jar(&format!("sessionid={garbled}; basket={garbled}"));
        let untouched = garbled == session || garbled == basket;
        assert!(untouched || jar.get::<SessionId>().is_none() && jar.get::<Basket>().is_none());
    });
}

#[test]
fn why_a_seal_does_not_open_is_told_without_the_value() {
    let (session, _) = values();
    let jar = jar(&format!("__Host-admin={session}; basket=s3cret; sessionid=a; sessionid=b"));
    assert_eq!((jar.get::<Admin>(), jar.get::<Basket>(), jar.get::<SessionId>()), (None, None, None));
    let expected = [("sessionid", "A-READ-DUP"), ("__Host-admin", "A-SEAL"), ("basket", "A-SEAL")];
    assert_eq!(problems(&jar), expected.map(|(name, rule)| (name.to_owned(), rule)));
    let told = format!("{:?} {:?}", jar.problems(), jar.try_get::<Basket>());
    assert!(!told.contains("s3cret") && !told.contains(&session), "{told}");
    let error = jar.try_get::<Admin>().expect_err("it is of another cookie").to_string();
    assert_eq!(error, "the request's cookie `__Host-admin` was not sealed by this site for this cookie");
}
