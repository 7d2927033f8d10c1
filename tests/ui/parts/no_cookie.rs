use cookie_policy::policy;

struct Login(String);

#[policy(part)]
struct AuthCookies(Login);

fn main() {}
