//! Which lines are about the same cookie.

use axum::Router;
use axum::http::header::SET_COOKIE;
use axum::response::AppendHeaders;
use axum::routing::get;
use cookie_policy::{Audit, Choices, Cookie, Jar, PolicyLayer, Site, policy};
use cookie_policy_tests::SitePolicy;
use cookie_policy_tests_servers::{Request, Server};

const LOGIN: &str = "sessionid=new; Path=/; Secure; HttpOnly; SameSite=Lax";

/// The lines that are sent in the response to a request for this path.
fn sent(path: &str, lines: [&'static str; 2]) -> Vec<String> {
    let handler = async move || AppendHeaders(lines.map(|line| (SET_COOKIE, line)));
    let layer = PolicyLayer::new(Site::<SitePolicy>::new()).audit(Audit::Enforce);
    let server = Server::start(Router::new().fallback(get(handler)).layer(layer));
    let response = Request::get(path).send(&server);
    response.set_cookies().into_iter().map(str::to_owned).collect()
}

#[test]
fn a_line_without_a_path_is_about_the_directory_of_the_request() {
    for removal in
        ["sessionid=; Max-Age=0", "sessionid=; Max-Age=0; Path", "sessionid=; Max-Age=0; Path=account"]
    {
        for path in ["/account/login", "/account/", "/account/login?next=/", "/a/b/c"] {
            assert_eq!(sent(path, [LOGIN, removal]), [LOGIN, removal], "{path}");
        }
        for path in ["/", "/account", "/account?next=/a/b", "/?a/b"] {
            assert_eq!(sent(path, [LOGIN, removal]), [removal], "{path}");
        }
    }
}

#[test]
fn the_directory_is_that_of_the_whole_address_in_a_nested_router() {
    let removal = "sessionid=; Max-Age=0";
    let handler = async move || AppendHeaders([LOGIN, removal].map(|line| (SET_COOKIE, line)));
    let layer = PolicyLayer::new(Site::<SitePolicy>::new()).audit(Audit::Enforce);
    let account = Router::new().route("/login", get(handler)).layer(layer);
    let server = Server::start(Router::new().nest("/account", account));
    assert_eq!(Request::get("/account/login").send(&server).set_cookies(), [LOGIN, removal]);
}

#[test]
fn a_path_that_is_written_counts_whatever_the_request_was_for() {
    let (other, same) = ("sessionid=; Max-Age=0; Path=/account", "sessionid=; Max-Age=0; Path=/");
    for path in ["/", "/account/login"] {
        assert_eq!(sent(path, [LOGIN, other]), [LOGIN, other], "{path}");
        assert_eq!(sent(path, [LOGIN, same]), [same], "{path}");
    }
    let here = "sessionid=; Max-Age=0";
    assert_eq!(sent("/account/login", [other, here]), [here]);
}

#[test]
fn another_domain_is_another_cookie_and_another_partition_is_not() {
    for (removal, expected) in [
        ("sessionid=; Max-Age=0; Path=/; Domain=opendatasoft.com", 2),
        ("sessionid=; Max-Age=0; Path=/; Domain=", 1),
        ("sessionid=; Max-Age=0; Path=/; Secure; Partitioned", 1),
        ("SessionId=; Max-Age=0; Path=/", 2),
    ] {
        assert_eq!(sent("/", [LOGIN, removal]).len(), expected, "{removal}");
    }
    let [one, same] = ["x=; Max-Age=0; Domain=.A.org", "x=1; Max-Age=0; Domain=a.ORG"];
    assert_eq!(sent("/", [one, same]), [same]);
}

#[test]
fn a_path_left_out_is_found_wherever_the_request_leads() {
    for path in ["/", "/account/login"] {
        let line = "sessionid=new; Secure; HttpOnly; SameSite=Lax";
        assert_eq!(sent(path, [line, "x=; Max-Age=0"]), ["x=; Max-Age=0"], "{path}");
    }
}

/// To remember the tab
#[derive(Cookie)]
#[cookie(name = "tab", provider = site, category = Necessary(UserInput), lifetime = session)]
struct Tab(String);

/// To remember the tab of the administrators
#[derive(Cookie)]
#[cookie(name = "tab", provider = site, category = Necessary(UserInput), lifetime = session, path = "/admin")]
struct AdminTab(String);

/// To remember the visitor's cookie preferences
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct TabChoices(Choices);

#[policy(site = "https://example.org", provider = "Example", choices = TabChoices, recipients = [])]
struct TabPolicy(Tab, AdminTab, TabChoices);

#[test]
fn of_two_cookies_of_one_name_each_is_compared_with_its_own_declaration() {
    let lines = ["/", "/admin"].map(|path| format!("tab=a; Path={path}; Secure; HttpOnly; SameSite=Lax"));
    let layer = PolicyLayer::new(Site::<TabPolicy>::new()).audit(Audit::Enforce);
    let tally = layer.tally();
    let by_hand = AppendHeaders(lines.clone().map(|line| (SET_COOKIE, line)));
    let typed = async |jar: Jar<TabPolicy>| AdminTab("a".into()).set(&jar);
    let router = Router::new().route("/", get(async move || by_hand)).route("/typed", get(typed));
    let server = Server::start(router.layer(layer));
    let is_set = || tally.cookies().map(|cookie| cookie.is_set()).collect::<Vec<_>>();
    Request::get("/typed").send(&server);
    assert_eq!(is_set(), [false, true, false]);
    assert_eq!(Request::get("/").send(&server).set_cookies(), lines);
    assert_eq!((is_set(), tally.findings().count()), (vec![true, true, false], 0));
}
