//! The part of Fluent that files may use.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::plural::{CATEGORIES, Plural};
use crate::language::plural::PluralCategory;

/// Writes patterns as text, with each placeable as its name in braces.
pub(super) struct Writer<'w> {
    /// The placeables that the message must have.
    pub(super) names: &'w [&'w str],
    /// The plural category to write the text for, if the message has a count.
    pub(super) count: Option<(PluralCategory, &'w Plural)>,
}

impl Writer<'_> {
    /// Returns the text of a pattern, or what is wrong with it.
    pub(super) fn write(&self, pattern: &Pattern<&str>) -> Result<String, String> {
        let mut text = String::new();
        self.push(pattern, &mut text)?;
        let text = in_one_line(text);
        if text.trim().is_empty() {
            return Err("it is empty".to_owned());
        }
        self.names.iter().try_for_each(|name| self.check_placeable(name, &text))?;
        Ok(text)
    }

    /// Checks that a placeable occurs once. A form for a single count may have a word instead.
    fn check_placeable(&self, name: &str, text: &str) -> Result<(), String> {
        match (text.matches(&format!("{{{name}}}")).count(), self.count) {
            (1, _) => Ok(()),
            (0, Some((category, plural))) if plural.has_one(category) => Ok(()),
            (_, Some((category, _))) => {
                Err(format!("the form `[{}]` must contain `{{ ${name} }}` exactly once", name_of(category)))
            }
            (_, None) => Err(format!("it must contain `{{ ${name} }}` exactly once")),
        }
    }

    fn push(&self, pattern: &Pattern<&str>, text: &mut String) -> Result<(), String> {
        pattern.elements.iter().try_for_each(|element| match element {
            PatternElement::TextElement { value } => push_plain(value, &BREAKS, text),
            PatternElement::Placeable { expression } => self.push_expression(expression, text),
        })
    }

    fn push_expression(&self, expression: &Expression<&str>, text: &mut String) -> Result<(), String> {
        match expression {
            Expression::Inline(inline) => self.push_inline(inline, text),
            Expression::Select { selector, variants } => {
                self.push(&self.variant(selector, variants)?.value, text)
            }
        }
    }

    fn push_inline(&self, inline: &InlineExpression<&str>, text: &mut String) -> Result<(), String> {
        match inline {
            InlineExpression::StringLiteral { value } => {
                push_plain(&unescape_unicode_to_string(value), &[], text)
            }
            InlineExpression::VariableReference { id } if self.names.contains(&id.name) => {
                text.extend(["{", id.name, "}"]);
                Ok(())
            }
            InlineExpression::VariableReference { id } => {
                Err(format!("`{{ ${} }}` is not available in this message", id.name))
            }
            InlineExpression::Placeable { expression } => self.push_expression(expression, text),
            _ => Err("numbers, functions and references to messages or terms are not supported".to_owned()),
        }
    }

    /// Returns the variant for the plural category.
    fn variant<'v, 's>(
        &self,
        selector: &InlineExpression<&str>,
        variants: &'v [Variant<&'s str>],
    ) -> Result<&'v Variant<&'s str>, String> {
        let is_count = matches!(selector, InlineExpression::VariableReference { id } if id.name == "count");
        let Some((category, plural)) = self.count.filter(|_| is_count) else {
            return Err("only the units have variants, and they select by `$count`".to_owned());
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

/// Checks that the language has the plural form, and that the form occurs once.
fn check_key(variant: &Variant<&str>, all: &[Variant<&str>], plural: &Plural) -> Result<(), String> {
    let key = key(variant);
    let is_known = |(name, category): &(&str, PluralCategory)| *name == key && plural.knows(*category);
    if !CATEGORIES.iter().any(is_known) {
        return Err(format!("the language has no plural form `[{key}]`"));
    }
    match all.iter().filter(|other| self::key(other) == key).count() {
        1 => Ok(()),
        _ => Err(format!("there is more than one form `[{key}]`")),
    }
}

/// The line breaks.
const BREAKS: [char; 2] = ['\n', '\r'];

/// Appends text without placeables and markup, because Markdown pages have the texts unescaped, and HTML pages the lifetimes.
fn push_plain(plain: &str, allowed: &[char], text: &mut String) -> Result<(), String> {
    let is_markup = |char: char| r"\`*_{}[]<>|~&#$".contains(char) || char.is_control();
    match plain.chars().find(|char| is_markup(*char) && !allowed.contains(char)) {
        Some(char) => Err(format!("`{}` is not allowed, because it can be markup", char.escape_debug())),
        None => {
            text.push_str(plain);
            Ok(())
        }
    }
}

/// Replaces line breaks by spaces.
fn in_one_line(text: String) -> String {
    if text.contains(BREAKS) {
        let lines = text.split(BREAKS).map(|line| line.trim_matches(' '));
        lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
    } else {
        text
    }
}
