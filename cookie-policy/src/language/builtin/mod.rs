//! The built-in languages, one table each. They are made of `locales/*.ftl`: change those, and then
//! `BLESS=1 cargo test -p cookie-policy-tests --test language`.

pub(super) mod bulgarian;
pub(super) mod croatian;
pub(super) mod czech;
pub(super) mod danish;
pub(super) mod dutch;
pub(super) mod english;
pub(super) mod estonian;
pub(super) mod finnish;
pub(super) mod french;
pub(super) mod german;
pub(super) mod greek;
pub(super) mod hungarian;
pub(super) mod irish;
pub(super) mod italian;
pub(super) mod latvian;
pub(super) mod lithuanian;
pub(super) mod maltese;
pub(super) mod polish;
pub(super) mod portuguese;
pub(super) mod romanian;
pub(super) mod slovak;
pub(super) mod slovene;
pub(super) mod spanish;
pub(super) mod swedish;
