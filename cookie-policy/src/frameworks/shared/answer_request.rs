//! Reading a visitor's answer from a request.

use super::csrf::RequestOrigin;
use super::head::RequestHead;
use super::rejection::AnswerRejection;
use crate::jar::Jar;
use crate::jar::answer::Answer;
use crate::placement::installation::Installation;
use crate::policy::Policy;

/// The most bytes of a form. This is far more than the categories of a policy need.
pub(crate) const MAX_FORM_BYTES: usize = 16 * 1024;

/// Checks the headers, before the body is read. Without the jar of the layer, only what is declared of the site is known.
pub(crate) fn check_head<P: Policy>(
    head: &impl RequestHead,
    jar: Option<&Jar<P>>,
) -> Result<(), AnswerRejection> {
    let site = jar.map_or(Installation::of::<P>(), |jar| jar.exchange().site);
    let host = single(head, "host")?;
    let request = RequestOrigin {
        sec_fetch_site: single(head, "sec-fetch-site")?,
        origin: single(head, "origin")?,
        host: head.authority().or(host),
    };
    if request.is_cross_origin(site.policy.site, site.origins) {
        return Err(AnswerRejection::CrossOrigin);
    }
    if is_form(head) { Ok(()) } else { Err(AnswerRejection::NotAForm) }
}

/// Parses the answer in a body of at most [`MAX_FORM_BYTES`].
pub(crate) fn parse_body<P: Policy>(body: &[u8]) -> Result<Answer<P>, AnswerRejection> {
    let form = std::str::from_utf8(body).map_err(|_| AnswerRejection::Unreadable)?;
    Answer::from_form(form).map_err(AnswerRejection::Form)
}

/// Returns the value of a header that may occur at most once.
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
