//! What is specific to Salvo.

use std::sync::Mutex;
use std::sync::mpsc::{Sender, channel};
use std::time::{Duration, Instant};
use std::{future, thread};

use cookie_policy::{Answer, AnswerRejection, Audit, CookiePages, Error, Jar, PolicyLayer, Site};
use cookie_policy_tests::{Search, SessionId, SitePolicy};
use cookie_policy_tests_servers as servers;
use salvo::catcher::Catcher;
use salvo::extract::Extractible as _;
use salvo::http::cookie::{Cookie, SameSite};
use salvo::prelude::{
    Depot, FlowCtrl, Request, Response, Router, Service, StatusCode, StatusError, Writer, handler,
};
use salvo::{Handler, async_trait};

use crate::apps::salvo::start;
use crate::every_line::{ALL, set_all};
use crate::missing_layer;

type SiteJar = Jar<SitePolicy>;

fn layer() -> PolicyLayer<SitePolicy> {
    PolicyLayer::new(Site::new())
}

fn send(service: Service) -> servers::Response {
    servers::Request::get("/").with("host", "shop.example").send(&start(service))
}

#[handler]
async fn session(jar: SiteJar) -> Result<String, Error> {
    jar.try_get().map(|SessionId(id)| id)
}

fn home() -> Service {
    Service::new(Router::new().get(session))
}

/// Some code around an application, and its text.
macro_rules! pasted {
    ($($line:tt)*) => { (home()$($line)*, stringify!($($line)*)) };
}

#[test]
fn the_log_has_the_line_of_code_that_is_missing_and_pasting_it_makes_it_work() {
    let server = start(home());
    let request =
        servers::Request::get("/").with("host", "shop.example").with("cookie", "sessionid=38afes7a8");
    let response = request.send(&server);
    let (repaired, line) = pasted!(.hoop(PolicyLayer::new(Site::<SitePolicy>::new())));
    missing_layer::assert_says(&server, &response, line);
    assert_eq!(request.send(&start(repaired)).body, "38afes7a8");
}

#[handler]
async fn fail(mut jar: SiteJar) -> Result<StatusError, Error> {
    set_all(&mut jar).map(|()| StatusError::internal_server_error())
}

#[handler]
async fn lose(mut jar: SiteJar) -> Result<StatusCode, Error> {
    set_all(&mut jar).map(|()| StatusCode::NOT_FOUND)
}

#[handler]
async fn show_error(response: &mut Response) {
    response.render("an error page");
}

#[test]
fn the_error_page_of_a_catcher_has_the_lines() {
    let broken = send(Service::new(Router::new().get(fail)).hoop(layer()));
    assert_eq!((broken.status, broken.names()), (500, ALL[1..].to_vec()));
    let service = Service::new(Router::new().get(lose)).hoop(layer());
    let lost = send(service.catcher(Catcher::default().hoop(show_error)));
    assert_eq!((lost.status, lost.body.as_str(), lost.names()), (404, "an error page", ALL.to_vec()));
    assert_eq!(lost.values("vary"), ["Cookie"]);
}

#[handler]
async fn add_cookies(response: &mut Response) {
    let declared = Cookie::build(("sessionid", "a")).path("/").secure(true).http_only(true);
    response.add_cookie(declared.same_site(SameSite::Lax).build());
    response.add_cookie(Cookie::new("tracker", "s3cret"));
    response.headers_mut().insert("x-kept", "kept".parse().expect("a value"));
    response.render("done");
}

#[test]
fn the_audit_sees_the_cookies_of_salvos_own_jar() {
    for (audit, names) in [(Audit::Report, vec!["sessionid", "tracker"]), (Audit::Enforce, vec!["sessionid"])]
    {
        let layer = layer().audit(audit);
        let tally = layer.tally();
        let response = send(Service::new(Router::new().get(add_cookies)).hoop(layer));
        let mut sent = response.names();
        sent.sort_unstable();
        assert_eq!((response.status, response.body.as_str(), sent), (200, "done", names));
        assert_eq!(tally.findings().collect::<Vec<_>>(), [("A-SET-UNDECL", 1)]);
        assert_eq!(
            (response.values("x-kept"), response.values("cache-control")),
            (vec!["kept"], vec!["private"])
        );
    }
}

#[handler]
async fn early(request: &mut Request, depot: &mut Depot, response: &mut Response, flow: &mut FlowCtrl) {
    let jar = SiteJar::extract(request, depot).await.expect("the layer is there");
    SessionId("early".into()).set(&jar).expect("nothing has been sent");
    flow.call_next(request, depot, response).await;
    Search(7).set(&jar).expect("nothing has been sent");
}

#[test]
fn hoops_and_handlers_have_one_jar() {
    let response = send(home().hoop(layer()).hoop(early));
    assert_eq!((response.body.as_str(), response.names()), ("early", vec!["sessionid", "search"]));
}

#[test]
fn a_layer_within_a_layer_of_the_same_policy_leaves_all_to_it() {
    let inner = Router::with_hoop(layer()).get(lose);
    let response = send(Service::new(inner).hoop(layer()));
    assert_eq!((response.status, response.names()), (404, ALL.to_vec()));
}

#[test]
fn a_layer_around_one_router_serves_its_routes() {
    let response = send(Service::new(Router::with_hoop(layer()).get(lose)));
    assert_eq!((response.status, response.names()), (404, ALL.to_vec()));
}

#[handler]
async fn judge(request: &mut Request, depot: &mut Depot) -> String {
    let rejection: Option<AnswerRejection> = Answer::<SitePolicy>::extract(request, depot).await.err();
    format!("{rejection:?}")
}

#[test]
fn a_handler_can_take_the_rejection() {
    let server = start(Service::new(Router::new().post(judge)).hoop(layer()));
    let forged = servers::Request::form("/", "answer=accept_all").with("origin", "https://evil.example");
    assert_eq!(forged.send(&server).body, "Some(CrossOrigin)");
}

#[test]
fn the_pages_below_a_path_find_their_own_address() {
    let site = Site::<SitePolicy>::new();
    let english = Router::with_path("en").push(CookiePages::new(&site).into());
    let server = start(Service::new(Router::new().push(english)).hoop(PolicyLayer::new(site)));
    let page = servers::Request::get("/en/cookies?from=%2Fstops").with("host", "shop.example").send(&server);
    assert!(page.body.contains(r#"action="/en/cookies?from=%2Fstops""#), "{}", page.body);
    assert!(page.body.contains(r#"href="/en/cookies/style.css""#), "{}", page.body);
    let answered = servers::Request::form("/en/cookies", "answer=refuse_all").with("host", "shop.example");
    assert_eq!(answered.send(&server).values("location"), ["/en/cookies/kept?to=%2Fen%2Fcookies"]);
}

#[handler]
async fn before(response: &mut Response) {
    response.headers_mut().insert("x-kept", "kept".parse().expect("a value"));
}

#[test]
fn the_pages_keep_headers_of_other_hoops() {
    let site = Site::<SitePolicy>::new();
    let router = Router::new().push(CookiePages::new(&site).into());
    let server = start(Service::new(router).hoop(PolicyLayer::new(site)).hoop(before));
    let page = servers::Request::get("/cookies").with("host", "shop.example").send(&server);
    assert_eq!((page.status, page.values("x-kept")), (200, vec!["kept"]));
}

/// Sends its jar to the test, and never responds.
struct Never(Mutex<Sender<SiteJar>>);

#[async_trait]
impl Handler for Never {
    async fn handle(&self, request: &mut Request, depot: &mut Depot, _: &mut Response, _: &mut FlowCtrl) {
        let mut jar = SiteJar::extract(request, depot).await.expect("the layer is there");
        set_all(&mut jar).expect("nothing has been sent");
        self.0.lock().expect("no test panicked").send(jar).expect("the test waits");
        future::pending::<()>().await;
    }
}

#[test]
fn once_the_visitor_went_away_the_log_says_what_is_lost_and_nobody_can_set_a_cookie() {
    let (sender, handles) = channel();
    let router = Router::new().goal(Never(Mutex::new(sender)));
    let server = start(Service::new(router).hoop(layer()));
    let socket = servers::Request::get("/").open(&server);
    let jar = handles.recv_timeout(Duration::from_secs(60)).expect("the handler sends it");
    assert_eq!(server.log.lines(), [""; 0]);
    drop(socket);
    let start = Instant::now();
    while server.log.lines().len() < ALL.len() {
        assert!(start.elapsed() < Duration::from_secs(60), "the request was given up");
        thread::sleep(Duration::from_millis(1));
    }
    assert_eq!(SessionId("late".into()).set(&jar), Err(Error::ResponseSent { cookie: "sessionid" }));
}
