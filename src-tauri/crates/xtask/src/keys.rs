//! The keys of the interface's texts as TypeScript types, read from the English Fluent files.

use crate::process::Failure;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

/// What a message needs and offers.
#[derive(Debug, Default, PartialEq, Eq)]
struct Message {
    variables: BTreeSet<String>,
    attributes: BTreeSet<String>,
}

/// Writes a type with every message of a directory of Fluent files, its variables and its attributes.
///
/// # Errors
/// A file cannot be read or parsed, or a key is defined twice.
pub fn typescript(directory: &Path) -> Result<String, Failure> {
    let mut messages = BTreeMap::new();
    for path in files(directory)? {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        read(&name, &fs::read_to_string(&path)?, &mut messages)?;
    }
    render(&messages)
}

fn files(directory: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(directory).map_err(|error| Failure(format!("{}: {error}", directory.display())))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

fn read(file: &str, text: &str, messages: &mut BTreeMap<String, Message>) -> Result<(), Failure> {
    let resource = parser::parse(text).map_err(|(_, errors)| {
        let list: Vec<String> = errors.iter().map(ToString::to_string).collect();
        Failure(format!("{file}: {}", list.join("; ")))
    })?;
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let mut found = Message::default();
        if let Some(value) = &message.value {
            pattern(value, &mut found.variables);
        }
        for attribute in &message.attributes {
            pattern(&attribute.value, &mut found.variables);
            found.attributes.insert(attribute.id.name.to_owned());
        }
        if messages.insert(message.id.name.to_owned(), found).is_some() {
            return Err(Failure(format!("{file}: the key {} is defined twice", message.id.name)));
        }
    }
    Ok(())
}

fn pattern(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression: found } = element {
            expression(found, variables);
        }
    }
}

fn expression(found: &Expression<&str>, variables: &mut BTreeSet<String>) {
    match found {
        Expression::Inline(part) => inline(part, variables),
        Expression::Select { selector, variants } => {
            inline(selector, variables);
            for variant in variants {
                pattern(&variant.value, variables);
            }
        }
    }
}

fn inline(part: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match part {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression: found } => expression(found, variables),
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                inline(argument, variables);
            }
        }
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => {}
    }
}

fn render(messages: &BTreeMap<String, Message>) -> Result<String, Failure> {
    let mut text = String::from(
        "// Written by `cargo xtask gen` from locales/en. Do not edit.\n\n\
         /** Every message: the variables it needs and the attributes it has. */\n\
         export interface Messages {\n",
    );
    for (key, message) in messages {
        let (variables, attributes) = (union(&message.variables), union(&message.attributes));
        writeln!(text, "  \"{key}\": {{ variables: {variables}; attributes: {attributes} }};")
            .map_err(|error| Failure(error.to_string()))?;
    }
    text.push_str("}\n\n/** The name of a message. */\nexport type Key = keyof Messages;\n");
    Ok(text)
}

fn union(names: &BTreeSet<String>) -> String {
    if names.is_empty() {
        return "never".to_owned();
    }
    names.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(" | ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_are_found_in_selectors_functions_and_attributes() {
        let text = "inbox-count = { $count ->\n    [one] { $count } of { NUMBER($total) }\n   *[other] many\n }\n    .label = { $name }\n";
        let mut messages = BTreeMap::new();
        read("inbox.ftl", text, &mut messages).unwrap();
        let message = messages.get("inbox-count").unwrap();
        assert_eq!(message.variables.iter().map(String::as_str).collect::<Vec<_>>(), ["count", "name", "total"]);
        assert_eq!(message.attributes.iter().map(String::as_str).collect::<Vec<_>>(), ["label"]);
    }

    #[test]
    fn a_key_that_is_defined_twice_is_an_error() {
        let mut messages = BTreeMap::new();
        read("a.ftl", "inbox-title = One\n", &mut messages).unwrap();
        let Failure(reason) = read("b.ftl", "inbox-title = Two\n", &mut messages).unwrap_err();
        assert_eq!(reason, "b.ftl: the key inbox-title is defined twice");
    }

    #[test]
    fn a_file_with_a_fault_is_an_error() {
        assert!(read("a.ftl", "inbox-title = { $\n", &mut BTreeMap::new()).is_err());
    }

    #[test]
    fn a_message_without_variables_takes_none() {
        let mut messages = BTreeMap::new();
        read("a.ftl", "inbox-title = Inbox\n", &mut messages).unwrap();
        assert!(render(&messages).unwrap().contains("\"inbox-title\": { variables: never; attributes: never };"));
    }
}
