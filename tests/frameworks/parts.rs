//! A handler of a library takes the jar of its part, in each framework.

use cookie_policy::{Error, Jar, PolicyLayer, Site};
use cookie_policy_tests::SitePolicy;
use cookie_policy_tests::parts::ShopPolicy;
use cookie_policy_tests_library::auth::{self, AuthCookies};
use cookie_policy_tests_servers::{Request, Server};
use poem::EndpointExt as _;

use crate::apps::actix_web::start;
use crate::apps::rocket::{launch, quiet};
use crate::apps::{poem as poem_app, salvo as salvo_app};

type PartJar = Jar<AuthCookies>;

const LOGIN: &str = "login=ada; Path=/; Secure; HttpOnly; SameSite=Lax";

fn shop() -> PolicyLayer<ShopPolicy> {
    PolicyLayer::new(Site::new())
}

fn other() -> PolicyLayer<SitePolicy> {
    PolicyLayer::new(Site::new())
}

/// The library's handler, as each framework has it.
mod handlers {
    use salvo::Writer as _;

    use super::{Error, PartJar, auth};

    pub(super) async fn log_in(jar: PartJar) -> Result<&'static str, Error> {
        auth::log_in("ada", &jar).map(|()| "hello")
    }

    #[poem::handler]
    pub(super) fn handled(jar: PartJar) -> Result<&'static str, Error> {
        auth::log_in("ada", &jar).map(|()| "hello")
    }

    #[salvo::handler]
    pub(super) async fn extracted(jar: PartJar) -> Result<&'static str, Error> {
        auth::log_in("ada", &jar).map(|()| "hello")
    }

    #[rocket::get("/")]
    pub(super) fn guarded(jar: PartJar) -> Result<&'static str, Error> {
        auth::log_in("ada", &jar).map(|()| "hello")
    }
}

fn axum_routes() -> axum::Router {
    axum::Router::new().route("/", axum::routing::get(handlers::log_in))
}

fn actix_app() -> actix_web::App<
    impl actix_web::dev::ServiceFactory<
        actix_web::dev::ServiceRequest,
        Config = (),
        Response = actix_web::dev::ServiceResponse,
        Error = actix_web::Error,
        InitError = (),
    >,
> {
    actix_web::App::new().route("/", actix_web::web::get().to(handlers::log_in))
}

fn poem_routes() -> poem::Route {
    poem::Route::new().at("/", poem::get(handlers::handled))
}

fn salvo_service() -> salvo::Service {
    salvo::Service::new(salvo::Router::new().get(handlers::extracted))
}

fn rocket_routes() -> rocket::Rocket<rocket::Build> {
    rocket::custom(quiet()).mount("/", rocket::routes![handlers::guarded])
}

#[test]
fn the_layer_of_a_policy_with_the_part_serves_it() {
    let servers = [
        Server::start(axum_routes().layer(other()).layer(shop())),
        start(|| actix_app().wrap(other()).wrap(shop())),
        launch(rocket_routes().attach(other()).attach(shop())),
        poem_app::start(poem_routes().with(other()).with(shop())),
        salvo_app::start(salvo_service().hoop(shop()).hoop(other())),
    ];
    for server in servers {
        let response = Request::get("/").send(&server);
        assert_eq!((response.status, response.body.as_str()), (200, "hello"));
        assert_eq!(response.set_cookies(), [LOGIN]);
    }
}

#[test]
fn another_layer_is_an_error_whose_log_names_the_part() {
    let servers = [
        ("layer", Server::start(axum_routes().layer(other()))),
        ("wrap", start(|| actix_app().wrap(other()))),
        ("attach", launch(rocket_routes().attach(other()))),
        ("with", poem_app::start(poem_routes().with(other()))),
        ("hoop", salvo_app::start(salvo_service().hoop(other()))),
    ];
    for (method, server) in servers {
        let response = Request::get("/").send(&server);
        assert_eq!((response.status, response.set_cookies()), (500, vec![]));
        let lines = server.log.lines();
        let expected = "ERROR message=the part `AuthCookies` is missing: ";
        assert!(lines.iter().any(|line| line.starts_with(expected) && line.contains(method)), "{lines:?}");
    }
}
