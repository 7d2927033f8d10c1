//! What the library serves for embeds: the field of the layer, reports of browsers, and scripts of the site.

use cookie_policy::testing::Visitor;
use cookie_policy::{
    Answer, Choices, Cookie, CookiePages, Embed, Narrowing, PolicyLayer, Site, Statistics, policy,
};
use cookie_policy_tests_servers::{Request, Response, Server};

use crate::apps::pages_of;

/// To remember the choices
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct MyChoices(#[allow(dead_code, reason = "only its declaration is needed")] Choices);

/// To count visits
#[derive(Embed)]
#[embed(
    title = "Visits",
    provider = "Stats Ltd",
    category = Statistics,
    script = "https://stats.example/tag.js",
    start = "start.js",
    recipients = ["Stats Ltd"],
    privacy = "https://stats.example/privacy",
    countries = [US],
)]
struct Tag {
    site: u32,
}

#[policy(site = "http://localhost", provider = "Example", plain_http = allowed, choices = MyChoices, recipients = [], embeds = [Tag])]
struct TagPolicy(MyChoices);

/// Checks the pages in each framework, below a layer that narrows.
fn in_each(narrowing: Narrowing, check: impl Fn(&str, &Server, &PolicyLayer<TagPolicy>)) {
    for (framework, serve) in pages_of::<TagPolicy>() {
        let site = Site::<TagPolicy>::new();
        let pages = CookiePages::new(&site);
        let layer = PolicyLayer::new(site).narrow(narrowing);
        check(framework, &serve(layer.clone(), pages), &layer);
    }
}

fn granting() -> Visitor<TagPolicy> {
    let mut visitor = Visitor::new();
    visitor.answer(Answer::change().grant::<Statistics>()).expect("the answer is recorded");
    visitor
}

fn get(server: &Server, path: &str, visitor: &Visitor<TagPolicy>) -> Response {
    Request::get(path).with("host", "localhost").with("cookie", visitor.header()).send(server)
}

#[test]
fn a_page_with_a_field_of_its_own_gets_a_second_one() {
    in_each(Narrowing::Enforce, |framework, server, _| {
        for (visitor, allowed) in [(Visitor::new(), ""), (granting(), " https://stats.example")] {
            let page = get(server, "/cookies", &visitor);
            let [own, field] = page.values("content-security-policy")[..] else {
                panic!("{framework}: {:?}", page.lines)
            };
            assert_eq!(own, "frame-ancestors 'none'", "{framework}");
            let script = format!("script-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:{allowed}; ");
            assert!(field.starts_with(&script), "{framework}: {field}");
            assert!(field.ends_with("; report-uri /cookies/reports"), "{framework}: {field}");
        }
        let style = get(server, "/cookies/style.css", &granting());
        assert_eq!(style.values("content-security-policy"), [""; 0], "{framework}: it is not a page");
    });
    in_each(Narrowing::ReportOnly, |framework, server, _| {
        let page = get(server, "/cookies", &Visitor::new());
        assert_eq!(page.values("content-security-policy"), ["frame-ancestors 'none'"], "{framework}");
        assert_eq!(page.values("content-security-policy-report-only").len(), 1, "{framework}");
    });
}

#[test]
fn reports_of_browsers_are_counted() {
    in_each(Narrowing::Enforce, |framework, server, layer| {
        let report = r#"{"csp-report": {"effective-directive": "script-src-elem", "blocked-uri": "https://other.example/a.js?id=7"}}"#;
        let post = |origin: &'static str, kind: &'static str| {
            let request = Request::post("/cookies/reports", report).with("host", "localhost");
            request.with("sec-fetch-site", origin).with("content-type", kind).send(server).status
        };
        assert_eq!(post("same-origin", "application/csp-report"), 204, "{framework}");
        assert_eq!(post("cross-site", "application/csp-report"), 403, "{framework}");
        assert_eq!(post("same-origin", "text/plain"), 415, "{framework}");
        let blocked: Vec<_> = layer.tally().blocked().collect();
        let [load] = &blocked[..] else { panic!("{framework}: {blocked:?}") };
        let (directive, origin) = (load.directive(), load.origin());
        assert_eq!(
            (directive, origin, load.count()),
            ("script-src-elem", "https://other.example", 1),
            "{framework}"
        );
    });
}

#[test]
fn the_script_of_the_site_is_served_under_its_hash() {
    let tag = granting().request().embed(Tag { site: 7 }).to_string();
    let address = tag.split('"').nth(1).unwrap_or_default().replace("&amp;", "&");
    assert!(address.starts_with("/cookies/start.js?of=tag&v="), "{tag}");
    in_each(Narrowing::Enforce, |framework, server, _| {
        for (path, cached) in [
            (address.as_str(), "public, max-age=31536000, immutable"),
            ("/cookies/start.js?of=tag&v=0123456789abcdef", "no-store"),
        ] {
            let script = get(server, path, &granting());
            assert_eq!((script.status, script.body.as_str()), (200, include_str!("start.js")), "{framework}");
            assert_eq!(script.values("content-type"), ["text/javascript; charset=utf-8"], "{framework}");
            assert_eq!(script.values("cache-control"), [cached], "{framework}");
            assert_eq!(script.values("x-content-type-options"), ["nosniff"], "{framework}");
            assert_eq!(script.set_cookies(), [""; 0], "{framework}");
        }
        for path in ["/cookies/start.js", "/cookies/start.js?of=other"] {
            assert_eq!(get(server, path, &granting()).status, 404, "{framework} {path}");
        }
    });
}
