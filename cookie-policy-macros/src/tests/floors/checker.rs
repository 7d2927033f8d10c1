//! Finds what a file uses of a floor above its own. It needs only the standard library and any list of floors, so the
//! tests of other crates use this file, too.

use super::tokens::{Token, tokens};

/// Floors from top to bottom, each with the modules that are on it, such as `expand::cookie`.
pub(crate) type Floors = Vec<Vec<String>>;

/// Returns what is wrong, with file, line and the floor that may not be used. `files` are paths below the folder of
/// sources, with their texts.
pub(crate) fn upward(floors: &Floors, files: &[(String, String)]) -> Vec<String> {
    files.iter().flat_map(|(path, text)| upward_in(floors, path, text)).collect()
}

fn upward_in(floors: &Floors, path: &str, text: &str) -> Vec<String> {
    let module = module(path);
    if module.is_empty() {
        // The facade is above all floors.
        return Vec::new();
    }
    let Some((floor, name)) = find(floors, &module) else {
        return vec![format!("{path}: `{}` is on no floor", module.join("::"))];
    };
    let fault = |(line, used): (usize, Vec<String>)| match find(floors, &used) {
        None => Some(format!("{path}:{line}: `{name}` may not use the facade: `{}`", used.join("::"))),
        Some((below, other)) if below > floor || other == name => None,
        Some((_, other)) => Some(format!("{path}:{line}: `{name}` may not use `{other}`")),
    };
    uses(&module, text).into_iter().filter_map(fault).collect()
}

/// The module of a file: `expand/mod.rs` is `expand`, `lib.rs` is the facade.
fn module(path: &str) -> Vec<String> {
    let path = path.trim_end_matches(".rs");
    let path = path.strip_suffix("/mod").unwrap_or(path);
    if path == "lib" { Vec::new() } else { path.split('/').map(str::to_owned).collect() }
}

/// The floor of a path, and the module on it that the path is in.
fn find<'f>(floors: &'f Floors, path: &[String]) -> Option<(usize, &'f str)> {
    let is_in = |name: &str| name.split("::").zip(path).all(|(part, of)| part == of);
    let depth = |name: &str| name.split("::").count();
    let modules =
        floors.iter().enumerate().flat_map(|(i, names)| names.iter().map(move |name| (i, name.as_str())));
    modules.filter(|(_, name)| depth(name) <= path.len() && is_in(name)).max_by_key(|(_, name)| depth(name))
}

/// The absolute paths that a file uses through `crate` and `super`, each with its line.
fn uses(module: &[String], text: &str) -> Vec<(usize, Vec<String>)> {
    let tokens = tokens(text);
    let (mut uses, mut inline, mut depth) = (Vec::new(), Vec::new(), 0);
    for (i, (line, token)) in tokens.iter().enumerate() {
        match token {
            Token::Word("mod") if opens_module(tokens.get(i + 1..).unwrap_or_default()) => inline.push(depth),
            Token::Sign('{') => depth += 1,
            Token::Sign('}') => {
                depth -= 1;
                inline.pop_if(|outer| *outer == depth);
            }
            Token::Word(word @ ("crate" | "super")) if begins_path(&tokens, i) => {
                let mut base = module.to_vec();
                base.resize(module.len() + inline.len(), String::new());
                if *word == "crate" {
                    base.clear();
                } else {
                    base.pop();
                }
                read(&mut tokens.get(i + 1..).unwrap_or_default(), base, *line, &mut uses);
            }
            _ => {}
        }
    }
    uses
}

/// Whether `mod` begins a module with braces.
fn opens_module(rest: &[(usize, Token<'_>)]) -> bool {
    let end = rest.iter().find(|(_, token)| matches!(token, Token::Sign('{' | ';')));
    matches!(end, Some((_, Token::Sign('{'))))
}

/// Whether a path begins with the word, which `pub(super)` and the second `super` of `super::super` do not.
fn begins_path(tokens: &[(usize, Token<'_>)], i: usize) -> bool {
    let is_colon = |i: Option<usize>| matches!(i.and_then(|i| tokens.get(i)), Some((_, Token::Sign(':'))));
    is_colon(Some(i + 1))
        && is_colon(Some(i + 2))
        && !(is_colon(i.checked_sub(1)) && is_colon(i.checked_sub(2)))
}

/// Reads what follows a path: more of it, or a group of paths.
fn read(
    rest: &mut &[(usize, Token<'_>)],
    base: Vec<String>,
    line: usize,
    uses: &mut Vec<(usize, Vec<String>)>,
) {
    let [(_, Token::Sign(':')), (_, Token::Sign(':')), (line_of_next, next), after @ ..] = *rest else {
        uses.push((line, base));
        return;
    };
    *rest = after;
    match next {
        Token::Word("super") => {
            read(rest, base.split_last().map_or(Vec::new(), |(_, base)| base.to_vec()), line, uses);
        }
        Token::Word(word) => {
            let path = [base, vec![(*word).to_owned()]].concat();
            read(rest, path, *line_of_next, uses);
        }
        Token::Sign('{') => read_group(rest, &base, uses),
        Token::Sign(_) => uses.push((line, base)),
    }
}

/// Reads the paths up to the end of a group.
fn read_group(rest: &mut &[(usize, Token<'_>)], base: &[String], uses: &mut Vec<(usize, Vec<String>)>) {
    while let [(line, token), after @ ..] = *rest {
        *rest = after;
        match token {
            Token::Sign('}') => return,
            Token::Word("as") => *rest = after.get(1..).unwrap_or_default(),
            Token::Word("self") => uses.push((*line, base.to_vec())),
            Token::Word(word) => read(rest, [base, &[(*word).to_owned()]].concat(), *line, uses),
            Token::Sign('*') => uses.push((*line, base.to_vec())),
            Token::Sign(_) => {}
        }
    }
}
