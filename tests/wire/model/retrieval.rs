//! The cookies of a request (RFC 6265bis, section 5.8.3).

use std::cmp::Reverse;

use super::attribute::SameSite;
use super::context::{Context, Reach};
use super::store::{Store, Stored};
use super::{domain, path};

impl Store {
    /// Returns the `Cookie` header of a request, or an empty text.
    pub(crate) fn header(&self, context: &Context, now: i64) -> String {
        let alive = |cookie: &&Stored| cookie.expiry.is_none_or(|expiry| expiry > now);
        let mut cookies: Vec<_> =
            self.cookies().iter().filter(alive).filter(|cookie| cookie.goes_with(context)).collect();
        // The sort is stable, so the older cookie stays before the newer.
        cookies.sort_by_key(|cookie| Reverse(cookie.path.len()));
        cookies.into_iter().map(Stored::pair).collect::<Vec<_>>().join("; ")
    }
}

impl Stored {
    fn goes_with(&self, context: &Context) -> bool {
        self.is_of(context.host)
            && path::matches(context.path, &self.path)
            && (context.secure || !self.secure)
            && self.crosses(context.reach)
            && self.partition.is_none_or(|top| top == context.top)
    }

    fn is_of(&self, host: &str) -> bool {
        if self.host_only { host == self.domain } else { domain::matches(host, &self.domain) }
    }

    /// Returns whether a request goes from one site to another.
    fn crosses(&self, reach: Reach) -> bool {
        match self.same_site {
            SameSite::None => true,
            SameSite::Strict => reach == Reach::SameSite,
            SameSite::Lax | SameSite::Default => matches!(reach, Reach::SameSite | Reach::Link),
        }
    }

    /// Without a name, there is no `=` either (step 6).
    fn pair(&self) -> String {
        let equals = if self.name.is_empty() { "" } else { "=" };
        format!("{}{equals}{}", self.name, self.value)
    }
}
