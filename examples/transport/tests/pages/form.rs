//! The form on the policy page.

use reqwest::header::COOKIE;

use crate::http::{choices_after, get, shown};
use crate::server::Server;

/// The categories that visitors choose from, in the order of the policy's list.
const KEYS: [&str; 5] = ["anonymous-statistics", "statistics", "preferences", "videos", "maps"];

/// The inputs of one category: its key, the value, and whether that is the current choice.
type Input = (String, String, bool);

/// The text between the quotes of an attribute.
fn quoted(tag: &str, attribute: &str) -> String {
    let (_, rest) = tag.split_once(&format!(" {attribute}=\"")).unwrap();
    rest.split('"').next().unwrap().to_owned()
}

fn inputs(fieldset: &str) -> Vec<Input> {
    let tags = fieldset.split("<input").skip(1).map(|rest| rest.split('>').next().unwrap());
    let radios = tags.inspect(|tag| assert_eq!(quoted(tag, "type"), "radio"));
    radios.map(|tag| (quoted(tag, "name"), quoted(tag, "value"), tag.contains("checked"))).collect()
}

/// Returns the inputs of each fieldset, and asserts that the policy has no others.
fn fieldsets(page: &str) -> Vec<Vec<Input>> {
    let policy = page.split("<article").nth(1).unwrap();
    let fieldsets: Vec<Vec<Input>> = policy
        .split("<fieldset>")
        .skip(1)
        .map(|rest| inputs(rest.split_once("</fieldset>").unwrap().0))
        .collect();
    assert_eq!(policy.matches("<input").count(), fieldsets.iter().map(Vec::len).sum::<usize>());
    fieldsets
}

/// Returns one fieldset for each category, in which the current choice, if any, is checked.
fn expected(chosen: [Option<&str>; 5]) -> Vec<Vec<Input>> {
    let input = |key: &str, value: &str, chosen| (key.to_owned(), value.to_owned(), Some(value) == chosen);
    let fieldset = |(key, chosen)| ["grant", "refuse"].map(|value| input(key, value, chosen)).to_vec();
    KEYS.into_iter().zip(chosen).map(fieldset).collect()
}

#[test]
fn a_new_visitor_finds_a_choice_for_each_category_and_none_made() {
    let page = shown(&Server::start(), "/cookies", "");
    assert_eq!(fieldsets(&page), expected([None; 5]));
    assert!(
        page.contains(r#"<form method="post" action="/cookies" target="_self" autocomplete="off">"#),
        "{page}"
    );
    for button in ["accept_all", "refuse_all", "save"] {
        assert!(page.contains(&format!(r#"<button name="answer" value="{button}">"#)), "{page}");
    }
}

#[test]
fn a_visitor_finds_what_they_chose() {
    let server = Server::start();
    let (grant, refuse) = (Some("grant"), Some("refuse"));
    for (answer, chosen) in [
        ("answer=accept_all", [grant; 5]),
        ("answer=refuse_all", [refuse; 5]),
        ("answer=save&statistics=grant", [None, grant, refuse, refuse, refuse]),
        ("answer=save&maps=grant&anonymous-statistics=grant", [grant, refuse, refuse, refuse, grant]),
    ] {
        let page = shown(&server, "/cookies", &choices_after(&server, answer));
        assert_eq!(fieldsets(&page), expected(chosen), "{answer}");
    }
}

/// The same choices, made at another time.
fn made_at(time: u64, choices: &str) -> String {
    let entry = |piece: &str| match piece.split('.').collect::<Vec<_>>()[..] {
        [verdict, _, fingerprint] => format!("{verdict}.{time}.{fingerprint}"),
        _ => piece.to_owned(),
    };
    choices.split('&').map(entry).collect::<Vec<_>>().join("&")
}

#[test]
fn choices_that_count_for_nothing_are_not_shown_as_made() {
    let server = Server::start();
    let granted = choices_after(&server, "answer=accept_all");
    let cut = granted.strip_suffix(|_: char| true).expect("a text").to_owned();
    for cookies in ["cookies_preferences=garbage".into(), made_at(1, &granted), cut] {
        assert_eq!(fieldsets(&shown(&server, "/cookies", &cookies)), expected([None; 5]), "{cookies}");
    }
}

#[test]
fn what_the_browser_refuses_is_shown_as_refused_and_says_by_whom() {
    let server = Server::start();
    let (grant, refuse) = (Some("grant"), Some("refuse"));
    for (cookies, chosen) in [
        (String::new(), [None, None, None, refuse, None]),
        (choices_after(&server, "answer=accept_all"), [grant, grant, grant, refuse, grant]),
    ] {
        let request = get(&server, "/cookies").header("sec-gpc", "1").header(COOKIE, cookies);
        let page = request.send().unwrap().text().unwrap();
        assert_eq!(fieldsets(&page), expected(chosen));
        assert_eq!(page.matches("Global Privacy Control").count(), 1);
    }
}
