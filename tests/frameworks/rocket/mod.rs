//! What is specific to Rocket.

mod answer;
mod fairing;
mod limits;
mod responses;

use cookie_policy::{Error, Jar, PolicyLayer, Site};
use cookie_policy_tests::{SessionId, SitePolicy};
use cookie_policy_tests_servers::Server;
use rocket::{Build, Rocket, Route};

use crate::apps::rocket::{launch, quiet};

type SiteJar = Jar<SitePolicy>;

fn layer() -> PolicyLayer<SitePolicy> {
    PolicyLayer::new(Site::new())
}

fn with(routes: Vec<Route>) -> Rocket<Build> {
    rocket::custom(quiet()).mount("/", routes)
}

/// Mounts these routes inside the layer.
fn serve(routes: Vec<Route>) -> Server {
    launch(with(routes).attach(layer()))
}

fn set(jar: &SiteJar) -> Result<(), Error> {
    SessionId("s3cret".into()).set(jar)
}

/// The `Set-Cookie` header of [`set`].
const SET: &str = "sessionid=s3cret; Path=/; Secure; HttpOnly; SameSite=Lax";
