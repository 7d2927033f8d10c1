//! A small shop in Rocket: a basket, a count of the visitors who agree to it, and a page where they decide.

use std::env;

use cookie_policy::{Answer, Choices, Cookie, Error, Jar, Policy, PolicyLayer, Site, Statistics, policy};
use rocket::http::SameSite;
use rocket::response::Redirect;
use rocket::response::content::RawHtml;
use rocket::{Config, get, launch, post, routes};
use rocket_flex_session::{RocketFlexSession, RocketFlexSessionOptions, Session};

/// To keep your basket
#[derive(Cookie)]
#[cookie(name = "session", provider = site, category = Necessary(UserInput), lifetime = "7 days")]
struct SessionCookie;

/// To tell a returning visitor from a new one
#[derive(Cookie)]
#[cookie(name = "visitor_id", provider = site, category = Statistics, lifetime = "90 days", recipients = [])]
struct VisitorId(String);

/// To remember what you decided about cookies
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "180 days")]
struct ShopChoices(Choices);

/// The cookies of the shop.
#[policy(site = "https://shop.example", provider = "Example Shop Ltd", choices = ShopChoices, recipients = [])]
struct ShopPolicy(SessionCookie, VisitorId, ShopChoices);

type ShopJar = Jar<ShopPolicy>;

const GOODS: [&str; 3] = ["apples", "bread", "cheese"];

/// The goods that a visitor wants.
type Basket = Vec<&'static str>;

fn page(title: &str, main: &str) -> String {
    format!(
        r#"<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title></head>
<body>{main}<p><a href="/">Shop</a> <a href="/cookies">Cookies</a></p></body></html>"#
    )
}

fn shop(basket: &Basket) -> String {
    let button = |good| format!(r#"<button formaction="/basket/{good}">Add {good}</button> "#);
    let buttons: String = GOODS.into_iter().map(button).collect();
    let basket = if basket.is_empty() { "nothing yet".to_owned() } else { basket.join(", ") };
    page("Shop", &format!(r#"<h1>Shop</h1><form method="post">{buttons}</form><p>Your basket: {basket}</p>"#))
}

fn policy_page() -> String {
    let policy = ShopPolicy::document().html();
    let form = r#"<form method="post">
<button name="answer" value="accept_all">Accept all</button>
<button name="answer" value="refuse_all">Refuse all</button>
</form>"#;
    page("Cookies", &format!("{policy}{form}"))
}

/// Gives who agrees an id, once.
fn count(jar: &ShopJar) -> Result<(), Error> {
    if let Some(consent) = jar.consent::<Statistics>()
        && consent.get::<VisitorId>().is_none()
    {
        let id = getrandom::u64().map_err(|_| Error::NoRandomness)?;
        VisitorId(format!("{id:016x}")).set(consent)?;
    }
    Ok(())
}

#[get("/")]
fn home(jar: ShopJar, session: Session<'_, Basket>) -> Result<RawHtml<String>, Error> {
    count(&jar)?;
    Ok(RawHtml(shop(&session.get().unwrap_or_default())))
}

#[post("/basket/<good>")]
fn add(good: &str, mut session: Session<'_, Basket>) -> Option<Redirect> {
    let good = GOODS.into_iter().find(|one| *one == good)?;
    session.tap_mut(|basket| basket.get_or_insert_default().push(good));
    Some(Redirect::to("/"))
}

#[get("/cookies")]
fn cookies() -> RawHtml<String> {
    RawHtml(policy_page())
}

#[post("/cookies", data = "<answer>")]
fn answer(mut jar: ShopJar, answer: Answer<ShopPolicy>) -> Result<Redirect, Error> {
    jar.answer(answer)?;
    Ok(Redirect::to("/cookies"))
}

/// Sessions in memory, behind the cookie that is declared.
fn sessions() -> RocketFlexSession<Basket> {
    let declared = SessionCookie::DECLARATION;
    let options = RocketFlexSessionOptions {
        cookie_name: declared.name().to_owned(),
        path: declared.path().to_owned(),
        secure: declared.secure(),
        http_only: declared.http_only(),
        same_site: SameSite::Lax,
        max_age: 7 * 24 * 60 * 60,
        ..RocketFlexSessionOptions::default()
    };
    RocketFlexSession::builder().options(options).build()
}

#[launch]
fn rocket() -> _ {
    let port: u16 = env::args().nth(1).map_or(3000, |port| port.parse().expect("the port is a number"));
    rocket::custom(Config::figment().merge(("port", port)))
        .mount("/", routes![home, add, cookies, answer])
        .attach(sessions())
        .attach(PolicyLayer::new(Site::<ShopPolicy>::new()))
}
