//! The visitor's choices for scripts of the page.

use std::fmt;

use crate::declare::built_in::{Marketing, Preferences, Statistics};
use crate::declare::category::Category;
use crate::jar::Jar;
use crate::jar::status::{CategoryStatus, Status};
use crate::page::html_writer::Html;
use crate::policy::Policy;

/// The visitor's choices for scripts of the page, as attributes of an element. No inline script is needed, so a strict content
/// security policy can stay as it is.
///
/// | attribute | value |
/// |---|---|
/// | `data-granted` | the keys of the granted categories, separated by spaces |
/// | `data-consent-mode` | the state of Google Consent Mode v2, as JSON for `gtag("consent", "default", ..)` |
///
/// Only scripts that set cookies of their own need it. The banner and the policy page do not. Whatever is not granted is
/// denied, so for a new visitor everything is denied.
///
/// | Consent Mode | is granted with |
/// |---|---|
/// | `ad_storage`, `ad_user_data`, `ad_personalization` | [`Marketing`] |
/// | `analytics_storage` | [`Statistics`] |
/// | `functionality_storage`, `personalization_storage` | [`Preferences`] |
///
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// # use cookie_policy::Answer;
/// # fn main() -> Result<(), cookie_policy::Error> {
/// let mut jar = Jar::<TransportPolicy>::from_cookie_header("");
/// assert!(jar.script_choices().to_string().starts_with(r#"data-granted="" data-consent-mode="{"#));
///
/// jar.answer(Answer::accept_all())?;
/// let page = format!("<html {}>", jar.script_choices());
/// assert!(page.starts_with(r#"<html data-granted="statistics""#));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ScriptChoices {
    statuses: Vec<CategoryStatus>,
}

/// The consent types of Consent Mode, with the category that grants each.
const CONSENT_MODE: [(&str, &str); 6] = [
    ("ad_storage", Marketing::KEY),
    ("ad_user_data", Marketing::KEY),
    ("ad_personalization", Marketing::KEY),
    ("analytics_storage", Statistics::KEY),
    ("functionality_storage", Preferences::KEY),
    ("personalization_storage", Preferences::KEY),
];

/// The visitor's choices for scripts of the page.
impl<P> Jar<P> {
    /// Returns the visitor's choices, for scripts of the page.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # fn main() {
    /// let jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// assert!(jar.script_choices().to_string().starts_with(r#"data-granted="""#));
    /// # }
    /// ```
    pub fn script_choices(&self) -> ScriptChoices
    where
        P: Policy,
    {
        self.exchange().show_choices();
        ScriptChoices { statuses: self.exchange().statuses() }
    }
}

impl ScriptChoices {
    /// Returns the keys of the granted categories.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # use cookie_policy::Answer;
    /// # fn main() -> Result<(), cookie_policy::Error> {
    /// let mut jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// assert_eq!(jar.script_choices().granted().count(), 0);
    ///
    /// jar.answer(Answer::accept_all())?;
    /// assert!(jar.script_choices().granted().eq(["statistics"]));
    /// # Ok(())
    /// # }
    /// ```
    pub fn granted(&self) -> impl Iterator<Item = &'static str> {
        let granted = self.statuses.iter().filter(|one| one.status() == Status::Granted);
        granted.map(|one| one.category().key())
    }

    /// Returns the state of Google Consent Mode v2, as JSON.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # use cookie_policy::Answer;
    /// # fn main() -> Result<(), cookie_policy::Error> {
    /// let mut jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// jar.answer(Answer::accept_all())?;
    /// let state = jar.script_choices().consent_mode().to_string();
    /// assert!(state.contains(r#""analytics_storage":"granted""#));
    /// assert!(state.contains(r#""ad_storage":"denied""#));
    /// # Ok(())
    /// # }
    /// ```
    pub fn consent_mode(&self) -> impl fmt::Display + use<> {
        let state =
            |key: &str| if self.granted().any(|granted| granted == key) { "granted" } else { "denied" };
        let pair = |(kind, key): (&str, &str)| format!(r#""{kind}":"{}""#, state(key));
        format!("{{{}}}", CONSENT_MODE.map(pair).join(","))
    }
}

impl fmt::Display for ScriptChoices {
    /// Writes the two attributes.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut html = Html::default();
        html.element("data-granted=\"", &self.granted().collect::<Vec<_>>().join(" "), "\"");
        html.element(" data-consent-mode=\"", &self.consent_mode().to_string(), "\"");
        html.flush(f)
    }
}
