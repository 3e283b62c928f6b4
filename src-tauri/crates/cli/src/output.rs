//! What is printed: JSON for programs, lines for people, problems in the person's language.

use comptoir_core::{COMMANDS, WireProblem};
use comptoir_kernel::{Kind, LocaleTag, Problem};
use comptoir_locale::Locale;
use serde_json::{Value, json};
use std::io::Write;
use std::process::ExitCode;

/// How answers are printed.
#[derive(Debug, Clone, Copy)]
pub struct Output {
    pub is_json: bool,
}

impl Output {
    /// Prints a line; a reader that went away is no problem.
    pub fn text(self, line: &str) {
        drop(writeln!(std::io::stdout(), "{line}"));
    }

    pub fn json(self, value: &Value) {
        self.text(&serde_json::to_string_pretty(value).unwrap_or_default());
    }

    /// Prints an answer as JSON, or one line per row made by `line`.
    pub fn rows(self, answer: &Value, rows: Option<&Value>, line: impl Fn(&Value) -> String) {
        if self.is_json {
            return self.json(answer);
        }
        // One piece, because standard output passes every line on by itself.
        let lines: Vec<String> = rows.and_then(Value::as_array).into_iter().flatten().map(line).collect();
        if !lines.is_empty() {
            self.text(&lines.join("\n"));
        }
    }

    /// Every command of the contract with what it takes and answers: names that are the same in every language.
    pub fn commands(self) {
        let list = COMMANDS.iter().map(|command| (command.name, command.shape()));
        if self.is_json {
            let rows =
                list.map(|(name, (request, answer))| json!({ "name": name, "request": request, "answer": answer }));
            return self.json(&rows.collect());
        }
        for (name, (request, answer)) in list {
            self.text(&format!("{name:32} {request} -> {answer}"));
        }
    }

    /// Tells on standard error what was wrong with the call.
    pub fn wrong_call(self, wrong: &str, hint: &str) -> ExitCode {
        let line = if self.is_json {
            let args = [("detail".to_owned(), wrong.to_owned())].into();
            let wire = WireProblem { kind: Kind::Refused, code: "request-invalid".to_owned(), args };
            serde_json::to_string(&wire).unwrap_or_default()
        } else {
            format!("{wrong}\n{hint}")
        };
        drop(writeln!(std::io::stderr(), "{line}"));
        ExitCode::from(2)
    }

    /// Tells a problem on standard error.
    pub fn fail(self, problem: &Problem) -> ExitCode {
        let wire = WireProblem::from(problem);
        let line = if self.is_json {
            serde_json::to_string(&wire).unwrap_or_default()
        } else {
            locale().problem(&wire.code, &wire.args)
        };
        drop(writeln!(std::io::stderr(), "{line}"));
        tracing::info!("{}", problem.chain());
        ExitCode::from(1)
    }
}

/// The language of the terminal.
pub fn locale() -> &'static Locale {
    let tag = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|tag| !tag.is_empty()));
    Locale::of(tag.and_then(|tag| LocaleTag::best_for(&tag).ok()).unwrap_or_default())
}

/// A field as text, whatever it is.
pub fn field(row: &Value, name: &str) -> String {
    match row.get(name) {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Null) | None => String::new(),
        Some(other) => other.to_string(),
    }
}
