//! Walks parsed Fluent; shared by the build script and the coverage report, so it knows nothing but the syntax tree.

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use std::collections::BTreeSet;

/// What one message, term or attribute mentions.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Mentions {
    /// Names of `$variables` in order of appearance.
    pub variables: Vec<String>,
    /// The variables among them that choose between plural forms.
    pub counts: BTreeSet<String>,
    /// Other messages and terms, as `key`, `key.attribute` or `-term`.
    pub references: BTreeSet<String>,
}

/// One translatable text: a message, a term (`-name`) or an attribute (`key.attribute`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    pub key: String,
    pub mentions: Mentions,
    /// The lines of the comment right above.
    pub comment: Vec<String>,
}

/// Lists every text of a file in its order. A message without a value appears by its attributes only.
pub fn texts_of(resource: &Resource<&str>) -> Vec<Text> {
    let mut texts = Vec::new();
    for entry in &resource.body {
        let (key, value, attributes, comment) = match entry {
            Entry::Message(message) => {
                (message.id.name.to_owned(), message.value.as_ref(), &message.attributes, &message.comment)
            }
            Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes, &term.comment),
            _ => continue,
        };
        let comment: Vec<String> =
            comment.iter().flat_map(|comment| comment.content.iter().map(|line| (*line).to_owned())).collect();
        if let Some(value) = value {
            texts.push(Text { key: key.clone(), mentions: mentions_of(value), comment: comment.clone() });
        }
        for attribute in attributes {
            texts.push(Text {
                key: format!("{key}.{}", attribute.id.name),
                mentions: mentions_of(&attribute.value),
                comment: comment.clone(),
            });
        }
    }
    texts
}

/// Collects what a pattern mentions.
pub fn mentions_of(pattern: &Pattern<&str>) -> Mentions {
    let mut mentions = Mentions::default();
    walk_pattern(pattern, &mut mentions);
    mentions
}

fn walk_pattern(pattern: &Pattern<&str>, mentions: &mut Mentions) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            walk_expression(expression, mentions);
        }
    }
}

fn walk_expression(expression: &Expression<&str>, mentions: &mut Mentions) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, mentions),
        Expression::Select { selector, variants } => {
            walk_inline(selector, mentions);
            let is_plural = variants.iter().any(|variant| {
                use fluent_syntax::ast::VariantKey::{Identifier, NumberLiteral};
                match variant.key {
                    Identifier { name } => matches!(name, "zero" | "one" | "two" | "few" | "many"),
                    NumberLiteral { .. } => true,
                }
            });
            if let (true, InlineExpression::VariableReference { id }) = (is_plural, selector) {
                mentions.counts.insert(id.name.to_owned());
            }
            for variant in variants {
                walk_pattern(&variant.value, mentions);
            }
        }
    }
}

fn walk_inline(inline: &InlineExpression<&str>, mentions: &mut Mentions) {
    match inline {
        InlineExpression::VariableReference { id } => {
            if !mentions.variables.iter().any(|known| known == id.name) {
                mentions.variables.push(id.name.to_owned());
            }
        }
        InlineExpression::MessageReference { id, attribute } => {
            mentions.references.insert(match attribute {
                Some(attribute) => format!("{}.{}", id.name, attribute.name),
                None => id.name.to_owned(),
            });
        }
        InlineExpression::TermReference { id, attribute, arguments } => {
            mentions.references.insert(match attribute {
                Some(attribute) => format!("-{}.{}", id.name, attribute.name),
                None => format!("-{}", id.name),
            });
            walk_arguments(arguments.as_ref(), mentions);
        }
        InlineExpression::FunctionReference { arguments, .. } => walk_arguments(Some(arguments), mentions),
        InlineExpression::Placeable { expression } => walk_expression(expression, mentions),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

fn walk_arguments(arguments: Option<&CallArguments<&str>>, mentions: &mut Mentions) {
    for positional in arguments.iter().flat_map(|arguments| &arguments.positional) {
        walk_inline(positional, mentions);
    }
}
