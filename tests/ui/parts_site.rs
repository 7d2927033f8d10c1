// A site that includes the login of a library.

use cookie_policy::{Choices, Cookie, policy};
use cookie_policy_tests_library::auth::AuthCookies;

/// To keep what the visitor put into the basket
#[derive(Cookie)]
#[cookie(name = "basket", provider = site, category = Necessary(UserInput), lifetime = session)]
pub struct Basket(pub String);

/// To remember the visitor's choices
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "180 days")]
pub struct ShopChoices(pub Choices);

#[policy(
    site = "https://shop.example",
    provider = "Shop Ltd",
    choices = ShopChoices,
    recipients = [],
    parts = [AuthCookies],
)]
pub struct ShopPolicy(Basket, ShopChoices);
