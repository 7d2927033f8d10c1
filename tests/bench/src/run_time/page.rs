//! The policy page with a thousand cookies of third parties, in HTML.

use std::rc::Rc;

use askama::Template;
use cookie_policy::__private::{Attributes, Facts, PolicyFacts};
use cookie_policy::{Cookie, Declaration, Document, Party};
use maud::{PreEscaped, html};

use super::contest::{Contestant, Task};
use super::declared::Campaign;
use crate::table::Limit;

const COOKIES: usize = 1_000;

/// The page as somebody would write it as a template: the text around the rows is fixed, and the rows are made of the
/// same declarations.
#[derive(Template)]
#[template(path = "page.html")]
struct Page {
    before: String,
    cookies: &'static [Declaration],
    after: String,
}

pub(crate) fn task() -> Task {
    let policy = policy(COOKIES);
    let expected = Document::of_facts(policy).html().to_string();
    let (before, rest) = expected.split_once("<tr>\n<td").unwrap_or_default();
    let (_, after) = rest.split_once("</tbody>").unwrap_or_default();
    let after = format!("</tbody>{after}");
    let page = Rc::new(Page { before: before.to_owned(), cookies: policy.cookies, after });
    assert!(askama(&page) == expected, "askama writes another page");
    assert!(maud(&page) == expected, "maud writes another page");
    let page_for_maud = Rc::clone(&page);
    Task {
        name: "the page of 1,000 cookies",
        limits: vec![Limit::Ratio("askama", 1.0), Limit::Ratio("maud", 1.0)],
        contestants: vec![
            Contestant::new(
                "cookie-policy",
                1,
                || (),
                move |()| Document::of_facts(policy).html().to_string(),
            ),
            Contestant::new("floor", 1, || (), move |()| expected.clone()),
            Contestant::new("askama", 1, || (), move |()| askama(&page)),
            Contestant::new("maud", 1, || (), move |()| maud(&page_for_maud)),
        ],
    }
}

fn askama(page: &Page) -> String {
    page.render().unwrap_or_default()
}

#[rustfmt::skip]
fn maud(page: &Page) -> String {
    let line = PreEscaped("\n");
    const PROVIDER: PreEscaped<&str> = PreEscaped("Service provider&#39;s name");
    html! {
        (PreEscaped(&page.before))
        @for cookie in page.cookies {
            tr {
                (line) td data-title=(PROVIDER) { (cookie.provider()) }
                (line) th scope="row" data-title="Cookie name(s)" { code { (cookie.name()) } }
                (line) td data-title="Purposes" { (cookie.purpose()) }
                (line) td data-title="Lifetime" { (days(cookie)) " days" }
                (line) td data-title="Who else has access" { @for name in names(cookie) { (name) } }
                (line) td data-title="Party" { (party(cookie)) }
                (line)
            }
            (line)
        }
        (PreEscaped(&page.after))
    }
    .into_string()
}

fn days(cookie: &Declaration) -> u64 {
    cookie.lifetime().longest().map_or(0, |longest| longest.as_secs() / 86_400)
}

fn names(cookie: &Declaration) -> &'static [&'static str] {
    cookie.recipients().unwrap_or_default()
}

fn party(cookie: &Declaration) -> &'static str {
    if cookie.party() == Party::Third { "third party" } else { "first party" }
}

/// Returns a policy with this number of cookies.
pub(super) fn policy(count: usize) -> &'static PolicyFacts {
    let cookies: Vec<_> =
        (0..count).map(|i| Declaration::of::<<Campaign as Cookie>::Category>(facts(i))).collect();
    Box::leak(Box::new(PolicyFacts {
        site: "https://example.org",
        cookies: cookies.leak(),
        ..PolicyFacts::DEFAULT
    }))
}

/// Facts, as the macros generate them.
fn facts(i: usize) -> Facts {
    let recipients = vec![&*format!("Recipient {i} Ltd").leak()];
    Facts {
        name: format!("third_{i}").leak(),
        provider: format!("Provider {i}").leak(),
        purpose: format!("To show content of provider {i} and to remember what the visitor saw of it").leak(),
        session: false,
        seconds: 86_400 * (1 + i as u64 % 300 + 1),
        says_recipients: true,
        recipients: recipients.leak(),
        attributes: Attributes { party: Party::Third, ..Attributes::DEFAULT },
        ..Facts::DEFAULT
    }
}
