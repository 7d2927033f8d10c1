//! Who runs an installation, where the policy leaves it open.

use super::error::PlacementError;

/// The name of the site for visitors, and what `provider = site` means.
#[derive(Clone, Debug)]
pub(crate) struct Identity {
    pub(super) name: String,
    pub(super) provider: String,
}

impl Identity {
    pub(crate) fn new(name: &str, provider: &str) -> Result<Self, PlacementError> {
        let folded = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let identity = Self { name: folded(name), provider: folded(provider) };
        if ![&identity.name, &identity.provider].into_iter().all(|text| text.chars().any(is_readable)) {
            let reason = "the name of the site, or of who runs it, has no letter or digit";
            return Err(PlacementError::new(
                "B-PROVIDER",
                reason,
                "say who sets the cookies: visitors must be told",
            ));
        }
        Ok(identity)
    }
}

/// Whether a character is a letter or digit that can be seen. The macros have the same function. Unicode has four letters that
/// only fill the place of a part of a Korean syllable.
fn is_readable(char: char) -> bool {
    char.is_alphanumeric() && !matches!(char, '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}')
}
