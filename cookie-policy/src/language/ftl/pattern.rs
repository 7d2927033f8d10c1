//! The part of Fluent that is taken.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::plural::{CATEGORIES, Plural};
use crate::language::plural::PluralCategory;

/// Writes patterns out as text, each placeable as its name in braces.
pub(super) struct Writer<'w> {
    /// The placeables that there are.
    pub(super) names: &'w [&'w str],
    /// For a count of this category; without one there is no count.
    pub(super) count: Option<(PluralCategory, &'w Plural)>,
}

/// What is wrong.
type Fault = String;

impl Writer<'_> {
    /// The text, in which each placeable stands as often as it can.
    pub(super) fn write(&self, pattern: &Pattern<&str>) -> Result<String, Fault> {
        let mut text = String::new();
        self.push(pattern, &mut text)?;
        let text = in_one_line(text);
        if text.trim().is_empty() {
            return Err("it is empty".to_owned());
        }
        self.names.iter().try_for_each(|name| self.is_there(name, &text))?;
        Ok(text)
    }

    /// Each placeable stands there once; a count may be told by a word, where the word can only be that count.
    fn is_there(&self, name: &str, text: &str) -> Result<(), Fault> {
        match (text.matches(&format!("{{{name}}}")).count(), self.count) {
            (1, _) => Ok(()),
            (0, Some((category, plural))) if plural.has_one(category) => Ok(()),
            (_, Some((category, _))) => {
                Err(format!("`{{ ${name} }}` is to stand once in the form `[{}]`", name_of(category)))
            }
            (_, None) => Err(format!("`{{ ${name} }}` is to stand in it once")),
        }
    }

    fn push(&self, pattern: &Pattern<&str>, text: &mut String) -> Result<(), Fault> {
        pattern.elements.iter().try_for_each(|element| match element {
            PatternElement::TextElement { value } => push_plain(value, &BREAKS, text),
            PatternElement::Placeable { expression } => self.push_expression(expression, text),
        })
    }

    fn push_expression(&self, expression: &Expression<&str>, text: &mut String) -> Result<(), Fault> {
        match expression {
            Expression::Inline(inline) => self.push_inline(inline, text),
            Expression::Select { selector, variants } => {
                self.push(&self.variant(selector, variants)?.value, text)
            }
        }
    }

    fn push_inline(&self, inline: &InlineExpression<&str>, text: &mut String) -> Result<(), Fault> {
        match inline {
            InlineExpression::StringLiteral { value } => {
                push_plain(&unescape_unicode_to_string(value), &[], text)
            }
            InlineExpression::VariableReference { id } if self.names.contains(&id.name) => {
                text.extend(["{", id.name, "}"]);
                Ok(())
            }
            InlineExpression::VariableReference { id } => {
                Err(format!("there is no `{{ ${} }}` in it", id.name))
            }
            InlineExpression::Placeable { expression } => self.push_expression(expression, text),
            _ => Err("numbers, functions, references to messages and terms are not taken".to_owned()),
        }
    }

    /// The variant for the count.
    fn variant<'v, 's>(
        &self,
        selector: &InlineExpression<&str>,
        variants: &'v [Variant<&'s str>],
    ) -> Result<&'v Variant<&'s str>, Fault> {
        let is_count = matches!(selector, InlineExpression::VariableReference { id } if id.name == "count");
        let Some((category, plural)) = self.count.filter(|_| is_count) else {
            return Err("nothing is selected but forms of units, by `$count`".to_owned());
        };
        variants.iter().try_for_each(|variant| check_key(variant, variants, plural))?;
        let found = variants.iter().find(|variant| key(variant) == name_of(category));
        let default = || variants.iter().find(|variant| variant.default && !plural.has(category));
        found.or_else(default).ok_or_else(|| format!("the form `[{}]` is missing", name_of(category)))
    }
}

fn key<'v>(variant: &Variant<&'v str>) -> &'v str {
    match variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

fn name_of(category: PluralCategory) -> &'static str {
    CATEGORIES.iter().find(|(_, other)| *other == category).map_or("other", |(name, _)| name)
}

/// A form is one that the language has, and stands there once.
fn check_key(variant: &Variant<&str>, all: &[Variant<&str>], plural: &Plural) -> Result<(), Fault> {
    let key = key(variant);
    let is_known = |(name, category): &(&str, PluralCategory)| *name == key && plural.knows(*category);
    if !CATEGORIES.iter().any(is_known) {
        return Err(format!("the language has no plural form `[{key}]`"));
    }
    match all.iter().filter(|other| self::key(other) == key).count() {
        1 => Ok(()),
        _ => Err(format!("the form `[{key}]` stands there twice")),
    }
}

/// What stands between lines.
const BREAKS: [char; 2] = ['\n', '\r'];

/// Appends text in which nothing is a placeable, and nothing markup: Markdown has the texts as they are, and HTML the lifetimes.
fn push_plain(plain: &str, allowed: &[char], text: &mut String) -> Result<(), Fault> {
    let is_markup = |char: char| r"\`*_{}[]<>|~&#$".contains(char) || char.is_control();
    match plain.chars().find(|char| is_markup(*char) && !allowed.contains(char)) {
        Some(char) => Err(format!("`{}` is not taken, because it may be markup", char.escape_debug())),
        None => {
            text.push_str(plain);
            Ok(())
        }
    }
}

/// Breaks between lines are spaces.
fn in_one_line(text: String) -> String {
    if text.contains(BREAKS) {
        let lines = text.split(BREAKS).map(|line| line.trim_matches(' '));
        lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
    } else {
        text
    }
}
