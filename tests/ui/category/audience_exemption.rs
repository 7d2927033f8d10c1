use cookie_policy::Cookie;

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = site,
    category = Statistics(Anonymous),
    lifetime = "394 days",
    party = Third, recipients = ["InnoCraft Ltd"],
)]
struct Measured(String);

/// To count visits of the shop
#[derive(Cookie)]
#[cookie(
    name = "visits",
    provider = site,
    category = Statistics(Anonymous),
    lifetime = session,
    path = "/shop", partitioned = true,
)]
struct Hidden(String);

fn main() {}
