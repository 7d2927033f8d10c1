//! A small shop that keeps its basket in a session of Poem: `cargo run -p shop-poem`.

use std::env;

use cookie_policy::{Audit, Choices, Cookie, CookiePages, Error, Jar, PolicyLayer, Site, Statistics, policy};
use poem::listener::TcpListener;
use poem::session::{CookieConfig, MemoryStorage, ServerSession, Session};
use poem::web::cookie::SameSite;
use poem::web::{Html, Path, Redirect};
use poem::{EndpointExt as _, Route, Server, get, handler, post};

/// To keep what you put into the basket
#[derive(Cookie)]
#[cookie(name = "basket", provider = site, category = Necessary(UserInput), lifetime = session, same_site = Strict)]
struct Basket; // Set by Poem's session. The audit checks it against this declaration.

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

#[handler]
fn home(jar: ShopJar, session: &Session) -> Result<Html<String>, Error> {
    let basket = session.get::<Vec<String>>("goods").unwrap_or_default();
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

#[handler]
fn add(Path(good): Path<String>, session: &Session) -> Redirect {
    let mut basket = session.get::<Vec<String>>("goods").unwrap_or_default();
    basket.extend(GOODS.contains(&good.as_str()).then_some(good));
    session.set("goods", basket);
    Redirect::see_other("/")
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
    let cookie = CookieConfig::new().name(Basket::DECLARATION.name()).same_site(SameSite::Strict);
    let site = Site::<ShopPolicy>::new();
    let shop = Route::new()
        .at("/", get(home))
        .at("/basket/:good", post(add))
        .with(CookiePages::new(&site))
        .with(ServerSession::new(cookie, MemoryStorage::new()))
        .with(PolicyLayer::new(site).audit(Audit::Enforce));
    let address = format!("127.0.0.1:{}", env::args().nth(1).unwrap_or("3000".to_owned()));
    println!("http://{address}");
    Server::new(TcpListener::bind(address)).run(shop).await
}
