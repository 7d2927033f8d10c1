//! A handler of the library takes the jar of its part.

use axum::Router;
use axum::extract::FromRequestParts as _;
use axum::routing::{get, post};
use cookie_policy::{Error, Jar, PolicyLayer, Site};
use cookie_policy_tests::parts::{PlainPolicy, ShopPolicy};
use cookie_policy_tests_library::auth::{self, AuthCookies};

use cookie_policy_tests_servers::{Request, Server};

async fn log_in(jar: Jar<AuthCookies>) -> Result<(), Error> {
    auth::log_in("ada", &jar)
}

/// What the library gives to routers.
fn routes() -> Router {
    let user = get(async |jar: Jar<AuthCookies>| auth::user(&jar).unwrap_or_default());
    Router::new().route("/login", post(log_in)).route("/user", user)
}

fn shop() -> PolicyLayer<ShopPolicy> {
    PolicyLayer::new(Site::new())
}

fn plain() -> PolicyLayer<PlainPolicy> {
    PolicyLayer::new(Site::new())
}

const LOGIN: &str = "login=ada; Path=/; Secure; HttpOnly; SameSite=Lax";

#[test]
fn the_layer_of_the_site_serves_the_handlers_of_the_library() {
    let server = Server::start(routes().layer(shop()));
    let response = Request::post("/login", "").send(&server);
    assert_eq!((response.status, response.set_cookies()), (200, vec![LOGIN]));
    assert_eq!(Request::get("/user").with("cookie", "login=ada").send(&server).body, "ada");
}

#[test]
fn a_layer_of_another_policy_inside_or_outside_changes_nothing() {
    for router in [routes().layer(plain()).layer(shop()), routes().layer(shop()).layer(plain())] {
        let response = Request::post("/login", "").send(&Server::start(router));
        assert_eq!((response.status, response.set_cookies()), (200, vec![LOGIN]));
    }
}

#[test]
fn a_policy_without_the_part_is_an_error_that_names_the_part() {
    for router in [routes().layer(plain()), routes()] {
        let server = Server::start(router);
        let response = Request::post("/login", "").send(&server);
        assert_eq!((response.status, response.body.contains("`AuthCookies`")), (500, cfg!(debug_assertions)));
        assert_eq!(response.set_cookies(), [""; 0]);
        let [logged] = &server.log.lines()[..] else {
            panic!("one line is logged: {:?}", server.log.lines())
        };
        assert!(logged.starts_with("ERROR ") && logged.contains("`AuthCookies`"), "{logged}");
        assert!(logged.contains("`parts = [..]`"), "{logged}");
    }
}

/// The library in another version: the part has the same name and a cookie that lasts longer.
mod another_version {
    use cookie_policy::{Cookie, policy};

    /// To keep users logged in
    #[derive(Cookie)]
    #[cookie(
        name = "login",
        provider = site,
        function = "Login (all pages)",
        category = Necessary(Authentication),
        lifetime = session or "90 days",
    )]
    pub(super) struct Login(pub(super) String);

    #[policy(part)]
    pub(super) struct AuthCookies(Login);
}

async fn another_version(jar: Jar<another_version::AuthCookies>) -> Result<(), Error> {
    jar.set_persistent(another_version::Login("ada".to_owned()))
}

#[test]
fn a_part_of_another_version_is_not_the_part() {
    let server = Server::start(Router::new().route("/", get(another_version)).layer(shop()));
    let response = Request::get("/").send(&server);
    assert_eq!((response.status, response.set_cookies()), (500, vec![]));
}

#[test]
fn the_rejection_reads_as_what_is_logged() {
    let server = Server::start(Router::new().route("/", get(async || rejection().await)));
    let expected = "the part `AuthCookies` is missing: no layer around this handler has a policy that includes it in this \
                    version; add it to `parts = [..]` of the site's `#[policy(..)]` and, if the layer is missing, add \
                    `.layer(PolicyLayer::new(..))` to the router, after every route, fallback and other layer";
    assert_eq!(Request::get("/").send(&server).body, expected);
}

async fn rejection() -> String {
    let mut parts = http::Request::new(()).into_parts().0;
    Jar::<AuthCookies>::from_request_parts(&mut parts, &()).await.expect_err("there is no layer").to_string()
}
