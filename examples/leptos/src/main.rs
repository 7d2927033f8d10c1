//! Pages that Leptos renders on the server, with a banner and a server function that sets a cookie:
//! `cargo run --manifest-path examples/leptos/Cargo.toml`.

use std::env;

use any_spawner::Executor;
use axum::Router;
use axum::http::request::Parts;
use axum::routing::{get, post};
use cookie_policy::{Choices, Cookie, CookiePages, Error, Jar, PolicyLayer, Site, Statistics, policy};
use leptos::prelude::*;
use leptos_axum::{extract, handle_server_fns, redirect, render_app_to_stream};
use tokio::net::TcpListener;

/// To show the pages in the colours that you chose
#[derive(Cookie)]
#[cookie(name = "theme", provider = site, category = Necessary(UserInterface), lifetime = "30 days")]
enum Theme {
    Light,
    Dark,
}

/// To remember what you chose about cookies
#[derive(Cookie)]
#[cookie(name = "__Host-choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct CookieChoices(Choices);

/// To count how often the same visitors come
#[derive(Cookie)]
#[cookie(name = "visits", provider = site, category = Statistics, lifetime = "90 days", recipients = [])]
struct Visits(u32);

#[policy(site = "https://example.org", provider = "Example Ltd", choices = CookieChoices, recipients = [])]
struct SitePolicy(Theme, CookieChoices, Visits);

type SiteJar = Jar<SitePolicy>;

/// Counts the visits of visitors who consent.
fn count_visit(jar: &SiteJar) -> Result<Option<u32>, Error> {
    let Some(consent) = jar.consent::<Statistics>() else { return Ok(None) };
    let visits = consent.get::<Visits>().map_or(1, |Visits(before)| before.saturating_add(1));
    Visits(visits).set(consent)?;
    Ok(Some(visits))
}

/// A server function: its form works without a script.
#[server]
async fn choose_theme(is_dark: Option<String>) -> Result<(), ServerFnError> {
    let jar = extract::<SiteJar>().await?;
    let theme = if is_dark.is_some() { Theme::Dark } else { Theme::Light };
    theme.set(&jar)?;
    redirect("/");
    Ok(())
}

/// Components run before the response headers are sent, so they can set cookies. What a suspended part of a stream sets comes
/// too late.
#[component]
fn Home() -> impl IntoView {
    let parts = expect_context::<Parts>();
    let jar = parts.extensions.get::<SiteJar>().expect("the layer is around the application");
    let class = if matches!(jar.get(), Some(Theme::Dark)) { "dark" } else { "light" };
    let visits = count_visit(jar).ok().flatten();
    let choice = ServerAction::<ChooseTheme>::new();
    view! {
        <html lang="en">
            <head>
                <title>"Example"</title>
                <link rel="stylesheet" href="/cookies/style.css"/>
            </head>
            <body class=class>
                <div inner_html=jar.banner().to_string()></div>
                <main>
                    {visits.map(|visits| view! { <p>"This is your visit number "{visits}"."</p> })}
                    <ActionForm action=choice>
                        <label><input type="checkbox" name="is_dark"/> "dark"</label>
                        <button>"Choose"</button>
                    </ActionForm>
                </main>
                <footer inner_html=jar.settings_link().to_string()></footer>
            </body>
        </html>
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // `leptos_axum::generate_route_list` does this for sites with `leptos_router`.
    Executor::init_tokio()?;
    let site = Site::<SitePolicy>::new();
    let app = Router::new()
        .route("/", get(render_app_to_stream(|| view! { <Home/> })))
        .route("/api/{*function}", post(handle_server_fns))
        .merge(CookiePages::new(&site))
        .layer(PolicyLayer::new(site));
    let address = format!("127.0.0.1:{}", env::args().nth(1).unwrap_or("3000".to_owned()));
    println!("http://{address}");
    Ok(axum::serve(TcpListener::bind(address).await?, app).await?)
}
