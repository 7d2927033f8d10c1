//! What a visit leaves: the cookies of statistics that the visitor allows, and the counts in the back office.

use std::collections::HashSet;
use std::sync::{Mutex, PoisonError};

use cookie_policy::{AnonymousStatistics, Error, Jar, Statistics};
use transport::{Audience, TransportPolicy, VisitorId};

/// What a request says about its visitor.
#[derive(Default)]
pub(crate) struct Visit {
    /// Whether it is the first request that is counted.
    pub(crate) is_counted: bool,
    /// The visitor's number, with consent, and whether it is new.
    pub(crate) visitor: Option<(String, bool)>,
}

/// Sets the cookies that the visitor allows.
pub(crate) fn visit(jar: &Jar<TransportPolicy>) -> Result<Visit, Error> {
    let mut visit = Visit::default();
    if let Some(token) = jar.consent::<AnonymousStatistics>()
        // A cookie that is there but cannot be parsed must not be prolonged either.
        && matches!(token.try_get::<Audience>(), Err(Error::Absent { .. }))
    {
        Audience(1).set(token)?;
        visit.is_counted = true;
    }
    if let Some(consent) = jar.consent::<Statistics>() {
        visit.visitor = Some(match consent.get::<VisitorId>() {
            Some(VisitorId(id)) => (id, false),
            None => {
                let id = random_id()?;
                VisitorId(id.clone()).set(consent)?;
                (id, true)
            }
        });
    }
    Ok(visit)
}

pub(crate) fn random_id() -> Result<String, Error> {
    let half = || getrandom::u64().map_err(|_| Error::NoRandomness);
    Ok(format!("{:016x}{:016x}", half()?, half()?))
}

/// The counts of the site, until the program ends.
#[derive(Default)]
pub(crate) struct Counts(Mutex<Numbers>);

#[derive(Clone, Default)]
struct Numbers {
    visits: u64,
    /// The numbers that this site gave to visitors who agreed.
    visitors: HashSet<String>,
    returned: HashSet<String>,
}

impl Counts {
    /// Adds a visit. A number that this site did not give is not counted.
    pub(crate) fn add(&self, visit: &Visit) {
        let mut numbers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        numbers.visits += u64::from(visit.is_counted);
        match &visit.visitor {
            Some((id, true)) => drop(numbers.visitors.insert(id.clone())),
            Some((id, false)) if numbers.visitors.contains(id) => drop(numbers.returned.insert(id.clone())),
            _ => {}
        }
    }

    /// Returns the visits, the visitors who agreed, and those of them who came back.
    pub(crate) fn read(&self) -> (u64, usize, usize) {
        let numbers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        (numbers.visits, numbers.visitors.len(), numbers.returned.len())
    }
}
