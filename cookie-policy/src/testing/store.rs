//! What a browser keeps (RFC 6265bis, section 5.7), and what it sends (section 5.8.3).

use std::cmp::Reverse;

use super::context::{Context, Reach};
use super::prefix;
use super::stored_cookie::StoredCookie;
use crate::declare::attributes::SameSite;
use crate::wire::received_line::ReceivedLine;
use crate::wire::{domain, path};

/// 400 days (section 5.5).
const LONGEST: i64 = 400 * 86_400;

/// The cookies of a browser, the oldest first.
#[derive(Clone, Debug, Default)]
pub(super) struct Store {
    cookies: Vec<StoredCookie>,
}

/// Who sets and reads cookies: "HTTP" and "non-HTTP" APIs in the RFC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Api {
    Http,
    Script,
}

impl Store {
    /// Stores the cookie of a line, or drops the line: the server does not learn which.
    pub(super) fn receive(&mut self, line: &[u8], context: &Context, api: Api, now: i64) {
        let Some(cookie) = stored(&ReceivedLine::parse(line), context, api, now) else { return };
        let hides = |old: &StoredCookie| !context.address.is_secure() && old.is_hidden_by(&cookie);
        if !cookie.secure && self.cookies.iter().any(hides) {
            return;
        }
        match self.cookies.iter_mut().find(|old| cookie.replaces(old)) {
            // Step 23.3.
            Some(old) if api == Api::Script && old.http_only => {}
            // The new cookie has the creation time of the old one (step 23.4).
            Some(old) => *old = cookie,
            None => self.cookies.push(cookie),
        }
        self.remove_expired(now);
    }

    pub(super) fn remove_expired(&mut self, now: i64) {
        self.cookies.retain(|cookie| !cookie.is_expired(now));
    }

    /// Removes the cookies without an expiry.
    pub(super) fn end_session(&mut self) {
        self.cookies.retain(|cookie| cookie.expiry.is_some());
    }

    pub(super) fn cookies(&self) -> &[StoredCookie] {
        &self.cookies
    }

    /// The `Cookie` header of a request; empty without cookies.
    pub(super) fn header(&self, context: &Context, api: Api) -> String {
        let is_visible = |cookie: &StoredCookie| api == Api::Http || !cookie.http_only;
        let sent = self.sorted(|cookie| is_visible(cookie) && cookie.is_sent_with(context));
        sent.into_iter().map(StoredCookie::pair).collect::<Vec<_>>().join("; ")
    }

    /// The cookie of a name that the host gets first.
    pub(super) fn find(&self, name: &str, context: &Context) -> Option<&StoredCookie> {
        self.sorted(|cookie| cookie.name == name && cookie.is_for_host(context)).into_iter().next()
    }

    /// Some of the cookies, in the order in which they are sent.
    fn sorted(&self, fits: impl Fn(&StoredCookie) -> bool) -> Vec<&StoredCookie> {
        let mut cookies: Vec<_> = self.cookies.iter().filter(|cookie| fits(cookie)).collect();
        // Stable: of paths of one length, the older cookie stays first.
        cookies.sort_by_key(|cookie| Reverse(cookie.path.len()));
        cookies
    }
}

/// The cookie of a line, if the line may set it.
fn stored(line: &ReceivedLine<'_>, context: &Context, api: Api, now: i64) -> Option<StoredCookie> {
    if !may_set(line, context, api) {
        return None;
    }
    let (domain, host_only) = scope(line.domain, context.address.host())?;
    Some(StoredCookie {
        name: text(line.name),
        value: text(line.value),
        domain,
        host_only,
        path: line.path.map_or_else(|| path::default(context.address.path()).to_owned(), text),
        secure: line.secure,
        http_only: line.http_only,
        same_site: line.same_site,
        partition: line.partitioned.then(|| context.top_site()),
        expiry: expiry(line, now),
    })
}

/// What the line must satisfy, apart from its domain.
fn may_set(line: &ReceivedLine<'_>, context: &Context, api: Api) -> bool {
    let is_none = line.same_site == Some(SameSite::None);
    [
        // Section 5.6, steps 1 and 5, and section 5.7, step 2.
        line.defect().is_none(),
        // Step 13.
        context.address.is_secure() || !line.secure,
        // Step 15.
        api == Api::Http || !line.http_only,
        // Step 18: from another site, only what changes the address bar sets such a cookie.
        is_none || context.reach() != Reach::Embedded,
        // Step 19.
        line.secure || !is_none,
        // CHIPS, like `SameSite=None`.
        line.secure || !line.partitioned,
        // Steps 20 and 21.
        prefix::is_satisfied(line),
        // Step 22.
        !prefix::is_imitated(line),
    ]
    .into_iter()
    .all(|holds| holds)
}

/// The domain, and whether the cookie is for this host only (steps 7 to 10).
fn scope(attribute: Option<&[u8]>, host: &str) -> Option<(String, bool)> {
    let Some(domain) = attribute else { return Some((host.to_owned(), true)) };
    let domain = domain.is_ascii().then(|| text(domain).to_ascii_lowercase())?;
    if domain::is_public_suffix(&domain) {
        return (domain == host).then_some((domain, true));
    }
    domain::matches(host, &domain).then_some((domain, false))
}

/// When the cookie expires, in seconds since 1970: `Max-Age` counts before `Expires` (sections 5.5, 5.6.1 and 5.6.2).
fn expiry(line: &ReceivedLine<'_>, now: i64) -> Option<i64> {
    let latest = now.saturating_add(LONGEST);
    match line.max_age {
        Some(..=0) => Some(i64::MIN),
        Some(seconds) => Some(now.saturating_add(seconds).min(latest)),
        None => line.expires.map(|time| time.min(latest)),
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
