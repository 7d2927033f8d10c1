//! How a request gets its jar, in every framework whose requests have extensions.

use super::layer::PolicyLayer;
use super::response_guard::ResponseGuard;
use crate::jar::Jar;
use crate::policy::Policy;

/// A request that keeps the jar of policy `P` in its extensions.
pub(crate) trait JarRequest<P> {
    fn has_jar(&self) -> bool;

    fn make_jar(&self, layer: &PolicyLayer<P>) -> Jar<P>;

    /// Keeps the jar, and what the jars of the policy's parts are made from.
    fn insert_jar(&mut self, jar: Jar<P>);

    /// The path, as the browser sees it.
    fn path(&self) -> &str;
}

impl<P: Policy> PolicyLayer<P> {
    /// Gives the request its jar, unless an outer layer has done so. Returns what sends the jar's lines with the response.
    ///
    /// Call it before the inner service: if that panics, dropping the guard closes the jar.
    pub(crate) fn begin(&self, request: &mut impl JarRequest<P>) -> Option<ResponseGuard> {
        if request.has_jar() {
            return None;
        }
        let jar = request.make_jar(self);
        let guard = self.guard(&jar, request.path());
        request.insert_jar(jar);
        Some(guard)
    }
}
