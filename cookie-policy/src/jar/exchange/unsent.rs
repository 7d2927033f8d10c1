//! Lines that nothing sent.

use std::sync::PoisonError;

use super::Exchange;

impl Drop for Exchange {
    /// Logs the lines that nothing took, because the browser does not get them: a handler of a server without the layer may have
    /// forgotten them, or a middleware may have put another jar into the request.
    fn drop(&mut self) {
        let state = self.state.get_mut().unwrap_or_else(PoisonError::into_inner);
        if state.sent.is_some() {
            return;
        }
        for line in state.lines.iter() {
            tracing::warn!(
                cookie = line.name(),
                "the cookie is neither set nor removed, because nothing sent the lines of this jar: append \
                 `jar.take_set_cookies()` to the response, or use the jar of the layer"
            );
        }
    }
}
