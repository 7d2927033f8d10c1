//! Where a cookie is, and where it was before.

use super::date;
use crate::complaints::Complaints;
use crate::given::Given;
use crate::keys::formerly as key;
use crate::model::{self, Place};
use crate::raw::{Cookie, Former};
use crate::rules;
use crate::words::Party;

/// The cookie was elsewhere, and this server can remove it there.
pub(super) fn moved(raw: &Cookie, complaints: &mut Complaints) {
    for (i, given) in raw.formerly.iter().enumerate() {
        let mut complain =
            |what: &str| complaints.rule(&rules::DEL_MOVED, given.span, what, "remove this `formerly(..)`");
        let earlier = raw.formerly.iter().take(i).map(|earlier| &earlier.value);
        if raw.party() == Party::Third {
            complain("this server cannot remove a third party's cookie");
        } else if is_same(raw, &given.value, None) {
            complain("the cookie still has this name, path, domain and partition");
        } else if { earlier }.any(|earlier| is_same(raw, &given.value, Some(earlier))) {
            complain("this former place is given twice");
        }
    }
}

/// A cookie whose name varies had no other name, and none varied before: it is not known which name became which.
pub(super) fn pattern(raw: &Cookie, complaints: &mut Complaints) {
    let (Some(present), Some(listed)) = (raw.name.text(), raw.listed_name()) else { return };
    let varies = |name: &str| name.contains('*') || name.contains("{}");
    let varies = |former: &str| former != present && (varies(former) || varies(listed));
    let names = raw.formerly.iter().filter_map(|given| given.value.name.value());
    for name in names.filter(|name| varies(&name.value)) {
        let [former, present] = [&name.value, present].map(str::escape_debug);
        let what = format!("`{former}` cannot be a former name of `{present}`");
        let help = "declare the former name on a struct of its own, and add that to `retired` of the policy";
        complaints.rule(&rules::DEL_MOVED, name.span, &what, help);
    }
}

/// The day on which the cookie is no longer expected is a day of the calendar.
pub(super) fn until(raw: &Cookie, complaints: &mut Complaints) {
    for until in raw.formerly.iter().filter_map(|given| given.value.until.value()) {
        date::check(&key::UNTIL, until, complaints);
    }
}

/// Whether a former place is the present one or, if there is one, another former place. What could not be read was
/// complained about.
fn is_same(raw: &Cookie, former: &Former, other: Option<&Former>) -> bool {
    let texts = [&former.name, &former.path, &raw.name, &raw.path];
    let domains = [&former.domain, &raw.domain];
    let is_read = texts.iter().all(|given| !matches!(given, Given::Unreadable))
        && domains.iter().all(|given| !matches!(given, Given::Unreadable));
    let [one, other] = [place(raw, former), other.map_or_else(|| present(raw), |other| place(raw, other))];
    let domain = |place: Place<'_>| place.domain.map(str::to_ascii_lowercase);
    is_read
        && (one.name, one.path, one.partitioned) == (other.name, other.path, other.partitioned)
        && domain(one) == domain(other)
}

pub(super) fn present(raw: &Cookie) -> Place<'_> {
    Place {
        name: raw.listed_name().unwrap_or_default(),
        path: raw.path(),
        domain: raw.domain.domain(),
        partitioned: raw.partitioned.or(false),
    }
}

/// A former place. What is left out is the present name and, for the other keys, what the declaration's defaults are.
fn place<'r>(raw: &'r Cookie, former: &'r Former) -> Place<'r> {
    Place {
        name: former.name.text().or(raw.listed_name()).unwrap_or_default(),
        path: former.path.text().unwrap_or("/"),
        domain: former.domain.domain(),
        partitioned: former.partitioned.or(false),
    }
}

pub(super) fn formerly(raw: &Cookie) -> Vec<model::Former<'_>> {
    let formerly = raw.formerly.iter().map(|given| &given.value);
    let model = formerly.map(|former| model::Former {
        place: place(raw, former),
        until: former.until.text().and_then(date::unix_time),
    });
    model.collect()
}
