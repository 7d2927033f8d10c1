//! The layer around a gRPC service of tonic.

use std::convert::Infallible;
use std::future::{Ready, ready};
use std::task::{Context, Poll};

use cookie_policy::{Jar, PolicyLayer, Site};
use cookie_policy_tests::{Search, SessionId, SitePolicy};
use http::Response;
use tokio::net::TcpListener;
use tonic::Status;
use tonic::body::Body;
use tonic::server::NamedService;
use tonic::transport::server::TcpIncoming;
use tower::Service;

use cookie_policy_tests_servers::{Request, Server};

/// As `tonic-build` generates it from a protocol, but without messages.
#[derive(Clone)]
struct Greeter;

impl NamedService for Greeter {
    const NAME: &'static str = "shop.Greeter";
}

impl Service<http::Request<Body>> for Greeter {
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = Ready<Result<Response<Body>, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<Body>) -> Self::Future {
        let jar =
            request.extensions().get::<Jar<SitePolicy>>().expect("the layer gives each request its jar");
        Search(7).set(jar).expect("the response is here");
        let visitor = jar.get::<SessionId>().map_or("nobody".to_owned(), |SessionId(id)| id);
        ready(Ok(Status::ok(format!("hello {visitor}")).into_http()))
    }
}

async fn serve(listener: TcpListener) {
    let layer = PolicyLayer::new(Site::<SitePolicy>::new());
    let server = tonic::transport::Server::builder().layer(layer).add_service(Greeter);
    server.serve_with_incoming(TcpIncoming::from(listener)).await.expect("the server serves");
}

#[test]
fn a_grpc_service_has_its_jar_and_its_lines() {
    let request = Request::post("/shop.Greeter/Greet", "").with("content-type", "application/grpc");
    let response = request.with("cookie", "sessionid=a").send_http2(&Server::serving(serve));
    assert_eq!(response.status, 200);
    assert!(response.lines.contains(&"grpc-message: hello%20a".to_owned()), "{:?}", response.lines);
    assert_eq!(response.set_cookies(), ["search=7; Path=/; Secure; HttpOnly; SameSite=Lax"]);
}
