//! Attributes and places.

use super::{guards, is_login, is_of_server, is_ours};
use crate::declare::attributes::{Exemption, SameSite};
use crate::declare::declaration::Declaration;
use crate::declare::hash;
use crate::declare::text;
use crate::policy::PolicyFacts;

pub(in crate::review::report) const fn partition_unreachable(_: &PolicyFacts, cookie: &Declaration) -> bool {
    is_ours(cookie) && cookie.partitioned() && !matches!(cookie.same_site(), SameSite::None)
}

pub(in crate::review::report) const fn partition_without_host(_: &PolicyFacts, cookie: &Declaration) -> bool {
    is_ours(cookie) && cookie.partitioned() && !text::starts_with(cookie.name(), "__Host-")
}

pub(in crate::review::report) const fn partition(_: &PolicyFacts, cookie: &Declaration) -> bool {
    is_ours(cookie) && cookie.partitioned()
}

pub(in crate::review::report) const fn sent_by_every_site(_: &PolicyFacts, cookie: &Declaration) -> bool {
    let is_necessary = cookie.exemption().is_some();
    is_ours(cookie) && is_necessary && matches!(cookie.same_site(), SameSite::None) && !cookie.partitioned()
}

pub(in crate::review::report) const fn login_for_scripts(_: &PolicyFacts, cookie: &Declaration) -> bool {
    is_login(cookie) && is_of_server(cookie) && !cookie.http_only()
}

pub(in crate::review::report) const fn without_secure(_: &PolicyFacts, cookie: &Declaration) -> bool {
    is_ours(cookie) && !cookie.secure()
}

pub(in crate::review::report) const fn guard_of_all_subdomains(
    _: &PolicyFacts,
    cookie: &Declaration,
) -> bool {
    let is_choices = matches!(cookie.exemption(), Some(Exemption::Choices));
    is_ours(cookie) && cookie.domain().is_some() && (guards(cookie) || is_choices)
}

pub(in crate::review::report) const fn guard_below_a_path(_: &PolicyFacts, cookie: &Declaration) -> bool {
    is_ours(cookie) && guards(cookie) && !hash::same(cookie.path(), "/")
}
