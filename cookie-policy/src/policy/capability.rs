//! Who sets a cookie, as types: what the application can do with it, and the compile errors for what it cannot.

/// An origin whose cookies are first-party.
#[diagnostic::on_unimplemented(
    message = "`{C}` is a third-party cookie: its provider sets it, and requests to this site do not have it",
    label = "declared with `party = Third`"
)]
pub trait FirstParty<C> {}

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

/// An origin whose cookies this application can set.
#[diagnostic::on_unimplemented(
    message = "`{C}` can be any cookie, so it may be one that this server cannot set",
    label = "`{C}` is a type parameter",
    note = "in a function that is generic over cookie or policy `P`, write the bound `where Jar<P>: Sets<{C}>`"
)]
pub trait CanSet<C> {}

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

        impl<C> CanSet<C> for $name where $name: FirstParty<C> + ByServer<C> + ByApplication<C> + ValueToSet<C> {}
        impl<C> CanRead<C> for $name where $name: FirstParty<C> + ValueToRead<C> {}
        impl<C> CanRemove<C> for $name where $name: FirstParty<C> + ByApplication<C> {}
    )*};
}

origins! {
    /// Set and read by this server.
    Server: FirstParty ByServer ByApplication ValueToSet ValueToRead;
    /// The choices cookie.
    ChoicesCookie: FirstParty ByServer ValueToSet ValueToRead;
    /// Set by this server, but not through this library: a unit struct.
    Elsewhere: FirstParty ByServer ByApplication;
    /// Set by a script, read by this server.
    Script: FirstParty ByApplication ValueToSet ValueToRead;
    /// Set by a script and not read by this server: a unit struct.
    ScriptAlone: FirstParty ByApplication ValueToSet;
    /// Set by another site.
    ThirdParty: ByServer ByApplication ValueToSet ValueToRead;
}
