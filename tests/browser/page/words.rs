//! Plain words: point 23.

use crate::visit::{ACCEPT, visit};

/// Words that are vague, or that only lawyers and trackers use.
const JARGON: [&str; 27] = [
    "legitimate interest",
    "technolog",
    "partner",
    "vendor",
    "tracker",
    "similar",
    "third parties",
    "experience",
    "personalis",
    "optimi",
    "value your privacy",
    "data subject",
    "processing",
    "controller",
    "pursuant",
    "herein",
    "opt in",
    "opt-in",
    "opt out",
    "opt-out",
    "ccpa",
    "gdpr",
    "eprivacy",
    "intérêt légitime",
    "traceur",
    "partenaire",
    "finalités du traitement",
];

/// The largest number of words in a sentence.
const LONGEST: usize = 32;

#[track_caller]
fn assert_plain(words: &str) {
    let lower = words.to_lowercase();
    assert!(lower.contains("cookie"), "{words}");
    assert_eq!(JARGON.iter().find(|jargon| lower.contains(**jargon)), None, "{words}");
    let sentences = words.split(['.', '?', '!', ':', ';', '\n']);
    let long = sentences.filter(|sentence| sentence.split_whitespace().count() > LONGEST);
    assert_eq!(long.collect::<Vec<_>>(), [""; 0]);
}

#[test]
fn point_23_the_words_are_plain_and_speak_of_cookies() {
    let Some((browser, shop)) = visit() else { return };
    for path in ["/", "/fr/"] {
        browser.open(&shop.at(path));
        assert_plain(&browser.text("document.querySelector('.visitor-choices').innerText"));
    }
    for path in ["/cookies", "/fr/cookies"] {
        browser.open(&shop.at(path));
        assert_plain(&browser.text("document.querySelector('.cookie-policy').innerText"));
    }
    browser.open(&shop.at("/"));
    browser.follow(ACCEPT);
    let said = browser.text("document.querySelector('.visitor-choices').innerText");
    assert_plain(&said);
}
