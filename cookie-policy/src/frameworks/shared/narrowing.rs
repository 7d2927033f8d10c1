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
        if !is_page(head) {
            return;
        }
        if let Some(policy) = exchange.content_security_policy() {
            let name = match self {
                Self::Enforce => &ENFORCED,
                Self::ReportOnly => &REPORTED,
            };
            head.append_text(name, policy.reporting_to(&report_address(exchange)).to_string());
        }
    }
}

/// Where browsers send what they did not load.
fn report_address(exchange: &Exchange) -> String {
    let page = exchange.site.own(exchange.site.pages);
    format!("{}/reports", page.trim_end_matches('/'))
}

/// Whether browsers show the response as a page of its own. Without a type, they may.
fn is_page(head: &impl ResponseHead) -> bool {
    let essence = |value: &[u8]| {
        let essence = value.split(|byte| *byte == b';').next().unwrap_or_default().trim_ascii();
        PAGES.iter().any(|page| essence.eq_ignore_ascii_case(page))
    };
    head.values(&TYPE).all(essence)
}

/// The types of documents that load something (HTML Standard, section 7.5).
const PAGES: [&[u8]; 5] =
    [b"text/html", b"application/xhtml+xml", b"image/svg+xml", b"text/xml", b"application/xml"];
