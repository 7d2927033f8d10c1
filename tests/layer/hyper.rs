//! The layer around a service of hyper, without a framework.

use std::convert::Infallible;

use cookie_policy::{Jar, PolicyLayer, Site};
use cookie_policy_tests::{Search, SessionId, SitePolicy};
use http::Response;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper_util::rt::TokioIo;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tower::{Layer as _, service_fn};

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
