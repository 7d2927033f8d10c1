use cookie_policy::{Cookie, policy};

const NAME: &str = "sessionid";

mod configuration {
    pub const PROVIDER: &str = "Opendatasoft";
    pub const SECONDS: u64 = 3_600;
}

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = NAME,
    provider = configuration::PROVIDER,
    category = Necessary(Authentication),
    lifetime = SECONDS,
    path = concat!("/", "shop"),
    secure = IS_SECURE,
)]
struct SessionId(String);

#[policy(site = env!("SITE"), provider = NAME, recipients = [])]
struct SitePolicy(SessionId);

fn main() {}
