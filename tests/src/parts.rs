//! A site whose policy includes the parts of a library.

use cookie_policy::{Choices, Cookie, policy};
use cookie_policy_tests_library::auth::{self, AdCookies};

/// To keep what the visitor put into the basket
#[derive(Cookie, Debug, PartialEq, Eq)]
#[cookie(name = "basket", provider = site, category = Necessary(UserInput), lifetime = session)]
pub struct Basket(pub String);

/// To tell a returning visitor from a new one
#[derive(Cookie, Debug, PartialEq, Eq)]
#[cookie(name = "visitor", provider = site, category = Statistics, lifetime = "90 days", recipients = [])]
pub struct Visitor(pub String);

/// To remember the visitor's choices
#[derive(Cookie, Debug)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "180 days")]
pub struct ShopChoices(pub Choices);

/// The cookies of the shop.
#[policy(
    site = "https://shop.example",
    provider = "Shop Ltd",
    choices = ShopChoices,
    recipients = ["Host Ltd"],
    parts = [auth::AuthCookies, AdCookies],
)]
#[derive(Debug)]
pub struct ShopPolicy(Basket, Visitor, ShopChoices);

/// A site with the same cookies of its own, and without the parts.
#[policy(site = "https://plain.example", provider = "Shop Ltd", choices = ShopChoices, recipients = ["Host Ltd"])]
#[derive(Debug)]
pub struct PlainPolicy(ShopChoices);
