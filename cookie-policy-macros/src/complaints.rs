//! All that is wrong with one declaration.

use proc_macro2::{Span, TokenStream};

use crate::rules::Rule;

/// The complaints about one declaration, collected so that one build reports all of them.
#[derive(Default)]
pub(crate) struct Complaints(Vec<syn::Error>);

impl Complaints {
    /// Adds that `what` is wrong at `span`; `help` says what to write instead.
    pub(crate) fn add(&mut self, span: Span, what: &str, help: &str) {
        self.0.push(syn::Error::new(span, format!("{what}\nhelp: {help}")));
    }

    /// Adds that `what` at `span` breaks `rule`; `help` says what to write instead.
    pub(crate) fn rule(&mut self, rule: &Rule, span: Span, what: &str, help: &str) {
        self.add(span, &format!("{what}: {} [{}: {}]", rule.sentence, rule.id, rule.source), help);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the errors only. They are all that the user sees in place of code, so there is always one.
    pub(crate) fn finish(mut self) -> TokenStream {
        if self.is_empty() {
            let what = "internal error of `cookie-policy`: no rule says what is wrong here";
            let help = "report this in the repository of `cookie-policy`, with the declaration";
            self.add(Span::call_site(), what, help);
        }
        self.0.iter().map(syn::Error::to_compile_error).collect()
    }

    /// Returns the errors, and stubs that prevent the errors that missing code would cause.
    pub(crate) fn finish_with(self, stubs: TokenStream) -> TokenStream {
        self.finish().into_iter().chain(stubs).collect()
    }
}

/// Returns a text as messages quote it: at most 64 characters of it.
pub(crate) fn quoted(text: &str) -> String {
    let start: String = text.chars().take(64).collect();
    match text.strip_prefix(&start) {
        _ if text.is_empty() => "an empty string".to_owned(),
        Some("") => format!("`{}`", text.escape_debug()),
        _ => format!("`{}..`", start.escape_debug()),
    }
}
