//! The only table of fields of a lock file: reading, comparing and the documentation are based on it.

/// A field of an entry.
pub(in crate::review) struct Field {
    /// With `(..)` at its end, the field has a language in the parentheses.
    pub(in crate::review) name: &'static str,
    pub(in crate::review) weight: Weight,
    pub(in crate::review) form: Form,
}

/// Who has to do with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::review) enum Weight {
    /// Visitors agree to it: it is part of the fingerprint.
    Agreed,
    /// Visitors agree to what it lists.
    Listed,
    /// Visitors can read it on the policy page.
    Read,
    /// Browsers and the application use it.
    Technical,
}

/// What the value of a field is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::review) enum Form {
    Text,
    Texts,
    Flag,
    /// A number of 64 bits as hexadecimal text.
    Hash,
}

/// Declares the fields of a kind of entries. A field without a weight of its own is technical.
macro_rules! fields {
    ($($(#[$doc:meta])* $table:ident { $($name:literal: $form:ident $weight:ident,)* })*) => {$(
        $(#[$doc])*
        pub(in crate::review) static $table: &[Field] = &[
            $(Field { name: $name, weight: Weight::$weight, form: Form::$form },)*
        ];
    )*};
}

fields! {
    /// The fields of the policy itself.
    POLICY {
        "policy": Text Technical,
        "site": Text Read,
        "site_name": Text Read,
        "controller": Text Read,
        "contact": Text Read,
        "privacy_notice": Text Read,
        "refusal": Text Read,
        "refusal(..)": Text Read,
        "processors": Texts Read,
        "transfers": Text Read,
        "transfers(..)": Text Read,
        "changed": Text Read,
        "run_time": Flag Technical,
        "plain_http": Flag Technical,
        "seal_scope": Text Technical,
        "languages": Texts Technical,
        "audience_exemption": Texts Read,
        "still_valid": Texts Technical,
        "retired": Texts Technical,
    }

    /// The fields of an application's own category.
    CATEGORY {
        "key": Text Agreed,
        "type": Text Technical,
        "label": Text Agreed,
        "label(..)": Text Read,
        "description": Text Agreed,
        "description(..)": Text Read,
        "summary": Text Agreed,
        "summary(..)": Text Read,
        "text_key": Text Agreed,
        "sale_or_share": Flag Agreed,
        "refused_with": Texts Technical,
    }

    /// The fields of a cookie.
    COOKIE {
        "category": Text Agreed,
        "name": Text Agreed,
        "provider": Text Agreed,
        "provider_url": Text Read,
        "purpose": Text Agreed,
        "purpose(..)": Text Read,
        "function": Text Read,
        "function(..)": Text Read,
        "lifetime": Text Agreed,
        "unknown(..)": Text Read,
        "refresh": Flag Agreed,
        "recipients": Texts Agreed,
        "party": Text Agreed,
        "host": Text Agreed,
        "storage": Text Agreed,
        "set_by": Text Read,
        "exemption": Text Read,
        "part": Text Technical,
        "names": Text Technical,
        "prefix_may_go": Flag Technical,
        "path": Text Technical,
        "domain": Text Technical,
        "same_site": Text Technical,
        "secure": Flag Technical,
        "http_only": Flag Technical,
        "partitioned": Flag Technical,
        "formerly": Texts Technical,
        "encoding": Text Technical,
        "seal": Text Technical,
        "formerly_signed": Flag Technical,
        "material": Hash Agreed,
    }
}

fields! {
    /// The fields of an embed.
    EMBED {
        "category": Text Agreed,
        "name": Text Technical,
        "title": Text Read,
        "title(..)": Text Read,
        "provider": Text Agreed,
        "purpose": Text Agreed,
        "purpose(..)": Text Read,
        "element": Text Read,
        "origins": Texts Agreed,
        "cookies": Texts Listed,
        "recipients": Texts Agreed,
        "privacy": Text Read,
        "countries": Texts Agreed,
        "exemption": Text Read,
        "material": Hash Agreed,
    }
}

/// The names of all fields.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    [POLICY, CATEGORY, COOKIE, EMBED].into_iter().flatten().map(|field| field.name)
}

impl Field {
    /// Returns the field of a table with this name, such as `purpose(fr)`.
    pub(in crate::review) fn find(table: &'static [Field], name: &str) -> Option<&'static Field> {
        let base = name.split_once('(').filter(|(_, rest)| rest.ends_with(')')).map(|(base, _)| base);
        table.iter().find(|field| match field.name.strip_suffix("(..)") {
            Some(translated) => base == Some(translated),
            None => field.name == name,
        })
    }
}
