//! Families of names: setting, reading and removing their cookies.

use std::time::Duration;

use crate::jar::Jar;
use crate::jar::consent::Consent;
use crate::jar::sets_named::{ReadsNamed, SetsNamed};
use crate::policy::cookie::{CookieFamily, Lists, LongestLifetime, UsualLifetime};
use crate::policy::verify;
use crate::wire::error::Error;
use crate::wire::suffix::CookieSuffix;

/// Families of names: cookies such as `oidc_3f9c`, which are declared as `name = "oidc_{}"`.
impl<P> Jar<P> {
    /// Sets a cookie of a family that does not need consent, for its usual lifetime. The suffix is the end of its name.
    ///
    /// If this cookie would exceed `names`, the first cookies of the family in the request are removed. Browsers send the
    /// oldest first. So cookies that somebody planted cannot keep a login from starting.
    ///
    /// ```
    /// use cookie_policy::{Cookie, CookieSuffix, Jar, policy};
    ///
    /// /// To log in with an account of another site
    /// #[derive(Cookie)]
    /// #[cookie(name = "oidc_{}", names = 3, provider = site, category = Necessary(Authentication),
    ///     lifetime = "10 minutes")]
    /// pub struct OidcFlow(pub String);
    ///
    /// #[policy(site = "https://example.org", provider = "Example", recipients = [])]
    /// pub struct SitePolicy(OidcFlow);
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let jar = Jar::<SitePolicy>::from_cookie_header("oidc_1=a; oidc_2=b; oidc_3=c");
    /// jar.set_named(OidcFlow("d".into()), &CookieSuffix::try_from("4")?)?;
    /// let lines: Vec<_> = jar.set_cookies().map(|line| (line.name().to_owned(), line.is_removal())).collect();
    /// assert_eq!(lines, [("oidc_1".into(), true), ("oidc_4".into(), false)]);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// The same as [`set`](Self::set).
    pub fn set_named<C>(&self, cookie: C, suffix: &CookieSuffix) -> Result<(), Error>
    where
        C: UsualLifetime,
        Self: SetsNamed<C>,
    {
        SetsNamed::set_named(self, cookie, suffix)
    }

    /// Sets a cookie of a family that does not need consent, with a lifetime that you choose: at most the declared one.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/family.rs"));
    /// use std::time::Duration;
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let jar = Jar::<SitePolicy>::from_cookie_header("");
    /// let suffix = CookieSuffix::try_from("3f9c")?;
    /// jar.set_named_for(OidcFlow("nonce".into()), &suffix, Duration::from_secs(60))?;
    /// assert!(jar.set_cookies().any(|line| line.as_str().starts_with("oidc_3f9c=nonce; Max-Age=60; ")));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// The same as [`set_for`](Self::set_for).
    pub fn set_named_for<C>(&self, cookie: C, suffix: &CookieSuffix, lifetime: Duration) -> Result<(), Error>
    where
        C: LongestLifetime,
        Self: SetsNamed<C>,
    {
        SetsNamed::set_named_for(self, cookie, suffix, lifetime)
    }

    /// Returns the cookie of a family with this suffix, or `None` if there is no valid one. [`problems`](Self::problems)
    /// says why a cookie of the request is not valid.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/family.rs"));
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let jar = Jar::<SitePolicy>::from_cookie_header("oidc_3f9c=nonce");
    /// let flow: Option<OidcFlow> = jar.get_named(&CookieSuffix::try_from("3f9c")?);
    /// assert_eq!(flow.unwrap().0, "nonce");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_named<C>(&self, suffix: &CookieSuffix) -> Option<C>
    where
        Self: ReadsNamed<C>,
    {
        self.record_problem(self.try_get_named(suffix))
    }

    /// Returns the cookie of a family with this suffix, or the reason why there is none.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/family.rs"));
    /// use cookie_policy::Error;
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let jar = Jar::<SitePolicy>::from_cookie_header("oidc_3f9c=mine; oidc_3f9c=planted");
    /// let flow = jar.try_get_named::<OidcFlow>(&CookieSuffix::try_from("3f9c")?);
    /// assert_eq!(flow.unwrap_err(), Error::Ambiguous { cookie: "oidc_*" });
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// The same as [`try_get`](Self::try_get).
    pub fn try_get_named<C>(&self, suffix: &CookieSuffix) -> Result<C, Error>
    where
        Self: ReadsNamed<C>,
    {
        ReadsNamed::try_get_named(self, suffix)
    }

    /// Returns all cookies of a family that can be read, with their suffixes: those of the request in their order, then those
    /// that this response sets. [`problems`](Self::problems) says why others cannot be read.
    ///
    /// The visitor's browser writes the request, so it can show any suffix, and more than the declared number.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/family.rs"));
    /// # fn main() {
    /// let jar = Jar::<SitePolicy>::from_cookie_header("oidc_1=a; oidc_2=b; theme=dark");
    /// let flows: Vec<(CookieSuffix, OidcFlow)> = jar.all_named();
    /// let suffixes: Vec<_> = flows.iter().map(|(suffix, _)| suffix.as_str()).collect();
    /// assert_eq!(suffixes, ["1", "2"]);
    /// # }
    /// ```
    pub fn all_named<C>(&self) -> Vec<(CookieSuffix, C)>
    where
        Self: ReadsNamed<C>,
    {
        ReadsNamed::all_named(self)
    }

    /// Removes the cookie of a family with this suffix. [`remove`](Self::remove) removes all cookies of the family that the
    /// request shows. A removal never needs consent.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/family.rs"));
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let jar = Jar::<SitePolicy>::from_cookie_header("oidc_1=a; oidc_2=b");
    /// jar.remove_named::<OidcFlow>(&CookieSuffix::try_from("1")?)?;
    /// assert_eq!(jar.set_cookies().map(|line| line.name().to_owned()).collect::<Vec<_>>(), ["oidc_1"]);
    ///
    /// jar.remove::<OidcFlow>()?;
    /// assert_eq!(jar.set_cookies().filter(|line| line.is_removal()).count(), 2);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::ResponseSent`] if the response headers have already been sent.
    pub fn remove_named<C>(&self, suffix: &CookieSuffix) -> Result<(), Error>
    where
        C: CookieFamily,
        P: Lists<C>,
    {
        self.exchange().remove_named(self.placed(const { verify::family::<P, C>() }), suffix)
    }
}

/// Families of names that this consent covers.
impl<P, Cat> Consent<'_, P, Cat> {
    /// Sets a cookie of a family that this consent covers, for its usual lifetime, like [`Jar::set_named`].
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/family.rs"));
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let mut jar = Jar::<ShopPolicy>::from_cookie_header("");
    /// jar.answer(Answer::accept_all())?;
    /// let consent = jar.consent::<Statistics>().expect("the visitor granted it");
    /// consent.set_named(Experiment("b".into()), &CookieSuffix::try_from("banner")?)?;
    /// assert!(jar.set_cookies().any(|line| line.name() == "test_banner" && line.value() == "b"));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// The same as [`set`](Self::set).
    pub fn set_named<C>(self, cookie: C, suffix: &CookieSuffix) -> Result<(), Error>
    where
        C: UsualLifetime,
        Self: SetsNamed<C>,
    {
        SetsNamed::set_named(&self, cookie, suffix)
    }

    /// Sets a cookie of a family that this consent covers, with a lifetime that you choose: at most the declared one.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/family.rs"));
    /// use std::time::Duration;
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let mut jar = Jar::<ShopPolicy>::from_cookie_header("");
    /// jar.answer(Answer::accept_all())?;
    /// let consent = jar.consent::<Statistics>().expect("the visitor granted it");
    /// let (suffix, hour) = (CookieSuffix::try_from("banner")?, Duration::from_secs(3600));
    /// consent.set_named_for(Experiment("b".into()), &suffix, hour)?;
    /// assert!(jar.set_cookies().any(|line| line.as_str().starts_with("test_banner=b; Max-Age=3600; ")));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// The same as [`set_for`](Self::set_for).
    pub fn set_named_for<C>(self, cookie: C, suffix: &CookieSuffix, lifetime: Duration) -> Result<(), Error>
    where
        C: LongestLifetime,
        Self: SetsNamed<C>,
    {
        SetsNamed::set_named_for(&self, cookie, suffix, lifetime)
    }

    /// Returns the cookie of a family with this suffix, or `None` if there is no valid one, like [`Jar::get_named`].
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/family.rs"));
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let mut jar = Jar::<ShopPolicy>::from_cookie_header("test_banner=b");
    /// jar.answer(Answer::accept_all())?;
    /// let consent = jar.consent::<Statistics>().expect("the visitor granted it");
    /// let experiment: Option<Experiment> = consent.get_named(&CookieSuffix::try_from("banner")?);
    /// assert_eq!(experiment.unwrap().0, "b");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_named<C>(self, suffix: &CookieSuffix) -> Option<C>
    where
        Self: ReadsNamed<C>,
    {
        self.jar().record_problem(self.try_get_named(suffix))
    }

    /// Returns the cookie of a family with this suffix, or the reason why there is none.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/family.rs"));
    /// use cookie_policy::Error;
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let mut jar = Jar::<ShopPolicy>::from_cookie_header("");
    /// jar.answer(Answer::accept_all())?;
    /// let consent = jar.consent::<Statistics>().expect("the visitor granted it");
    /// let experiment = consent.try_get_named::<Experiment>(&CookieSuffix::try_from("banner")?);
    /// assert_eq!(experiment.unwrap_err(), Error::Absent { cookie: "test_*" });
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// The same as [`try_get`](Self::try_get).
    pub fn try_get_named<C>(self, suffix: &CookieSuffix) -> Result<C, Error>
    where
        Self: ReadsNamed<C>,
    {
        ReadsNamed::try_get_named(&self, suffix)
    }

    /// Returns all cookies of a family that can be read, with their suffixes, like [`Jar::all_named`]. There are none if the
    /// visitor has refused since this token was handed out.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/family.rs"));
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let mut jar = Jar::<ShopPolicy>::from_cookie_header("test_banner=b; test_price=a");
    /// jar.answer(Answer::accept_all())?;
    /// let consent = jar.consent::<Statistics>().expect("the visitor granted it");
    /// let experiments: Vec<(CookieSuffix, Experiment)> = consent.all_named();
    /// assert_eq!(experiments.len(), 2);
    /// # Ok(())
    /// # }
    /// ```
    pub fn all_named<C>(self) -> Vec<(CookieSuffix, C)>
    where
        Self: ReadsNamed<C>,
    {
        ReadsNamed::all_named(&self)
    }
}
