//! The lifetime that the application chooses for one cookie.

use std::time::Duration;

use crate::declare::declaration::Declaration;
use crate::declare::kept::Kept;
use crate::wire::error::Error;

/// A lifetime that is not longer than the declared one, in whole seconds.
pub(super) struct ChosenLifetime {
    seconds: u64,
    max_age: String,
}

impl ChosenLifetime {
    /// Checks a lifetime: from a second to what visitors were told.
    pub(super) fn check(asked: Duration, declaration: &'static Declaration) -> Result<Self, Error> {
        let declared = Duration::from_secs(declaration.facts.seconds);
        let seconds = asked.as_secs();
        if seconds == 0 || asked > declared {
            return Err(Error::InvalidLifetime { cookie: declaration.name(), asked, declared });
        }
        Ok(Self { seconds, max_age: format!("; Max-Age={seconds}") })
    }

    pub(super) fn kept(&self) -> Kept<'_> {
        Kept { max_age: &self.max_age, seconds: Some(self.seconds) }
    }
}
