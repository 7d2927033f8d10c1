//! The service that a layer makes, for frameworks with services.

use std::fmt;

use super::layer::PolicyLayer;

/// The service that [`PolicyLayer`] makes of another. With feature `tower`, `actix-web` or `poem`.
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
