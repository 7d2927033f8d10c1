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
        if identity.name.is_empty() || identity.provider.is_empty() {
            let reason = "the name of the site, or of who runs it, is empty";
            return Err(PlacementError::new(
                "B-PROVIDER",
                reason,
                "say who sets the cookies: visitors must be told",
            ));
        }
        Ok(identity)
    }
}
