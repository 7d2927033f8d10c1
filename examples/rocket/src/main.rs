//! A small shop that keeps its basket in a session of rocket_flex_session: `cargo run -p shop-rocket`.

use std::env;

use cookie_policy::{Audit, Choices, Cookie, CookiePages, Error, Jar, PolicyLayer, Site, Statistics, policy};
use rocket::http::SameSite;
use rocket::response::Redirect;
use rocket::response::content::RawHtml;
use rocket::{Config, get, launch, post, routes};
use rocket_flex_session::{RocketFlexSession, RocketFlexSessionOptions, Session};

/// To keep what you put into the basket
#[derive(Cookie)]
#[cookie(name = "basket", provider = site, category = Necessary(UserInput), lifetime = "7 days", same_site = Strict)]
struct Basket; // Set by rocket_flex_session. The audit checks it against this declaration.

/// To remember what you chose about cookies
#[derive(Cookie)]
#[cookie(name = "__Host-choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct CookieChoices(Choices);

/// To count how often the same visitors come
#[derive(Cookie)]
#[cookie(name = "visits", provider = site, category = Statistics, lifetime = "90 days", recipients = [])]
struct Visits(u32);

#[policy(site = "https://shop.example", provider = "Shop Ltd", choices = CookieChoices, recipients = [])]
struct ShopPolicy(Basket, CookieChoices, Visits);

type ShopJar = Jar<ShopPolicy>;

const GOODS: [&str; 3] = ["kettle", "lantern", "blanket"];

#[get("/")]
fn home(jar: ShopJar, session: Session<'_, Vec<String>>) -> Result<RawHtml<String>, Error> {
    let basket = session.get().unwrap_or_default();
    let visits = count_visit(&jar)?;
    Ok(page(&jar, &shelves(&basket, visits)))
}

/// Counts the visits of visitors who consent.
fn count_visit(jar: &ShopJar) -> Result<Option<u32>, Error> {
    let Some(consent) = jar.consent::<Statistics>() else { return Ok(None) };
    let visits = consent.get::<Visits>().map_or(1, |Visits(before)| before.saturating_add(1));
    Visits(visits).set(consent)?;
    Ok(Some(visits))
}

#[post("/basket/<good>")]
fn add(good: String, mut session: Session<'_, Vec<String>>) -> Redirect {
    session.tap_mut(|basket| {
        basket.get_or_insert_default().extend(GOODS.contains(&good.as_str()).then_some(good));
    });
    Redirect::to("/")
}

fn shelves(basket: &[String], visits: Option<u32>) -> String {
    let shelf = |good: &str| format!(r#"<li>{good} <button formaction="/basket/{good}">add</button></li>"#);
    let visits = visits.map_or(String::new(), |visits| format!("<p>This is your visit number {visits}.</p>"));
    let shelves: String = GOODS.into_iter().map(shelf).collect();
    format!(
        "{visits}<form method=\"post\"><ul>{shelves}</ul></form><p>In your basket: {}</p>",
        basket.join(", ")
    )
}

/// Begins with the banner, which asks new visitors, and ends with the link to change one's mind.
fn page(jar: &ShopJar, body: &str) -> RawHtml<String> {
    let (banner, settings) = (jar.banner(), jar.settings_link());
    RawHtml(format!(
        r#"<!doctype html><html lang="en"><title>Shop</title><link rel="stylesheet" href="/cookies/style.css">
{banner}<a href="/">Shop</a>{body}<footer>{settings}</footer>"#
    ))
}

fn sessions() -> RocketFlexSession<Vec<String>> {
    let options = RocketFlexSessionOptions {
        cookie_name: Basket::DECLARATION.name().to_owned(),
        same_site: SameSite::Strict,
        max_age: 7 * 24 * 60 * 60,
        ..RocketFlexSessionOptions::default()
    };
    RocketFlexSession::builder().options(options).build()
}

#[launch]
fn rocket() -> _ {
    let port: u16 = env::args().nth(1).and_then(|port| port.parse().ok()).unwrap_or(3000);
    println!("http://127.0.0.1:{port}");
    let site = Site::<ShopPolicy>::new();
    rocket::custom(Config::figment().merge(("port", port)))
        .mount("/", routes![home, add])
        .mount("/", CookiePages::new(&site))
        .attach(sessions())
        .attach(PolicyLayer::new(site).audit(Audit::Enforce))
}
