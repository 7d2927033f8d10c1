//! Applications that others install: below a path, without TLS, several in one process, under a name of their own.
#![allow(clippy::indexing_slicing, clippy::panic_in_result_fn, reason = "a panic is how a test fails")]

mod addresses;
mod choices_of_two_mounts;
mod claims;
mod domains;
mod embeds;
mod families;
mod former_places;
mod identity;
mod lists;
mod moving;
mod neighbours;
mod pages;
mod paths;
mod plain_http;
mod policies;
mod refusals_of_two_mounts;
mod refused;
mod seals;
mod served;
mod tenants;
mod two_mounts;

use cookie_policy::{Jar, Mount};

/// The mount of an address that is valid.
#[track_caller]
fn at(address: &str) -> Mount {
    Mount::at(address).unwrap_or_else(|error| panic!("{error}"))
}

/// What the response of a jar would send.
fn lines<P: cookie_policy::Policy>(jar: &Jar<P>) -> Vec<String> {
    jar.set_cookies().map(String::from).collect()
}
