//! What scripts of a page may know of the visitor's choices.

use std::fmt;

use crate::declare::built_in::{Marketing, Preferences, Statistics};
use crate::declare::category::Category;
use crate::jar::Jar;
use crate::jar::status::{CategoryStatus, Status};
use crate::page::html_writer::Html;
use crate::policy::Policy;

/// The visitor's choices for scripts of the page: as attributes of an element, so that no policy of content security needs to
/// allow a script in the page.
///
/// | attribute | holds |
/// |---|---|
/// | `data-granted` | the keys of the categories that are granted, with spaces between them |
/// | `data-consent-mode` | the state of Google Consent Mode v2, as JSON for `gtag("consent", "default", ..)` |
///
/// It is optional: a script that sets cookies of its own needs it, banner and page do not. Whatever is not granted is denied, and
/// for a new visitor that is everything.
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
/// jar.answer(Answer::accept_all())?;
/// let page = format!("<html {}>", jar.script_choices());
/// assert!(page.starts_with(r#"<html data-granted="statistics""#));
/// assert!(jar.script_choices().consent_mode().to_string().contains(r#""analytics_storage":"granted""#));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ScriptChoices {
    statuses: Vec<CategoryStatus>,
}

/// The types of Consent Mode, with the category that each depends on.
const CONSENT_MODE: [(&str, &str); 6] = [
    ("ad_storage", Marketing::KEY),
    ("ad_user_data", Marketing::KEY),
    ("ad_personalization", Marketing::KEY),
    ("analytics_storage", Statistics::KEY),
    ("functionality_storage", Preferences::KEY),
    ("personalization_storage", Preferences::KEY),
];

impl<P: Policy> Jar<P> {
    /// The visitor's choices, for scripts of the page.
    pub fn script_choices(&self) -> ScriptChoices {
        ScriptChoices { statuses: self.exchange().statuses() }
    }
}

impl ScriptChoices {
    /// The keys of the categories that are granted.
    pub fn granted(&self) -> impl Iterator<Item = &'static str> {
        let granted = self.statuses.iter().filter(|one| one.status() == Status::Granted);
        granted.map(|one| one.category().key())
    }

    /// The state of Google Consent Mode v2, as JSON.
    pub fn consent_mode(&self) -> impl fmt::Display + use<> {
        let state =
            |key: &str| if self.granted().any(|granted| granted == key) { "granted" } else { "denied" };
        let pair = |(kind, key): (&str, &str)| format!(r#""{kind}":"{}""#, state(key));
        format!("{{{}}}", CONSENT_MODE.map(pair).join(","))
    }
}

impl fmt::Display for ScriptChoices {
    /// The attributes.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut html = Html::default();
        html.element("data-granted=\"", &self.granted().collect::<Vec<_>>().join(" "), "\"");
        html.element(" data-consent-mode=\"", &self.consent_mode().to_string(), "\"");
        html.flush(f)
    }
}
