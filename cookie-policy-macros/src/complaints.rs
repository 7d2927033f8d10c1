//! All that is wrong with one declaration.

use proc_macro2::{Span, TokenStream};

use crate::rules::Rule;

/// The complaints about one declaration, collected so that all are reported in one build.
#[derive(Default)]
pub(crate) struct Complaints(Vec<syn::Error>);

impl Complaints {
    /// `what` is wrong at `span`; `help` says what to write instead.
    pub(crate) fn add(&mut self, span: Span, what: &str, help: &str) {
        self.0.push(syn::Error::new(span, format!("{what}\nhelp: {help}")));
    }

    /// `what` at `span` breaks `rule`; `help` says what to write instead.
    pub(crate) fn rule(&mut self, rule: &Rule, span: Span, what: &str, help: &str) {
        self.add(span, &format!("{what}: {} [{}: {}]", rule.sentence, rule.id, rule.source), help);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The errors alone.
    pub(crate) fn finish(self) -> TokenStream {
        self.0.iter().map(syn::Error::to_compile_error).collect()
    }

    /// The errors, and stubs that spare the user what would follow from the lack of code.
    pub(crate) fn finish_with(self, stubs: TokenStream) -> TokenStream {
        self.finish().into_iter().chain(stubs).collect()
    }
}
