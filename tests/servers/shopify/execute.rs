//! Executes validated documents over plain JSON: a field is a key, a connection is a list that is paged.

use super::shop::Shop;
use apollo_compiler::{
    ExecutableDocument, Schema,
    ast::Value as Literal,
    executable::{Field, Selection, SelectionSet},
    validation::Valid,
};
use serde_json::{Map, Value, json};

/// One document with its variables.
pub struct Run<'a> {
    pub schema: &'a Valid<Schema>,
    pub document: &'a Valid<ExecutableDocument>,
    pub variables: &'a Value,
    pub errors: Vec<Value>,
}

/// What a page of a connection may hold, and where paging ends.
const MOST_PER_PAGE: u64 = 250;
const MOST_OBJECTS: u64 = 25_000;

impl Run<'_> {
    pub fn arguments(&self, field: &Field) -> Map<String, Value> {
        field.arguments.iter().map(|entry| (entry.name.to_string(), self.value(&entry.value))).collect()
    }

    fn value(&self, literal: &Literal) -> Value {
        match literal {
            Literal::Null => Value::Null,
            Literal::Enum(name) => json!(name.as_str()),
            Literal::Variable(name) => self.variables.get(name.as_str()).cloned().unwrap_or_default(),
            Literal::String(text) => json!(text),
            Literal::Float(number) => json!(number.try_to_f64().unwrap()),
            Literal::Int(number) => json!(number.try_to_i32().unwrap()),
            Literal::Boolean(flag) => json!(flag),
            Literal::List(list) => list.iter().map(|item| self.value(item)).collect(),
            Literal::Object(fields) => {
                fields.iter().map(|(name, item)| (name.to_string(), self.value(item))).collect::<Map<_, _>>().into()
            }
        }
    }

    /// What a selection takes of an object.
    pub fn select(&mut self, shop: &Shop, set: &SelectionSet, value: &Value, path: &[Value]) -> Value {
        let mut taken = Map::new();
        for selection in &set.selections {
            match selection {
                Selection::Field(field) => {
                    let path = [path, &[json!(field.response_key().as_str())]].concat();
                    let found = self.field(shop, set, field, value, &path);
                    taken.insert(field.response_key().to_string(), found);
                }
                Selection::InlineFragment(part) => {
                    let is_meant = part.type_condition.as_ref().is_none_or(|name| value["__typename"] == name.as_str());
                    if !is_meant {
                        continue;
                    }
                    if let Value::Object(more) = self.select(shop, &part.selection_set, value, path) {
                        taken.extend(more);
                    }
                }
                Selection::FragmentSpread(_) => panic!("no question uses named fragments"),
            }
        }
        taken.into()
    }

    fn field(&mut self, shop: &Shop, set: &SelectionSet, field: &Field, value: &Value, path: &[Value]) -> Value {
        if field.name == "__typename" {
            return value.get("__typename").cloned().unwrap_or_else(|| json!(set.ty.as_str()));
        }
        if let Some(scope) = shop.hidden(set.ty.as_str(), field.name.as_str()) {
            self.errors.push(denied(scope, path));
            return Value::Null;
        }
        let computed = (field.name == "suggestedRefund").then(|| Shop::suggested(&self.arguments(field)));
        let Some(found) = computed.as_ref().or_else(|| value.get(field.name.as_str())) else {
            if field.ty().is_non_null() {
                self.errors.push(json!({ "message": format!("the double lacks {}.{}", set.ty, field.name) }));
            }
            return Value::Null;
        };
        self.below(shop, field, found, path)
    }

    pub fn below(&mut self, shop: &Shop, field: &Field, found: &Value, path: &[Value]) -> Value {
        if field.selection_set.is_empty() {
            return found.clone();
        }
        let arguments = self.arguments(field);
        if field.ty().inner_named_type().ends_with("Connection") {
            let page = self.page(found, &arguments);
            return self.select(shop, &field.selection_set, &page, path);
        }
        match found {
            Value::Array(list) => {
                let most = arguments.get("first").and_then(Value::as_u64).unwrap_or(u64::MAX);
                let taken = list.iter().enumerate().take(usize::try_from(most).unwrap_or(usize::MAX));
                taken
                    .map(|(at, item)| match item {
                        Value::Null => Value::Null,
                        item => self.select(shop, &field.selection_set, item, &[path, &[json!(at)]].concat()),
                    })
                    .collect()
            }
            Value::Null => Value::Null,
            found => self.select(shop, &field.selection_set, found, path),
        }
    }

    fn page(&mut self, list: &Value, arguments: &Map<String, Value>) -> Value {
        let list = list.as_array().map(Vec::as_slice).unwrap_or_default();
        let first = arguments.get("first").and_then(Value::as_u64).unwrap_or(0);
        let after = arguments.get("after").and_then(Value::as_str).map_or(0, |text| text.parse::<u64>().unwrap());
        if first > MOST_PER_PAGE || after >= MOST_OBJECTS {
            self.errors.push(json!({ "message": "too far", "extensions": { "code": "BAD_REQUEST" } }));
        }
        let start = usize::try_from(after).unwrap().min(list.len());
        let end = (start + usize::try_from(first).unwrap()).min(list.len());
        let nodes = &list[start..end];
        json!({
            "nodes": nodes,
            "edges": nodes.iter().map(|node| json!({ "node": node, "cursor": "" })).collect::<Vec<_>>(),
            "pageInfo": {
                "hasNextPage": end < list.len(), "hasPreviousPage": start > 0,
                "startCursor": start.to_string(), "endCursor": end.to_string(),
            },
        })
    }

    /// One point for each thing that has an id, times the length of the connections around it.
    pub fn cost(&self, set: &SelectionSet) -> u64 {
        let inner = set.selections.iter().map(|selection| match selection {
            Selection::Field(field) => {
                let first = self.arguments(field).get("first").and_then(Value::as_u64);
                let is_paged = field.ty().inner_named_type().ends_with("Connection");
                first.filter(|_| is_paged).unwrap_or(1) * self.cost(&field.selection_set)
            }
            Selection::InlineFragment(part) => self.cost(&part.selection_set),
            Selection::FragmentSpread(_) => 0,
        });
        let has_id = set.selections.iter().any(|item| item.as_field().is_some_and(|field| field.name == "id"));
        u64::from(has_id) + inner.sum::<u64>()
    }
}

pub fn denied(scope: &str, path: &[Value]) -> Value {
    json!({
        "message": "Access denied",
        "path": path,
        "extensions": { "code": "ACCESS_DENIED", "requiredAccess": format!("`{scope}` access scope.") },
    })
}
