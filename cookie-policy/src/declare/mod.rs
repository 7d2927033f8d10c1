//! What is declared, as data.

pub(crate) mod attributes;
pub(crate) mod category;
pub(crate) mod column;
pub(crate) mod declaration;
pub(crate) mod hash;
pub(crate) mod kind;
pub(crate) mod lifetime;
pub(crate) mod marker;
pub(crate) mod translation;
pub(crate) mod words;
