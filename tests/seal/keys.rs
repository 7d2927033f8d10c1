//! Keys, and their rotation.

use cookie_policy::{Key, KeyTooShort, Keys};
use cookie_policy_tests::response::next_header;
use cookie_policy_tests::sealed::{Basket, SessionId, jar_with, key, sent};

fn header() -> String {
    sent(|jar| {
        SessionId("a".into()).set(jar).expect("set");
        Basket("b".into()).set(jar).expect("set");
    })
}

#[test]
fn a_former_key_opens_and_the_current_one_seals() {
    let changed = || Keys::new(key(2)).former(key(3)).former(key(1));
    let jar = jar_with(changed(), &header());
    assert_eq!(jar.get(), Some(SessionId("a".into())));
    assert_eq!(jar.get(), Some(Basket("b".into())));
    SessionId("c".into()).set(&jar).expect("set");
    Basket("d".into()).set(&jar).expect("set");
    let jar = jar_with(Keys::new(key(2)), &next_header("", &jar));
    assert_eq!(jar.get(), Some(SessionId("c".into())), "the former keys are gone");
    assert_eq!(jar.get(), Some(Basket("d".into())));
}

#[test]
fn a_key_that_is_no_longer_there_opens_nothing() {
    let jar = jar_with(Keys::new(key(2)).former(key(3)), &header());
    assert_eq!((jar.get::<SessionId>(), jar.get::<Basket>()), (None, None));
}

#[test]
fn a_key_has_64_random_bytes_or_is_derived_from_32() {
    let too_short = |needed, given| Some(KeyTooShort { needed, given });
    assert_eq!(Key::from_bytes(&[1; 63]).err(), too_short(64, 63));
    assert_eq!(Key::from_bytes(&[1; 64]).err(), None);
    assert_eq!(Key::derived_from(&[1; 31]).err(), too_short(32, 31));
    assert_eq!(Key::derived_from(&[1; 32]).err(), None);
    let message = "the secret has 0 bytes, and a key needs at least 64; use a longer secret";
    assert_eq!(Key::from_bytes(&[]).expect_err("too short").to_string(), message);
}

#[test]
fn every_byte_of_a_secret_counts() {
    let secret = [7; 80];
    for changed in [0, 63, 64, 79] {
        let mut other = secret;
        *other.get_mut(changed).expect("it is there") ^= 1;
        let keys = |bytes| Keys::new(Key::from_bytes(bytes).expect("it is long enough"));
        let jar = jar_with(keys(&secret), "");
        Basket("a".into()).set(&jar).expect("set");
        assert_eq!(jar_with(keys(&other), &next_header("", &jar)).get::<Basket>(), None, "{changed}");
    }
}

#[test]
fn debug_shows_nothing_of_a_key() {
    let keys = Keys::new(key(0xab)).former(key(0xcd));
    let site = cookie_policy::Site::<cookie_policy_tests::sealed::SealedPolicy>::new().keys(keys.clone());
    // The site also shows the address of its clock, which may contain any digits.
    assert!(format!("{site:?}").contains("keyring: Keyring { keys: Some(Keys { former: 1, .. })"));
    let shown = format!("{:?} {:?} {keys:?} {keys:#?}", key(0xab), jar_with(keys.clone(), ""));
    for byte in ["171", "205", "ab", "cd", "AB", "CD"] {
        assert!(!shown.contains(byte), "{byte} in {shown}");
    }
}
