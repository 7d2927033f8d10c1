//! What is annotated, and how its value is written.

use proc_macro2::Ident;
use syn::ext::IdentExt as _;

use super::{party, set_by};
use crate::complaints::Complaints;
use crate::model::{Encoding, Party, SetBy, Value};
use crate::raw::{Category, Cookie, Shape};
use crate::rules;

/// The item is of a shape that can be a cookie.
pub(super) fn is_cookie(raw: &Cookie, complaints: &mut Complaints) {
    let ident = &raw.ident;
    let mut complain = |span, what: &str, help: &str| complaints.add(span, what, help);
    let tuple = format!("write `struct {ident}(String);`");
    match &raw.shape {
        Shape::Generic(span) => complain(*span, "a cookie has no generic parameters", &tuple),
        Shape::Union => complain(ident.span(), "a union cannot be a cookie", &tuple),
        Shape::Tuple(fields) if fields.len() != 1 => {
            let what = format!("a cookie holds one value, but `{ident}` has {} fields", fields.len());
            complain(ident.span(), &what, "name the fields, and write `encoding = json`");
        }
        Shape::Enum(variants) if variants.is_empty() => {
            complain(ident.span(), "an enum without variants has no value", "add a variant");
        }
        Shape::Enum(variants) => {
            for (variant, _) in variants.iter().filter(|(_, is_unit)| !is_unit) {
                let what =
                    format!("`{variant}` holds fields, but the value of the cookie is the variant's name");
                complain(variant.span(), &what, "drop the fields, or use a struct with `encoding = json`");
            }
            for (variant, former) in twins(variants) {
                let what = format!("`{variant}` and `{former}` are both written `{}`", kebab(variant));
                complain(variant.span(), &what, "rename one of them");
            }
        }
        Shape::Tuple(_) | Shape::Unit | Shape::Named => {}
    }
}

/// The encoding suits the shape.
pub(super) fn value_can_be_written(raw: &Cookie, complaints: &mut Complaints) {
    let given = raw.encoding.value();
    match (&raw.shape, given.map(|given| given.value)) {
        (Shape::Named, None | Some("percent" | "raw")) => {
            let span = given.map_or(raw.ident.span(), |given| given.span);
            let what = "a struct with named fields is written as JSON";
            complaints.add(
                span,
                what,
                "write `encoding = json`, and derive `serde::Serialize` and `serde::Deserialize`",
            );
        }
        (Shape::Unit, Some(_)) => {
            let span = given.map_or(raw.ident.span(), |given| given.span);
            complaints.add(span, "a unit struct has no value to encode", "drop the key `encoding`");
        }
        (Shape::Enum(_), Some("json")) => {
            let span = given.map_or(raw.ident.span(), |given| given.span);
            complaints.add(
                span,
                "the value of an enum is the name of its variant",
                "drop the key `encoding`",
            );
        }
        (Shape::Enum(variants), Some("raw")) => {
            for (variant, _) in variants.iter().filter(|(variant, _)| !kebab(variant).is_ascii()) {
                let what = format!("`{}`", kebab(variant));
                complaints.rule(&rules::VAL_OCTET, variant.span(), &what, "write `encoding = percent`");
            }
        }
        _ => {}
    }
}

/// The choices cookie is written by this library.
pub(super) fn choices_hold_choices(raw: &Cookie, complaints: &mut Complaints) {
    let help = format!("write `struct {}(Choices);`", raw.ident);
    if !is_choices(raw) {
        return;
    }
    if !matches!(&raw.shape, Shape::Tuple(fields) if fields.len() == 1) {
        complaints.add(raw.ident.span(), "the choices cookie holds `cookie_policy::Choices`", &help);
    }
    if let Some(encoding) = raw.encoding.value() {
        complaints.add(
            encoding.span,
            "the choices cookie has an encoding of its own",
            "drop the key `encoding`",
        );
    }
    if let Some(by) = raw.set_by.value().filter(|_| set_by(raw) == SetBy::Script) {
        complaints.add(by.span, "the choices cookie is set by the server", "drop the key `set_by`");
    }
    let strict = raw.same_site.value().filter(|given| given.value == "Strict").map(|given| given.span);
    let path = raw.path.value().filter(|given| given.value != "/").map(|given| given.span);
    let partitioned = raw.partitioned.value().filter(|given| given.value).map(|given| given.span);
    for (key, span) in [("same_site", strict), ("path", path), ("partitioned", partitioned)] {
        if let Some(span) = span {
            let what = "the choices cookie must reach every request, or a refusal would not";
            complaints.add(span, what, &format!("drop the key `{key}`"));
        }
    }
    if let Some(third) = raw.party.value().filter(|_| party(raw) == Party::Third) {
        complaints.add(third.span, "the choices cookie is the site's own", "drop the key `party`");
    }
}

/// Who seals a value sets it.
pub(super) fn seal_by_who_sets(raw: &Cookie, complaints: &mut Complaints) {
    let Some(seal) = raw.seal.value() else { return };
    let mut complain = |what: &str| complaints.rule(&rules::SEAL, seal.span, what, "drop the key `seal`");
    if is_choices(raw) {
        complain("the choices cookie has a form of its own, which scripts and other policies read");
    } else if party(raw) == Party::Third || set_by(raw) == SetBy::Script || matches!(raw.shape, Shape::Unit) {
        complain(&format!("this server does not set `{}`", raw.ident));
    }
}

fn is_choices(raw: &Cookie) -> bool {
    matches!(
        raw.category.value().map(|given| &given.value),
        Some(Category::BuiltIn { detail: Some("Choices"), .. })
    )
}

pub(super) fn value(raw: &Cookie) -> Option<Value<'_>> {
    let encoding = match raw.encoding.or("percent") {
        _ if is_choices(raw) => Encoding::Choices,
        "raw" => Encoding::Raw,
        "json" => Encoding::Json,
        _ => Encoding::Percent,
    };
    Some(match &raw.shape {
        Shape::Tuple(fields) => Value::Field(fields.first()?, encoding),
        Shape::Unit => Value::None,
        Shape::Named => Value::Itself,
        Shape::Enum(variants) => {
            Value::Variants(variants.iter().map(|(variant, _)| (variant, kebab(variant))).collect(), encoding)
        }
        Shape::Union | Shape::Generic(_) => return None,
    })
}

/// Variants that are written like one before them.
fn twins(variants: &[(Ident, bool)]) -> impl Iterator<Item = (&Ident, &Ident)> {
    variants.iter().enumerate().filter_map(|(i, (variant, _))| {
        let former = variants.iter().take(i).find(|(former, _)| kebab(former) == kebab(variant));
        former.map(|(former, _)| (variant, former))
    })
}

/// `DarkBlue` as `dark-blue`.
fn kebab(variant: &Ident) -> String {
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
