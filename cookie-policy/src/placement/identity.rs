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
        [&identity.name, &identity.provider].into_iter().try_for_each(|text| check(text))?;
        Ok(identity)
    }
}

/// A NUL separates texts where they are hashed: two providers could have one fingerprint.
fn check(text: &str) -> Result<(), PlacementError> {
    let error = |reason: &str, help: &str| {
        Err(PlacementError::new(
            "B-PROVIDER",
            format!("the name of the site, or of who runs it, {reason}"),
            help,
        ))
    };
    if !text.chars().any(is_readable) {
        error("has no letter or digit", "say who sets the cookies: visitors must be told")
    } else if text.contains('\0') {
        error("contains a NUL character", "remove the character")
    } else {
        Ok(())
    }
}

/// Whether a character is a letter or digit that can be seen. The macros have the same function. Unicode has four letters that
/// only fill the place of a part of a Korean syllable.
fn is_readable(char: char) -> bool {
    char.is_alphanumeric() && !matches!(char, '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}')
}
