//! Values, sealed and opened.

use cookie_policy::{Answer, Consent, Cookie as _, Error, Policy as _, Seal, Statistics};
use cookie_policy_tests::random::for_seeds;
use cookie_policy_tests::response::next_header;
use cookie_policy_tests::sealed::{
    Basket, Price, SealedPolicy, SessionId, VisitorId, jar, jar_with, key, sent,
};

#[test]
fn a_sealed_value_comes_back_as_it_was_set() {
    for value in ["", "a", "38afes7a8", "a.b.c", "caf\u{e9} \u{1f36a}; \"x\", %41", &"x".repeat(1500)] {
        let header = sent(|jar| {
            SessionId(value.to_owned()).set(jar).expect("set");
            Basket(value.to_owned()).set(jar).expect("set");
        });
        let jar = jar(&header);
        assert_eq!(jar.get(), Some(SessionId(value.to_owned())));
        assert_eq!(jar.get(), Some(Basket(value.to_owned())));
        assert!(jar.problems().is_empty());
    }
}

#[test]
fn every_value_comes_back_and_what_is_sent_is_cookie_octets() {
    for_seeds(200, |random| {
        let value: String = (0..random.below(40))
            .filter_map(|_| char::from_u32(u32::try_from(random.below(0x11_0000)).expect("it is small")))
            .collect();
        let header = sent(|jar| {
            SessionId(value.clone()).set(jar).expect("set");
            Basket(value.clone()).set(jar).expect("set");
        });
        assert!(header.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' '), "{header}");
        assert_eq!(jar(&header).get(), Some(SessionId(value.clone())));
        assert_eq!(jar(&header).get(), Some(Basket(value.clone())));
    });
}

#[test]
fn clients_read_what_is_signed_and_not_what_is_private() {
    let header = sent(|jar| {
        SessionId("s3cret".into()).set(jar).expect("set");
        Basket("apples".into()).set(jar).expect("set");
    });
    assert!(header.contains("basket=apples."), "{header}");
    assert!(!header.contains("s3cret"), "{header}");
}

#[test]
fn a_private_value_looks_new_each_time() {
    let set = || sent(|jar| SessionId("a".into()).set(jar).expect("set"));
    assert_ne!(set(), set());
}

#[test]
fn what_the_response_sets_is_read_in_the_same_request() {
    let jar = jar("");
    SessionId("a".into()).set(&jar).expect("set");
    assert_eq!(jar.get(), Some(SessionId("a".into())));
}

#[test]
fn consent_gates_a_sealed_cookie_like_any_other() {
    let mut jar = jar("");
    jar.answer(Answer::accept_all()).expect("answered");
    VisitorId(7).set(jar.consent::<Statistics>().expect("granted")).expect("set");
    let jar = cookie_policy_tests::sealed::jar(&next_header("", &jar));
    assert_eq!(jar.consent::<Statistics>().and_then(Consent::get), Some(VisitorId(7)));
}

#[test]
fn a_value_that_no_cookie_can_hold_is_refused_before_it_is_sealed() {
    let jar = jar("");
    let error = Error::InvalidOctet { cookie: "prices", position: 1 };
    assert_eq!(Price("1 2".into()).set(&jar), Err(error));
    assert_eq!(Price("12".into()).set(&jar), Ok(()));
}

#[test]
fn the_limit_of_browsers_counts_with_the_seal() {
    let name = "basket".len();
    let header = sent(|jar| Basket(String::new()).set(jar).expect("set"));
    let seal = header.len() - name - 1;
    let room = 4096 - name - seal;
    let jar = jar("");
    assert_eq!(Basket("x".repeat(room)).set(&jar), Ok(()));
    let error = Error::TooLong { cookie: "basket", name, value: 4097 - name };
    assert_eq!(Basket("x".repeat(room + 1)).set(&jar), Err(error));
}

#[test]
fn a_declaration_tells_its_seal() {
    assert_eq!(SessionId::DECLARATION.seal(), Some(Seal::Private));
    assert_eq!(Basket::DECLARATION.seal(), Some(Seal::Signed));
    let seals: Vec<_> = SealedPolicy::COOKIES.iter().map(|cookie| cookie.seal().is_some()).collect();
    assert_eq!(seals, [true, true, true, true, false, true]);
}

#[test]
fn a_site_with_other_keys_opens_nothing() {
    let header = sent(|jar| SessionId("a".into()).set(jar).expect("set"));
    assert_eq!(jar_with(cookie_policy::Keys::new(key(2)), &header).get::<SessionId>(), None);
}
