use cookie_policy::{Choices, Cookie, policy};
use cookie_policy_tests_library::auth::{AuthCookies, Login};

/// To remember the visitor's choices
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "180 days")]
struct ShopChoices(Choices);

/// To keep customers logged in
#[derive(Cookie)]
#[cookie(name = "login", provider = site, category = Necessary(Authentication), lifetime = session)]
struct Customer(String);

#[policy(site = "https://shop.example", provider = "Shop", choices = ShopChoices, recipients = [], parts = [AuthCookies])]
struct ShopPolicy(ShopChoices, Customer);

#[policy(site = "https://shop.example", provider = "Shop", choices = ShopChoices, recipients = [], parts = [AuthCookies])]
struct ListsItTwice(ShopChoices, Login);

/// The cookies of another library.
#[policy(part)]
struct OtherCookies(Customer);

#[policy(site = "https://shop.example", provider = "Shop", choices = ShopChoices, recipients = [], parts = [AuthCookies, OtherCookies])]
struct TwoLibraries(ShopChoices);

/// A second login of the library
#[derive(Cookie)]
#[cookie(name = "login", provider = site, category = Necessary(Authentication), lifetime = session, path = "/admin")]
struct Admin(String);

/// A part that lists one name twice.
#[policy(part)]
struct TwoLogins(Customer, Admin);

fn main() {}
