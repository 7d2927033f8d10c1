//! Lifetimes, and what they say about exemptions.

use super::is_login;
use crate::declare::attributes::{Exemption, Party, SetBy};
use crate::declare::declaration::Declaration;
use crate::declare::lifetime::{DAY, Lifetime};
use crate::policy::PolicyFacts;

/// Six months, counted long.
pub(super) const SIX_MONTHS: u64 = 184 * DAY;

/// Whether browsers keep it for longer than that. Nothing is longer than until it is removed.
const fn is_over(seconds: u64, cookie: &Declaration) -> bool {
    cookie.facts.seconds > seconds || matches!(cookie.lifetime(), Lifetime::UntilRemoved)
}

/// Whether browsers keep the cookie after the session although the visitor did not ask for it.
const fn is_persistent(cookie: &Declaration) -> bool {
    is_over(0, cookie) && !cookie.facts.session
}

/// Safari deletes all that scripts of the site write, in whatever storage.
pub(in crate::review::report) const fn script_for_weeks(_: &PolicyFacts, cookie: &Declaration) -> bool {
    let is_of_site = matches!(cookie.party(), Party::First);
    is_of_site && matches!(cookie.set_by(), SetBy::Script) && is_over(7 * DAY, cookie)
}

pub(in crate::review::report) const fn long_login(_: &PolicyFacts, cookie: &Declaration) -> bool {
    is_login(cookie) && is_over(14 * DAY, cookie)
}

pub(in crate::review::report) const fn persistent_login(_: &PolicyFacts, cookie: &Declaration) -> bool {
    is_login(cookie) && is_persistent(cookie)
}

pub(in crate::review::report) const fn persistent_balancing(_: &PolicyFacts, cookie: &Declaration) -> bool {
    matches!(cookie.exemption(), Some(Exemption::LoadBalancing)) && is_persistent(cookie)
}

pub(in crate::review::report) const fn persistent_media(_: &PolicyFacts, cookie: &Declaration) -> bool {
    matches!(cookie.exemption(), Some(Exemption::Media)) && is_persistent(cookie)
}

pub(in crate::review::report) const fn persistent_sharing(_: &PolicyFacts, cookie: &Declaration) -> bool {
    matches!(cookie.exemption(), Some(Exemption::SocialSharing)) && is_persistent(cookie)
}

pub(in crate::review::report) const fn input_for_days(_: &PolicyFacts, cookie: &Declaration) -> bool {
    matches!(cookie.exemption(), Some(Exemption::UserInput)) && is_over(DAY, cookie)
}

pub(in crate::review::report) const fn persistent_interface(_: &PolicyFacts, cookie: &Declaration) -> bool {
    matches!(cookie.exemption(), Some(Exemption::UserInterface)) && is_persistent(cookie)
}

pub(in crate::review::report) const fn security_over_a_year(_: &PolicyFacts, cookie: &Declaration) -> bool {
    matches!(cookie.exemption(), Some(Exemption::Security)) && is_over(365 * DAY, cookie)
}

pub(in crate::review::report) const fn choices_under_six_months(
    _: &PolicyFacts,
    cookie: &Declaration,
) -> bool {
    let is_short = cookie.facts.session || cookie.facts.seconds < SIX_MONTHS;
    matches!(cookie.exemption(), Some(Exemption::Choices)) && is_short
}

pub(in crate::review::report) const fn choices_over_six_months(
    _: &PolicyFacts,
    cookie: &Declaration,
) -> bool {
    matches!(cookie.exemption(), Some(Exemption::Choices)) && cookie.facts.seconds > SIX_MONTHS
}
