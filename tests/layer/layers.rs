//! A layer inside another layer.

use axum::Router;
use axum::extract::Request as Incoming;
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use axum::routing::get;
use cookie_policy::{Error, Jar, PolicyLayer, Site};
use cookie_policy_tests::hostile::{HostilePolicy, Tags};
use cookie_policy_tests::{Search, SessionId, SitePolicy};

use cookie_policy_tests_servers::{Request, Server};

fn layer() -> PolicyLayer<SitePolicy> {
    PolicyLayer::new(Site::new())
}

fn other_layer() -> PolicyLayer<HostilePolicy> {
    PolicyLayer::new(Site::new())
}

async fn between(jar: Jar<SitePolicy>, request: Incoming, next: Next) -> Result<Response, Error> {
    Search(7).set(&jar)?;
    Ok(next.run(request).await)
}

async fn handler(jar: Jar<SitePolicy>) -> Result<String, Error> {
    SessionId("a".into()).set(&jar)?;
    Ok(jar.try_get::<Search>()?.0.to_string())
}

#[test]
fn a_layer_within_a_layer_of_the_same_policy_shares_its_jar() {
    let inner = Router::new().route("/", get(handler)).layer(layer());
    let server = Server::start(inner.layer(from_fn(between)).layer(layer()).layer(layer()));
    let response = Request::get("/").send(&server);
    assert_eq!(response.body, "7", "the handler sees what was set between the layers");
    assert_eq!(response.names(), ["search", "sessionid"], "every line leaves once");
}

async fn of_both(jar: Jar<SitePolicy>, other: Jar<HostilePolicy>) -> Result<String, Error> {
    SessionId("a".into()).set(&jar)?;
    Tags("b".into()).set(&other)?;
    Ok(format!("{} {}", jar.set_cookies().len(), other.set_cookies().len()))
}

#[test]
fn layers_of_two_policies_have_a_jar_each() {
    let router = Router::new().route("/", get(of_both));
    let routers =
        [router.clone().layer(layer()).layer(other_layer()), router.layer(other_layer()).layer(layer())];
    for router in routers {
        let response = Request::get("/").send(&Server::start(router));
        assert_eq!(response.body, "1 1");
        let mut names = response.names();
        names.sort_unstable();
        assert_eq!(names, ["sessionid", "we`ird|na~me"]);
    }
}
