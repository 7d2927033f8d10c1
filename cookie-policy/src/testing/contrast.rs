//! Whether the colours of banner and page can be read.

use std::fmt;

use crate::page::document::Document;

/// Two colours of banner or page that are too alike, or a colour that cannot be read.
#[derive(Clone, Debug, PartialEq)]
pub struct ContrastFault {
    foreground: &'static str,
    background: &'static str,
    scheme: Scheme,
    /// `None`: one of the colours cannot be read.
    ratio: Option<f64>,
    least: f64,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Scheme {
    Light,
    Dark,
}

/// Text needs 4.5:1, and what shows where a control is needs 3:1 (WCAG 2.2, criteria 1.4.3 and 1.4.11).
const PAIRS: [(&str, &str, f64); 11] = [
    ("ink", "paper", 4.5),
    ("quiet", "paper", 4.5),
    ("link", "paper", 4.5),
    ("ink", "shade", 4.5),
    // In the confirmation, and in placeholders of embeds.
    ("link", "shade", 4.5),
    ("button-ink", "button", 4.5),
    ("button", "paper", 3.0),
    ("button", "shade", 3.0),
    ("accent", "paper", 3.0),
    ("line", "paper", 3.0),
    ("accent", "shade", 3.0),
];

/// Checks the colours that a stylesheet gives to banner and page with `--cookies-ink` and the other custom properties of
/// [`Document::STYLESHEET`], together with the defaults of those that it does not set. Colours are `#rgb`, `#rrggbb`, or two
/// of them in `light-dark(..)`. Of several values of one property, the last counts.
///
/// ```
/// use cookie_policy::testing::check_contrast;
///
/// // In an application: include_str!("../static/site.css")
/// assert!(check_contrast(":root { --cookies-accent: light-dark(#7a1f5c, #f2a7d6); }").is_ok());
///
/// let faults = check_contrast(":root { --cookies-accent: #ffd54a; }").unwrap_err();
/// assert_eq!(
///     faults[0].to_string(),
///     "`--cookies-link` on `--cookies-paper` has a contrast of 1.41:1 in light mode, but needs 4.5:1"
/// );
/// ```
///
/// # Errors
///
/// Fails with each pair of colours whose contrast is too low, in light and in dark mode, and with each colour that cannot be
/// read.
pub fn check_contrast(css: &str) -> Result<(), Vec<ContrastFault>> {
    let schemes = [Scheme::Light, Scheme::Dark];
    let pairs = schemes.into_iter().flat_map(|scheme| PAIRS.map(|pair| (pair, scheme)));
    let fault = |((foreground, background, least), scheme)| {
        let colours = [foreground, background].map(|name| colour(css, name, scheme));
        let ratio = match colours {
            [Some(one), Some(other)] => Some(contrast(one, other)),
            _ => None,
        };
        let is_enough = ratio.is_some_and(|ratio| ratio >= least);
        (!is_enough).then_some(ContrastFault { foreground, background, scheme, ratio, least })
    };
    let faults: Vec<_> = pairs.filter_map(fault).collect();
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

/// Red, green and blue.
type Rgb = [u8; 3];

/// Returns the colour of a property: that of the application, or else the default, which can be another property.
fn colour(css: &str, name: &str, scheme: Scheme) -> Option<Rgb> {
    if let Some(value) = last_value(css, &format!("--cookies-{name}")) {
        return rgb(of_scheme(value, scheme));
    }
    let (_, default) = Document::STYLESHEET.split_once(&format!("var(--cookies-{name}, "))?;
    let default = default.split_once(");").map(|(default, _)| default)?;
    match default.strip_prefix("var(--").and_then(|other| other.strip_suffix(')')) {
        Some(other) => colour(css, other, scheme),
        None => rgb(of_scheme(default, scheme)),
    }
}

/// Returns the last value that a stylesheet gives to a property.
fn last_value<'c>(css: &'c str, property: &str) -> Option<&'c str> {
    let after = css.rmatch_indices(property).filter_map(|(i, _)| css.get(i + property.len()..));
    let mut values = after.filter_map(|rest| rest.trim_start().strip_prefix(':'));
    values.next().map(|rest| rest.split([';', '}']).next().unwrap_or_default().trim())
}

/// Returns the part of `light-dark(..)` for a scheme.
fn of_scheme(value: &str, scheme: Scheme) -> &str {
    let both = value.strip_prefix("light-dark(").and_then(|rest| rest.strip_suffix(')'));
    match (both.and_then(|both| both.split_once(',')), scheme) {
        (None, _) => value,
        (Some((light, _)), Scheme::Light) => light.trim(),
        (Some((_, dark)), Scheme::Dark) => dark.trim(),
    }
}

/// Parses `#rgb` or `#rrggbb`.
fn rgb(text: &str) -> Option<Rgb> {
    let digit = |char: char| u8::try_from(char.to_digit(16)?).ok();
    let digits: Vec<u8> = text.strip_prefix('#')?.chars().map(digit).collect::<Option<_>>()?;
    match digits[..] {
        [r, g, b] => Some([r, g, b].map(|digit| digit * 17)),
        [r, s, g, h, b, c] => Some([r * 16 + s, g * 16 + h, b * 16 + c]),
        _ => None,
    }
}

/// Returns the contrast of two colours (WCAG 2.2, definition of contrast ratio).
fn contrast(one: Rgb, other: Rgb) -> f64 {
    let [one, other] = [one, other].map(luminance);
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// Returns the relative luminance of a colour (WCAG 2.2).
fn luminance(colour: Rgb) -> f64 {
    let linear = |part: u8| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    let [red, green, blue] = colour.map(linear);
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

impl fmt::Display for ContrastFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { foreground, background, least, .. } = self;
        let scheme = match self.scheme {
            Scheme::Light => "light",
            Scheme::Dark => "dark",
        };
        write!(f, "`--cookies-{foreground}` on `--cookies-{background}` ")?;
        match self.ratio {
            Some(ratio) => {
                // Rounded down, so that a contrast that is too low does not look sufficient.
                let ratio = (ratio * 100.0).floor() / 100.0;
                write!(f, "has a contrast of {ratio}:1 in {scheme} mode, but needs {least}:1")
            }
            None => write!(f, "cannot be compared in {scheme} mode: write colours as `#1b1f24`"),
        }
    }
}
