//! What a story leaves behind: where a moved cookie is, and what the next request no longer reads.

use cookie_policy::testing::Visitor;
use cookie_policy::{AnonymousStatistics, Policy, Statistics, Status};

use crate::moved_site::{Jar, New, domain, places, site};

pub(super) const NOTHING: &str = "nothing";

/// The last two cells of a row.
pub(super) struct Outcome {
    pub(super) place: &'static str,
    pub(super) lost: &'static str,
}

/// What the next request is meant to read.
pub(super) enum Meant {
    /// What it would have read without the story.
    Former,
    /// What the story sets.
    New(&'static str),
    /// No value: the cookie was removed or refused.
    None,
}

/// A cookie, and how requests read it.
pub(super) struct Subject<P: Policy> {
    pub(super) name: &'static str,
    pub(super) read: fn(&cookie_policy::Jar<P>) -> Option<String>,
}

/// What the next requests read of a cookie, and what the browser has of it.
struct Seen {
    read: Option<String>,
    on_another_host: Option<String>,
    stored: Vec<String>,
}

impl Seen {
    fn of<P: Policy>(visitor: &Visitor<P>, subject: &Subject<P>) -> Self {
        let cookies = visitor.cookies();
        let copies = cookies.iter().filter(|one| one.name() == subject.name);
        Self {
            read: (subject.read)(&visitor.request()),
            on_another_host: (subject.read)(&visitor.at("https://shop.example.org/").request()),
            stored: copies.map(|one| one.value().to_owned()).collect(),
        }
    }

    /// Former values that no request can read any more. One that the request read is replaced on purpose.
    fn lost_unread(&self, after: &Self) -> &'static str {
        let is_lost = |value: &&String| self.read.is_none() && !after.stored.contains(value);
        match self.stored.iter().filter(is_lost).count() {
            0 => NOTHING,
            1 => "the former value",
            _ => "both former values",
        }
    }

    fn lost(&self, after: &Self, meant: &Meant) -> &'static str {
        let read = after.read.as_deref();
        match meant {
            Meant::Former | Meant::New(_)
                if self.on_another_host.is_some() && after.on_another_host.is_none() =>
            {
                "the value on other hosts"
            }
            Meant::None if read.is_some() => "the logout, if the value alone logs in",
            Meant::None => NOTHING,
            Meant::New(new) if read == Some(new) => self.lost_unread(after),
            Meant::New(_) if read.is_none() => "both values, because neither is read",
            Meant::New(_) => "the new value",
            Meant::Former if self.read.is_some() && after.read != self.read => "the former value",
            Meant::Former => self.lost_unread(after),
        }
    }
}

/// Plays a story, and compares what requests read before and after it.
pub(super) fn play<P: Policy>(
    mut visitor: Visitor<P>,
    subject: &Subject<P>,
    meant: &Meant,
    act: impl FnOnce(&mut Visitor<P>),
) -> Outcome {
    let before = Seen::of(&visitor, subject);
    act(&mut visitor);
    let after = Seen::of(&visitor, subject);
    Outcome { place: places(&visitor, subject.name), lost: before.lost(&after, meant) }
}

/// How the release after the move reads a cookie.
pub(super) fn subject(name: &'static str) -> Subject<domain::Release> {
    let read: fn(&Jar) -> Option<String> = match name {
        "sid" => |jar| jar.get().map(|domain::Sid(value)| value),
        "sealed" => |jar| jar.get().map(|domain::Sealed(value)| value),
        "theme" => |jar| jar.get().map(|domain::Theme(value)| value),
        "visits" => |jar| jar.consent::<Statistics>()?.get().map(|domain::Visits(value)| value),
        "audience" => |jar| jar.consent::<AnonymousStatistics>()?.get().map(|domain::Audience(value)| value),
        _ => panic!("`{name}` is not a cookie of the release"),
    };
    Subject { name, read }
}

/// Returns where the choices are, and what the next request no longer reads of them.
pub(super) fn of_choices(visitor: &New, meant: Status) -> Outcome {
    let lost = match (meant, visitor.request().status::<Statistics>()) {
        (meant, next) if meant == next => NOTHING,
        (Status::Granted, Status::Refused) if copies_that_grant(visitor) == 1 => {
            "grants that only one copy has"
        }
        other => panic!("nobody loses this: {other:?}"),
    };
    Outcome { place: places(visitor, "choices"), lost }
}

/// Counts the copies of the choices that grant, each in a browser of its own.
fn copies_that_grant(visitor: &New) -> usize {
    let cookies = visitor.cookies();
    let grants = |value: &str| {
        let mut alone = New::of(&site());
        alone.set_time(visitor.time());
        alone.receive_lines([format!("choices={value}; Path=/; Secure")]);
        alone.request().status::<Statistics>() == Status::Granted
    };
    cookies.iter().filter(|one| one.name() == "choices" && grants(one.value())).count()
}
