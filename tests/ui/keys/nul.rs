use cookie_policy::{Category, Cookie, policy};

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = "Example\0",
    purpose = "To remember\0 the user",
    purpose_key = "\0",
    purpose(fr = "\0"),
    function = "All\0pages",
    function(fr = "\0"),
    category = Statistics,
    lifetime = session,
    recipients = ["Somebody\0Else Ltd"],
)]
struct Texts(String);

#[doc = "To remember\0the user"]
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site, category = Necessary(UserInput), lifetime = session)]
struct Comment(String);

#[derive(Category)]
#[category(key = "own", label = "Own\0", label(fr = "\0"), description = "\0", description(fr = "\0"), text_key = "\0")]
struct Own;

#[policy(site = "https://example.org", site_name = "\0", provider = "Example\0", recipients = ["\0"])]
struct SitePolicy;

fn main() {}
