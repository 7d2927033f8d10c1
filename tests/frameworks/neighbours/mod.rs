//! Session middlewares and cookie jars of others beside the layer: the lines that they really send, and whether the
//! declarations of the documentation describe them.

mod declarations;
mod on_actix_web;
mod on_axum;
mod on_poem;
mod on_rocket;
mod on_salvo;
mod sealed;

use std::fs;

use cookie_policy::{Policy, PolicyLayer, Site, Tally};
use cookie_policy_tests_servers::{Request, Server};

fn layer<P: Policy>() -> (PolicyLayer<P>, Tally) {
    let layer = PolicyLayer::new(Site::<P>::new());
    let tally = layer.tally();
    (layer, tally)
}

/// Returns the name and the attributes of the one line that a server sends, without value and time.
fn line(server: &Server) -> String {
    let response = Request::get("/").with("host", "shop.example").send(server);
    assert_eq!(response.status, 200, "{}", response.body);
    let [line] = response.set_cookies()[..] else { panic!("{:?}", response.set_cookies()) };
    let (pair, attributes) = line.split_once("; ").unwrap_or((line, ""));
    let (name, value) = pair.split_once('=').expect("a pair");
    assert!(!value.is_empty(), "{line}");
    let attribute =
        |text: &str| text.split_once("Expires=").map_or(text.to_owned(), |_| "Expires".to_owned());
    [name.to_owned()].into_iter().chain(attributes.split("; ").map(attribute)).collect::<Vec<_>>().join("; ")
}

/// Asserts that a server sends this line, and that the audit finds these rules broken.
#[track_caller]
fn assert_sends(server: &Server, tally: &Tally, expected: &str, broken: &[(&str, u64)]) {
    assert_eq!(line(server), expected);
    assert_eq!(tally.findings().collect::<Vec<_>>(), broken, "{:?}", server.log.lines());
}

#[test]
fn the_documentation_shows_these_declarations() {
    let page = concat!(env!("CARGO_MANIFEST_DIR"), "/../../cookie-policy/docs/neighbours.md");
    let page = fs::read_to_string(page).expect("it is there");
    let shown: Vec<_> = include_str!("declarations.rs").split("    // ---\n\n").skip(1).step_by(2).collect();
    assert_eq!(shown.len(), 7);
    for declaration in shown {
        let lines = declaration.trim_end().lines().map(|line| line.strip_prefix("    ").unwrap_or(line));
        assert!(page.contains(&lines.collect::<Vec<_>>().join("\n")), "{declaration}");
    }
}
