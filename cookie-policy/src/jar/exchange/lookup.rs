//! Finding the declaration for a cookie name, and the request's cookies for a declaration.

use std::iter;

use super::Exchange;
use crate::declare::declaration::Declaration;

impl Exchange {
    /// The declaration of a cookie with this name. First-party declarations come first, and among them the one that
    /// is `at_its_place`.
    pub(crate) fn declaration_of(
        &self,
        name: &[u8],
        at_its_place: impl Fn(&Declaration) -> bool,
    ) -> Option<&'static Declaration> {
        let name = std::str::from_utf8(name).ok()?;
        let cookies = || self.site.policy.cookies.iter();
        let own = || cookies().filter(|cookie| cookie.is_sent_here() && self.matches_name(cookie, name));
        let others = || cookies().find(|cookie| cookie.is_cookie() && cookie.covers(name.as_bytes()));
        own().find(|cookie| at_its_place(cookie)).or_else(|| own().next()).or_else(others)
    }

    /// The declaration whose name is this one and a `*`, which does not cover it.
    pub(crate) fn near_miss(&self, name: &[u8]) -> Option<&'static Declaration> {
        let name = std::str::from_utf8(name).ok()?;
        self.site.policy.cookies.iter().find(|cookie| cookie.misses(name))
    }

    /// Whether the visitor's choices have this name, or had it before: they may not have moved yet.
    pub(crate) fn is_name_of_choices(&self, name: &[u8]) -> bool {
        self.site.policy.choices.is_some_and(|choices| {
            let former = self.former_names(choices, choices.name());
            iter::once(choices.name().into()).chain(former).any(|own| own.as_bytes() == name)
        })
    }

    /// Whether the request has no cookies.
    pub(crate) fn has_no_cookies(&self) -> bool {
        self.request.cookies.is_empty()
    }

    /// Whether the request has a cookie of the declaration.
    pub(crate) fn carries(&self, cookie: &Declaration) -> bool {
        if cookie.facts.varies {
            self.request.cookies.names_of(cookie).next().is_some()
        } else {
            self.request.cookies.contains(cookie.name())
        }
    }

    /// Whether the request carries several copies.
    pub(crate) fn has_several_choices(&self) -> bool {
        self.request_copies().are_several()
    }
}
