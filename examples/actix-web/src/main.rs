//! A shop in actix-web, with a basket in a session of `actix-session` and statistics for those who agree.
//!
//! `cargo run -p shop-actix-web` serves it on <http://127.0.0.1:3000>; another port is the argument.

use actix_session::{Session, SessionMiddleware, storage::CookieSessionStore};
use actix_web::cookie::{Key, SameSite};
use actix_web::web::{Html, Path, Redirect, get, post, resource};
use actix_web::{App, HttpServer, Result, error::ErrorNotFound};
use cookie_policy::{Answer, Choices, Cookie, Jar, Policy, PolicyLayer, Site, Statistics, policy};

// The cookies: the policy page, the checks of the compiler and what is sent all follow from here.

/// To keep what you put into your basket
// `actix-session` sets it, so there is no value to set or to read here.
#[derive(Cookie)]
#[cookie(name = "id", provider = site, category = Necessary(UserInput), lifetime = session)]
struct SessionCookie;

/// To tell returning visitors from new ones
#[derive(Cookie)]
#[cookie(name = "visitor_id", provider = site, category = Statistics, lifetime = "390 days", recipients = [])]
struct VisitorId(String);

/// To remember what you decided about cookies
#[derive(Cookie)]
#[cookie(name = "cookie_choices", provider = site, category = Necessary(Choices), lifetime = "180 days")]
struct CookieChoices(Choices);

#[policy(site = "https://shop.example", provider = "The Corner Shop", choices = CookieChoices, recipients = [])]
struct ShopPolicy(SessionCookie, VisitorId, CookieChoices);

/// Recognises visitors who agreed to it; without their consent there is nothing to call `set` with.
fn greeting(jar: &Jar<ShopPolicy>) -> Result<&'static str, cookie_policy::Error> {
    let Some(consent) = jar.consent::<Statistics>() else { return Ok("Welcome to the corner shop") };
    if consent.get::<VisitorId>().is_some() {
        return Ok("Welcome back to the corner shop");
    }
    let id = getrandom::u64().map_err(|_| cookie_policy::Error::NoRandomness)?;
    VisitorId(format!("{id:016x}")).set(consent)?;
    Ok("Welcome to the corner shop")
}

// The pages, as text.

const GOODS: [&str; 3] = ["Apples", "Bread", "Cheese"];

/// How many of each good.
type Basket = [u32; GOODS.len()];

fn page(title: &str, main: &str) -> String {
    format!(
        r#"<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>{title}</title>{main}
        <p><a href="/">Shop</a> <a href="/cookies">Cookies</a></p></html>"#
    )
}

fn shelf(greeting: &str, basket: Basket) -> String {
    let rows = GOODS.iter().zip(basket).enumerate().map(|(number, (good, count))| {
        format!(r#"<p>{good}: {count} <button formaction="/basket/{number}">Add to basket</button></p>"#)
    });
    let form = format!(r#"<form method="post">{}</form>"#, rows.collect::<String>());
    page("The Corner Shop", &format!("<h1>{greeting}</h1>{form}"))
}

fn policy_page() -> String {
    let form = r#"<form method="post"><button name="answer" value="accept_all">Accept</button>
        <button name="answer" value="refuse_all">Refuse</button></form>"#;
    page("Cookies", &format!("{}{form}", ShopPolicy::document().html()))
}

// The handlers, where the framework comes in.

async fn home(jar: Jar<ShopPolicy>, session: Session) -> Result<Html> {
    let basket = session.get("basket")?.unwrap_or_default();
    Ok(Html::new(shelf(greeting(&jar)?, basket)))
}

async fn add(good: Path<usize>, session: Session) -> Result<Redirect> {
    let mut basket: Basket = session.get("basket")?.unwrap_or_default();
    *basket.get_mut(*good).ok_or_else(|| ErrorNotFound("there is no such good"))? += 1;
    session.insert("basket", basket)?;
    Ok(Redirect::to("/").see_other())
}

async fn cookies() -> Html {
    Html::new(policy_page())
}

async fn answer(mut jar: Jar<ShopPolicy>, answer: Answer<ShopPolicy>) -> Result<Redirect> {
    jar.answer(answer)?;
    Ok(Redirect::to("/cookies").see_other())
}

/// The session's cookie, as it is declared.
fn sessions(key: Key) -> SessionMiddleware<CookieSessionStore> {
    SessionMiddleware::builder(CookieSessionStore::default(), key)
        .cookie_name(SessionCookie::DECLARATION.name().to_owned())
        .cookie_path("/".to_owned())
        .cookie_secure(true)
        .cookie_http_only(true)
        .cookie_same_site(SameSite::Lax)
        .build()
}

#[actix_web::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let port = std::env::args().nth(1).map_or(Ok(3000), |port| port.parse())?;
    let key = Key::generate();
    let app = move || {
        App::new()
            .route("/", get().to(home))
            .route("/basket/{good}", post().to(add))
            .service(resource("/cookies").get(cookies).post(answer))
            .wrap(sessions(key.clone()))
            // The last layer is the outermost.
            .wrap(PolicyLayer::new(Site::<ShopPolicy>::new()))
    };
    Ok(HttpServer::new(app).bind(("127.0.0.1", port))?.run().await?)
}
