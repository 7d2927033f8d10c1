//! A guestbook whose login comes from the library `auth`: `cargo run -p guestbook`.

use std::env;
use std::error::Error;

use axum::Router;
use axum::response::Html;
use axum::routing::get;
use cookie_policy::{Choices, Cookie, CookiePages, Jar, Key, Keys, PolicyLayer, Site, policy};
use tokio::net::TcpListener;

/// To remember what you chose about cookies
#[derive(Cookie)]
#[cookie(name = "__Host-choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct CookieChoices(Choices);

/// The cookies of the guestbook, and those of its login.
#[policy(
    site = "https://guestbook.example",
    provider = "Guestbook Ltd",
    choices = CookieChoices,
    recipients = [],
    parts = [auth::AuthCookies],
)]
struct GuestbookPolicy(CookieChoices);

async fn home(jar: Jar<GuestbookPolicy>) -> Html<String> {
    let (login, banner, settings) = (jar.part(), jar.banner(), jar.settings_link());
    let last =
        auth::last_name(&login).map_or(String::new(), |name| format!("<p>Are you {}?</p>", escaped(&name)));
    let body = match auth::user(&login) {
        Some(name) => format!(
            "<p>Hello {}.</p><form method=\"post\" action=\"/logout\"><button>Log out</button></form>",
            escaped(&name)
        ),
        None => format!("{last}<form method=\"post\" action=\"/login/ada\"><button>I am Ada</button></form>"),
    };
    Html(format!(
        "<!doctype html><html lang=\"en\"><title>Guestbook</title>{banner}<h1>Guestbook</h1>{body}<footer>{settings}</footer>"
    ))
}

fn escaped(name: &str) -> String {
    name.replace('&', "&amp;").replace('<', "&lt;")
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    // A real site keeps its key. With a new one at each start, everybody has to log in again.
    let mut random = [0; 64];
    getrandom::fill(&mut random)?;
    let site = Site::<GuestbookPolicy>::new().keys(Keys::new(Key::from_bytes(&random)?));
    let pages = CookiePages::new(&site);
    let app =
        Router::new().route("/", get(home)).merge(auth::routes()).merge(pages).layer(PolicyLayer::new(site));
    let address = format!("127.0.0.1:{}", env::args().nth(1).unwrap_or("3000".to_owned()));
    println!("http://{address}");
    axum::serve(TcpListener::bind(address).await?, app).await?;
    Ok(())
}
