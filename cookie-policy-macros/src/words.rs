//! The words that declarations choose from, as enums: `parse` reads them, and no later stage compares texts.

/// One of a few words.
pub(crate) trait Word: Copy + PartialEq + 'static {
    /// What the word is, as in "unknown exemption".
    const KIND: &'static str;
    /// The name of the enum, which the library has, too.
    const ENUM: &'static str;
    /// All of them, in the order in which messages list them.
    const ALL: &'static [Self];

    /// The word as a declaration writes it.
    fn word(self) -> &'static str;

    /// The name of the variant.
    fn variant(self) -> &'static str;
}

/// Declares such enums.
macro_rules! words {
    ($($(#[$doc:meta])* $name:ident, $kind:literal: $($variant:ident = $word:literal,)*;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq)]
        pub(crate) enum $name {
            $($variant,)*
        }

        impl Word for $name {
            const KIND: &'static str = $kind;
            const ENUM: &'static str = stringify!($name);
            const ALL: &'static [Self] = &[$($name::$variant),*];

            fn word(self) -> &'static str {
                match self {
                    $($name::$variant => $word,)*
                }
            }

            fn variant(self) -> &'static str {
                match self {
                    $($name::$variant => stringify!($variant),)*
                }
            }
        }
    )*};
}

words! {
    /// A built-in category, as `category = ..` writes it.
    Category, "category":
        Necessary = "Necessary", Preferences = "Preferences", Statistics = "Statistics", Marketing = "Marketing",;
    /// What `Statistics(..)` can have in parentheses.
    StatisticsKind, "kind of statistics": Anonymous = "Anonymous",;
    /// A built-in category that visitors can refuse, by the name of its type in the library.
    Refusable, "category":
        Preferences = "Preferences", AnonymousStatistics = "AnonymousStatistics", Statistics = "Statistics",
        Marketing = "Marketing",;
    /// Why a `Necessary` cookie needs no consent.
    Exemption, "exemption":
        Authentication = "Authentication", Security = "Security", UserInput = "UserInput",
        UserInterface = "UserInterface", LoadBalancing = "LoadBalancing", Media = "Media",
        SocialSharing = "SocialSharing", Choices = "Choices",;
    /// Whose cookie it is.
    Party, "party": First = "First", Third = "Third",;
    /// Who sets the cookie.
    SetBy, "`set_by` value": Server = "Server", Script = "Script",;
    /// A unit of time. Those of the calendar, which have no fixed length, are in the documentation of others only.
    Unit, "unit of time":
        Years = "years", Months = "months", Weeks = "weeks", Days = "days", Hours = "hours", Minutes = "minutes",
        Seconds = "seconds",;
    /// What of the browser a script writes to.
    Storage, "storage":
        Cookie = "cookie", Local = "local_storage", Session = "session_storage",
        IndexedDb = "indexed_db",;
    /// The `SameSite` attribute.
    SameSite, "`SameSite` value": Strict = "Strict", Lax = "Lax", None = "None",;
    /// How the value is written.
    Encoding, "encoding": Percent = "percent", Raw = "raw", Json = "json", Display = "display",;
    /// What keeps clients from writing the value themselves.
    Seal, "seal": Signed = "signed", Private = "private",;
    /// Whether the name prefix is left out where browsers would drop the cookie with it.
    PrefixUse, "use of a name prefix": IfPossible = "if_possible",;
    /// Whether what is embedded has a placeholder before consent.
    Placeholder, "use of a placeholder": Shown = "shown",;
    /// What is loaded from further origins, as `origins(..)` writes it.
    Directive, "directive":
        Frame = "frame", Script = "script", Connect = "connect", Image = "image", Style = "style", Font = "font",
        Media = "media", Worker = "worker",;
    /// What a sandboxed frame may do (HTML Standard, section 4.8.5).
    SandboxToken, "`sandbox` token":
        Downloads = "allow-downloads", Forms = "allow-forms", Modals = "allow-modals",
        OrientationLock = "allow-orientation-lock", PointerLock = "allow-pointer-lock", Popups = "allow-popups",
        PopupsToEscapeSandbox = "allow-popups-to-escape-sandbox", Presentation = "allow-presentation",
        SameOrigin = "allow-same-origin", Scripts = "allow-scripts",
        StorageAccess = "allow-storage-access-by-user-activation", TopNavigation = "allow-top-navigation",
        TopNavigationByUserActivation = "allow-top-navigation-by-user-activation",
        TopNavigationToCustomProtocols = "allow-top-navigation-to-custom-protocols",;
    /// How much of the page's address a request tells (Referrer Policy, section 3).
    ReferrerPolicy, "referrer policy":
        NoReferrer = "no-referrer", NoReferrerWhenDowngrade = "no-referrer-when-downgrade", Origin = "origin",
        OriginWhenCrossOrigin = "origin-when-cross-origin", SameOrigin = "same-origin", StrictOrigin = "strict-origin",
        StrictOriginWhenCrossOrigin = "strict-origin-when-cross-origin", UnsafeUrl = "unsafe-url",;
    /// When a frame or an image is loaded (HTML Standard, section 2.5.7).
    Loading, "`loading` value": Lazy = "lazy", Eager = "eager",;
    /// The width and the height of a frame.
    Ratio, "ratio":
        Widest = "21:9", Wide = "16:9", Photo = "3:2", Screen = "4:3", Square = "1:1", Portrait = "3:4", Tall = "9:16",;
    /// Whether cookies may be sent without TLS.
    PlainHttp, "use of plain HTTP": Allowed = "allowed",;
    /// A country whose law exempts anonymous audience measurement.
    Country, "country": FR = "FR", UK = "UK",;
    /// A place whose law the report checks.
    Jurisdiction, "jurisdiction":
        EU = "EU", FR = "FR", DE = "DE", IT = "IT", ES = "ES", NL = "NL", BE = "BE", UK = "UK", CH = "CH",
        UsCa = "US_CA", BR = "BR",;
    /// A name prefix that browsers enforce. The longest comes first, because one is the beginning of another.
    Prefix, "name prefix":
        HostHttp = "__Host-Http-", Host = "__Host-", Http = "__Http-", Secure = "__Secure-",;
}

impl Unit {
    pub(crate) fn is_of_calendar(self) -> bool {
        matches!(self, Unit::Years | Unit::Months)
    }
}

/// The words of an enum, for messages.
pub(crate) fn all<W: Word>() -> Vec<&'static str> {
    W::ALL.iter().map(|word| word.word()).collect()
}
