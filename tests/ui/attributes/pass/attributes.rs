use cookie_policy::{Cookie, SameSite};

// A-SS-NONE: with `Secure`, which is the default
// A-PART-SECURE: with `Secure`, which is the default
/// To test attributes
#[derive(Cookie)]
#[cookie(
    name = "embedded",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    same_site = None,
    partitioned = true,
)]
struct Embedded(String);

// A-SS-CROSS: a third party's, with `None`
/// To test attributes
#[derive(Cookie)]
#[cookie(
    name = "player",
    provider = "Video Ltd",
    category = Marketing,
    lifetime = session,
    party = Third,
    same_site = None,
    recipients = [],
)]
struct Player;

// A-SEC-MISS: without `Secure` where nothing is guarded
/// To test attributes
#[derive(Cookie)]
#[cookie(name = "insecure", provider = site, category = Necessary(UserInterface), lifetime = session, secure = false)]
struct Insecure(String);

// A-HTTPONLY-JS: a script's cookie is readable by scripts without a word
/// To test attributes
#[derive(Cookie)]
#[cookie(name = "zoom", provider = site, category = Necessary(UserInterface), lifetime = session, set_by = Script)]
struct Zoom(u8);

fn main() {
    assert_eq!(Embedded::DECLARATION.same_site(), SameSite::None);
    assert!(Embedded::DECLARATION.partitioned() && Embedded::DECLARATION.secure());
    assert_eq!(Player::DECLARATION.same_site(), SameSite::None);
    assert!(!Insecure::DECLARATION.secure());
    assert!(!Zoom::DECLARATION.http_only());
}
