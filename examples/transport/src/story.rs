//! A visitor's story: what each request carries, and what each response sets.

use std::process::ExitCode;

use cookie_policy::{AnonymousStatistics, Answer, Error, Jar, Statistics};
use transport::{Audience, SessionId, TransportPolicy, VisitorId};

type TransportJar = Jar<TransportPolicy>;

/// Prints the story.
pub(crate) fn tell() -> ExitCode {
    match chapters() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn chapters() -> Result<(), Error> {
    println!("# A visitor's story\n");
    let cookies = request("First visit: nothing but necessary and anonymous cookies", "", open_page)?;
    let cookies = request("The visitor refuses: the anonymous cookie goes, too", &cookies, |jar| {
        jar.answer(Answer::refuse_all()).map(drop)
    })?;
    let cookies = request("Next page: the refusal is remembered", &cookies, open_page)?;
    let cookies = request("The visitor grants statistics, and nothing else", &cookies, |jar| {
        jar.answer(Answer::change().grant::<Statistics>()).map(drop)
    })?;
    let cookies = request("Next page: the visitor is recognised from now on", &cookies, open_page)?;
    let cookies =
        request("The visitor withdraws: what was set is removed in the same response", &cookies, |jar| {
            jar.answer(Answer::change().refuse::<Statistics>()).map(drop)
        })?;
    request("Next page: as if statistics had never been granted", &cookies, open_page)?;
    Ok(())
}

/// What the site does on every page.
fn open_page(jar: &mut TransportJar) -> Result<(), Error> {
    if jar.get::<SessionId>().is_none() {
        SessionId("38afes7a8".into()).set(jar)?;
    }
    if let Some(token) = jar.consent::<AnonymousStatistics>()
        && token.get::<Audience>().is_none()
    {
        Audience(1).set(token)?;
    }
    if let Some(consent) = jar.consent::<Statistics>()
        && consent.get::<VisitorId>().is_none()
    {
        VisitorId("7f2c".into()).set(consent)?;
    }
    Ok(())
}

/// One request: prints it, and returns the cookies that the browser has afterwards.
fn request(
    title: &str,
    cookies: &str,
    handler: impl FnOnce(&mut TransportJar) -> Result<(), Error>,
) -> Result<String, Error> {
    let mut jar = Jar::from_cookie_header(cookies);
    handler(&mut jar)?;
    println!("## {title}\n");
    println!("    > Cookie: {}", if cookies.is_empty() { "(none)" } else { cookies });
    if jar.set_cookies().len() == 0 {
        println!("    < (no Set-Cookie)");
    }
    for line in jar.set_cookies() {
        println!("    < Set-Cookie: {line}");
    }
    println!();
    Ok(jar.next_request())
}
