//! Addresses: no value leads anywhere else.

use std::fmt;

use cookie_policy::{Embed, Jar, policy};
use url::Url;

use crate::site::{Page, page};
use crate::{attribute, jar};

/// The address of the frame, or `None` if nothing is shown.
fn address(page: Page) -> Option<String> {
    attribute(&jar().embed(page).to_string(), "src")
}

#[test]
fn values_are_encoded_and_literals_stay() {
    let page = Page {
        path: "a b/c".into(),
        part: "..".into(),
        value: "é&=?#".into(),
        option: Some("\"'<>".into()),
        fragment: "x\r\ny\t".into(),
    };
    assert_eq!(
        address(page).unwrap(),
        "https://city.example:8443/a/a%20b%2Fc/v...html?q=%C3%A9%26%3D%3F%23&o=%22%27%3C%3E&x=1%C3%A9%26%3D%3F%232#x%0D%0Ay%09"
    );
}

#[test]
fn a_value_that_is_not_there_leaves_its_name_out() {
    let address = address(page("p")).unwrap();
    assert_eq!(address, "https://city.example:8443/a/p/v1.html?q=v&x=1v2#top");
}

#[test]
fn what_would_change_the_path_is_not_shown_and_is_a_problem() {
    for path in ["", ".", ".."] {
        let jar = jar();
        let shown = jar.embed(page(path));
        assert_eq!((shown.to_string(), shown.is_shown()), (String::new(), false), "{path:?}");
        let [problem] = &jar.problems()[..] else { panic!("{path:?}") };
        assert_eq!(
            problem.to_string(),
            "embed `page`: a value leaves an empty segment, `.` or `..`, which would change the path [A-EMBED-PATH]"
        );
    }
}

#[test]
fn dots_beside_other_characters_are_kept() {
    for path in ["...", ".a", "a..", "%2e%2e", ". ."] {
        let address = address(page(path)).unwrap();
        assert_eq!(Url::parse(&address).unwrap().as_str(), address, "{path:?}");
    }
}

#[test]
fn an_address_of_2048_bytes_is_shown_and_a_longer_one_is_not() {
    let rest = address(page("p")).unwrap().len() - 1;
    assert_eq!(address(page(&"p".repeat(2048 - rest))).unwrap().len(), 2048);
    let jar = jar();
    assert_eq!(jar.embed(page(&"p".repeat(2049 - rest))).to_string(), "");
    assert_eq!(jar.problems()[0].rule(), "A-EMBED-LONG");
}

#[test]
fn a_megabyte_is_not_shown_wherever_it_is() {
    let long = || "é".repeat(500_000);
    for page in [
        page(&long()),
        Page { part: long(), ..page("p") },
        Page { value: long(), ..page("p") },
        Page { option: Some(long()), ..page("p") },
        Page { fragment: long(), ..page("p") },
    ] {
        let jar = jar();
        assert_eq!(jar.embed(page).to_string(), "");
        assert_eq!(jar.problems()[0].rule(), "A-EMBED-LONG");
    }
}

/// A value whose text cannot be made.
struct Broken;

impl fmt::Display for Broken {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Err(fmt::Error)
    }
}

/// A value that writes on after a write failed, and then says that all was written.
struct Heedless(&'static str, usize);

impl fmt::Display for Heedless {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for _ in 0..self.1 {
            let _ = f.write_str(self.0);
        }
        let _ = f.write_str("a");
        Ok(())
    }
}

/// To show a page
#[derive(Embed)]
#[embed(title = "Page", provider = site, category = Necessary(UserInterface), frame = "/{0}/{1}{2}")]
struct Segments(String, String, String);

/// To show a page
#[derive(Embed)]
#[embed(title = "Page", provider = site, category = Necessary(UserInterface), frame = "/a?b={0}&c={1}&d={2}#{3}", key = "only")]
struct Parameters(Option<u8>, Option<u8>, u8, String);

/// To show a page
#[derive(Embed)]
#[embed(title = "Page", provider = site, category = Necessary(UserInterface), frame = "/a?b={0}", key = "broken")]
struct BrokenPage(Broken);

/// To show a page
#[derive(Embed)]
#[embed(title = "Page", provider = site, category = Necessary(UserInterface), frame = "/a?autoplay&t={0}&mute&&loop&u={1}#top", key = "flags")]
struct Flags(Option<u8>, Option<u8>);

/// To show a page
#[derive(Embed)]
#[embed(title = "Page", provider = site, category = Necessary(UserInterface), frame = "/a?b={0}", key = "heedless")]
struct HeedlessPage(Heedless);

#[policy(
    site = "https://example.org",
    provider = "Example",
    recipients = [],
    embeds = [Segments, Parameters, BrokenPage, Flags, HeedlessPage],
)]
struct LocalPolicy();

fn local() -> Jar<LocalPolicy> {
    Jar::from_cookie_header("")
}

#[test]
fn a_segment_of_several_values_is_judged_as_a_whole() {
    let segments = |a: &str, b: &str, c: &str| {
        attribute(&local().embed(Segments(a.into(), b.into(), c.into())).to_string(), "src")
    };
    assert_eq!(segments("x", "", "y").as_deref(), Some("/x/y"));
    assert_eq!(segments("x", "y", "").as_deref(), Some("/x/y"));
    assert_eq!(segments("x", ".", "a").as_deref(), Some("/x/.a"));
    for (a, b, c) in [("x", ".", "."), ("x", "", "."), ("x", "", ""), ("", "x", "y"), ("..", "x", "y")] {
        assert_eq!(segments(a, b, c), None, "{a} {b} {c}");
    }
}

#[test]
fn the_first_parameter_that_is_there_follows_the_question_mark() {
    let parameters =
        |b, c| attribute(&local().embed(Parameters(b, c, 3, "x".into())).to_string(), "src").unwrap();
    assert_eq!(parameters(Some(1), Some(2)), "/a?b=1&c=2&d=3#x");
    assert_eq!(parameters(None, Some(2)), "/a?c=2&d=3#x");
    assert_eq!(parameters(None, None), "/a?d=3#x");
}

#[test]
fn a_value_without_text_is_a_problem() {
    let jar = local();
    assert_eq!(jar.embed(BrokenPage(Broken)).to_string(), "");
    assert_eq!(jar.problems()[0].reason(), "the `Display` of a field failed");
}

#[test]
fn names_without_a_value_stay_whatever_is_left_out_beside_them() {
    let flags = |a, b| attribute(&local().embed(Flags(a, b)).to_string(), "src").unwrap();
    assert_eq!(flags(Some(1), Some(2)), "/a?autoplay&t=1&mute&&loop&u=2#top");
    assert_eq!(flags(None, Some(2)), "/a?autoplay&mute&&loop&u=2#top");
    assert_eq!(flags(Some(1), None), "/a?autoplay&t=1&mute&&loop#top");
    assert_eq!(flags(None, None), "/a?autoplay&mute&&loop#top");
}

#[test]
fn a_value_that_ignores_that_it_is_too_long_is_not_shortened() {
    for (text, count) in [("a", 3_000), ("é", 500), ("ab", 1_500)] {
        let jar = local();
        assert_eq!(jar.embed(HeedlessPage(Heedless(text, count))).to_string(), "");
        assert_eq!(jar.problems()[0].rule(), "A-EMBED-LONG");
    }
    assert!(local().embed(HeedlessPage(Heedless("a", 3))).is_shown());
}
