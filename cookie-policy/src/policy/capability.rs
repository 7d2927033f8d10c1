//! Who sets a cookie, as types: what the application can do with it, and the compile errors for what it cannot.

/// An origin whose cookies are first-party.
#[diagnostic::on_unimplemented(
    message = "`{C}` is a third-party cookie: its provider sets it, and requests to this site do not have it",
    label = "declared with `party = Third`"
)]
pub trait FirstParty<C> {}

/// An origin whose declarations are cookies.
#[diagnostic::on_unimplemented(
    message = "`{C}` is kept in the storage of the browser, which only scripts read and write",
    label = "declared with `storage`",
    note = "the page of the policy lists it; a script of the site reads, writes and removes it"
)]
pub trait InCookie<C> {}

/// An origin whose cookies this server writes.
#[diagnostic::on_unimplemented(
    message = "`{C}` is set by a script, not by this server",
    label = "declared with `set_by = Script`"
)]
pub trait ByServer<C> {}

/// An origin whose cookies the application sets and removes directly.
#[diagnostic::on_unimplemented(
    message = "`{C}` is the choices cookie, which only `Jar::answer` writes",
    label = "this is the choices cookie",
    note = "record the visitor's answer: `jar.answer(Answer::refuse_all().grant::<Statistics>())`"
)]
pub trait ByApplication<C> {}

/// An origin whose cookies have a value to set.
#[diagnostic::on_unimplemented(
    message = "`{C}` is a unit struct, so it has no value to set",
    label = "declared without a value",
    note = "if this server sets the cookie, give it a value: `struct {C}(String);`"
)]
pub trait ValueToSet<C> {}

/// An origin whose cookies have a value to read.
#[diagnostic::on_unimplemented(
    message = "`{C}` is a unit struct, so it has no value to read",
    label = "declared without a value",
    note = "if this server reads the cookie, give it a value: `struct {C}(String);`"
)]
pub trait ValueToRead<C> {}

/// An origin whose cookies have one name.
#[diagnostic::on_unimplemented(
    message = "`{C}` is a family of names, so it is set and read with a suffix",
    label = "declared with `{{}}` in its name",
    note = "use `set_named`, `set_named_for`, `get_named`, `try_get_named` or `all_named`"
)]
pub trait OneName<C> {}

/// An origin whose cookies this server sets under many names.
#[diagnostic::on_unimplemented(
    message = "`{C}` is not a family of names",
    label = "this cookie takes no suffix",
    note = "to set cookies of many names, declare a family: `name = \"oidc_{{}}\"` with `names = 20`"
)]
pub trait ManyNames<C> {}

/// An origin whose cookies have a usual lifetime.
#[diagnostic::on_unimplemented(
    message = "`{C}` has no usual lifetime, so say how long this one is kept",
    label = "declared with `lifetime = at_most \"..\"`",
    note = "use `set_for` or, for a family of names, `set_named_for`: `set_for(cookie, Duration::from_secs(3600))`"
)]
pub trait KeptUsually<C> {}

/// An origin whose cookies can be kept for longer than the session.
#[diagnostic::on_unimplemented(
    message = "`{C}` is kept for the session only, so use `set`",
    label = "declared with `lifetime = session`",
    note = "to choose a lifetime, declare the longest one: `lifetime = at_most \"30 days\"`"
)]
pub trait KeptLonger<C> {}

/// An origin whose cookies this application can set.
#[diagnostic::on_unimplemented(
    message = "`{C}` can be any cookie, so it may be one that this server cannot set",
    label = "`{C}` is a type parameter",
    note = "in a function that is generic over cookie or policy `P`, write the bound `where Jar<P>: Sets<{C}>`"
)]
pub trait CanSet<C> {}

/// An origin whose cookies this application can set for a chosen lifetime.
#[diagnostic::on_unimplemented(
    message = "`{C}` can be any cookie, so it may be one that this server cannot set",
    label = "`{C}` is a type parameter",
    note = "in a function that is generic over cookie or policy `P`, write the bound `where Jar<P>: SetsFor<{C}>`"
)]
pub trait CanSetFor<C> {}

/// An origin whose cookies this application can read.
#[diagnostic::on_unimplemented(
    message = "`{C}` can be any cookie, so it may be one that requests do not carry",
    label = "`{C}` is a type parameter",
    note = "in a function that is generic over cookie or policy `P`, write the bound `where Jar<P>: Reads<{C}>`"
)]
pub trait CanRead<C> {}

/// An origin whose cookies this application can remove.
#[diagnostic::on_unimplemented(
    message = "`{C}` can be any cookie, so it may be one that this server cannot remove",
    label = "`{C}` is a type parameter",
    note = "in a function that is generic over the cookie, write the bound `{C}: Removable`"
)]
pub trait CanRemove<C> {}

/// Declares the origins, and the traits that each implements.
macro_rules! origins {
    ($($(#[$doc:meta])* $name:ident: $($ability:ident)*;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub enum $name {}
        $(#[diagnostic::do_not_recommend]
        impl<C> $ability<C> for $name {})*

        impl<C> CanSet<C> for $name
        where
            $name: FirstParty<C> + InCookie<C> + ByServer<C> + ByApplication<C> + ValueToSet<C> + OneName<C> + KeptUsually<C>,
        {
        }
        impl<C> CanSetFor<C> for $name
        where
            $name: FirstParty<C> + InCookie<C> + ByServer<C> + ByApplication<C> + ValueToSet<C> + OneName<C> + KeptLonger<C>,
        {
        }
        impl<C> CanRead<C> for $name where $name: FirstParty<C> + InCookie<C> + ValueToRead<C> + OneName<C> {}
        impl<C> CanRemove<C> for $name where $name: FirstParty<C> + InCookie<C> + ByApplication<C> {}
    )*};
}

origins! {
    /// Set and read by this server, for one lifetime or for one of two.
    Server: FirstParty InCookie ByServer ByApplication ValueToSet ValueToRead OneName KeptUsually KeptLonger;
    /// Set and read by this server, for the session.
    ServerForSession: FirstParty InCookie ByServer ByApplication ValueToSet ValueToRead OneName KeptUsually;
    /// Set and read by this server, for lifetimes that it chooses.
    ServerAtMost: FirstParty InCookie ByServer ByApplication ValueToSet ValueToRead OneName KeptLonger;
    /// A family of names, set and read by this server.
    Family: FirstParty InCookie ByServer ByApplication ValueToSet ValueToRead ManyNames KeptUsually KeptLonger;
    /// A family of names for the session.
    FamilyForSession: FirstParty InCookie ByServer ByApplication ValueToSet ValueToRead ManyNames KeptUsually;
    /// A family of names for lifetimes that this server chooses.
    FamilyAtMost: FirstParty InCookie ByServer ByApplication ValueToSet ValueToRead ManyNames KeptLonger;
    /// Not known, because the declaration has errors that are already reported.
    Broken: FirstParty InCookie ByServer ByApplication ValueToSet ValueToRead OneName ManyNames KeptUsually KeptLonger;
    /// The choices cookie.
    ChoicesCookie: FirstParty InCookie ByServer ValueToSet ValueToRead OneName KeptUsually KeptLonger;
    /// Set by this server, but not through this library: a unit struct.
    Elsewhere: FirstParty InCookie ByServer ByApplication OneName KeptUsually KeptLonger;
    /// Set by a script, read by this server.
    Script: FirstParty InCookie ByApplication ValueToSet ValueToRead OneName KeptUsually KeptLonger;
    /// Set by a script and not read by this server: a unit struct.
    ScriptAlone: FirstParty InCookie ByApplication ValueToSet OneName KeptUsually KeptLonger;
    /// Kept by a script, but not in a cookie.
    InStorage: FirstParty ByServer ByApplication ValueToSet ValueToRead OneName KeptUsually KeptLonger;
    /// Set by another site.
    ThirdParty: InCookie ByServer ByApplication ValueToSet ValueToRead OneName KeptUsually KeptLonger;
}
