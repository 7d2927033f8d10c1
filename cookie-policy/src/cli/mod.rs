//! A command line for the policy of an application, with feature `cli`.
//!
//! | command | what it does |
//! |---|---|
//! | `print` | prints the policy page in Markdown, HTML or JSON |
//! | `check` | compares the lock file with the declarations; writes it with `UPDATE_COOKIES=1` |
//! | `diff` | prints what changed since a lock file, or since one that git keeps: `diff origin/main:cookies.lock.json` |
//! | `report` | prints what is doubtful, by rule |
//! | `export` | prints the list in the format of another tool |
//!
//! Exit codes: 0 if nothing differs that `--fail-on` names, and the report has no error and no warning; 100 if something does; 2 for
//! invalid arguments; and 1 if something could not be read or written. Output is in colours on a terminal only; `NO_COLOR` turns them off.
//!
//! ```
//! # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
//! // `transport policy print`, where the application has other commands, too:
//! fn run(arguments: &[&str]) -> std::process::ExitCode {
//!     match arguments {
//!         ["policy", rest @ ..] => cookie_policy::cli::run::<TransportPolicy>(rest),
//!         _ => std::process::ExitCode::FAILURE,
//!     }
//! }
//! # fn main() {
//! assert_eq!(run(&["policy", "print"]), std::process::ExitCode::SUCCESS);
//! # }
//! ```

mod arguments;
mod check;
mod diff;
mod export;
mod output;
mod policies;
mod print;
mod report;

use std::env;
use std::ffi::OsString;
use std::process::ExitCode;

#[cfg(feature = "server")]
use crate::jar::site::Site;
use crate::placement::installation::Installation;
#[cfg(feature = "server")]
use crate::placement::located::{self, Located};
use crate::policy::Policy;
use policies::Policies;

/// Runs the command line of policy `P` as a program of its own, with the arguments of the process.
///
/// ```no_run
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// fn main() -> std::process::ExitCode {
///     cookie_policy::cli::main::<TransportPolicy>()
/// }
/// ```
pub fn main<P: Policy>() -> ExitCode {
    run::<P>(env::args_os().skip(1))
}

/// Runs the command line of policy `P` behind a command of the application. `arguments` are those after that command.
///
/// With `site = run_time` in the policy, `print` and `export` fail: call [`run_for`].
///
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// use std::process::ExitCode;
///
/// /// To keep the visitor logged in
/// #[derive(Cookie)]
/// #[cookie(name = "sid", provider = site, category = Necessary(Authentication), lifetime = "14 days")]
/// struct Login(String);
///
/// #[policy(site = "https://example.org", provider = "Example", recipients = [])]
/// struct SitePolicy(Login);
///
/// #[policy(site = run_time, recipients = [])]
/// struct InstalledPolicy(Login);
///
/// # fn main() {
/// assert_eq!(cookie_policy::cli::run::<SitePolicy>(["print", "--format", "json"]), ExitCode::SUCCESS);
/// // It is doubtful whether a login may outlast the session without being asked for.
/// assert_eq!(cookie_policy::cli::run::<SitePolicy>(["report"]), ExitCode::from(100));
/// // The page needs the address of the site, which only `run_for` knows.
/// assert_eq!(cookie_policy::cli::run::<InstalledPolicy>(["print"]), ExitCode::from(1));
/// assert_eq!(cookie_policy::cli::run::<InstalledPolicy>(["export"]), ExitCode::from(1));
/// # }
/// ```
pub fn run<P: Policy>(arguments: impl IntoIterator<Item = impl Into<OsString>>) -> ExitCode {
    policies::run(&Policies { declared: const { &P::FACTS }, shown: Installation::of::<P>() }, arguments)
}

/// Runs the command line for a site whose address, name or provider is known only at run time: pages and exports show them. The
/// lock file and the report are about what is declared.
///
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// use cookie_policy::{Mount, Site};
///
/// # fn main() -> Result<(), cookie_policy::PlacementError> {
/// let site = Site::<TransportPolicy>::new().mounted(Mount::at("https://example.org/transport")?);
/// assert_eq!(cookie_policy::cli::run_for(&site, ["print"]), std::process::ExitCode::SUCCESS);
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "server")]
pub fn run_for<P: Policy, K, L: Located>(
    site: &Site<P, K, L>,
    arguments: impl IntoIterator<Item = impl Into<OsString>>,
) -> ExitCode {
    const { located::check::<L>(&P::FACTS) };
    let declared = const { &P::FACTS };
    policies::run(&Policies { declared, shown: site.installation() }, arguments)
}
