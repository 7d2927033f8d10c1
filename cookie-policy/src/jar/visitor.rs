//! What the visitor chose, and what they answer.

use crate::declare::category::Refusable;
use crate::jar::Jar;
use crate::jar::answer::Answer;
use crate::jar::consent::Consent;
use crate::jar::decision::Decision;
use crate::jar::status::{CategoryStatus, Source, Status};
use crate::policy::Policy;
use crate::policy::list::List;
use crate::wire::error::Error;

/// The visitor's consent: asking for it, and recording an answer.
impl<P> Jar<P> {
    /// Returns the visitor's consent to category `Cat`, or `None` if it may not be used.
    ///
    /// There is consent if the visitor granted the category and the grant is still valid. For
    /// [`AnonymousStatistics`](crate::AnonymousStatistics) there is consent unless the visitor refused. A choices
    /// cookie that cannot be read may hold a refusal, so it means `None` for both.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{Answer, Statistics};
    ///
    /// # fn main() -> Result<(), cookie_policy::Error> {
    /// let mut jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// assert!(jar.consent::<Statistics>().is_none());
    ///
    /// jar.answer(Answer::accept_all())?;
    /// let consent = jar.consent::<Statistics>().expect("the visitor granted it");
    /// consent.set(VisitorId("7f2c".into()))?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn consent<Cat: Refusable>(&self) -> Option<Consent<'_, P, Cat>>
    where
        P: List,
    {
        Consent::from_jar(self)
    }

    /// Returns the visitor's status for category `Cat`.
    ///
    /// For [`AnonymousStatistics`](crate::AnonymousStatistics) there is [`consent`](Self::consent) in every status
    /// except after a refusal, even one that has expired.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{Answer, Statistics, Status};
    ///
    /// # fn main() -> Result<(), cookie_policy::Error> {
    /// let mut jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// assert_eq!(jar.status::<Statistics>(), Status::NotAsked);
    /// jar.answer(Answer::refuse_all())?;
    /// assert_eq!(jar.status::<Statistics>(), Status::Refused);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn status<Cat: Refusable>(&self) -> Status
    where
        P: List,
    {
        self.terms::<Cat>().map_or(Status::NotAsked, |terms| self.exchange.status(terms).0)
    }

    /// Returns where the visitor's [`status`](Self::status) comes from, or `None` if there is no decision.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{Marketing, Site, Source, Statistics};
    ///
    /// # fn main() {
    /// let jar = Site::<TransportPolicy>::new().jar([""], Some("1")); // `Sec-GPC: 1`
    /// assert_eq!(jar.source::<Marketing>(), Some(Source::Gpc));
    /// assert_eq!(jar.source::<Statistics>(), None);
    /// # }
    /// ```
    pub fn source<Cat: Refusable>(&self) -> Option<Source>
    where
        P: Policy,
    {
        self.exchange.status(self.terms::<Cat>()?).1
    }

    /// Returns the visitor's status for each category that visitors can refuse, in the order of the policy's list.
    ///
    /// It is for pages. To set or read cookies, ask for [`consent`](Self::consent).
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::Status;
    ///
    /// # fn main() {
    /// let jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// let statuses: Vec<_> = jar.statuses().map(|one| (one.category().key(), one.status())).collect();
    /// assert_eq!(statuses, [("statistics", Status::NotAsked)]);
    /// # }
    /// ```
    pub fn statuses(&self) -> impl Iterator<Item = CategoryStatus> + use<P>
    where
        P: Policy,
    {
        self.exchange.statuses().into_iter()
    }

    /// Records the visitor's answer: sets the choices cookie, and removes the cookies of every category that is
    /// refused.
    ///
    /// It takes the jar by `&mut`, so that no [`Consent`] from before the answer is used after it.
    ///
    /// The answer must be the visitor's own: a click on a button, never a default, a pre-ticked box or scrolling
    /// (CJEU, C-673/17). No type can check that.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{Answer, Statistics};
    ///
    /// # fn main() -> Result<(), cookie_policy::Error> {
    /// let mut jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// let decision = jar.answer(Answer::accept_all())?;
    /// assert!(decision.decisions().iter().all(|decision| decision.is_granted()));
    /// assert!(jar.consent::<Statistics>().is_some());
    ///
    /// jar.answer(Answer::change().refuse::<Statistics>())?;
    /// assert!(jar.consent::<Statistics>().is_none());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::ResponseSent`] if the response headers have already been sent, [`Error::NoRandomness`] if the
    /// operating system has no random bytes for the id of a first grant, and [`Error::TooLong`] if the choices do
    /// not fit into their cookie beside the refusals of other policies.
    #[cfg(feature = "server")]
    pub fn answer(&mut self, answer: Answer<P>) -> Result<Decision, Error>
    where
        P: Policy,
    {
        let choices = const {
            match P::FACTS.choices {
                Some(choices) => choices,
                None => panic!(
                    "this policy has no choices cookie, so an answer cannot be recorded; declare one with `category = Necessary(Choices)` and name it: `choices = ..`"
                ),
            }
        };
        self.exchange.answer(choices, answer.baseline, &answer.named)
    }
}
