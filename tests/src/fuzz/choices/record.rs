//! What choices mean, written from the documentation of `Choices` and `Status`.

use cookie_policy::Status;

use super::NOW;
use super::asked::{Asked, Standing};
use crate::choices::{Record, Verdict};

const DAY: u64 = 86_400;

/// The lifetime of the choices cookie.
const KEPT: u64 = 184 * DAY;

/// One copy of the choices; `None` if it cannot be read.
pub(super) type Copy<'t> = Option<Record<'t>>;

/// Returns the status of a visitor with these copies. One that cannot be read may contain a refusal.
pub(super) fn standing(copies: &[Copy<'_>], asked: &Asked, gpc: bool) -> Standing {
    if gpc && asked.sells {
        return Standing { status: Status::Refused, is_open: false };
    }
    let verdicts = || copies.iter().map(|copy| copy.as_ref().and_then(|record| verdict(record, asked)));
    let least = [Status::Refused, Status::NotAsked, Status::Expired, Status::Outdated, Status::Granted];
    let says = |wanted: &Status| verdicts().any(|verdict| status(verdict, asked) == *wanted);
    let status = least.into_iter().find(says).unwrap_or(Status::NotAsked);
    let refused = verdicts().any(|verdict| matches!(verdict, Some(Verdict::Refused(_))));
    let is_open = match asked.is_anonymous {
        true => !refused && copies.iter().all(Option::is_some),
        false => status == Status::Granted,
    };
    Standing { status, is_open }
}

/// Returns the status after an answer that changes nothing. What cannot be read counts as an objection then.
pub(super) fn standing_after_change(copy: Option<&Record<'_>>, asked: &Asked, gpc: bool) -> Standing {
    if copy.is_none() && asked.is_anonymous {
        return Standing { status: Status::Refused, is_open: false };
    }
    standing(&[Some(copy.cloned().unwrap_or_default())], asked, gpc)
}

/// Returns the last entry of the category, or the last refusal that it honours.
fn verdict<'r>(record: &'r Record<'_>, asked: &Asked) -> Option<&'r Verdict> {
    let is_honoured = |category: &str, verdict: &Verdict| {
        matches!(verdict, Verdict::Refused(_)) && asked.is_anonymous && category == "statistics"
    };
    let decides =
        |(category, verdict): &&(&str, Verdict)| *category == asked.key || is_honoured(category, verdict);
    record.entries.iter().rfind(decides).map(|(_, verdict)| verdict)
}

fn status(verdict: Option<&Verdict>, asked: &Asked) -> Status {
    match verdict {
        None | Some(Verdict::Open) => Status::NotAsked,
        Some(Verdict::Refused(day)) if (day + 1) * DAY + KEPT < NOW => Status::Expired,
        Some(Verdict::Refused(_)) => Status::Refused,
        Some(Verdict::Granted(lists)) => status_of_lists(lists, asked),
    }
}

/// A grant from the future is none, except for a difference between clocks.
fn status_of_lists(lists: &[(u64, u64)], asked: &Asked) -> Status {
    let newest = |fits: &dyn Fn(u64) -> bool| {
        lists.iter().filter(|list| list.0 <= NOW + DAY && fits(list.1)).map(|list| list.0).max()
    };
    let (current, any) = (newest(&|fingerprint| fingerprint == asked.fingerprint), newest(&|_| true));
    match current.or(any) {
        None => Status::NotAsked,
        Some(time) if time + KEPT < NOW => Status::Expired,
        Some(_) if current.is_some() => Status::Granted,
        Some(_) => Status::Outdated,
    }
}
