//! A request that may be a visitor's answer.

use super::head::RequestHead;
use super::rejection::AnswerRejection;
use crate::frameworks::shared::csrf::Provenance;
use crate::jar::answer::Answer;
use crate::policy::Policy;

/// Bytes of the longest form that is read: far more than a policy's categories need.
pub(crate) const LONGEST_FORM: usize = 16 * 1024;

/// What is asked before the body is read.
pub(crate) fn check<P: Policy>(head: &impl RequestHead) -> Result<(), AnswerRejection> {
    let host = single(head, "host")?;
    let provenance = Provenance {
        sec_fetch_site: single(head, "sec-fetch-site")?,
        origin: single(head, "origin")?,
        host: head.authority().or(host),
    };
    if provenance.is_cross_origin(P::SITE) {
        return Err(AnswerRejection::CrossOrigin);
    }
    if is_form(head) { Ok(()) } else { Err(AnswerRejection::NoForm) }
}

/// The answer in a body of at most [`LONGEST_FORM`] bytes.
pub(crate) fn read<P: Policy>(body: &[u8]) -> Result<Answer<P>, AnswerRejection> {
    let form = std::str::from_utf8(body).map_err(|_| AnswerRejection::Unreadable)?;
    Answer::from_form(form).map_err(AnswerRejection::Form)
}

/// A field that must be there once at most.
fn single<'h>(head: &'h impl RequestHead, name: &'static str) -> Result<Option<&'h str>, AnswerRejection> {
    let mut values = head.values(name);
    match (values.next(), values.next()) {
        (None, _) => Ok(None),
        (Some(value), None) if value.is_ascii() => Ok(std::str::from_utf8(value).ok()),
        _ => Err(AnswerRejection::CrossOrigin),
    }
}

fn is_form(head: &impl RequestHead) -> bool {
    let essence =
        head.values("content-type").next().and_then(|value| value.split(|byte| *byte == b';').next());
    essence.is_some_and(|essence| {
        essence.trim_ascii().eq_ignore_ascii_case(b"application/x-www-form-urlencoded")
    })
}
