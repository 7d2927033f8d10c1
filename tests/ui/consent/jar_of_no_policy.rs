use cookie_policy::Jar;

struct SitePolicy;

fn main() {
    let _ = Jar::<SitePolicy>::from_cookie_header("");
}
