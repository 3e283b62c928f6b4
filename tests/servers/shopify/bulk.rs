//! The file of a bulk operation: one line a thing, children behind their parent.

use super::execute::Run;
use super::shop::Shop;
use apollo_compiler::{
    ExecutableDocument, Schema,
    executable::{Field, Selection, SelectionSet},
    validation::Valid,
};
use serde_json::{Value, json};
use std::fmt::Write as _;

const MOST_CONNECTIONS: usize = 5;
const DEEPEST: usize = 2;

/// # Errors
/// The sentence with which the platform refuses the query.
pub fn file(schema: &Valid<Schema>, shop: &Shop, query: &str) -> Result<String, String> {
    let document = ExecutableDocument::parse_and_validate(schema, query, "bulk.graphql");
    let document = document.map_err(|error| error.to_string())?;
    let operation = document.operations.get(None).map_err(|error| format!("{error:?}"))?;
    let root = operation.selection_set.fields().next().ok_or("no field")?;
    let (count, depth) = connections(&operation.selection_set, false)?;
    if count > MOST_CONNECTIONS || depth > DEEPEST {
        return Err(format!("{count} connections, {depth} deep"));
    }
    let mut run = Run { schema, document: &document, variables: &Value::Null, errors: Vec::new() };
    let mut text = String::new();
    for item in shop.visible(root.name.as_str()) {
        lines(&mut run, shop, node_of(root), &item, None, &mut text);
    }
    if run.errors.is_empty() { Ok(text) } else { Err(format!("{:?}", run.errors.first())) }
}

fn is_connection(field: &Field) -> bool {
    field.ty().inner_named_type().ends_with("Connection")
}

/// How many, and how deep; none may stand inside a list.
fn connections(set: &SelectionSet, is_in_list: bool) -> Result<(usize, usize), String> {
    let (mut count, mut depth) = (0, 0);
    for field in set.fields() {
        let is_one = is_connection(field);
        if is_one && is_in_list {
            return Err("Queries that contain a connection field within a list field are not supported".to_owned());
        }
        let is_list = field.ty().is_list() && field.name != "edges" && field.name != "nodes";
        let (inner, inner_depth) = connections(&field.selection_set, is_in_list || is_list)?;
        count += inner + usize::from(is_one);
        depth = depth.max(inner_depth + usize::from(is_one));
    }
    Ok((count, depth))
}

/// What stands in `edges { node { … } }`.
fn node_of(connection: &Field) -> &SelectionSet {
    let edges = connection.selection_set.fields().find(|field| field.name == "edges").expect("edges");
    &edges.selection_set.fields().find(|field| field.name == "node").expect("a node").selection_set
}

fn lines(run: &mut Run, shop: &Shop, set: &SelectionSet, item: &Value, parent: Option<&Value>, text: &mut String) {
    let mut own = set.clone();
    own.selections.retain(|selection| !matches!(selection, Selection::Field(field) if is_connection(field)));
    let mut line = run.select(shop, &own, item, &[]);
    if let Some(parent) = parent {
        line["__parentId"] = parent.clone();
    }
    for letter in line.to_string().chars() {
        // Ranges may cut anywhere: the file keeps to ASCII.
        if letter.is_ascii() {
            text.push(letter);
        } else {
            letter.encode_utf16(&mut [0; 2]).iter().for_each(|unit| write!(text, "\\u{unit:04x}").unwrap());
        }
    }
    text.push('\n');
    for field in set.fields().filter(|field| is_connection(field)) {
        for child in item[field.name.as_str()].as_array().into_iter().flatten() {
            lines(run, shop, node_of(field), child, Some(&json!(item["id"])), text);
        }
    }
}
