use cookie_policy::Cookie;

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "__Http-map",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    set_by = Script,
)]
struct Map(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "__Host-Http-zoom",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    set_by = Script,
)]
struct Zoom(String);

fn main() {}
