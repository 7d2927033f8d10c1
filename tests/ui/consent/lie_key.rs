#![allow(deprecated)]

use cookie_policy::{
    Answer, Category, Choices, Cookie, Jar, Refusable,
    __private::{CategoryId, Generated},
    policy,
};

/// To remember the visitor's cookie preferences
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct Preferences(Choices);

#[policy(site = "https://example.org", provider = "Example", choices = Preferences, recipients = [])]
struct SitePolicy(Preferences);

// A category whose key would end the line.
struct Sly;

impl Category for Sly {
    const KEY: &'static str = "x=refuse.1; Domain=example.com";
    const LABEL: &'static str = "";
    const DESCRIPTION: &'static str = "";
    const ID: CategoryId = CategoryId::new("sly", 0);
}

impl Refusable for Sly {
    type By = Generated;
}

fn main() {
    let mut jar = Jar::<SitePolicy>::from_cookie_header("");
    let _ = jar.answer(Answer::refuse_all().refuse::<Sly>());
}
