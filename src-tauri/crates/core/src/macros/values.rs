//! What a template may name: facts that the caller gathered. A fact that is missing is a gap, never an empty text.

use minijinja::value::{Enumerator, Object, ObjectRepr, Value};
use serde_json::{Map, Value as Json};
use std::fmt;
use std::sync::Arc;

/// A gap in a text: `⟦customer.first_name⟧`. The desk sends nothing that still holds one.
pub const GAP_OPENS: char = '⟦';
pub const GAP_CLOSES: char = '⟧';

/// The names of the gaps in a text, each once, in the order of the text.
pub fn gaps(text: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for piece in text.split(GAP_OPENS).skip(1) {
        let Some((name, _)) = piece.split_once(GAP_CLOSES) else { continue };
        let is_name = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_'));
        if is_name && !names.iter().any(|known| known == name) {
            names.push(name.to_owned());
        }
    }
    names
}

/// A branch of the facts, with the way that leads to it.
#[derive(Debug)]
pub(super) struct Facts {
    path: String,
    map: Map<String, Json>,
}

impl Facts {
    pub fn root(map: Map<String, Json>) -> Value {
        Value::from_object(Self { path: String::new(), map })
    }

    fn below(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }
}

impl Object for Facts {
    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        let key = key.as_str()?;
        Some(value_of(self.map.get(key).unwrap_or(&Json::Null), self.below(key)))
    }

    fn render(self: &Arc<Self>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{GAP_OPENS}{}{GAP_CLOSES}", self.path)
    }
}

fn value_of(json: &Json, path: String) -> Value {
    match json {
        Json::String(text) if !text.trim().is_empty() => Value::from(text.as_str()),
        Json::Bool(truth) => Value::from(*truth),
        Json::Number(number) => match (number.as_i64(), number.as_f64()) {
            (Some(whole), _) => Value::from(whole),
            (None, Some(broken)) => Value::from(broken),
            (None, None) => Value::from_object(Missing { path }),
        },
        Json::Array(items) if !items.is_empty() => {
            items.iter().map(|item| value_of(item, path.clone())).collect::<Vec<_>>().into()
        }
        Json::Object(map) => Value::from_object(Facts { path, map: map.clone() }),
        Json::Null | Json::String(_) | Json::Array(_) => Value::from_object(Missing { path }),
    }
}

/// A fact that nobody knows. False in a condition; shown as a gap; what is asked of it is a gap too.
#[derive(Debug)]
struct Missing {
    path: String,
}

impl Object for Missing {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        ObjectRepr::Iterable
    }

    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        Some(Value::from_object(Self { path: format!("{}.{key}", self.path) }))
    }

    /// A list that nobody knows is gone through once, so that its gap is seen.
    fn enumerate(self: &Arc<Self>) -> Enumerator {
        Enumerator::Values(vec![Value::from_object(Self { path: self.path.clone() })])
    }

    fn is_true(self: &Arc<Self>) -> bool {
        false
    }

    fn render(self: &Arc<Self>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{GAP_OPENS}{}{GAP_CLOSES}", self.path)
    }
}

/// True for a fact that is not known.
pub(super) fn is_missing(value: &Value) -> bool {
    value.is_undefined() || value.is_none() || value.downcast_object_ref::<Missing>().is_some()
}
