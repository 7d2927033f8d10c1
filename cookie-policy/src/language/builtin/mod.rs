//! The built-in languages, one table each. They are made of `locales/*.ftl`: change those, and then
//! `BLESS=1 cargo test -p cookie-policy-tests --test language`.

pub(super) mod english;
pub(super) mod french;
pub(super) mod german;
pub(super) mod italian;
pub(super) mod spanish;
