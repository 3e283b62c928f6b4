//! The words of the command line: Fluent texts in place of clap's own, looked up by the names of commands and arguments.

use crate::args::Arguments;
use crate::output::{self, Output};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command, CommandFactory, FromArgMatches, Parser};
use comptoir_locale::{Locale, message};
use std::process::ExitCode;

/// Reads what was typed. Help, version and a wrong call are answered here, in the person's language.
///
/// # Errors
/// The exit code with which the program ends.
pub fn arguments() -> Result<Arguments, ExitCode> {
    // A right call needs no words, and reading the texts takes longer than many a command.
    if let Ok(arguments) = Arguments::try_parse() {
        return Ok(arguments);
    }
    let locale = output::locale();
    let read = command(locale).try_get_matches().and_then(|matches| Arguments::from_arg_matches(&matches));
    read.map_err(|error| answer(&error, locale))
}

fn command(locale: &Locale) -> Command {
    let version = option("version", 'V', ArgAction::Version, locale);
    speaking(Arguments::command(), "", locale).disable_version_flag(true).arg(version)
}

/// The command and everything below it, with the texts `cli-<path>-about` and `cli-<path>-<argument>`. `path` is as it is
/// typed, with spaces between commands.
fn speaking(command: Command, path: &str, locale: &Locale) -> Command {
    let text = |key: &str| locale.text(key).unwrap_or_default();
    let below = |name: &str| format!("{path} {name}").trim_start().to_owned();
    let template = format!("{{about}}\n\n{}: {{usage}}\n\n{{all-args}}", text("cli-usage"));
    let usage = usage(&command, path, locale);
    command
        .override_usage(usage)
        .about(text(&about_key(path)))
        .long_about(None)
        .help_template(template)
        .subcommand_help_heading(text("cli-commands"))
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .mut_args(|arg| explained(arg, path, locale))
        .arg(option("help", 'h', ArgAction::Help, locale))
        .mut_subcommands(|command| {
            let path = below(command.get_name());
            speaking(command, &path, locale)
        })
}

/// The line that shows how a command is typed. Clap's own names its parts in English.
fn usage(command: &Command, path: &str, locale: &Locale) -> String {
    let mut line = format!("comptoir {path}").trim_end().to_owned();
    let mut add = |part: &str, is_required: bool| {
        line.push_str(&if is_required { format!(" {part}") } else { format!(" [{part}]") });
    };
    add(&locale.text("cli-options").unwrap_or_default(), false);
    for arg in command.get_positionals() {
        add(&arg.get_id().as_str().to_uppercase(), arg.is_required_set());
    }
    if command.has_subcommands() {
        add(&locale.text("cli-commands").unwrap_or_default(), command.is_subcommand_required_set());
    }
    line
}

fn option(name: &'static str, letter: char, action: ArgAction, locale: &Locale) -> Arg {
    explained(Arg::new(name).short(letter).long(name).action(action), "", locale)
}

/// An argument with its text. Clap's English marks for variables, defaults and choices give way to bare ones.
fn explained(arg: Arg, path: &str, locale: &Locale) -> Arg {
    let heading = if arg.is_positional() { "cli-arguments" } else { "cli-options" };
    let mut help = locale.text(&argument_key(&arg, path)).unwrap_or_default();
    if let Some(variable) = arg.get_env() {
        help.push_str(&format!(" [{}]", variable.to_string_lossy()));
    }
    let heading = locale.text(heading).unwrap_or_default();
    let arg = arg.long_help(None).help_heading(heading).hide_env(true);
    if !arg.get_action().takes_values() {
        return arg.help(help);
    }
    for value in arg.get_default_values().iter().filter(|value| !value.is_empty()) {
        help.push_str(&format!(" [= {}]", value.to_string_lossy()));
    }
    let choices: Vec<String> = arg.get_possible_values().iter().map(|choice| choice.get_name().to_owned()).collect();
    if !choices.is_empty() {
        help.push_str(&format!(" [{}]", choices.join(", ")));
    }
    arg.help(help).hide_default_value(true).hide_possible_values(true)
}

fn about_key(path: &str) -> String {
    if path.is_empty() { "cli-about".to_owned() } else { format!("cli-{}-about", path.replace(' ', "-")) }
}

/// The argument's own key under this command, or the one that several commands share.
fn argument_key(arg: &Arg, path: &str) -> String {
    let name = arg.get_id().as_str().replace('_', "-");
    let own = format!("cli-{}-{name}", path.replace(' ', "-"));
    if !path.is_empty() && Locale::has(&own) { own } else { format!("cli-{name}") }
}

fn answer(error: &clap::Error, locale: &Locale) -> ExitCode {
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    let what = context(ContextKind::InvalidArg);
    let wrong = match error.kind() {
        ErrorKind::UnknownArgument => message::cli_wrong_unknown(&what),
        ErrorKind::InvalidSubcommand => message::cli_wrong_unknown(&context(ContextKind::InvalidSubcommand)),
        ErrorKind::MissingRequiredArgument => message::cli_wrong_missing(&what),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation if context(ContextKind::InvalidValue).is_empty() => {
            message::cli_wrong_missing(&what)
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            message::cli_wrong_value(&context(ContextKind::InvalidValue), &what)
        }
        // Help and version are what was asked for, and the rest is rare.
        _ => {
            drop(error.print());
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
        }
    };
    Output { is_json: std::env::args().any(|word| word == "--json") }
        .wrong_call(&locale.format_plain(&wrong), &locale.format_plain(&message::cli_wrong_hint()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use comptoir_kernel::LocaleTag;

    fn missing(command: &Command, path: &str) -> Vec<String> {
        let mut keys = vec![about_key(path)];
        let arguments = command.get_arguments().filter(|arg| !arg.is_hide_set());
        keys.extend(arguments.map(|arg| argument_key(arg, path)));
        keys.retain(|key| !Locale::has(key));
        for below in command.get_subcommands().filter(|command| !command.is_hide_set()) {
            let name = below.get_name();
            let path = if path.is_empty() { name.to_owned() } else { format!("{path}-{name}") };
            keys.extend(missing(below, &path));
        }
        keys
    }

    #[test]
    fn every_command_and_argument_has_its_words() {
        assert_eq!(missing(&Arguments::command(), ""), Vec::<String>::new());
    }

    #[test]
    fn the_help_speaks_the_persons_language_alone() {
        let help = command(Locale::of(LocaleTag::De)).render_help().to_string();
        assert!(help.contains("Befehle:") && help.contains("Optionen:") && help.contains("Sicherung"), "{help}");
        for english in ["Usage", "Commands", "Options", "Print", "default", "env"] {
            assert!(!help.contains(english), "{english} in {help}");
        }
    }

    #[test]
    fn a_command_of_two_words_is_shown_as_it_is_typed() {
        let typed = ["comptoir", "knowledge", "undo-import", "--help"];
        let help = command(Locale::of(LocaleTag::En)).try_get_matches_from(typed).unwrap_err().to_string();
        assert!(help.contains("comptoir knowledge undo-import [Options] UNDO"), "{help}");
        assert!(help.contains("Take an import of articles back"), "{help}");
    }

    #[test]
    fn what_was_typed_is_read_as_before() {
        let matches = command(Locale::of(LocaleTag::Ja)).try_get_matches_from(["comptoir", "list", "--limit", "7"]);
        let arguments = Arguments::from_arg_matches(&matches.expect("a right call")).expect("arguments");
        assert!(matches!(arguments.verb, crate::args::Verb::List { limit: 7, .. }));
        for wrong in [&["comptoir", "lists"][..], &["comptoir", "list", "--limit", "x"], &["comptoir", "show"]] {
            assert!(command(Locale::of(LocaleTag::Ja)).try_get_matches_from(wrong).is_err(), "{wrong:?}");
        }
    }
}
