//! A small shop that keeps its basket in a session of tower-sessions: `cargo run -p shop-axum`.

use std::env;

use axum::Router;
use axum::extract::Path;
use axum::response::{Html, Redirect};
use axum::routing::{get, post};
use cookie_policy::{Audit, Choices, Cookie, CookiePages, Error, Jar, PolicyLayer, Site, Statistics, policy};
use tokio::net::TcpListener;
use tower_sessions::cookie::SameSite;
use tower_sessions::{MemoryStore, Session, SessionManagerLayer};

/// To keep what you put into the basket
#[derive(Cookie)]
#[cookie(name = "basket", provider = site, category = Necessary(UserInput), lifetime = session, same_site = Strict)]
struct Basket; // Set by tower-sessions. The audit checks it against this declaration.

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

async fn home(jar: ShopJar, session: Session) -> Result<Html<String>, Error> {
    let basket = session.get::<Vec<String>>("goods").await.ok().flatten().unwrap_or_default();
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

async fn add(Path(good): Path<String>, session: Session) -> Redirect {
    let mut basket = session.get::<Vec<String>>("goods").await.ok().flatten().unwrap_or_default();
    basket.extend(GOODS.contains(&good.as_str()).then_some(good));
    if let Err(error) = session.insert("goods", basket).await {
        eprintln!("the basket is lost: {error}");
    }
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
fn page(jar: &ShopJar, body: &str) -> Html<String> {
    let (banner, settings) = (jar.banner(), jar.settings_link());
    Html(format!(
        r#"<!doctype html><html lang="en"><title>Shop</title><link rel="stylesheet" href="/cookies/style.css">
{banner}<a href="/">Shop</a>{body}<footer>{settings}</footer>"#
    ))
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::io::Result<()> {
    let sessions = SessionManagerLayer::new(MemoryStore::default())
        .with_name(Basket::DECLARATION.name())
        .with_same_site(SameSite::Strict);
    let site = Site::<ShopPolicy>::new();
    let app = Router::new()
        .route("/", get(home))
        .route("/basket/{good}", post(add))
        .merge(CookiePages::new(&site))
        .layer(sessions)
        .layer(PolicyLayer::new(site).audit(Audit::Enforce));
    let address = format!("127.0.0.1:{}", env::args().nth(1).unwrap_or("3000".to_owned()));
    println!("http://{address}");
    axum::serve(TcpListener::bind(address).await?, app).await
}
