//! What handlers need to do, and may.

use std::thread;

use cookie_policy::{Answer, AnonymousStatistics, Consent, Granted, Jar, Marketing, Site, Statistics};
use cookie_policy_tests_library::{CsrfToken, flash};

#[path = "../../site.rs"]
mod site;

use site::{Advertising, Audience, SessionId, SitePolicy, VisitorId};

struct Context<'j> {
    jar: &'j Jar<SitePolicy>,
    consent: Option<Consent<'j, SitePolicy, Statistics>>,
}

fn is_send<T: Send>(value: T) -> T {
    value
}

fn is_send_sync<T: Send + Sync>() {}

fn count_visit(_: Granted<'_, Statistics>) -> u32 {
    1
}

async fn held_across_an_await(jar: Jar<SitePolicy>) -> Result<(), cookie_policy::Error> {
    if let Some(consent) = jar.consent::<Statistics>() {
        std::future::ready(()).await;
        let proof = consent.proof();
        std::future::ready(()).await;
        count_visit(proof);
        VisitorId("7f2c".into()).set(consent)?;
    }
    Ok(())
}

fn main() -> Result<(), cookie_policy::Error> {
    is_send_sync::<Jar<SitePolicy>>();
    is_send_sync::<Site<SitePolicy>>();
    is_send_sync::<Consent<'static, SitePolicy, Statistics>>();
    is_send_sync::<Granted<'static, Statistics>>();

    let mut jar = Jar::<SitePolicy>::from_cookie_header("");
    jar.answer(Answer::accept_all())?;

    // A necessary cookie while a token lives, and two tokens at once.
    let statistics = jar.consent::<Statistics>().unwrap();
    let marketing = jar.consent::<Marketing>().unwrap();
    SessionId("38afes7a8".into()).set(&jar)?;
    marketing.set(Advertising("7f2c".into()))?;
    statistics.set(VisitorId("7f2c".into()))?;
    Audience("7f2c".into()).set(jar.consent::<AnonymousStatistics>().unwrap())?;
    assert_eq!(count_visit(statistics.proof()), 1);

    // A context with the jar and a token.
    let context = Context { jar: &jar, consent: Some(statistics) };
    SessionId("f00".into()).set(context.jar)?;
    assert_eq!(context.consent.unwrap().get::<VisitorId>().unwrap().0, "7f2c");

    // A library's cookies, by path and by name.
    CsrfToken("token".into()).set(&jar)?;
    jar.set(flash::Flash("saved".into()))?;

    // The jar in another thread, and in a future.
    let other = jar.clone();
    thread::spawn(move || {
        let consent = other.consent::<Statistics>().unwrap();
        VisitorId("from a thread".into()).set(consent)
    })
    .join()
    .unwrap()?;
    let _ = is_send(held_across_an_await(jar.clone()));

    let names: Vec<String> = jar.set_cookies().map(|line| line.name().to_owned()).collect();
    let expected = ["cookies_preferences", "ad", "audience", "sessionid", "csrftoken", "flash", "visitor_id"];
    assert_eq!(names, expected);
    Ok(())
}
