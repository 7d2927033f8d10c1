use cookie_policy::Cookie;

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = 1,
    names = "20",
    provider = Opendatasoft,
    provider_url = policies,
    purpose = true,
    purpose(fr),
    purpose_key = 1,
    category = 1,
    lifetime = 90,
    refresh = "often",
    storage = "local_storage",
    host = localhost,
    function = ["Authentication"],
    function("Authentication"),
    recipients = "InnoCraft Ltd",
    party = "Third",
    set_by = true,
    path = /shop,
    domain = opendatasoft.com,
    same_site = "Lax",
    secure = "true",
    http_only = yes,
    partitioned = 1,
    prefix = "if_possible",
    encoding = "json",
    seal = "signed",
    formerly_signed = "true",
    allow(A_SS_WIDE, why = "it is needed"),
    crate = "cookie_policy",
)]
struct SessionId(String);

fn main() {}
