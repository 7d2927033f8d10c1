//! Who is logged in. The only account is a demonstration: `ada` with the password `ada`.

use std::collections::HashSet;
use std::sync::{Mutex, PoisonError};

use cookie_policy::{Error, Jar};
use transport::{SessionId, TransportPolicy};

use crate::visit::random_id;

pub(crate) const DEMO: &str = "ada";

/// The sessions, until the program ends.
#[derive(Default)]
pub(crate) struct Accounts(Mutex<HashSet<String>>);

impl Accounts {
    /// Logs a user in with a new session, and returns whether the password was right.
    pub(crate) fn log_in(
        &self,
        jar: &Jar<TransportPolicy>,
        user: &str,
        password: &str,
    ) -> Result<bool, Error> {
        if (user, password) != (DEMO, DEMO) {
            return Ok(false);
        }
        // The session of before ends, so that nobody can plant one.
        self.forget(jar);
        let id = random_id()?;
        SessionId(id.clone()).set(jar)?;
        self.sessions().insert(id);
        Ok(true)
    }

    /// Ends the session, here and in the browser.
    pub(crate) fn log_out(&self, jar: &Jar<TransportPolicy>) -> Result<(), Error> {
        self.forget(jar);
        jar.remove::<SessionId>()
    }

    /// Returns the user who is logged in.
    pub(crate) fn user(&self, jar: &Jar<TransportPolicy>) -> Option<&'static str> {
        let SessionId(id) = jar.get()?;
        self.sessions().contains(&id).then_some(DEMO)
    }

    fn forget(&self, jar: &Jar<TransportPolicy>) {
        if let Some(SessionId(id)) = jar.get() {
            self.sessions().remove(&id);
        }
    }

    fn sessions(&self) -> std::sync::MutexGuard<'_, HashSet<String>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
