use cookie_policy::{Choices, Cookie};

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site, category = Necessary(Choices), lifetime = session)]
struct Elsewhere;

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = site,
    category = Necessary(Choices),
    lifetime = session,
    set_by = Script, encoding = raw,
)]
struct OfScript(Choices);

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = "Video Ltd",
    category = Necessary(Choices),
    lifetime = session,
    party = Third,
)]
struct OfOthers(Choices);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site, category = Necessary(Choices), lifetime = session)]
struct Text(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "choices",
    provider = site,
    category = Necessary(Choices),
    lifetime = session,
    path = "/privacy", same_site = Strict, partitioned = true,
)]
struct Unseen(Choices);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = session, same_site = None)]
struct InFrames(Choices);

fn main() {}
