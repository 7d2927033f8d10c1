//! State and answer as JSON, for scripts.

use cookie_policy::{CookiePages, Language, Site};
use cookie_policy_tests::SitePolicy;
use cookie_policy_tests::page::json::Schema;
use cookie_policy_tests_servers::{Request, Response};
use serde_json::{Value, json};

use crate::pages::{at_each, in_each, send};
use crate::visitor::Visitor;

type Pages = CookiePages<SitePolicy>;

fn ask() -> Request {
    Request::get("/cookies").with("accept", "application/json")
}

fn post(body: &Value) -> Request {
    Request::post("/cookies", body.to_string()).with("content-type", "application/json; charset=utf-8")
}

/// Returns the state in a response, which matches the schema and is nobody else's.
#[track_caller]
fn state(response: &Response) -> Value {
    assert_eq!((response.status, response.values("content-type")), (200, vec!["application/json"]));
    assert_eq!(response.values("cache-control"), ["private, no-store"]);
    assert!(response.values("vary").concat().contains("Accept"), "{:?}", response.lines);
    assert!(!response.lines.iter().any(|line| line.starts_with("access-control-")), "{:?}", response.lines);
    let state = serde_json::from_str(&response.body).expect("the state is JSON");
    assert_eq!(Schema::of(Pages::STATE_SCHEMA).fault(&state), None, "{state:#}");
    state
}

fn statuses(state: &Value) -> Vec<(&str, &str)> {
    let categories = state["categories"].as_array().expect("a list");
    categories
        .iter()
        .map(|one| (one["key"].as_str().unwrap_or(""), one["status"].as_str().unwrap_or("")))
        .collect()
}

#[test]
fn a_new_visitor_has_everything_to_choose() {
    in_each(
        |pages| pages,
        |framework, server| {
            let state = state(&send(server, ask(), Visitor::New));
            assert!(
                statuses(&state).iter().all(|(_, status)| *status == "not asked"),
                "{framework}: {state:#}"
            );
            assert_eq!(statuses(&state).len(), 5, "{framework}");
            assert_eq!(state["decided"], Value::Null, "{framework}");
            let question = state["questions"][0].as_str().expect("there is a question");
            assert!(
                question.contains("Statistics cookies – To measure how visitors use the site."),
                "{framework}: {question}"
            );
            assert_eq!(state["texts"]["accept_all"], "Accept all", "{framework}");
        },
    );
}

#[test]
fn anonymous_statistics_are_told_with_the_way_to_object_and_never_asked() {
    const TOLD: &str = "Visits are counted for anonymous statistics unless you object.";
    in_each(
        |pages| pages,
        |framework, server| {
            let before = state(&send(server, ask(), Visitor::New));
            let told = before["particulars"].to_string();
            assert!(told.contains(TOLD) && told.contains("Cookie settings"), "{framework}: {told}");
            assert!(!before["questions"].to_string().contains("Anonymous"), "{framework}: {before:#}");
            let asked =
                before["categories"].as_array().expect("a list").iter().filter(|one| one["asked"] == true);
            let asked: Vec<_> = asked.map(|one| one["key"].as_str().unwrap_or("")).collect();
            assert_eq!(asked, ["statistics", "marketing", "personalisation", "preferences"], "{framework}");
            let objection = json!({"answer": "change", "anonymous-statistics": "refuse"});
            let after = state(&send(server, post(&objection), Visitor::New));
            assert!(statuses(&after).contains(&("anonymous-statistics", "refused")), "{framework}");
            assert!(!after["particulars"].to_string().contains(TOLD), "{framework}: {after:#}");
        },
    );
}

#[test]
fn an_answer_in_json_is_recorded_and_the_new_state_returned_without_the_visitors_id() {
    let schema = Schema::of(Pages::ANSWER_SCHEMA);
    in_each(
        |pages| pages,
        |framework, server| {
            for (body, statistics, marketing) in [
                (json!({"answer": "accept_all"}), "granted", "granted"),
                (json!({"answer": "refuse_all", "statistics": "grant"}), "refused", "refused"),
                (json!({"answer": "save", "statistics": "grant", "csrf": "7f2c"}), "granted", "refused"),
                (json!({"answer": "change", "marketing": "grant"}), "not asked", "granted"),
            ] {
                assert_eq!(schema.fault(&body), None);
                let response = send(server, post(&body), Visitor::New);
                let state = state(&response);
                assert!(response.names().contains(&"cookies_preferences"), "{framework}");
                let told = statuses(&state);
                assert!(told.contains(&("statistics", statistics)), "{framework} {body}: {state:#}");
                assert!(told.contains(&("marketing", marketing)), "{framework} {body}: {state:#}");
                assert!(state["decided"].is_string(), "{framework}");
                let id = response.set_cookies().concat();
                let id = id.split("id=").nth(1).and_then(|rest| rest.get(..32));
                assert!(id.is_none_or(|id| !response.body.contains(id)), "{framework}: {}", response.body);
            }
        },
    );
}

#[test]
fn a_body_that_the_schema_refuses_is_not_an_answer() {
    let schema = Schema::of(Pages::ANSWER_SCHEMA);
    in_each(
        |pages| pages,
        |framework, server| {
            for body in [
                json!({}),
                json!([]),
                json!("accept_all"),
                json!({"answer": "perhaps"}),
                json!({"answer": ["accept_all"]}),
                json!({"answer": "accept_all", "csrf": 7}),
                json!({"answer": "accept_all", "csrf": {"deep": {}}}),
            ] {
                assert!(schema.fault(&body).is_some(), "{body}");
                let response = send(server, post(&body), Visitor::New);
                assert_eq!((response.status, response.set_cookies()), (422, vec![]), "{framework} {body}");
            }
        },
    );
}

#[test]
fn a_form_gets_the_state_if_the_script_asks_for_it() {
    in_each(
        |pages| pages,
        |framework, server| {
            let form = Request::form("/cookies?to=%2Fstops", "answer=accept_all");
            let response = send(server, form.clone().with("accept", "application/json"), Visitor::New);
            assert!(statuses(&state(&response)).contains(&("statistics", "granted")), "{framework}");
            assert_eq!(send(server, form, Visitor::New).status, 303, "{framework}");
        },
    );
}

#[test]
fn who_prefers_a_page_gets_the_page() {
    in_each(
        |pages| pages,
        |framework, server| {
            let long = "a/b;q=0.5,".repeat(1000);
            for (accept, is_json) in [
                ("application/json", true),
                ("APPLICATION/JSON", true),
                ("application/json, text/plain, */*", true),
                ("text/html;q=0.5, application/json;q=0.9", true),
                ("*/*", false),
                ("", false),
                ("application/*", false),
                ("application/json;q=0", false),
                ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", false),
                ("text/html, application/json;q=0.9", false),
                ("text/html, application/json", false),
                ("application/jsonp", false),
                (";;;,,,q=", false),
                (long.as_str(), false),
            ] {
                let response = send(server, Request::get("/cookies").with("accept", accept), Visitor::New);
                assert_eq!(response.body.starts_with('{'), is_json, "{framework} {accept:.40}");
            }
        },
    );
}

#[test]
fn the_texts_are_in_the_language_of_the_visitor() {
    at_each(
        Site::new,
        |pages| pages.languages([Language::ENGLISH, Language::GERMAN]),
        |framework, server| {
            let state = state(&send(server, ask().with("accept-language", "de"), Visitor::New));
            assert_eq!(
                (state["language"].as_str(), state["texts"]["save"].as_str()),
                (Some("de"), Some("Meine Auswahl speichern")),
                "{framework}"
            );
        },
    );
}

#[test]
fn what_the_browser_refuses_is_refused_in_the_state() {
    in_each(
        |pages| pages,
        |framework, server| {
            let state = state(&send(server, ask().with("sec-gpc", "1"), Visitor::Granted));
            let marketing = &state["categories"][2];
            assert_eq!(
                (&marketing["status"], &marketing["source"]),
                (&json!("refused"), &json!("gpc")),
                "{framework}"
            );
        },
    );
}

#[test]
fn who_has_answered_is_asked_nothing() {
    in_each(
        |pages| pages,
        |framework, server| {
            let state = state(&send(server, ask(), Visitor::Refused));
            assert_eq!(state["questions"], json!([]), "{framework}");
        },
    );
}
