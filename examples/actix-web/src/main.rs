//! A small shop that keeps its basket in a session of actix-session: `cargo run -p shop-actix-web`.

use std::env;

use actix_session::storage::CookieSessionStore;
use actix_session::{Session, SessionMiddleware};
use actix_web::cookie::{Key, SameSite};
use actix_web::web::{Html, Path, Redirect, get, post};
use actix_web::{App, HttpServer};
use cookie_policy::{Audit, Choices, Cookie, CookiePages, Error, Jar, PolicyLayer, Site, Statistics, policy};

/// To keep what you put into the basket
#[derive(Cookie)]
#[cookie(name = "basket", provider = site, category = Necessary(UserInput), lifetime = session, same_site = Strict)]
struct Basket; // Set by actix-session. The audit checks it against this declaration.

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

async fn home(jar: ShopJar, session: Session) -> Result<Html, Error> {
    let basket = session.get::<Vec<String>>("goods").ok().flatten().unwrap_or_default();
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

async fn add(good: Path<String>, session: Session) -> actix_web::Result<Redirect> {
    let mut basket = session.get::<Vec<String>>("goods")?.unwrap_or_default();
    basket.extend(GOODS.contains(&good.as_str()).then(|| good.into_inner()));
    session.insert("goods", basket)?;
    Ok(Redirect::to("/").see_other())
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
fn page(jar: &ShopJar, body: &str) -> Html {
    let (banner, settings) = (jar.banner(), jar.settings_link());
    Html::new(format!(
        r#"<!doctype html><html lang="en"><title>Shop</title><link rel="stylesheet" href="/cookies/style.css">
{banner}<a href="/">Shop</a>{body}<footer>{settings}</footer>"#
    ))
}

fn sessions(key: Key) -> SessionMiddleware<CookieSessionStore> {
    SessionMiddleware::builder(CookieSessionStore::default(), key)
        .cookie_name(Basket::DECLARATION.name().to_owned())
        .cookie_same_site(SameSite::Strict)
        .build()
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    let key = Key::generate();
    // One layer for all threads, so that they share one `Tally`.
    let site = Site::<ShopPolicy>::new();
    let (pages, layer) = (CookiePages::new(&site), PolicyLayer::new(site).audit(Audit::Enforce));
    let app = move || {
        App::new()
            .route("/", get().to(home))
            .route("/basket/{good}", post().to(add))
            .service(pages.clone())
            .wrap(sessions(key.clone()))
            .wrap(layer.clone())
    };
    let address = format!("127.0.0.1:{}", env::args().nth(1).unwrap_or("3000".to_owned()));
    println!("http://{address}");
    HttpServer::new(app).bind(address)?.run().await
}
