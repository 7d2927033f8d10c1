// The declarations of the tutorial. The whole program at its end contains the same.
use cookie_policy::{Answer, Choices, Cookie, Error, Jar, Statistics, policy};

/// To count how often you came back
#[derive(Cookie)]
#[cookie(name = "visits", provider = site, category = Statistics, lifetime = "90 days", recipients = [])]
struct Visits(u32);

/// To remember what you chose about cookies
#[derive(Cookie)]
#[cookie(name = "__Host-choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct MyChoices(Choices);

#[policy(site = "https://example.org", provider = "Example Ltd", choices = MyChoices, recipients = [])]
struct MyPolicy(Visits, MyChoices);

fn greet(jar: &Jar<MyPolicy>) -> Result<String, Error> {
    let Some(consent) = jar.consent::<Statistics>() else { return Ok("Welcome.".into()) };
    let visit = consent.get::<Visits>().map_or(1, |Visits(former)| former + 1);
    Visits(visit).set(consent)?;
    Ok(format!("Welcome. This is visit {visit}."))
}
