use cookie_policy::Cookie;

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    function = "", purpose_key = " ", recipients = ["", "InnoCraft Ltd", " "],
)]
struct SessionId(String);

fn main() {}
