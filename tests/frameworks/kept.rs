//! An answer that the browser did not keep.

use cookie_policy::{Language, Site};
use cookie_policy_tests_servers::Request;

use crate::pages::{at_each, in_each, send};
use crate::visitor::Visitor;

const KEPT: &str = "/cookies/kept?to=%2Fstops%3Fline%3D7";

#[test]
fn who_does_not_send_the_choice_back_is_told_so_and_it_is_logged_once() {
    in_each(
        |pages| pages,
        |framework, server| {
            for _ in 0..2 {
                let told = send(server, Request::get(KEPT), Visitor::New);
                assert_eq!((told.status, told.set_cookies()), (200, vec![]), "{framework}");
                assert!(
                    told.body.contains("Your browser did not keep your choice."),
                    "{framework}: {}",
                    told.body
                );
                assert!(told.body.contains(r#"<a href="/stops?line=7">"#), "{framework}: {}", told.body);
                assert!(told.body.contains(r#"href="/cookies/style.css""#), "{framework}: {}", told.body);
                assert_eq!(told.values("cache-control"), ["private, no-store"], "{framework}");
                assert_eq!(told.values("x-frame-options"), ["DENY"], "{framework}");
            }
            let lines = server.log.lines();
            let [line] = &lines[..] else { panic!("{framework}: {lines:?}") };
            assert!(line.starts_with("WARN") && line.contains("cookies_preferences"), "{framework}: {line}");
        },
    );
}

#[test]
fn who_sends_it_back_is_led_on_and_nothing_is_logged() {
    in_each(
        |pages| pages,
        |framework, server| {
            for visitor in [Visitor::Refused, Visitor::Granted, Visitor::Outdated, Visitor::Hostile] {
                let led = send(server, Request::get(KEPT), visitor);
                assert_eq!(
                    (led.status, led.values("location")),
                    (303, vec!["/stops?line=7#visitor-choices"])
                );
                assert_eq!(led.values("cache-control"), ["private, no-store"], "{framework}");
            }
            assert_eq!(server.log.lines(), [""; 0], "{framework}");
        },
    );
}

#[test]
fn who_did_not_answer_just_before_is_led_on() {
    in_each(
        |pages| pages,
        |framework, server| {
            for site in ["cross-site", "none"] {
                let led = send(server, Request::get(KEPT).with("sec-fetch-site", site), Visitor::New);
                assert_eq!(
                    (led.status, led.values("location")),
                    (303, vec!["/stops?line=7#visitor-choices"])
                );
            }
            let told = send(server, Request::get(KEPT).with("sec-fetch-site", "same-origin"), Visitor::New);
            assert_eq!(told.status, 200, "{framework}");
        },
    );
}

#[test]
fn it_is_told_in_the_language_of_the_visitor() {
    at_each(
        Site::new,
        |pages| pages.languages(Language::BUILT_IN.iter().copied()),
        |framework, server| {
            for (tag, words) in [
                ("de", "Ihr Browser hat Ihre Auswahl nicht gespeichert."),
                ("es", "Su navegador no ha conservado su elección."),
                ("fr", "Votre navigateur n’a pas conservé votre choix."),
                ("it", "Il Suo browser non ha conservato la Sua scelta."),
            ] {
                let told = send(server, Request::get(KEPT).with("accept-language", tag), Visitor::New);
                assert!(told.body.contains(words), "{framework}: {}", told.body);
                assert!(told.body.contains(&format!("<html lang=\"{tag}\">")), "{framework}: {}", told.body);
            }
        },
    );
}
