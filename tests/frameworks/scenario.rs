//! One table of requests and one of responses, for every framework.

use cookie_policy::{PolicyLayer, Site};
use cookie_policy_tests::SitePolicy;
use cookie_policy_tests::golden::assert_golden;
use cookie_policy_tests_servers::{Request, Response};

use crate::apps::APPS;
use crate::visitor::Visitor::{self, Crowded, Granted, Haunted, Hostile, Known, New, Outdated, Refused};

/// The requests of a visitor, in the order of `golden/scenario.txt`.
const STEPS: [(&str, Visitor, &str); 36] = [
    ("a first visit", New, "GET /"),
    ("a page for everybody", New, "GET /plain"),
    ("a page for everybody, and a visitor who has cookies", Known, "GET /plain"),
    ("nobody counts whom nobody asked", New, "GET /visit"),
    ("the choices of a new visitor", New, "GET /cookies"),
    ("logging in", New, "POST /login"),
    ("logging out", New, "POST /logout"),
    ("refusing", New, "POST /cookies answer=refuse_all"),
    ("nobody counts who refused", Refused, "GET /visit"),
    ("the choices of a visitor who refused", Refused, "GET /cookies"),
    ("a form without an answer", New, "POST /cookies"),
    ("granting", New, "POST /cookies answer=save&statistics=grant"),
    ("counting who granted", Granted, "GET /visit"),
    ("reading back", Known, "GET /visit"),
    ("the choices of a visitor who granted", Known, "GET /cookies"),
    ("withdrawing", Known, "POST /cookies answer=refuse_all"),
    ("withdrawing one category", Known, "POST /cookies answer=save&marketing=grant"),
    ("what is there after a refusal", Haunted, "GET /"),
    ("what is there after a refusal, on a page for everybody", Haunted, "GET /plain"),
    ("what is there after a refusal, on no page at all", Haunted, "GET /nowhere"),
    ("a grant for other declarations", Outdated, "GET /visit"),
    ("the choices of a visitor who granted other declarations", Outdated, "GET /cookies"),
    ("an error of the request", New, "GET /search"),
    ("an error of the server", Granted, "GET /broken"),
    ("an answer that is unclear", New, "POST /cookies answer=perhaps"),
    ("a redirect", New, "GET /moved"),
    ("the head of a page", Haunted, "HEAD /"),
    ("the head of a page for everybody", New, "HEAD /plain"),
    ("the head of what does not count", Known, "HEAD /visit"),
    ("what has not changed", New, "GET /same"),
    ("a streamed body", New, "GET /streamed"),
    ("a page that is not there", New, "GET /nowhere"),
    ("a hostile header", Hostile, "GET /"),
    ("a hostile header, and what is asked of all of it", Hostile, "GET /cookies"),
    ("thousands of cookies", Crowded, "GET /"),
    ("lines that are written by hand", New, "GET /legacy"),
];

#[test]
fn every_framework_answers_alike() {
    for (framework, serve) in APPS {
        let server = serve(PolicyLayer::new(Site::<SitePolicy>::new()));
        let told = STEPS.map(|(name, visitor, line)| {
            let response = request(line).with("cookie", visitor.cookies()).send(&server);
            format!("# {name}\n{visitor:?} {line}\n{}", shown(&response))
        });
        println!("{framework}");
        assert_golden("scenario.txt", &told.join("\n"));
    }
}

/// Method, path and form.
fn request(line: &'static str) -> Request {
    let mut words = line.split(' ');
    let (method, path) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let request = if method == "POST" {
        Request::form(path, words.next().unwrap_or_default())
    } else {
        Request::get(path)
    };
    // Browsers always send it, and servers may require it.
    Request { method, ..request }.with("host", "transport.opendatasoft.com")
}

/// Headers of the library, and headers of the application that must be kept.
const FIELDS: [&str; 4] = ["location", "set-cookie", "cache-control", "vary"];

/// The status and the headers that the library may change. Error pages belong to the frameworks.
fn shown(response: &Response) -> String {
    let mut shown = format!("{}\n", response.status);
    for name in FIELDS {
        for value in response.values(name) {
            shown += &format!("{name}: {}\n", without_choices(value));
        }
    }
    let is_own = ![404, 422].contains(&response.status);
    shown.extend(response.body.lines().filter(|_| is_own).map(|line| format!("> {line}\n")));
    shown
}

/// The value of the choices cookie contains the time and an identifier.
fn without_choices(line: &str) -> String {
    match line.split_once(';') {
        Some((pair, attributes)) if pair.starts_with("cookies_preferences=") => {
            format!("cookies_preferences=*;{attributes}")
        }
        _ => line.to_owned(),
    }
}
