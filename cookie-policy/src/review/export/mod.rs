//! The list of cookies in the formats of other tools.

mod csv;
mod dpv;
mod edpb;
mod iab;
#[cfg(feature = "server")]
mod of_site;
mod text;

use std::fmt::{self, Display, Formatter};

use crate::declare::attributes::{Exemption, Party};
use crate::declare::built_in::{AnonymousStatistics, Marketing, Necessary, Preferences, Statistics};
use crate::declare::category::Category as _;
use crate::declare::declaration::Declaration;
use crate::declare::embed::EmbedDeclaration;
use crate::declare::facts::OF_SITE;
use crate::declare::words::words;
use crate::policy::{KnownSite, PolicyFacts};

words! {
    /// A format of another tool for the list of cookies.
    pub enum ExportFormat {
        /// CSV (RFC 4180) with the ten columns of the Open Cookie Database, and three more.
        Csv = "csv",
        /// Plain text in English.
        Text = "text",
        /// A knowledge base of the EDPB's Website Auditing Tool, as JSON.
        Edpb = "edpb",
        /// The Vendor Device Storage & Operational Disclosures 1.1 of the IAB, as JSON. It has the first-party cookies.
        Iab = "iab",
        /// The Data Privacy Vocabulary 2.3 of the W3C, as JSON-LD.
        Dpv = "dpv",
    }
}

/// The list of a site's cookies in the format of another tool. Its `Display` is the file.
///
/// Declarations do not hold everything that such formats ask for. What is missing is left empty or left out, and
/// [`missing`](Self::missing) lists it; nothing is invented.
///
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// use cookie_policy::{Export, ExportFormat};
///
/// # fn main() {
/// let csv = Export::of::<TransportPolicy>(ExportFormat::Csv);
/// assert!(csv.to_string().contains(",visitor_id,transport.opendatasoft.com,To tell a returning visitor from a new one,390 days,"));
/// assert!(!csv.missing().is_empty());
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Export {
    text: String,
    missing: Vec<String>,
}

impl Export {
    /// Returns the cookies of policy `P` in a format. A site whose address is known only at run time has
    /// [`Site::export`](crate::Site::export).
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{Export, ExportFormat};
    ///
    /// # fn main() {
    /// for format in ExportFormat::ALL {
    ///     assert!(Export::of::<TransportPolicy>(*format).to_string().contains("visitor_id"));
    /// }
    /// # }
    /// ```
    pub fn of<P: KnownSite>(format: ExportFormat) -> Self {
        Self::of_facts(const { &P::FACTS }, format)
    }

    pub(crate) fn of_facts(policy: &'static PolicyFacts, format: ExportFormat) -> Self {
        match format {
            ExportFormat::Csv => csv::export(policy),
            ExportFormat::Text => text::export(policy),
            ExportFormat::Edpb => edpb::export(policy),
            ExportFormat::Iab => iab::export(policy),
            ExportFormat::Dpv => dpv::export(policy),
        }
    }

    /// A JSON file.
    fn json(value: &serde_json::Value, missing: Vec<String>) -> Self {
        Self { text: format!("{value:#}\n"), missing }
    }

    /// Returns what the format asks for and the declarations do not say, and what the format has no place for, one sentence each.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{Export, ExportFormat};
    ///
    /// # fn main() {
    /// let csv = Export::of::<TransportPolicy>(ExportFormat::Csv);
    /// assert_eq!(csv.missing().first().map(String::as_str), Some("the columns `ID` and `Platform` are empty"));
    /// # }
    /// ```
    pub fn missing(&self) -> &[String] {
        &self.missing
    }
}

impl Display for Export {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// The host of an address, without the port.
fn host_of(site: &str) -> &str {
    let rest = site.split_once("://").map_or(site, |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    match authority.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => host,
        _ => authority,
    }
}

/// The domain for which browsers keep a cookie; `None` for a third party's whose host is not stated.
fn domain_of(policy: &PolicyFacts, cookie: &Declaration) -> Option<&'static str> {
    let stated = cookie.domain().filter(|domain| *domain != OF_SITE).or(cookie.host());
    stated.or((cookie.party() == Party::First).then(|| host_of(policy.site)))
}

/// Whether a cookie is a third party's whose host is not stated.
fn is_somewhere(policy: &PolicyFacts, cookie: &Declaration) -> bool {
    domain_of(policy, cookie).is_none()
}

/// The category of the Open Cookie Database, which the EDPB's knowledge bases use in lower case; `None` for an application's
/// own category.
fn known_category(cookie: &Declaration) -> Option<&'static str> {
    match cookie.category().key() {
        Necessary::KEY if cookie.exemption() == Some(Exemption::Security) => Some("Security"),
        Necessary::KEY => Some("Functional"),
        Preferences::KEY => Some("Personalization"),
        Statistics::KEY | AnonymousStatistics::KEY => Some("Analytics"),
        Marketing::KEY => Some("Marketing"),
        _ => None,
    }
}

/// A sentence about cookies, if there are any.
fn about(names: &[&str], what: &str) -> Option<String> {
    let names: Vec<String> = names.iter().map(|name| format!("`{}`", name.escape_debug())).collect();
    (!names.is_empty()).then(|| format!("{what}: {}", names.join(", ")))
}

/// A sentence about what pages embed, for a format of cookies.
fn embeds(policy: &PolicyFacts) -> Option<String> {
    let keys: Vec<&str> = policy.embeds.iter().map(EmbedDeclaration::key).collect();
    about(&keys, "left out, because it is an embed and not a cookie")
}

/// The names of the cookies for which something is true.
fn names(policy: &PolicyFacts, is: impl Fn(&Declaration) -> bool) -> Vec<&'static str> {
    policy.cookies.iter().filter(|cookie| is(cookie)).map(Declaration::name).collect()
}
