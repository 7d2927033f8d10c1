//! What a layer makes of a service, for frameworks with services.

use std::fmt;

use super::layer::PolicyLayer;

/// The service that [`PolicyLayer`] makes of another. With feature `tower` or `actix-web`.
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
