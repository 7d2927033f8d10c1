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

// A-LANG-TAG: the shortest and the longest parts, with and without quotes, in upper and lower case, and a tag that is a keyword
/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = site,
    purpose(
        fr = "Pour  reconnaître\n l’utilisateur",
        "pt-BR" = "Para reconhecer o usuário",
        zh-Hant-TW = "為了識別使用者",
        sl-nedis-1994 = "Da prepozna uporabnika",
        as = "ব্যৱহাৰকাৰীক চিনি পাবলৈ",
        "EN-a-12345678" = "To recognise the user",
        abcdefgh = "7",
    ),
    function = "Login",
    function(fr = "Connexion"),
    category = Necessary(Authentication),
    lifetime = session,
)]
struct Translated(String);

// B-PURPOSE, B-PROVIDER: one letter or digit is enough, in every script
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = "7",
    purpose = "字",
    purpose_key = "-1-",
    function = "…ü",
    category = Necessary(Authentication),
    lifetime = session,
    recipients = ["예"],
)]
struct OneLetter(String);

fn main() {
    assert_eq!(Translated::DECLARATION.purpose(), "To remember the user");
    assert_eq!(Translated::DECLARATION.purpose_in("FR-ca"), "Pour reconnaître l’utilisateur");
    assert_eq!(Translated::DECLARATION.purpose_in("pt-br"), "Para reconhecer o usuário");
    assert_eq!(Translated::DECLARATION.purpose_in("zh-Hant-TW"), "為了識別使用者");
    assert_eq!(Translated::DECLARATION.purpose_in("sl"), "Da prepozna uporabnika");
    assert_eq!(Translated::DECLARATION.purpose_in("as"), "ব্যৱহাৰকাৰীক চিনি পাবলৈ");
    assert_eq!(Translated::DECLARATION.function_in("fr"), Some("Connexion"));
    assert_eq!(OfDoc::DECLARATION.purpose(), "To remember the user from one page to another.");
    assert_eq!(OfDoc::DECLARATION.provider(), "");
    assert_eq!(OfKey::DECLARATION.purpose(), "To *remember* [the user] | <b>\\");
    assert_eq!(OfKey::DECLARATION.recipients(), Some(&["A & B <Ltd>"][..]));
}
