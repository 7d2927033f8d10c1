//! A visitor's requests and responses: the cookies that each request sends and each response sets.

use cookie_policy::testing::Visitor;
use cookie_policy::{Answer, Error, Jar, Statistics};
use transport::TransportPolicy;

use crate::visit;

type TransportJar = Jar<TransportPolicy>;

/// Handles one request.
type Handler = fn(&mut TransportJar) -> Result<(), Error>;

const CHAPTERS: [(&str, Handler); 7] = [
    ("First visit: only necessary and anonymous cookies", visited),
    ("The visitor refuses: the anonymous cookie is removed, too", |jar| {
        jar.answer(Answer::refuse_all()).map(drop)
    }),
    ("Next page: the refusal is stored", visited),
    ("The visitor accepts statistics only", |jar| {
        jar.answer(Answer::change().grant::<Statistics>()).map(drop)
    }),
    ("Next page: the visitor gets an identifier", visited),
    ("The visitor withdraws: the same response removes the identifier", |jar| {
        jar.answer(Answer::change().refuse::<Statistics>()).map(drop)
    }),
    ("Next page: as if statistics had never been accepted", visited),
];

fn visited(jar: &mut TransportJar) -> Result<(), Error> {
    visit::visit(jar).map(drop)
}

/// Returns the story as text. Each chapter is one request, with the cookies that the browser has stored so far.
pub(crate) fn tell() -> Result<String, Error> {
    let mut story = String::from("# A visitor's story\n");
    let mut visitor = Visitor::new();
    for (title, handler) in CHAPTERS {
        let cookies = visitor.header();
        let mut jar = visitor.request();
        handler(&mut jar)?;
        story += &chapter(title, &cookies, &jar);
        visitor.receive(&jar);
    }
    Ok(story)
}

fn chapter(title: &str, cookies: &str, jar: &TransportJar) -> String {
    let sent = if cookies.is_empty() { "(none)" } else { cookies };
    let lines: String = jar.set_cookies().map(|line| format!("    < Set-Cookie: {line}\n")).collect();
    let received = if lines.is_empty() { "    < (no Set-Cookie)\n" } else { &lines };
    format!("\n## {title}\n\n    > Cookie: {sent}\n{received}")
}
