//! The layer around a service of hyper, without a framework.

use std::convert::Infallible;

use cookie_policy::{CookiePages, Jar, PolicyLayer, Site};
use cookie_policy_tests::{Search, SessionId, SitePolicy};
use http::Response;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper_util::rt::TokioIo;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tower::{Layer as _, Service as _, service_fn};

use cookie_policy_tests_servers::{Request, Server};

async fn greet(request: http::Request<Incoming>) -> Result<Response<String>, Infallible> {
    let jar = request.extensions().get::<Jar<SitePolicy>>().expect("the layer gives each request its jar");
    Search(7).set(jar).expect("the response is here");
    let visitor = jar.get::<SessionId>().map_or("nobody".to_owned(), |SessionId(id)| id);
    Ok(Response::new(format!("hello {visitor}")))
}

async fn serve(listener: TcpListener) {
    let service = PolicyLayer::new(Site::<SitePolicy>::new()).layer(service_fn(greet));
    loop {
        let (socket, _) = listener.accept().await.expect("a client");
        let connection = http1::Builder::new()
            .serve_connection(TokioIo::new(socket), TowerToHyperService::new(service.clone()));
        connection.await.expect("the request is answered");
    }
}

#[test]
fn a_bare_service_has_its_jar_and_its_lines() {
    let response = Request::get("/").with("cookie", "sessionid=a").send(&Server::serving(serve));
    assert_eq!((response.status, response.body.as_str()), (200, "hello a"));
    assert_eq!(response.set_cookies(), ["search=7; Path=/; Secure; HttpOnly; SameSite=Lax"]);
}

#[test]
fn the_pages_are_a_service_without_any_server() {
    let site = Site::<SitePolicy>::new();
    let mut pages = PolicyLayer::new(site.clone()).layer(CookiePages::new(&site));
    let mut post = |origin: &str| {
        let request = http::Request::post("https://shop.example/cookies?to=%2Fstops")
            .header("content-type", "application/x-www-form-urlencoded")
            .header("origin", origin)
            .body("answer=accept_all".to_owned())
            .expect("a request");
        let response = futures_util::FutureExt::now_or_never(pages.call(request));
        response.expect("nothing waits").expect("it cannot fail")
    };
    let own = post("https://shop.example");
    assert_eq!(own.status(), 303);
    assert_eq!(own.headers()["location"], "/cookies/kept?to=%2Fstops");
    assert!(own.headers().contains_key("set-cookie"));
    let forged = post("https://evil.example");
    assert_eq!((forged.status().as_u16(), forged.headers().contains_key("set-cookie")), (403, false));
}

#[test]
fn without_the_layer_the_pages_say_so() {
    let mut pages = CookiePages::new(&Site::<SitePolicy>::new());
    let mut get = |path: &str| {
        let request = http::Request::get(path).body(String::new()).expect("a request");
        let response = futures_util::FutureExt::now_or_never(pages.call(request));
        response.expect("nothing waits").expect("it cannot fail")
    };
    let page = get("/cookies");
    assert_eq!(page.status(), 500);
    assert!(page.body().contains("the layer of `SitePolicy` is missing: add `.layer("), "{}", page.body());
    assert_eq!(get("/cookies/style.css").status(), 200, "it is everybody's");
    assert_eq!(get("/elsewhere").status(), 404);
}
