//! A cookie for each legal combination of attributes.

mod case;
mod combinations;

pub(crate) use case::{Case, Cases, Declared, NOW};
pub(crate) use combinations::cases;
