use cookie_policy::Cookie;

struct Seconds(u64);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site, category = Necessary(UserInput), lifetime = session)]
struct Waited(Seconds);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site, category = Necessary(UserInput), lifetime = session)]
struct Settings(Vec<u8>);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "address", provider = site, category = Necessary(Security), lifetime = session)]
struct Address(std::net::IpAddr);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "bytes", provider = site, category = Necessary(Security), lifetime = session, encoding = display)]
struct Bytes(Vec<u8>);

fn main() {}
