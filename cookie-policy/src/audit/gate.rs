//! Whether the visitor allows a cookie.

use super::fault::Fault;
use crate::declare::category::Gate;
use crate::declare::declaration::Declaration;
use crate::jar::exchange::Exchange;

const NO_CONSENT: Fault = Fault::new(
    "B-GATE-SET",
    "the visitor has not consented to cookies of its category: set it only after they have",
);
const REFUSED: Fault = Fault::new("B-GATE-SET", "the visitor refused cookies of its category: do not set it");
const PROLONGED: Fault = Fault::new(
    "B-EX-AUDIENCE-FR",
    "the visitor already has the cookie, and its lifetime must not be prolonged: set it only where a request lacks it",
);

const PLAIN_HTTP: Fault = Fault::new(
    "A-SEC-SCHEME",
    "the cookie is for authentication or security, and the request came over plain HTTP: redirect to the `https` address",
);

/// Returns why this visitor's browser must not get the cookie now.
pub(super) fn fault(exchange: &Exchange, cookie: &Declaration) -> Option<Fault> {
    if exchange.site.withholds(cookie) {
        return Some(PLAIN_HTTP);
    }
    let is_open = exchange.permits(cookie.category());
    match cookie.category().gate() {
        Gate::Open => None,
        Gate::Granted => (!is_open).then_some(NO_CONSENT),
        Gate::UnlessRefused if !is_open => Some(REFUSED),
        Gate::UnlessRefused => exchange.carries(cookie).then_some(PROLONGED),
    }
}
