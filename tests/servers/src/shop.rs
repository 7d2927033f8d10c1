//! A visit to the shop, which is an example for every framework.

use crate::program::Program;
use crate::request::Request;
use crate::response::Response;

/// Visits the shop of a program. All cookies match their declarations, including that of the session middleware.
pub fn visit(program: &str) {
    let shop = Program::start(program);
    let server = &shop.server;

    let home = Request::get("/").send(server);
    assert_eq!((home.status, home.names()), (200, vec![]), "a visit sets nothing");
    assert!(home.body.contains("kettle") && home.body.contains("Accept these cookies"), "{}", home.body);
    // The banner leads back to the page of the request, and the footer's link to the page about cookies.
    for address in ["action=\"/cookies?to=%2F\"", "<footer><a href=\"/cookies?from=%2F\""] {
        assert!(home.body.contains(address), "{address}: {}", home.body);
    }

    let added = Request::form("/basket/kettle", "").send(server);
    assert_eq!((added.status, added.names()), (303, vec!["basket"]), "the session passes the audit");
    let basket = cookie(&added, "basket");
    let home = Request::get("/").with("cookie", &basket).send(server);
    assert!(home.body.contains("In your basket: kettle"), "{}", home.body);

    let forged =
        Request::form("/cookies", "answer=accept_all").with("origin", "https://evil.example").send(server);
    assert_eq!((forged.status, forged.names()), (403, vec![]), "another site cannot answer for the visitor");
    let granted = Request::form("/cookies?to=%2F", "answer=accept_all").send(server);
    let choices = cookie(&granted, "__Host-choices");
    let kept = granted.values("location").concat();
    assert!(Request::get(&kept).send(server).body.contains("did not keep your choice"), "{kept}");
    let led = Request::get(&kept).with("cookie", &choices).send(server);
    assert_eq!(led.values("location"), ["/#visitor-choices"]);
    let counted = Request::get("/").with("cookie", &choices).send(server);
    assert!(
        counted.names().contains(&"visits") && !counted.body.contains("Accept these"),
        "{}",
        counted.body
    );

    let known = format!("{basket}; {choices}; {}", cookie(&counted, "visits"));
    let again = Request::get("/").with("cookie", &known).send(server);
    assert!(again.body.contains("visit number 2") && again.body.contains("kettle"), "{}", again.body);
    let refused = Request::form("/cookies", "answer=refuse_all").with("cookie", &known).send(server);
    assert!(refused.set_cookies().iter().any(|line| line.starts_with("visits=; Max-Age=0")), "{refused:?}");

    let page = Request::get("/cookies").send(server).body;
    assert!(["basket", "__Host-choices", "visits"].iter().all(|name| page.contains(name)), "{page}");
}

/// Returns what a browser sends back for the cookie that a response sets.
fn cookie(response: &Response, name: &str) -> String {
    let lines = response.set_cookies();
    let line = lines.iter().find(|line| line.split('=').next() == Some(name));
    let pair = line.and_then(|line| line.split(';').next());
    pair.unwrap_or_else(|| panic!("{name} is set: {response:?}")).to_owned()
}
