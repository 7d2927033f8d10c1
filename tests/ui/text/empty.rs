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

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    function = "\u{200b}", purpose_key = "-", recipients = ["\u{3164}", "InnoCraft Ltd"],
)]
struct Invisible(String);

fn main() {}
