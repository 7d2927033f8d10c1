//! The macros for tests of a policy.

/// Fails if the declarations of a policy differ from its lock file.
///
/// The path is below the folder of the package. The failure names each change, the most serious first: visitors are asked
/// again, visitors read it, nobody notices. With `UPDATE_COOKIES=1` the file is written instead, except where `CI` is
/// set. For both variables an empty value, `0` and `false` mean that they are not set.
///
/// Commit the file: it shows reviewers what a change means for visitors.
///
/// # Panics
///
/// Panics if the file differs, does not exist, or cannot be read. A file that is not as this library wrote it is never
/// changed.
///
/// ```no_run
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// # fn main() {}
/// #[test]
/// fn the_policy_is_locked() {
///     cookie_policy::assert_locked!(TransportPolicy, "cookies.lock.json");
/// }
/// ```
#[macro_export]
macro_rules! assert_locked {
    ($policy:ty, $file:expr $(,)?) => {
        $crate::__private::assert_locked(
            const { &<$policy as $crate::Policy>::FACTS },
            ::core::env!("CARGO_MANIFEST_DIR"),
            $file,
        )
    };
}

/// Fails if a file differs from the policy page in English.
///
/// The end of the file's name says the format: `.md`, `.html` or `.json`. The path is below the folder of the package.
/// `UPDATE_COOKIES=1` writes the file, as for [`assert_locked!`](crate::assert_locked).
///
/// The page has texts of this library, too, so a new version of it may change the file.
///
/// # Panics
///
/// Panics if the file differs, does not exist, or cannot be read.
///
/// ```no_run
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// # fn main() {}
/// #[test]
/// fn the_page_is_recorded() {
///     cookie_policy::assert_document!(TransportPolicy, "COOKIES.md");
/// }
/// ```
#[macro_export]
macro_rules! assert_document {
    ($policy:ty, $file:expr $(,)?) => {
        $crate::__private::assert_document(
            const { &<$policy as $crate::Policy>::FACTS },
            ::core::env!("CARGO_MANIFEST_DIR"),
            $file,
        )
    };
}

/// Fails if the [report](crate::Report) of a policy has an error or a warning.
///
/// Findings that are only information do not fail, and neither do those that a declaration or the policy allows with a
/// reason: `allow(A_SS_WIDE, reason = "..")`.
///
/// # Panics
///
/// Panics with the report if it has an error or a warning.
///
/// ```no_run
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// # fn main() {}
/// #[test]
/// fn the_report_is_clean() {
///     cookie_policy::assert_report!(TransportPolicy);
/// }
/// ```
#[macro_export]
macro_rules! assert_report {
    ($policy:ty $(,)?) => {
        $crate::__private::assert_report(const { &<$policy as $crate::Policy>::FACTS })
    };
}
