use cookie_policy::{Choices, Consent, Granted, Statistics};

#[path = "../site.rs"]
mod site;

use site::SitePolicy;

// No default, no deserialisation and no `bool` gives consent.
fn default<T: Default>() {}
fn deserialised<T: serde::de::DeserializeOwned>() {}
fn of_bool<T: From<bool>>() {}

fn main() {
    default::<Choices>();
    default::<Consent<'static, SitePolicy, Statistics>>();
    default::<Granted<'static, Statistics>>();
    deserialised::<Choices>();
    of_bool::<Granted<'static, Statistics>>();
}
