//! Rocket.
#![allow(dead_code, reason = "it is here to be compiled")]

use cookie_policy::{Answer, Error, Jar, PolicyLayer, Site};
use cookie_policy_tests::SitePolicy as TransportPolicy;
use rocket::response::Redirect;
use rocket::{Build, Rocket, post, routes};

// ---

fn app() -> Rocket<Build> {
    rocket::build().mount("/", routes![answer]).attach(PolicyLayer::new(Site::<TransportPolicy>::new()))
}

#[post("/cookies", data = "<answer>")]
async fn answer(mut jar: Jar<TransportPolicy>, answer: Answer<TransportPolicy>) -> Result<Redirect, Error> {
    jar.answer(answer)?;
    Ok(Redirect::to("/cookies"))
}
