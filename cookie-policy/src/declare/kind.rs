//! The kinds of cookies that every policy page explains.

/// A kind of cookies with an explanation on every policy page.
#[derive(Clone, Copy)]
pub(crate) enum Kind {
    Necessary,
    Statistics,
    AnonymousStatistics,
    FirstParty,
    ThirdParty,
}

impl Kind {
    /// All kinds, with their names in data.
    pub(crate) const ALL: [(Kind, &'static str); 5] = [
        (Kind::Necessary, "necessary"),
        (Kind::Statistics, "statistics"),
        (Kind::AnonymousStatistics, "anonymous-statistics"),
        (Kind::FirstParty, "first-party"),
        (Kind::ThirdParty, "third-party"),
    ];
}
