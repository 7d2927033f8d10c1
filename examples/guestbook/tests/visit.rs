//! A visit to the guestbook. The login is the library's, and its cookies are in the site's policy.

use cookie_policy_tests_servers::{Program, Request, Response};

/// Returns what a browser sends back for the cookie that a response sets.
fn cookie(response: &Response, name: &str) -> String {
    let lines = response.set_cookies();
    let line = lines.iter().find(|line| line.split('=').next() == Some(name));
    let pair = line.and_then(|line| line.split(';').next());
    pair.unwrap_or_else(|| panic!("{name} is set: {response:?}")).to_owned()
}

#[test]
fn the_cookies_of_the_login_are_those_of_the_site() {
    let guestbook = Program::start(env!("CARGO_BIN_EXE_guestbook"));
    let server = &guestbook.server;

    let page = Request::get("/cookies").send(server).body;
    for text in [
        "auth_login",
        "auth_name",
        "__Host-choices",
        "To suggest the name that you used last",
        "Guestbook Ltd",
    ] {
        assert!(page.contains(text), "{text} in {page}");
    }

    let logged_in = Request::form("/login/ada", "").send(server);
    assert_eq!(
        (logged_in.status, logged_in.names()),
        (303, vec!["auth_login"]),
        "there is no consent for the name"
    );
    let login = cookie(&logged_in, "auth_login");
    assert!(!login.contains("ada"), "the value is sealed: {login}");
    assert!(Request::get("/").with("cookie", &login).send(server).body.contains("Hello ada."));
    assert!(!Request::get("/").with("cookie", "auth_login=ada").send(server).body.contains("Hello"));

    let granted = Request::form("/cookies", "answer=accept_all").send(server);
    let choices = cookie(&granted, "__Host-choices");
    let logged_in = Request::form("/login/ada", "").with("cookie", &choices).send(server);
    let known = format!("{choices}; {}", cookie(&logged_in, "auth_name"));
    assert!(Request::get("/").with("cookie", &known).send(server).body.contains("Are you ada?"));

    let refused = Request::form("/cookies", "answer=refuse_all").with("cookie", &known).send(server);
    assert!(
        refused.set_cookies().iter().any(|line| line.starts_with("auth_name=; Max-Age=0")),
        "{refused:?}"
    );
    let logged_out = Request::form("/logout", "").with("cookie", &login).send(server);
    let [removal, ..] = logged_out.set_cookies()[..] else { panic!("{logged_out:?}") };
    assert!(removal.starts_with("auth_login=; Max-Age=0"), "{removal}");
}
