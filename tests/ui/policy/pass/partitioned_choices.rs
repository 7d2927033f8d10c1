//! The cookies of a widget in other sites: the choices, and all that can be refused, are partitioned.

use cookie_policy::testing::Visitor;
use cookie_policy::{Answer, Choices, Cookie, Error, Statistics, policy};

/// To remember what you chose about cookies
#[derive(Cookie)]
#[cookie(
    name = "__Host-choices",
    provider = site,
    category = Necessary(Choices),
    lifetime = "180 days",
    same_site = None,
    partitioned = true,
)]
struct WidgetChoices(Choices);

/// To count visits
#[derive(Cookie)]
#[cookie(
    name = "visits",
    provider = site,
    category = Statistics,
    lifetime = "90 days",
    same_site = None,
    partitioned = true,
    recipients = [],
)]
struct Visits(u32);

/// To keep you logged in
#[derive(Cookie)]
#[cookie(name = "sid", provider = site, category = Necessary(Authentication), lifetime = session)]
struct Session(String);

#[policy(site = "https://example.org", provider = "Example", choices = WidgetChoices, recipients = [])]
struct WidgetPolicy(WidgetChoices, Visits, Session);

fn main() -> Result<(), Error> {
    let mut frame = Visitor::<WidgetPolicy>::new().embedded_in("https://news.example");
    frame.answer(Answer::accept_all())?;
    let jar = frame.request();
    Visits(1).set(jar.consent::<Statistics>().expect("the frame sends the choices"))?;
    assert!(frame.embedded_in("https://shop.example").request().consent::<Statistics>().is_none());
    Session("7f2c".into()).set(&jar)
}
