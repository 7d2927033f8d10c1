//! Banner, link and an embed in the templates of four engines: as markup once, beside texts that the engine escapes.
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use askama::Template;
use cookie_policy::{Banner, Embed, Embedded, Jar, SettingsLink, policy};
use cookie_policy_tests::SitePolicy;
use maud::{DOCTYPE, html};
use minijinja::{AutoEscape, Environment, context};
use tera::{Context, Tera};

const PAGE: &str = include_str!("templates/page.html");

const TITLE: &str = "Trains & <trams>";

/// To show the timetable
#[derive(Embed)]
#[embed(
    title = "Timetable",
    provider = "Trains Ltd",
    category = Necessary(UserInterface),
    frame = "https://trains.example/{page}?day={day}",
    privacy = "https://trains.example/privacy",
    countries = [],
)]
struct Timetable {
    page: &'static str,
    day: u32,
}

#[policy(site = "https://example.org", provider = "Example", recipients = [], embeds = [Timetable])]
struct TimetablePolicy();

fn parts() -> (Banner, Embedded, SettingsLink) {
    let jar = Jar::<SitePolicy>::from_cookie_header("");
    let timetable = Jar::<TimetablePolicy>::from_cookie_header("").embed(Timetable { page: "<\">", day: 1 });
    (jar.banner().at("/stops?line=7&day=1"), timetable, jar.settings_link().at("/stops?line=7&day=1"))
}

/// Compares a page with what it must be, whatever the white space between its elements.
#[track_caller]
fn assert_page(page: &str) {
    let (banner, timetable, settings) = parts();
    assert!(timetable.to_string().contains("<iframe src=\"https://trains.example/%3C%22%3E?day=1\""));
    let lines = |page: &str| page.lines().collect::<String>();
    let escaped = ["Trains &amp; &lt;trams&gt;", "Trains &#38; &#60;trams&#62;"];
    let expected = escaped.map(|title| {
        lines(&format!(
            "<!DOCTYPE html><title>{title}</title>{banner}<main>{timetable}</main><footer>{settings}</footer>"
        ))
    });
    assert!(expected.contains(&lines(page)), "{page}");
}

#[derive(Template)]
#[template(path = "page.html")]
struct AskamaPage<'p> {
    title: &'p str,
    banner: Banner,
    timetable: Embedded,
    settings: SettingsLink,
}

#[test]
fn askama_writes_them_with_safe() {
    let (banner, timetable, settings) = parts();
    assert_page(&AskamaPage { title: TITLE, banner, timetable, settings }.render().unwrap());
}

#[test]
fn maud_writes_them_as_they_are() {
    let (banner, timetable, settings) = parts();
    let page = html! { (DOCTYPE) title { (TITLE) } (banner) main { (timetable) } footer { (settings) } };
    assert_page(&page.into_string());
}

#[test]
fn minijinja_writes_them_with_safe() {
    let (banner, timetable, settings) = parts();
    let mut environment = Environment::new();
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    let [banner, timetable, settings] = [banner.to_string(), timetable.to_string(), settings.to_string()];
    let values = context! { title => TITLE, banner, timetable, settings };
    assert_page(&environment.render_str(PAGE, values).unwrap());
}

#[test]
fn tera_writes_them_with_safe() {
    let (banner, timetable, settings) = parts();
    let mut context = Context::new();
    context.insert("title", TITLE);
    context.insert("banner", &banner.to_string());
    context.insert("timetable", &timetable.to_string());
    context.insert("settings", &settings.to_string());
    assert_page(&Tera::one_off(PAGE, &context, true).unwrap());
}
