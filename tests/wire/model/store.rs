//! The storage of cookies (RFC 6265bis, section 5.7).

use super::attribute::SameSite;
use super::context::{Context, Reach};
use super::line::Line;
use super::{domain, path, prefix};

/// A stored cookie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Stored {
    pub(crate) name: String,
    pub(crate) value: String,
    pub(crate) domain: String,
    pub(crate) host_only: bool,
    pub(crate) path: String,
    pub(crate) secure: bool,
    pub(crate) http_only: bool,
    pub(crate) same_site: SameSite,
    /// The partition (CHIPS).
    pub(crate) partition: Option<&'static str>,
    /// `None` means the end of the session.
    pub(crate) expiry: Option<i64>,
}

/// The cookies of a browser, the oldest first.
#[derive(Clone, Debug, Default)]
pub(crate) struct Store {
    cookies: Vec<Stored>,
}

impl Store {
    /// Stores the cookie of a header, or drops it.
    pub(crate) fn receive(&mut self, line: &str, context: &Context, now: i64) {
        let Some(cookie) = stored(line, context, now).filter(|cookie| !self.is_overlay(cookie, context))
        else {
            return;
        };
        // The new cookie gets the age of the one that it replaces (step 23).
        match self.cookies.iter_mut().find(|old| old.identity() == cookie.identity()) {
            Some(old) => *old = cookie,
            None => self.cookies.push(cookie),
        }
        self.forget(now);
    }

    /// Deletes expired cookies.
    pub(crate) fn forget(&mut self, now: i64) {
        self.cookies.retain(|cookie| cookie.expiry.is_none_or(|expiry| expiry > now));
    }

    pub(crate) fn cookies(&self) -> &[Stored] {
        &self.cookies
    }

    /// Returns whether an insecure connection would overwrite a `Secure` cookie (step 16).
    fn is_overlay(&self, cookie: &Stored, context: &Context) -> bool {
        !cookie.secure && !context.secure && self.cookies.iter().any(|old| old.is_covered_by(cookie))
    }
}

impl Stored {
    /// The identity of a cookie (step 23, and CHIPS).
    fn identity(&self) -> (&str, &str, bool, &str, Option<&str>) {
        (&self.name, &self.domain, self.host_only, &self.path, self.partition)
    }

    fn is_covered_by(&self, other: &Self) -> bool {
        let domains =
            domain::matches(&self.domain, &other.domain) || domain::matches(&other.domain, &self.domain);
        self.secure && self.name == other.name && domains && path::matches(&other.path, &self.path)
    }
}

/// Returns the cookie that a header creates, if it is stored.
fn stored(line: &str, context: &Context, now: i64) -> Option<Stored> {
    let line = Line::parse(line, now).filter(|line| is_allowed(line, context))?;
    let (domain, host_only) = scope(line.attributes.domain.as_deref(), context.host)?;
    let said = line.attributes;
    Some(Stored {
        name: line.name,
        value: line.value,
        domain,
        host_only,
        path: said.path.unwrap_or_else(|| path::default(context.path).to_owned()),
        secure: said.secure,
        http_only: said.http_only,
        same_site: said.same_site,
        partition: said.partitioned.then_some(context.top),
        expiry: said.max_age.or(said.expires),
    })
}

/// Returns whether a header may be stored at all.
fn is_allowed(line: &Line, context: &Context) -> bool {
    let said = &line.attributes;
    let none = said.same_site == SameSite::None;
    [
        // Step 2.
        !line.name.is_empty() || !line.value.is_empty(),
        // Step 13.
        context.secure || !said.secure,
        // Step 18: from another site, only a top-level navigation may set it.
        none || context.reach != Reach::Embedded,
        // Step 19.
        said.secure || !none,
        // CHIPS, as `SameSite=None`.
        said.secure || !said.partitioned,
        // Steps 20 and 21.
        prefix::is_kept(line),
        // Step 22.
        !prefix::is_feigned(line),
    ]
    .into_iter()
    .all(|kept| kept)
}

/// Returns the domain, and whether the cookie is host-only (steps 7 to 10).
fn scope(attribute: Option<&str>, host: &str) -> Option<(String, bool)> {
    let host_only = Some((host.to_owned(), true));
    match attribute.filter(|domain| !domain.is_empty()) {
        None => host_only,
        Some(domain) if !domain.is_ascii() => None,
        Some(domain) if domain::is_public_suffix(domain) => host_only.filter(|_| domain == host),
        Some(domain) => domain::matches(host, domain).then(|| (domain.to_owned(), false)),
    }
}
