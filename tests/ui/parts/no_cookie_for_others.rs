use cookie_policy::policy;

pub struct Login(pub String);

/// A public part has its rows ready for policies, so the macro of the row is missed first.
#[policy(part)]
pub struct AuthCookies(Login);

fn main() {}
