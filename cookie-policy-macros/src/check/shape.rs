//! What is annotated, who sets it, and how its value is written.

use proc_macro2::Ident;
use syn::ext::IdentExt as _;

use crate::complaints::Complaints;
use crate::model::{Origin, Seal, Setter, TextEncoding, Value};
use crate::raw::{Cookie, Shape};
use crate::rules;
use crate::words::{Encoding, Party, SameSite, SetBy, Storage};

/// The item has a shape that can be a cookie.
pub(super) fn is_cookie(raw: &Cookie, complaints: &mut Complaints) {
    let ident = &raw.ident;
    let mut complain = |span, what: &str, help: &str| complaints.add(span, what, help);
    let tuple = format!("write `struct {ident}(String);`");
    match &raw.shape {
        Shape::Generic(span) => complain(*span, "a cookie cannot have generic parameters", &tuple),
        Shape::Union => complain(ident.span(), "a union cannot be a cookie", &tuple),
        Shape::Tuple(fields) if fields.len() != 1 => {
            let what = format!("a cookie holds one value, but `{ident}` has {} fields", fields.len());
            complain(ident.span(), &what, "give the fields names, and write `encoding = json`");
        }
        Shape::Enum(variants) if variants.is_empty() => {
            complain(ident.span(), "an enum without variants has no value", "add a variant");
        }
        Shape::Enum(variants) => {
            for (variant, _) in variants.iter().filter(|(_, is_unit)| !is_unit) {
                let what =
                    format!("`{variant}` has fields, but the value of the cookie is the name of the variant");
                complain(variant.span(), &what, "remove the fields, or use a struct with `encoding = json`");
            }
            for (variant, former) in twins(variants) {
                let what = format!("`{variant}` and `{former}` are both written as `{}`", kebab(variant));
                complain(variant.span(), &what, "rename one of them");
            }
        }
        Shape::Tuple(_) | Shape::Unit | Shape::Named => {}
    }
}

/// The encoding suits the shape.
pub(super) fn value_can_be_written(raw: &Cookie, complaints: &mut Complaints) {
    let given = raw.encoding.value();
    let span = given.map_or(raw.ident.span(), |given| given.span);
    match (&raw.shape, given.map(|given| given.value)) {
        (Shape::Named, None | Some(Encoding::Percent | Encoding::Raw | Encoding::Display)) => {
            let what = "a struct with named fields must be written as JSON";
            let help = "write `encoding = json`, and derive `serde::Serialize` and `serde::Deserialize`";
            complaints.add(span, what, help);
        }
        (Shape::Unit, Some(_)) => {
            complaints.add(span, "a unit struct has no value to encode", "remove the key `encoding`");
        }
        (Shape::Enum(_), Some(encoding @ (Encoding::Json | Encoding::Display))) => {
            let other = if encoding == Encoding::Json { "JSON" } else { "its `Display`" };
            let what = format!("the value of an enum is the name of its variant, not {other}");
            complaints.add(span, &what, "remove the key `encoding`");
        }
        (Shape::Enum(variants), Some(Encoding::Raw)) => {
            for (variant, _) in variants.iter().filter(|(variant, _)| !kebab(variant).is_ascii()) {
                let what = format!("`{}`", kebab(variant));
                complaints.rule(&rules::VAL_OCTET, variant.span(), &what, "write `encoding = percent`");
            }
        }
        _ => {}
    }
}

/// This library writes the choices cookie, with every request.
pub(super) fn choices_hold_choices(raw: &Cookie, complaints: &mut Complaints) {
    if !raw.is_choices() {
        return;
    }
    if !matches!(&raw.shape, Shape::Tuple(fields) if fields.len() == 1) {
        let help = format!("write `struct {}(Choices);`", raw.ident);
        complaints.add(raw.ident.span(), "the choices cookie holds `cookie_policy::Choices`", &help);
    }
    let everywhere =
        "browsers must send the choices cookie with every request, or the server would not know of a refusal";
    let faults = [
        ("encoding", "the choices cookie has its own encoding", raw.encoding.value().map(|given| given.span)),
        (
            "set_by",
            "the server sets the choices cookie",
            raw.set_by.exactly(SetBy::Script).map(|given| given.span),
        ),
        ("same_site", everywhere, raw.same_site.exactly(SameSite::Strict).map(|given| given.span)),
        ("path", everywhere, raw.unusual_path().map(|given| given.span)),
        (
            "party",
            "the choices cookie is the site's own",
            raw.party.exactly(Party::Third).map(|given| given.span),
        ),
    ];
    for (key, what, span) in faults {
        if let Some(span) = span {
            complaints.add(span, what, &format!("remove the key `{key}`"));
        }
    }
    choices_in_frames(raw, complaints);
}

/// The choices of a widget in other sites are partitioned like all that it sets. The policy checks the rest.
fn choices_in_frames(raw: &Cookie, complaints: &mut Complaints) {
    match (raw.same_site.exactly(SameSite::None), raw.partitioned.exactly(true)) {
        (Some(same_site), None) => complaints.add(
            same_site.span,
            "a frame in another site could make the visitor answer",
            "remove the key `same_site`; for a widget in other sites, add `partitioned = true`",
        ),
        (None, Some(partitioned)) => complaints.add(
            partitioned.span,
            "a partitioned choices cookie is for a widget in other sites, which needs `SameSite=None`",
            "remove the key `partitioned`; for a widget in other sites, add `same_site = None`",
        ),
        _ => {}
    }
}

/// The server that seals a value sets it.
pub(super) fn seal_by_who_sets(raw: &Cookie, complaints: &mut Complaints) {
    let Some(seal) = raw.seal.value() else { return };
    let mut complain = |what: &str| complaints.rule(&rules::SEAL, seal.span, what, "remove the key `seal`");
    let is_set_here = raw.party() == Party::First && raw.set_by() == SetBy::Server;
    if raw.is_choices() {
        complain("the choices cookie cannot be sealed, because scripts and other policies read it");
    } else if !is_set_here || matches!(raw.shape, Shape::Unit) {
        complain(&format!("this server does not set `{}`", raw.ident));
    }
}

/// What was signed before is sealed now.
pub(super) fn formerly_signed(raw: &Cookie, complaints: &mut Complaints) {
    if let Some(given) = raw.formerly_signed.exactly(true).filter(|_| raw.seal.is_nothing()) {
        let what = "`formerly_signed` is only for a cookie with a seal";
        complaints.add(given.span, what, "write `seal = signed`, or remove the key `formerly_signed`");
    }
}

pub(super) fn origin(raw: &Cookie) -> Option<Origin<'_>> {
    let http_only = raw.http_only();
    if raw.is_choices() {
        let Shape::Tuple(fields) = &raw.shape else { return None };
        return Some(Origin::Choices { field: fields.first()?, http_only });
    }
    let value = if let Shape::Unit = raw.shape { None } else { Some(value(raw)?) };
    if raw.storage() != Storage::Cookie {
        return Some(Origin::Storage(raw.party(), raw.storage()));
    }
    Some(match (raw.party(), raw.set_by(), value) {
        (Party::Third, SetBy::Server, value) => Origin::ThirdParty(Setter::Server { http_only }, value),
        (Party::Third, SetBy::Script, value) => Origin::ThirdParty(Setter::Script, value),
        (Party::First, SetBy::Script, value) => Origin::Script(value),
        (Party::First, SetBy::Server, None) => Origin::Elsewhere { http_only },
        (Party::First, SetBy::Server, Some(value)) => Origin::Server { value, seal: seal(raw), http_only },
    })
}

fn seal(raw: &Cookie) -> Option<Seal<'_>> {
    raw.seal.value().map(|given| Seal { given, formerly_signed: raw.formerly_signed.or(false) })
}

/// The value of a cookie that has one.
fn value(raw: &Cookie) -> Option<Value<'_>> {
    let encoding = raw.encoding.or(Encoding::Percent);
    Some(match &raw.shape {
        Shape::Tuple(fields) => Value::Field(fields.first()?, encoding),
        Shape::Named => Value::Itself,
        Shape::Enum(variants) => {
            let texts = variants.iter().map(|(variant, _)| (variant, kebab(variant))).collect();
            Value::Variants(texts, text_encoding(encoding)?)
        }
        Shape::Unit | Shape::Union | Shape::Generic(_) => return None,
    })
}

fn text_encoding(encoding: Encoding) -> Option<TextEncoding> {
    match encoding {
        Encoding::Percent => Some(TextEncoding::Percent),
        Encoding::Raw => Some(TextEncoding::Raw),
        Encoding::Json | Encoding::Display => None,
    }
}

/// Variants whose text is the same as that of one before them.
fn twins(variants: &[(Ident, bool)]) -> impl Iterator<Item = (&Ident, &Ident)> {
    variants.iter().enumerate().filter_map(|(i, (variant, _))| {
        let former = variants.iter().take(i).find(|(former, _)| kebab(former) == kebab(variant));
        former.map(|(former, _)| (variant, former))
    })
}

/// `DarkBlue` as `dark-blue`.
pub(super) fn kebab(variant: &Ident) -> String {
    let mut text = String::new();
    for char in variant.unraw().to_string().chars() {
        let starts_word = char.is_uppercase() || char == '_';
        if starts_word && !text.is_empty() && !text.ends_with('-') {
            text.push('-');
        }
        text.extend(char.to_lowercase().filter(|char| *char != '_'));
    }
    text
}
