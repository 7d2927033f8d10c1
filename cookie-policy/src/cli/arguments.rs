//! The arguments, as data.

use std::ffi::OsString;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches};

use crate::language::Language;
use crate::review::changes::Consequence;
use crate::review::export::ExportFormat;

/// What to do.
pub(super) enum Command {
    Print(Print),
    Check(Check),
    Diff(Diff),
    Report(Format),
    Export(ExportFormat),
}

pub(super) struct Print {
    pub(super) format: Page,
    /// The tag of a built-in language.
    pub(super) language: String,
}

pub(super) struct Check {
    pub(super) file: String,
    pub(super) fail_on: Consequence,
}

pub(super) struct Diff {
    /// A file, or an object of git.
    pub(super) former: String,
    pub(super) fail_on: Consequence,
    pub(super) format: Format,
}

/// The formats of the policy page.
#[derive(Clone, Copy)]
pub(super) enum Page {
    Markdown,
    Html,
    Json,
}

/// The formats for reviewers.
#[derive(Clone, Copy)]
pub(super) enum Format {
    Text,
    Json,
    Markdown,
    Annotations,
}

/// One of a few words, with its meaning.
type Words<T> = &'static [(&'static str, T)];

const PAGES: Words<Page> = &[("markdown", Page::Markdown), ("html", Page::Html), ("json", Page::Json)];
const FORMATS: Words<Format> = &[
    ("text", Format::Text),
    ("json", Format::Json),
    ("markdown", Format::Markdown),
    ("annotations", Format::Annotations),
];
const CONSEQUENCES: Words<Consequence> =
    &[("asked-again", Consequence::AskedAgain), ("read", Consequence::Read), ("any", Consequence::Unnoticed)];
const EXPORTS: Words<ExportFormat> = &[
    ("csv", ExportFormat::Csv),
    ("text", ExportFormat::Text),
    ("edpb", ExportFormat::Edpb),
    ("iab", ExportFormat::Iab),
    ("dpv", ExportFormat::Dpv),
];
/// Reads the arguments, without the name of a program.
pub(super) fn parse(arguments: impl Iterator<Item = OsString>) -> Result<Command, clap::Error> {
    let matches = command().try_get_matches_from(arguments)?;
    let Some((name, matches)) = matches.subcommand() else {
        return Err(command().error(clap::error::ErrorKind::MissingSubcommand, "a command is missing"));
    };
    Ok(match name {
        "print" => Command::Print(Print {
            format: word(matches, "format", PAGES),
            language: text(matches, "language"),
        }),
        "check" => Command::Check(Check {
            file: text(matches, "file"),
            fail_on: word(matches, "fail-on", CONSEQUENCES),
        }),
        "diff" => Command::Diff(Diff {
            former: text(matches, "former"),
            fail_on: word(matches, "fail-on", CONSEQUENCES),
            format: word(matches, "format", FORMATS),
        }),
        "report" => Command::Report(word(matches, "format", FORMATS)),
        _ => Command::Export(word(matches, "format", EXPORTS)),
    })
}

fn command() -> clap::Command {
    let print = clap::Command::new("print")
        .about("Print the policy page")
        .arg(choice("format", PAGES, "markdown").help("The format"))
        .arg(language());
    let check = clap::Command::new("check")
        .about("Compare the lock file with the declarations; UPDATE_COOKIES=1 writes it")
        .arg(Arg::new("file").default_value("cookies.lock.json").help("The lock file"))
        .arg(fail_on());
    let diff = clap::Command::new("diff")
        .about("Print what changed since a lock file")
        .arg(
            Arg::new("former")
                .required(true)
                .help("A lock file, or an object of git such as origin/main:cookies.lock.json"),
        )
        .arg(choice("format", FORMATS, "text").help("The format"))
        .arg(fail_on());
    let report = clap::Command::new("report")
        .about("Print what is doubtful, by rule")
        .arg(choice("format", FORMATS, "text").help("The format"));
    let export = clap::Command::new("export")
        .about("Print the list in the format of another tool")
        .arg(choice("format", EXPORTS, "csv").help("The format"));
    clap::Command::new("policy")
        .about("The cookie policy of this application")
        .no_binary_name(true)
        .bin_name("policy")
        .subcommand_required(true)
        .disable_help_subcommand(true)
        .subcommands([print, check, diff, report, export])
}

fn language() -> Arg {
    let tags = PossibleValuesParser::new(Language::BUILT_IN.iter().map(|language| language.as_str()));
    Arg::new("language").long("language").value_parser(tags).default_value("en").help("The language")
}

fn fail_on() -> Arg {
    choice("fail-on", CONSEQUENCES, "any")
        .help("Exit with 100 if visitors are asked again, if they read something new, or for any change")
}

/// An option with a few values.
fn choice<T>(name: &'static str, words: Words<T>, default: &'static str) -> Arg {
    let values = PossibleValuesParser::new(words.iter().map(|(word, _)| *word));
    Arg::new(name).long(name).value_parser(values).default_value(default)
}

fn text(matches: &ArgMatches, name: &str) -> String {
    matches.get_one::<String>(name).cloned().unwrap_or_default()
}

/// The meaning of a word. All words that the parser lets through have one.
#[expect(clippy::indexing_slicing, reason = "no table of words is empty")]
fn word<T: Copy>(matches: &ArgMatches, name: &str, words: Words<T>) -> T {
    let given = text(matches, name);
    words.iter().find(|(word, _)| *word == given).map_or(words[0].1, |(_, meaning)| *meaning)
}
