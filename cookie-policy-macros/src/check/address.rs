//! Addresses with fields: where they lead is literal, and a field changes only the part that it is in.

use std::mem;

use super::origin::is_authority;
use crate::complaints::{Complaints, quoted};
use crate::given::{Given, Spanned};
use crate::model::embed::{self as model, Piece};
use crate::raw::embed::{Address, Field, Fields, Part};
use crate::rules;

/// A part of an address.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    Path,
    /// The name of a parameter.
    Name,
    /// The value of a parameter.
    Value,
    Fragment,
}

/// A field, and where it is.
struct Placed<'r> {
    name: &'r str,
    place: Place,
    /// Whether it is the whole value of a parameter.
    is_whole: bool,
}

/// The rules for each address.
pub(super) fn check(given: &Given<Address>, fields: &Fields, complaints: &mut Complaints) {
    let Some(rest) = form(given, complaints) else { return };
    // The fields of anything else are not read, because it cannot be an embed.
    if let (Some(given), Fields::Struct(fields)) = (given.value(), fields) {
        placed(&rest).iter().for_each(|field| known(given, field, fields, complaints));
    }
}

/// The address is one, whatever fields it has.
fn form(given: &Given<Address>, complaints: &mut Complaints) -> Option<Vec<Part>> {
    let given = given.value()?;
    let rest = rest(given, complaints)?;
    literal(given, &rest, complaints);
    Some(rest)
}

/// The address that has no fields.
pub(super) fn without_fields(given: &Given<Address>, complaints: &mut Complaints) {
    check(given, &Fields::Struct(Vec::new()), complaints);
}

/// What follows the origin. It begins with `/`.
fn rest(given: &Spanned<Address>, complaints: &mut Complaints) -> Option<Vec<Part>> {
    let beginning = given.value.beginning();
    let origin = origin(beginning);
    if origin.is_none() {
        let what = format!("{} does not begin with an origin and `/`", quoted(&given.value.text()));
        complaints.rule(&rules::EMBED_ADDRESS, given.span, &what, &instead(&given.value));
    }
    let mut parts = given.value.0.clone();
    if let Some(Part::Text(text)) = parts.first_mut() {
        text.drain(..origin?.len());
    }
    Some(parts)
}

/// The origin at the beginning of an address; an empty text is for this site.
fn origin(beginning: &str) -> Option<&str> {
    if beginning.starts_with('/') {
        return (!beginning.starts_with("//")).then_some("");
    }
    let slash = "https://".len() + beginning.strip_prefix("https://")?.find('/')?;
    let (origin, authority) = (beginning.get(..slash)?, beginning.get("https://".len()..slash)?);
    is_authority(authority).then_some(origin)
}

/// The same address as it should be, if it has a host. Without a scheme and a path, it may be a file.
fn instead(address: &Address) -> String {
    let text = address.text();
    let rest = ["https://", "http://", "//"].into_iter().find_map(|start| text.strip_prefix(start));
    let (authority, path) = match (rest.unwrap_or(&text).split_once('/'), rest) {
        (Some(parts), _) => parts,
        (None, rest) => (rest.unwrap_or_default(), ""),
    };
    let authority = authority.to_ascii_lowercase();
    let authority = authority.strip_suffix(":443").unwrap_or(&authority);
    if authority.contains('.') && is_authority(authority) {
        return format!("write `https://{authority}/{path}`");
    }
    "write the host in the address itself: `https://www.example.org/..`, in lower case and with a port only if it is not 443"
        .to_owned()
}

/// The literal text is what browsers send.
fn literal(given: &Spanned<Address>, rest: &[Part], complaints: &mut Complaints) {
    let texts = rest.iter().filter_map(|part| if let Part::Text(text) = part { Some(text) } else { None });
    if let Some(char) = texts.flat_map(|text| odd(text)).next() {
        let what = format!("`{}` in the address", char.escape_debug());
        let mut bytes = [0; 4];
        let encoded: String =
            char.encode_utf8(&mut bytes).bytes().map(|byte| format!("%{byte:02X}")).collect();
        complaints.rule(&rules::EMBED_LITERAL, given.span, &what, &format!("write `{encoded}`"));
    }
    let text = Address(rest.to_vec()).text();
    let path = text.split(['?', '#']).next().unwrap_or_default();
    if let Some(segment) = path.split('/').find(|segment| is_dots(segment)) {
        let what = format!("the segment `{segment}` of the path");
        complaints.rule(&rules::EMBED_LITERAL, given.span, &what, "write the path that it leads to");
    }
}

/// The first character that browsers encode or remove.
fn odd(text: &str) -> Option<char> {
    let fits = |char: char| char.is_ascii_alphanumeric() || "-._~!$&()*+,;=:@/?#%".contains(char);
    let is_code = |rest: &str| rest.len() >= 2 && rest.bytes().take(2).all(|byte| byte.is_ascii_hexdigit());
    let percent = text.split('%').skip(1).any(|rest| !is_code(rest)).then_some('%');
    text.chars().find(|char| !fits(*char)).or(percent)
}

/// What browsers remove from a path (URL Standard, section 4.1).
fn is_dots(segment: &str) -> bool {
    matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..")
}

/// The field exists, and is where a field can be.
fn known(given: &Spanned<Address>, placed: &Placed<'_>, fields: &[Field], complaints: &mut Complaints) {
    let name = placed.name;
    let Some(field) = fields.iter().find(|field| field.name == name) else {
        let names: Vec<&str> = fields.iter().map(|field| field.name.as_str()).collect();
        let help = match names[..] {
            [] => "write the address without braces".to_owned(),
            [only] => format!("write `{{{only}}}`, or add the field `{name}`"),
            _ => crate::suggest::help(name, &names),
        };
        complaints.add(given.span, &format!("there is no field `{name}`"), &help);
        return;
    };
    if placed.place == Place::Name {
        let help = format!("write a name before it: `name={{{name}}}`");
        let what = format!("the field `{name}` is in a name of the query");
        complaints.rule(&rules::EMBED_FIELD, given.span, &what, &help);
    } else if field.is_option && !placed.is_whole {
        let help =
            format!("write `name={{{name}}}` in the query, or give `{name}` a type that is not an `Option`");
        let what = format!("the field `{name}` is an `Option`");
        complaints.rule(&rules::EMBED_OPTION, given.span, &what, &help);
    }
}

/// The fields, with their places.
fn placed(rest: &[Part]) -> Vec<Placed<'_>> {
    let mut scan = Scan { place: Place::Path, is_fresh: false };
    let mut placed = Vec::new();
    for (i, part) in rest.iter().enumerate() {
        match part {
            Part::Text(text) => text.chars().for_each(|char| {
                scan.read(char);
            }),
            Part::Field(name) => {
                let ends = match rest.get(i + 1) {
                    Some(Part::Text(next)) => next.starts_with(['&', '#']),
                    next => next.is_none(),
                };
                placed.push(Placed { name, place: scan.place, is_whole: scan.is_fresh && ends });
                scan.is_fresh = false;
            }
        }
    }
    placed
}

/// Where a reader of an address is.
struct Scan {
    place: Place,
    /// Whether a value begins here.
    is_fresh: bool,
}

impl Scan {
    /// Returns whether a parameter begins after this character.
    fn read(&mut self, char: char) -> bool {
        let separates = matches!((self.place, char), (Place::Path, '?') | (Place::Name | Place::Value, '&'));
        let place = match (self.place, char) {
            (Place::Fragment, _) | (_, '#') => Place::Fragment,
            _ if separates => Place::Name,
            (Place::Name, '=') => Place::Value,
            (place, _) => place,
        };
        self.is_fresh = self.place == Place::Name && place == Place::Value;
        self.place = place;
        separates
    }
}

/// The address as pieces. Only where a parameter can be left out are separators pieces of their own.
pub(super) fn model(address: &Address, fields: &[Field]) -> Option<model::Address> {
    let is_option = |name: &str| fields.iter().any(|field| field.name == name && field.is_option);
    let mut pieces = Pieces { all: Vec::new(), text: String::new(), split: address.fields().any(is_option) };
    let mut scan = Scan { place: Place::Path, is_fresh: false };
    for part in &address.0 {
        match part {
            Part::Text(text) => text.chars().for_each(|char| pieces.read(char, &mut scan)),
            Part::Field(name) => {
                pieces.field(fields.iter().position(|field| field.name == *name)?, is_option(name));
            }
        }
    }
    pieces.flush();
    Some(model::Address { origin: origin(address.beginning())?.to_owned(), pieces: pieces.all })
}

struct Pieces {
    all: Vec<Piece>,
    /// The text since the last piece.
    text: String,
    split: bool,
}

impl Pieces {
    fn read(&mut self, char: char, scan: &mut Scan) {
        if scan.read(char) && self.split {
            self.flush();
            self.all.push(Piece::Separator);
        } else {
            self.text.push(char);
        }
    }

    fn field(&mut self, number: usize, is_option: bool) {
        if is_option {
            // The separator and the name are left out together with the value.
            self.all.pop();
            self.all.push(Piece::Parameter(mem::take(&mut self.text), number));
        } else {
            self.flush();
            self.all.push(Piece::Field(number));
        }
    }

    fn flush(&mut self) {
        if !self.text.is_empty() {
            self.all.push(Piece::Text(mem::take(&mut self.text)));
        }
    }
}
