//! Addresses of random values, read by the parser that browsers share with the crate `url` (URL Standard).

use cookie_policy_tests::random::{Random, for_seeds};
use url::Url;

use crate::site::Page;
use crate::{attribute, jar};

/// What values of addresses contain when somebody attacks, or by accident.
const PIECES: &[&str] = &[
    "",
    ".",
    "..",
    "/",
    "\\",
    "?",
    "#",
    "&",
    "=",
    "%",
    "%2e",
    "%2F",
    "%00",
    "@",
    ":",
    "//",
    "../",
    "javascript:",
    "\"",
    "'",
    "<",
    ">",
    "`",
    "{",
    "}",
    "|",
    "^",
    " ",
    "\t",
    "\r\n",
    "\0",
    "é",
    "日",
    "\u{202e}",
    "\u{feff}",
    "a",
    "0",
    "~",
    "-",
    "_",
    "+",
    "*",
    "[",
    "]",
    ";",
    ",",
    "evil.example",
    "https://evil.example/",
];

fn value(random: &mut Random) -> String {
    let count = random.below(5);
    (0..count)
        .map(|_| if random.below(4) == 0 { random.text() } else { (*random.pick(PIECES)).to_owned() })
        .collect()
}

#[test]
fn no_value_changes_origin_path_or_attributes() {
    for_seeds(3_000, |random| {
        let mut value = || value(random);
        let page =
            Page { path: value(), part: value(), value: value(), option: Some(value()), fragment: value() };
        let expected = [&page.path, &page.part, &page.value, &page.fragment].map(Clone::clone);
        let option = page.option.clone().unwrap_or_default();
        let html = jar().embed(page).to_string();
        let [path, part, value, fragment] = expected;
        if matches!(path.as_str(), "" | "." | "..") {
            assert_eq!(html, "", "{path:?}");
            return;
        }
        assert_eq!(html.matches(['<', '>']).count(), 8, "{html}");
        assert_eq!(html.matches('"').count() % 2, 0, "{html}");
        let address = attribute(&html, "src").unwrap();
        let url = Url::parse(&address).unwrap();
        assert_eq!(url.as_str(), address, "the browser changes nothing");
        assert_eq!(url.origin().ascii_serialization(), "https://city.example:8443");
        assert_eq!((url.username(), url.password()), ("", None));
        let segments: Vec<_> = url.path_segments().unwrap().map(decoded).collect();
        assert_eq!(segments, ["a".to_owned(), path, format!("v{part}.html")]);
        // A `+` would be a space in a form.
        let pairs: Vec<(String, String)> = url.query_pairs().into_owned().collect();
        let named = |name: &str, value: String| (name.to_owned(), value);
        assert_eq!(pairs, [named("q", value.clone()), named("o", option), named("x", format!("1{value}2"))]);
        assert_eq!(decoded(url.fragment().unwrap()), fragment);
    });
}

fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, others @ ..] = rest {
        (bytes, rest) = match others {
            [high, low, after @ ..] if *first == b'%' => {
                let digits = String::from_utf8_lossy(&[*high, *low]).into_owned();
                bytes.push(u8::from_str_radix(&digits, 16).unwrap());
                (bytes, after)
            }
            _ => {
                bytes.push(*first);
                (bytes, others)
            }
        };
    }
    String::from_utf8(bytes).unwrap()
}
