//! The service that a layer makes, for frameworks with services.

use std::fmt;

use super::layer::PolicyLayer;
use super::response_guard::ResponseGuard;
use crate::jar::Jar;
use crate::policy::Policy;

/// The service that [`PolicyLayer`] makes of another. With feature `tower` or `actix-web`.
#[cfg_attr(feature = "tower", doc = "```")]
#[cfg_attr(not(feature = "tower"), doc = "```ignore")]
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// use axum::Router;
/// use cookie_policy::{PolicyLayer, PolicyService, Site};
/// use tower_layer::Layer as _;
///
/// # fn main() {
/// let layer = PolicyLayer::new(Site::<TransportPolicy>::new());
/// let service: PolicyService<Router, TransportPolicy> = layer.layer(Router::new());
/// assert!(format!("{service:?}").starts_with("PolicyService"));
/// # }
/// ```
pub struct PolicyService<S, P> {
    pub(crate) inner: S,
    pub(crate) layer: PolicyLayer<P>,
}

/// A request that keeps the jar of policy `P` in its extensions.
pub(crate) trait JarRequest<P> {
    fn has_jar(&self) -> bool;

    fn make_jar(&self, layer: &PolicyLayer<P>) -> Jar<P>;

    /// Keeps the jar, and what the jars of the policy's parts are made from.
    fn insert_jar(&mut self, jar: Jar<P>);

    fn path(&self) -> &str;
}

impl<S, P: Policy> PolicyService<S, P> {
    /// Gives the request its jar, unless an outer layer has done so. Returns what sends the jar's lines with the response.
    ///
    /// Call it before the inner service: if that panics, dropping the guard closes the jar.
    pub(crate) fn begin(&self, request: &mut impl JarRequest<P>) -> Option<ResponseGuard> {
        if request.has_jar() {
            return None;
        }
        let jar = request.make_jar(&self.layer);
        let guard = self.layer.guard(&jar, request.path());
        request.insert_jar(jar);
        Some(guard)
    }
}

impl<S: Clone, P> Clone for PolicyService<S, P> {
    fn clone(&self) -> Self {
        Self { inner: self.inner.clone(), layer: self.layer.clone() }
    }
}

impl<S: fmt::Debug, P> fmt::Debug for PolicyService<S, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PolicyService").field("inner", &self.inner).field("layer", &self.layer).finish()
    }
}
