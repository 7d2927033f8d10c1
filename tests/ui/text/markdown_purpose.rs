use cookie_policy::Cookie;

/// See [`Session`](crate::Session)
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site, category = Necessary(UserInput), lifetime = session)]
struct Linked(String);

/// To remember the user
/// **safely**
///
/// `Code` further down is fine.
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site, category = Necessary(UserInput), lifetime = session)]
struct Starred(String);

/// To remember <b>the user</b>
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site, category = Necessary(UserInput), lifetime = session)]
struct Html(String);

fn main() {}
