//! Writes the Rust that stands for the Fluent files.

use crate::read::Files;
use crate::syntax::Text;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// The embedded files of every locale as `SOURCES: &[(tag, &[(name, text)])]`.
pub fn sources(locales: &BTreeMap<String, Files>) -> String {
    let mut code = String::from("pub(crate) static SOURCES: &[(&str, &[(&str, &str)])] = &[\n");
    for (locale, files) in locales {
        let _ = writeln!(code, "    ({locale:?}, &[");
        for file in files {
            let path = format!("/../../../locales/{locale}/{}", file.name);
            let name = &file.name;
            let _ =
                writeln!(code, "        ({name:?}, include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), {path:?}))),");
        }
        code.push_str("    ]),\n");
    }
    code.push_str("];\n");
    code
}

/// One function a text: `notify-new-mail` becomes `notify_new_mail`, `key.label` becomes `key_label`.
pub fn functions(english: &Files) -> Result<String, String> {
    let mut code = String::new();
    let mut names = BTreeSet::new();
    for text in english.iter().flat_map(|file| &file.texts).filter(|text| !text.key.starts_with('-')) {
        let name = text.key.replace(['-', '.'], "_");
        if !names.insert(name.clone()) {
            return Err(format!("two keys of English would both be called {name} in Rust, one is {}", text.key));
        }
        code.push_str(&function(&name, text));
    }
    Ok(code)
}

fn function(name: &str, text: &Text) -> String {
    let documented = documented_variables(&text.comment);
    let mut order: Vec<&str> = documented
        .keys()
        .map(String::as_str)
        .filter(|name| text.mentions.variables.iter().any(|v| v == name))
        .collect();
    order.sort_by_key(|name| documented.get(*name).map_or(usize::MAX, |variable| variable.position));
    order.extend(text.mentions.variables.iter().map(String::as_str).filter(|name| !documented.contains_key(*name)));

    let mut parameters = Vec::new();
    let mut arguments = Vec::new();
    for variable in order {
        let is_number = documented
            .get(variable)
            .map_or_else(|| text.mentions.counts.contains(variable), |documented| documented.is_number);
        let parameter = parameter_name(variable);
        parameters.push(format!("{parameter}: {}", if is_number { "i64" } else { "&str" }));
        arguments.push(format!("({variable:?}, {parameter}.into())"));
    }
    let mut code = format!("/// The text `{}`.\n", text.key);
    if parameters.len() > 7 {
        code.push_str("#[expect(clippy::too_many_arguments, reason = \"the text has so many variables\")]\n");
    }
    let _ = writeln!(
        code,
        "pub fn {name}({}) -> Message {{\n    Message::new({:?}, vec![{}])\n}}",
        parameters.join(", "),
        text.key,
        arguments.join(", ")
    );
    code
}

struct Variable {
    position: usize,
    is_number: bool,
}

/// Reads comment lines such as `$count (Number): how many`; a comment of an attribute names it for its whole message.
fn documented_variables(comment: &[String]) -> BTreeMap<String, Variable> {
    let mut variables = BTreeMap::new();
    for (position, line) in comment.iter().enumerate() {
        let Some(rest) = line.trim_start_matches([' ', '-', '*']).strip_prefix('$') else { continue };
        let name: String = rest.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-')).collect();
        let is_number = rest.get(name.len()..).is_some_and(|rest| rest.trim_start().starts_with("(Number"));
        variables.insert(name, Variable { position, is_number });
    }
    variables
}

fn parameter_name(variable: &str) -> String {
    let mut name = String::new();
    for character in variable.chars() {
        if character.is_ascii_uppercase() {
            name.push('_');
        }
        name.push(if character == '-' { '_' } else { character.to_ascii_lowercase() });
    }
    if matches!(name.as_str(), "type" | "match" | "for" | "in" | "ref" | "use" | "where" | "move" | "as" | "if") {
        name.insert_str(0, "r#");
    }
    name
}
