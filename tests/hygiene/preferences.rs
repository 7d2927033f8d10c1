//! The choices cookie of these policies.

use cookie_policy::{Choices, Cookie};

/// To remember the visitor's cookie preferences
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
pub(super) struct Preferences(Choices);
