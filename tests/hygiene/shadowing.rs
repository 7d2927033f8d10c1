//! Declarations where other items have the names that generated code could use.

use cookie_policy::Jar;

#[allow(
    dead_code,
    unused_macros,
    unused_imports,
    non_camel_case_types,
    reason = "they only stand in the way"
)]
mod shadowed {
    //! Every name that generated code could use by accident is something else here.

    type Text = ::std::string::String;
    type Line = ::std::string::String;
    type Answered = ::cookie_policy::Choices;

    struct Option;
    struct Result;
    struct String;
    struct Vec;
    struct Some;
    struct None;
    struct Ok;
    struct Err;
    struct Cow;
    struct Duration;
    struct Necessary;
    struct Statistics;
    struct Declaration;
    struct Consent;
    struct str;
    struct bool;
    struct u64;
    mod core {}
    mod std {}
    mod cookie_policy {}

    macro_rules! concat {
        ($($any:tt)*) => {
            compile_error!("the wrong `concat!`")
        };
    }
    macro_rules! module_path {
        ($($any:tt)*) => {
            compile_error!("the wrong `module_path!`")
        };
    }
    pub(crate) use {concat, module_path};

    /// Suggests stops.
    #[derive(::cookie_policy::Category)]
    #[category(
        key = "stops",
        label = "Stops",
        label(fr = "Arrêts"),
        sale_or_share = true,
        refused_with = ["statistics"],
        text_key = "stops",
    )]
    pub struct Stops;

    /// To remember the user
    #[derive(::cookie_policy::Cookie)]
    #[cookie(
        name = "session",
        provider = "Example",
        purpose(fr = "Pour reconnaître l’utilisateur"),
        function = "Login",
        function(fr = "Connexion"),
        category = Necessary(Authentication),
        lifetime = session or "14 days",
        recipients = [],
        domain = "example.org",
    )]
    pub struct Session(pub Text);

    /// To remember the theme
    #[derive(::cookie_policy::Cookie)]
    #[cookie(name = "theme", provider = site, category = Necessary(UserInterface), lifetime = session)]
    pub enum Theme {
        Some,
        None,
        Ok,
    }

    /// To suggest stops
    #[derive(::cookie_policy::Cookie)]
    #[cookie(
        name = "stops",
        provider = site,
        category = self::Stops,
        lifetime = "1 day",
        recipients = ["Bus Ltd"],
        formerly(name = "last_stop", partitioned = true, until = "2027-11-24"),
    )]
    pub struct LastStop(pub Line);

    /// To remember the visitor's cookie preferences
    #[derive(::cookie_policy::Cookie)]
    #[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
    pub struct Preferences(pub Answered);

    /// The cookies of a site.
    #[::cookie_policy::policy(
        site = "https://example.org",
        provider = "Example",
        choices = Preferences,
        recipients = [],
        languages = ["en"],
        still_valid(self::Stops = [7]),
    )]
    pub struct SitePolicy(Session, Theme, LastStop, Preferences);
}

#[test]
fn shadowed_names() {
    use shadowed::{Session, SitePolicy, Theme};

    let jar = Jar::<SitePolicy>::from_cookie_header("theme=none; session=f00");
    assert!(matches!(jar.get(), Some(Theme::None)));
    assert_eq!(jar.get::<Session>().unwrap().0, "f00");
    Session("f01".to_owned()).set_persistent(&jar).unwrap();
    Theme::Ok.set(&jar).unwrap();
    let lines: Vec<String> = jar.set_cookies().map(String::from).collect();
    assert_eq!(lines.len(), 2);
    assert!(lines[0].starts_with("session=f01; Max-Age=1209600") && lines[1].starts_with("theme=ok;"));
}
