//! The field with which a layer limits what browsers load.

use http::HeaderName;
use http::header::{CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY_REPORT_ONLY, CONTENT_TYPE};

use super::head::ResponseHead;
use crate::jar::exchange::Exchange;

static TYPE: HeaderName = CONTENT_TYPE;
static ENFORCED: HeaderName = CONTENT_SECURITY_POLICY;
static REPORTED: HeaderName = CONTENT_SECURITY_POLICY_REPORT_ONLY;

/// What browsers do with what the visitor did not allow, because of [`PolicyLayer::narrow`](crate::PolicyLayer::narrow).
///
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/videos.rs"));
/// use cookie_policy::{Narrowing, PolicyLayer, Site};
///
/// # fn main() {
/// let layer = PolicyLayer::new(Site::<VideoPolicy>::new()).narrow(Narrowing::ReportOnly);
/// assert!(format!("{layer:?}").contains("ReportOnly"));
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Narrowing {
    /// They do not load it, and report it.
    Enforce,
    /// They load it, and report it. Begin with this, and read [`Tally::blocked`](crate::Tally::blocked).
    ReportOnly,
}

impl Narrowing {
    /// Appends the field to a page, beside any that the application wrote.
    pub(crate) fn apply(self, exchange: &Exchange, head: &mut impl ResponseHead) {
        let name = match self {
            Self::Enforce => &ENFORCED,
            Self::ReportOnly => &REPORTED,
        };
        if !is_page(head) || would_replace(name, head) {
            return;
        }
        if let Some(policy) = exchange.content_security_policy() {
            head.append_text(name, policy.reporting_to(&report_address(exchange)).to_string());
        }
    }
}

/// Whether the field would take the place of those that a browser stored with the page: a 304 replaces fields of the same
/// name (RFC 9111, section 3.2), and need not repeat the application's own (RFC 9110, section 15.4.5).
fn would_replace(name: &'static HeaderName, head: &impl ResponseHead) -> bool {
    head.status() == 304 && head.values(name).next().is_none()
}

/// Where browsers send what they did not load.
fn report_address(exchange: &Exchange) -> String {
    let page = exchange.site.own(exchange.site.pages);
    format!("{}/reports", page.trim_end_matches('/'))
}

/// Whether browsers may show the response as a page of its own. They may also without a type, and of several types they
/// choose one.
fn is_page(head: &impl ResponseHead) -> bool {
    let mut types = head.values(&TYPE).peekable();
    types.peek().is_none() || types.any(may_be_page)
}

/// Whether a type is that of a page, or is one that browsers guess from the content (MIME Sniffing Standard, section 7).
fn may_be_page(value: &[u8]) -> bool {
    let essence = value.split(|byte| *byte == b';').next().unwrap_or_default().trim_ascii();
    let essence = essence.to_ascii_lowercase();
    let is_list = value.contains(&b',');
    is_list || !is_type(&essence) || PAGES.contains(&essence.as_slice()) || essence.ends_with(b"+xml")
}

/// The types of documents that load something (HTML Standard, section 7.5), beside all that end with `+xml`, and those
/// that say nothing.
const PAGES: [&[u8]; 6] =
    [b"text/html", b"text/xml", b"application/xml", b"*/*", b"unknown/unknown", b"application/unknown"];

/// `type "/" subtype` (RFC 9110, section 8.3.1).
fn is_type(essence: &[u8]) -> bool {
    let mut parts = essence.split(|byte| *byte == b'/');
    let is_token = |part: &[u8]| HeaderName::from_bytes(part).is_ok();
    parts.next().is_some_and(is_token) && parts.next().is_some_and(is_token) && parts.next().is_none()
}
