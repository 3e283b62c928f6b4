//! Shopify's real schema: an introspection result in an npm package, which `cargo xtask test` fetches, as a document.

use apollo_compiler::{Schema, validation::Valid};
use serde_json::Value;
use std::{fmt::Write as _, fs, io::Read, path::PathBuf};

/// The versions that the platform supports at this time.
pub const VERSIONS: [&str; 4] = ["2026-01", "2026-04", "2026-07", "2026-10"];

/// # Panics
/// The schema was not fetched, or cannot be read.
pub fn of_version(version: &str) -> Valid<Schema> {
    let text = document(version);
    Schema::parse_and_validate(text, format!("admin_{version}.graphql")).expect("Shopify's schema is valid")
}

/// Written once beside what was fetched: to read the introspection takes much longer.
fn document(version: &str) -> String {
    let target = std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../target"), PathBuf::from);
    let place = target.join("tools/shopify");
    let written = place.join(format!("admin_{version}.graphql"));
    if let Ok(text) = fs::read_to_string(&written) {
        return text;
    }
    let packed = fs::read(place.join(format!("admin_{version}.json.gz")))
        .expect("Shopify's schema is not there: `cargo xtask test --only suite` fetches it");
    let mut json = Vec::new();
    flate2::read::GzDecoder::new(packed.as_slice()).read_to_end(&mut json).unwrap();
    let introspection: Value = serde_json::from_slice(&json).unwrap();
    let text = definitions(&introspection["data"]["__schema"]);
    // Another test may write the same at this moment.
    let own = place.join(format!("admin_{version}.{}.part", std::process::id()));
    fs::write(&own, &text).unwrap();
    fs::rename(&own, &written).unwrap();
    text
}

fn definitions(schema: &Value) -> String {
    let mut text = "directive @oneOf on INPUT_OBJECT\nschema { query: QueryRoot mutation: Mutation }\n".to_owned();
    for directive in items(&schema["directives"]) {
        if ["oneOf", "include", "skip", "deprecated", "specifiedBy"].contains(&name(directive)) {
            continue;
        }
        let places: Vec<&str> = items(&directive["locations"]).filter_map(Value::as_str).collect();
        writeln!(text, "directive @{}{} on {}", name(directive), arguments(directive), places.join(" | ")).unwrap();
    }
    items(&schema["types"]).filter(|kind| !name(kind).starts_with("__")).for_each(|kind| define(&mut text, kind));
    text
}

fn define(text: &mut String, kind: &Value) {
    let called = name(kind);
    match kind["kind"].as_str().unwrap_or_default() {
        "SCALAR" if ["String", "Int", "Float", "Boolean", "ID"].contains(&called) => {}
        "SCALAR" => writeln!(text, "scalar {called}").unwrap(),
        word @ ("OBJECT" | "INTERFACE") => {
            let interfaces: Vec<&str> = items(&kind["interfaces"]).map(name).collect();
            let implements =
                if interfaces.is_empty() { String::new() } else { format!(" implements {}", interfaces.join(" & ")) };
            let word = if word == "OBJECT" { "type" } else { "interface" };
            writeln!(text, "{word} {called}{implements} {{").unwrap();
            for field in items(&kind["fields"]) {
                writeln!(text, "  {}{}: {}", name(field), arguments(field), type_text(&field["type"])).unwrap();
            }
            text.push_str("}\n");
        }
        "UNION" => {
            let members: Vec<&str> = items(&kind["possibleTypes"]).map(name).collect();
            writeln!(text, "union {called} = {}", members.join(" | ")).unwrap();
        }
        "ENUM" => {
            let words: Vec<&str> = items(&kind["enumValues"]).map(name).collect();
            writeln!(text, "enum {called} {{ {} }}", words.join(" ")).unwrap();
        }
        "INPUT_OBJECT" => {
            let one_of = if kind["isOneOf"] == true { " @oneOf" } else { "" };
            writeln!(text, "input {called}{one_of} {{").unwrap();
            items(&kind["inputFields"]).for_each(|field| writeln!(text, "  {}", input(field)).unwrap());
            text.push_str("}\n");
        }
        other => panic!("no kind of type: {other}"),
    }
}

fn arguments(owner: &Value) -> String {
    let list: Vec<String> = items(&owner["args"]).map(input).collect();
    if list.is_empty() { String::new() } else { format!("({})", list.join(", ")) }
}

fn input(field: &Value) -> String {
    let default = field["defaultValue"].as_str().map(|value| format!(" = {value}")).unwrap_or_default();
    format!("{}: {}{default}", name(field), type_text(&field["type"]))
}

fn type_text(kind: &Value) -> String {
    match kind["kind"].as_str() {
        Some("NON_NULL") => format!("{}!", type_text(&kind["ofType"])),
        Some("LIST") => format!("[{}]", type_text(&kind["ofType"])),
        _ => name(kind).to_owned(),
    }
}

fn items(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

fn name(value: &Value) -> &str {
    value["name"].as_str().unwrap_or_default()
}
