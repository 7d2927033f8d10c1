//! A small shop that keeps its basket in a session of salvo-session: `cargo run -p shop-salvo`.

use std::env;

use cookie_policy::{Audit, Choices, Cookie, CookiePages, Error, Jar, PolicyLayer, Site, Statistics, policy};
use salvo::http::cookie::{Key, SameSite};
use salvo::prelude::*;
use salvo::session::{MemoryStore, SessionHandler};

/// To keep what you put into the basket
#[derive(Cookie)]
#[cookie(name = "basket", provider = site, category = Necessary(UserInput), lifetime = session, same_site = Strict)]
struct Basket; // Set by salvo-session. The audit checks it against this declaration.

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
async fn home(jar: ShopJar, depot: &mut Depot) -> Result<Text<String>, Error> {
    let visits = count_visit(&jar)?;
    Ok(page(&jar, &shelves(&basket(depot), visits)))
}

fn basket(depot: &Depot) -> Vec<String> {
    depot.session().and_then(|session| session.get("goods")).unwrap_or_default()
}

/// Counts the visits of visitors who consent.
fn count_visit(jar: &ShopJar) -> Result<Option<u32>, Error> {
    let Some(consent) = jar.consent::<Statistics>() else { return Ok(None) };
    let visits = consent.get::<Visits>().map_or(1, |Visits(before)| before.saturating_add(1));
    Visits(visits).set(consent)?;
    Ok(Some(visits))
}

#[handler]
async fn add(request: &Request, depot: &mut Depot) -> Redirect {
    let mut basket = basket(depot);
    basket.extend(request.param::<String>("good").filter(|good| GOODS.contains(&good.as_str())));
    if let Some(Err(error)) = depot.session_mut().map(|session| session.insert("goods", basket)) {
        eprintln!("the basket is lost: {error}");
    }
    Redirect::other("/")
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
fn page(jar: &ShopJar, body: &str) -> Text<String> {
    let (banner, settings) = (jar.banner(), jar.settings_link());
    Text::Html(format!(
        r#"<!doctype html><html lang="en"><title>Shop</title><link rel="stylesheet" href="/cookies/style.css">
{banner}<a href="/">Shop</a>{body}<footer>{settings}</footer>"#
    ))
}

fn sessions() -> SessionHandler<MemoryStore> {
    SessionHandler::builder(MemoryStore::new(), Key::generate().master())
        .cookie_name(Basket::DECLARATION.name())
        .same_site_policy(SameSite::Strict)
        .secure_cookie(true)
        .session_ttl(None)
        .save_unchanged(false)
        .build()
        .expect("the key is long enough")
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::io::Result<()> {
    let site = Site::<ShopPolicy>::new();
    let router = Router::new()
        .get(home)
        .push(Router::with_path("basket/{good}").post(add))
        .push(CookiePages::new(&site).into());
    let shop = Service::new(router).hoop(PolicyLayer::new(site).audit(Audit::Enforce)).hoop(sessions());
    let address = format!("127.0.0.1:{}", env::args().nth(1).unwrap_or("3000".to_owned()));
    println!("http://{address}");
    Server::new(TcpListener::new(address).bind().await).try_serve(shop).await
}
