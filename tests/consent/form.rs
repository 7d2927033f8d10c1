//! Answers parsed from posted forms.

use std::cell::Cell;

use cookie_policy::{AnonymousStatistics, Answer, FormError, Statistics, Status};
use cookie_policy_tests::SitePolicy;
use cookie_policy_tests::random::{Random, for_seeds};
use cookie_policy_tests::response::next_header;

use crate::site::{DAY, NOW, after, jar, jar_at, record};

const KEYS: [&str; 5] = ["statistics", "anonymous-statistics", "marketing", "personalisation", "preferences"];

/// A second implementation: what a form says about each of [`KEYS`]. `None`: the form is not an answer, or keeps it.
fn model(form: &[u8]) -> Option<[Option<bool>; 5]> {
    let fields: Vec<_> =
        form.split(|&byte| byte == b'&').filter(|pair| !pair.is_empty()).map(field).collect();
    let values = |name: &str| -> Vec<&[u8]> {
        fields.iter().filter(|field| field.0 == name.as_bytes()).map(|field| &field.1[..]).collect()
    };
    let once = |name: &str, words: &[&[u8]]| matches!(values(name)[..], [value] if words.contains(&value));
    let is_known = |name: &[u8]| name == b"answer" || KEYS.iter().any(|key| name == key.as_bytes());
    let is_verdict = |value: &[u8]| value == b"grant" || value == b"refuse";
    let is_about_others = fields.iter().any(|(name, value)| !is_known(name) && is_verdict(value));
    let clear = KEYS.iter().all(|key| values(key).is_empty() || once(key, &[b"grant", b"refuse"]));
    match values("answer")[..] {
        _ if !clear || is_about_others => None,
        [b"refuse_all"] => Some([Some(false); 5]),
        [b"accept_all"] => Some([Some(true); 5]),
        [b"save"] => {
            let is_left_open = |key: &str| key == "anonymous-statistics" && values(key).is_empty();
            let said = KEYS.map(|key| (!is_left_open(key)).then(|| once(key, &[b"grant"])));
            // What nobody pressed is not an objection.
            Some(if values("statistics").is_empty() { said } else { changed(said) })
        }
        [b"change"] => {
            Some(changed(KEYS.map(|key| (!values(key).is_empty()).then(|| once(key, &[b"grant"])))))
        }
        _ => None,
    }
}

/// A refusal of statistics is one of anonymous statistics, too, unless the form grants those.
fn changed([statistics, anonymous, others @ ..]: [Option<bool>; 5]) -> [Option<bool>; 5] {
    let anonymous = anonymous.or(statistics.filter(|granted| !granted));
    let [marketing, personalisation, preferences] = others;
    [statistics, anonymous, marketing, personalisation, preferences]
}

fn field(pair: &[u8]) -> (Vec<u8>, Vec<u8>) {
    let mut parts = pair.splitn(2, |&byte| byte == b'=').map(decoded);
    (parts.next().unwrap_or_default(), parts.next().unwrap_or_default())
}

fn decoded(mut text: &[u8]) -> Vec<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let mut bytes = Vec::new();
    while let [first, after @ ..] = text {
        let escaped = match after {
            [high, low, rest @ ..] if *first == b'%' => {
                digit(*high).zip(digit(*low)).map(|digits| (digits, rest))
            }
            _ => None,
        };
        let unescaped = if *first == b'+' { b' ' } else { *first };
        let (byte, rest) = escaped.map_or((unescaped, after), |((high, low), rest)| (high * 16 + low, rest));
        bytes.push(byte);
        text = rest;
    }
    bytes
}

/// Compares the form with the model, for a new visitor and for one who granted everything. Returns if it is valid.
fn assert_as_the_model_says(form: &[u8]) -> bool {
    let shown = String::from_utf8_lossy(form);
    let answer = Answer::<SitePolicy>::from_trusted_form(form);
    let expected = model(form);
    assert_eq!(answer.is_ok(), expected.is_some(), "{shown}: {answer:?}");
    for header in ["", &after(Answer::accept_all())] {
        let (Ok(answer), Some(expected)) = (&answer, &expected) else { continue };
        let mut jar = jar(header);
        let before: Vec<Status> = jar.statuses().map(|one| one.status()).collect();
        record(&mut jar, answer.clone());
        for ((one, before), granted) in jar.statuses().zip(before).zip(expected) {
            let decided = |granted: &bool| if *granted { Status::Granted } else { Status::Refused };
            let status = granted.as_ref().map_or(before, decided);
            assert_eq!(one.status(), status, "{shown}: {}", one.category().key());
        }
    }
    answer.is_ok()
}

const NAMES: [&str; 9] = [
    "answer",
    "answer",
    "answer",
    "statistics",
    "anonymous-statistics",
    "marketing",
    "preferences",
    "necessary",
    "telepathy",
];

const VALUES: [&str; 9] =
    ["accept_all", "refuse_all", "save", "change", "grant", "refuse", "", "gr+nt", "GRANT"];

/// Returns a field that is often valid, with some characters percent-encoded.
fn some_field(random: &mut Random) -> String {
    let name = *random.pick(&NAMES);
    let value = match (name, random.below(8)) {
        (_, 0) => *random.pick(&VALUES),
        ("answer", _) => *random.pick(&["accept_all", "refuse_all", "save", "save", "change"]),
        _ => *random.pick(&["grant", "refuse"]),
    };
    let written = format!("{name}={value}");
    written.chars().map(|sign| escaped_at_times(random, sign)).collect()
}

fn escaped_at_times(random: &mut Random, sign: char) -> String {
    match random.below(40) {
        0 if sign != '=' => format!("%{:02x}", u32::from(sign)),
        1 if sign != '=' => format!("%{:02X}", u32::from(sign)),
        _ => sign.to_string(),
    }
}

#[test]
#[cfg_attr(miri, ignore = "it counts answers among thousands of forms")]
fn a_mix_of_fields_grants_what_a_second_reader_says_and_nothing_else() {
    let answers = Cell::new(0);
    for_seeds(6000, |random| {
        let fields: Vec<String> = (0..1 + random.below(4)).map(|_| some_field(random)).collect();
        let form = fields.join(*random.pick(&["&", "&", "&", "&&", ";"][..]));
        answers.set(answers.get() + usize::from(assert_as_the_model_says(form.as_bytes())));
    });
    assert!((800..5000).contains(&answers.get()), "{} of the forms are answers", answers.get());
}

const PIECES: [&[u8]; 19] = [
    b"&",
    b"=",
    b"+",
    b"%",
    b"%2",
    b"%00",
    b"%FF",
    b"%61nswer",
    b"\xff",
    b"\xc3\xa4",
    b"answer=",
    b"answer=save&",
    b"answer=change&",
    b"answer=accept_all",
    b"statistics=",
    b"marketing=grant",
    b"grant",
    b"refuse_all",
    b"necessary",
];

#[test]
fn bytes_of_any_kind_never_panic_and_grant_what_a_second_reader_says() {
    for_seeds(6000, |random| {
        let pieces = (0..random.below(8)).flat_map(|_| match random.below(5) {
            0 => vec![u8::try_from(random.below(256)).expect("it is below")],
            _ => random.pick(&PIECES).to_vec(),
        });
        assert_as_the_model_says(&pieces.collect::<Vec<u8>>());
    });
}

#[test]
fn an_error_says_what_is_wrong_with_the_form() {
    for (form, error) in [
        ("", FormError::NoAnswer),
        ("csrf_token=7f2c", FormError::NoAnswer),
        ("statistics=grant", FormError::NoAnswer),
        ("answer=save&necessary=grant", FormError::UnknownField),
        ("answer=save&statistics=yes", FormError::UnknownValue),
        ("answer=save&answer=save", FormError::RepeatedField),
        ("answer=save&statistics=grant&statistics=grant", FormError::RepeatedField),
    ] {
        assert_eq!(Answer::<SitePolicy>::from_trusted_form(form).map(drop), Err(error), "{form}");
    }
}

#[test]
fn fields_of_the_application_are_let_through() {
    for (form, granted) in [
        ("csrf_token=7f2c&answer=accept_all", true),
        ("answer=accept_all&_method=put&a=1&a=2", true),
        ("answer=refuse_all&statistic=granted", false),
    ] {
        let mut jar = jar("");
        record(&mut jar, Answer::from_trusted_form(form).expect("it is an answer"));
        assert_eq!(jar.status::<Statistics>() == Status::Granted, granted, "{form}");
    }
}

#[test]
fn saving_leaves_anonymous_statistics_as_they_were_where_nothing_is_chosen() {
    for (answer, before) in [
        ("", Status::NotAsked),
        ("answer=save", Status::NotAsked),
        ("answer=accept_all", Status::Granted),
        ("answer=save&anonymous-statistics=grant&statistics=refuse", Status::Granted),
        ("answer=refuse_all", Status::Refused),
        ("answer=change&statistics=refuse", Status::Refused),
    ] {
        let mut jar = jar("");
        for answer in
            [answer, "answer=save", "answer=save&marketing=grant"].into_iter().filter(|one| !one.is_empty())
        {
            record(&mut jar, Answer::from_trusted_form(answer).expect("it is an answer"));
        }
        let later = jar_at(NOW + DAY, &next_header("", &jar));
        for jar in [jar, later] {
            assert_eq!(jar.status::<AnonymousStatistics>(), before, "{answer}");
            assert_eq!(jar.consent::<AnonymousStatistics>().is_some(), before != Status::Refused, "{answer}");
            assert_eq!(jar.status::<Statistics>(), Status::Refused, "what needs consent counts as refused");
            assert!(!jar.banner().to_string().contains("May this site"), "nothing is left to ask");
        }
    }
}

#[test]
fn a_refusal_that_is_pressed_closes_what_was_left_open() {
    for refusal in ["answer=save&statistics=refuse", "answer=change&statistics=refuse"] {
        let mut jar = jar("");
        for answer in ["answer=save", refusal] {
            record(&mut jar, Answer::from_trusted_form(answer).expect("it is an answer"));
        }
        assert_eq!(jar.status::<AnonymousStatistics>(), Status::Refused, "{refusal}");
    }
}
