use cookie_policy::Cookie;

// B-PURPOSE: the doc comment's first paragraph, over two lines
// B-PROVIDER: that of the policy
///
/// To remember the user
/// from one page to another.
///
/// `Markdown` may follow.
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site, category = Necessary(Authentication), lifetime = session)]
struct OfDoc(String);

// B-PURPOSE: the key goes before the doc comment, which may then be *anything*
/// A [`String`] of *one* user.
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = "<Opendatasoft> | `x`",
    purpose = "To *remember*  [the user] | <b>\\",
    purpose_key = "login",
    function = "`Everywhere`",
    category = Necessary(Authentication),
    lifetime = session,
    recipients = ["A & B <Ltd>"],
)]
struct OfKey(String);

fn main() {
    assert_eq!(OfDoc::DECLARATION.purpose(), "To remember the user from one page to another.");
    assert_eq!(OfDoc::DECLARATION.provider(), "");
    assert_eq!(OfKey::DECLARATION.purpose(), "To *remember* [the user] | <b>\\");
    assert_eq!(OfKey::DECLARATION.recipients(), Some(&["A & B <Ltd>"][..]));
}
