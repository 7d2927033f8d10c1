//! A real browser: what Chromium stores, sends back and deletes.
//!
//! Every combination can be tested without TLS: for `localhost` and all names below it, Chromium treats `http` as
//! secure, and `shop.localhost` is valid as a `Domain`. See [`hosts`] for other hosts.

mod combinations;
mod hosts;
mod likeness;
mod values;
mod visit;

pub(crate) use combinations::{batches, removals, set};
use visit::Visit;

/// One test, because the browser is started once.
#[test]
fn chromium_does_with_every_line_what_its_declaration_says() {
    let Some(visit) = Visit::start(hosts::TRUSTED) else { return };
    combinations::every_cookie_is_kept_as_declared_and_each_removal_removes_it_alone(&visit);
    combinations::a_cookie_of_one_second_is_gone_after_it(&visit);
    values::every_value_comes_back_whatever_its_codec(&visit);
    values::a_name_and_value_of_4096_bytes_are_kept_and_no_more(&visit);
    likeness::the_visitor_keeps_and_sends_what_chromium_does(&visit);
    hosts::hosts_without_tls_keep_what_the_table_says(&visit);
}
