//! Declarations as data: cookies, categories, and their parts.

pub(crate) mod attributes;
pub(crate) mod buffer;
pub(crate) mod built_in;
pub(crate) mod category;
pub(crate) mod column;
pub(crate) mod declaration;
mod declared_attributes;
pub(crate) mod embed;
pub(crate) mod embed_facts;
mod embed_serialization;
pub(crate) mod facts;
pub(crate) mod hash;
pub(crate) mod kept;
pub(crate) mod kind;
pub(crate) mod lifetime;
pub(crate) mod listed;
pub(crate) mod marker;
mod moves;
pub(crate) mod name_pattern;
pub(crate) mod name_prefix;
mod serialization;
pub(crate) mod serialize;
pub(crate) mod text;
pub(crate) mod translation;
pub(crate) mod words;
