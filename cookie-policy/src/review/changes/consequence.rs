//! What visitors notice of a change.

/// What visitors notice of a change, the most serious first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Consequence {
    /// What visitors agreed to has changed, so the banner asks them again.
    AskedAgain,
    /// The policy page says something else.
    Read,
    /// Only browsers and the application notice it.
    Unnoticed,
}

impl Consequence {
    pub(crate) const ALL: [Self; 3] = [Self::AskedAgain, Self::Read, Self::Unnoticed];

    /// Returns the sentence for the consequence.
    ///
    /// ```
    /// use cookie_policy::Consequence;
    ///
    /// assert_eq!(Consequence::AskedAgain.as_str(), "visitors are asked again");
    /// ```
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AskedAgain => "visitors are asked again",
            Self::Read => "visitors read it",
            Self::Unnoticed => "nobody notices",
        }
    }
}
