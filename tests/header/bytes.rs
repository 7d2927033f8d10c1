//! Arbitrary bytes.

use cookie_policy::{Answer, Consent, Jar, Preferences, Site, Statistics};
use cookie_policy_tests::choices::with_sum;
use cookie_policy_tests::random::{Random, for_seeds};
use cookie_policy_tests::{
    Basket, CookiePreferences, Language, MapZoom, Search, SessionId, SitePolicy, Verbatim,
};

use crate::site::{jar, problems};

/// Bytes that look enough like cookies to reach the parser.
fn bytes(random: &mut Random, pieces: &[&[u8]]) -> Vec<u8> {
    (0..random.below(30))
        .flat_map(|_| match random.below(4) {
            0 => vec![u8::try_from(random.below(256)).expect("it is below")],
            _ => random.pick(pieces).to_vec(),
        })
        .collect()
}

const PIECES: [&[u8]; 35] = [
    b";",
    b"; ",
    b"=",
    b"==",
    b" ",
    b"\t",
    b"\"",
    b"%",
    b"%41",
    b"%ff",
    b"\xc3\xa9",
    b"\xff",
    b"\r\n",
    b"\0",
    b"sessionid",
    b"sessionid=",
    b"basket=",
    b"{%22items%22:[]}",
    b"visitor_id=",
    b"_pk_",
    b"_pk_id=1",
    b"_pk_*",
    b"map_zoom=3",
    b"audience=",
    b"cookies_preferences=",
    b"v=2",
    b"&id=0123456789abcdef0123456789abcdef",
    b"&statistics=grant.1.",
    b"&statistics=refuse.g2p",
    b"&marketing=refuse.",
    b"&sum=0aZ-_9",
    b"0123456789a",
    b".",
    b"&",
    b"0123456789abcdef",
];

#[test]
fn no_header_makes_anything_panic_or_writes_a_line_of_its_own() {
    for_seeds(6000, |random| {
        let header = bytes(random, &PIECES);
        let gpc = *random.pick(&["1", "0", ""]);
        let mut jar = Site::<SitePolicy>::new().jar([&header], Some(gpc));
        use_all(&jar);
        let answers = [
            Answer::change(),
            Answer::refuse_all(),
            Answer::accept_all(),
            Answer::change().refuse::<Statistics>().grant::<Preferences>(),
        ];
        let before = jar.clone();
        jar.answer(random.pick(&answers).clone()).expect("recorded");
        use_all(&before);
        for line in jar.take_set_cookies() {
            let plain = !line.as_str().contains(char::is_control);
            assert!(plain, "{line:?} after {header:?}");
            assert!(line.as_str().matches(';').count() <= 7, "{line:?} after {header:?}");
            let _ = http::HeaderValue::from(line);
        }
    });
}

/// Asks a jar for everything.
fn use_all(jar: &Jar<SitePolicy>) {
    let _ = (jar.get::<SessionId>(), jar.get::<Basket>(), jar.get::<Language>(), jar.get::<Verbatim>());
    let _ = (jar.get::<CookiePreferences>(), jar.status::<Statistics>(), jar.source::<Statistics>());
    let _ = jar.consent::<Preferences>().map(Consent::get::<MapZoom>);
    problems(jar);
}

#[test]
fn a_good_cookie_is_read_wherever_it_stands_among_any_bytes() {
    for_seeds(3000, |random| {
        let (before, after) = (bytes(random, &PIECES), bytes(random, &PIECES));
        let jar = jar([&before, &b"; search=7; "[..], &after].concat());
        assert_eq!(jar.get(), Some(Search(7)), "among {before:?} and {after:?}");
    });
}

#[test]
fn a_random_header_never_grants_anything() {
    for_seeds(3000, |random| {
        let text = String::from_utf8_lossy(&bytes(random, &PIECES)).replace([';', '\t', ' '], "");
        let choices = format!("cookies_preferences={}", with_sum(&format!("v=2{text}")));
        let jar = jar(&choices);
        assert!(jar.consent::<Statistics>().is_none(), "{choices:?}");
        assert!(jar.consent::<Preferences>().is_none(), "{choices:?}");
    });
}
