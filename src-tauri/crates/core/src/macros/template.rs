//! Templates: checked when saved, rendered within limits. A pure function of text and facts.

use super::model::Formality;
use super::values::{Facts, gaps};
use super::{filters, names};
use comptoir_kernel::Problem;
use jiff::tz::TimeZone;
use minijinja::{Environment, ErrorKind, UndefinedBehavior};
use serde_json::{Map, Value as Json, json};
use std::io;

/// What a template may name. `order` is a gap where the customer has none.
pub const VARIABLES: &[&str] = &[
    "customer.first_name",
    "customer.last_name",
    "customer.full_name",
    "customer.salutation",
    "customer.email",
    "customer.language",
    "conversation.number",
    "conversation.subject",
    "conversation.received_at",
    "agent.name",
    "agent.first_name",
    "agent.signature",
    "shop.name",
    "shop.address",
    "shop.email",
    "order.number",
    "order.date",
    "order.total",
    "order.state",
    "order.status",
    "order.lines",
    "order.items",
    "order.carrier",
    "order.tracking_number",
    "order.tracking_url",
    "order.shipped_on",
    "order.delivered_on",
    "order.refunded",
    "today",
];

/// Characters; about ten pages.
pub const LONGEST_TEMPLATE: usize = 20_000;
/// Bytes of a rendered text.
const LONGEST_OUTPUT: usize = 256 * 1024;
/// Instructions of the engine; an honest macro needs a few hundred.
const FUEL: u64 = 20_000;

/// The facts of one letter, gathered by the room that writes it.
#[derive(Debug, Clone)]
pub struct Context {
    /// `customer`, `conversation`, `agent`, `shop`, `order`, `today`: objects of plain values. Moments are
    /// milliseconds since 1970, days `2026-11-22`. What is empty or left out is a gap.
    pub facts: Map<String, Json>,
    /// For writing moments as days.
    pub zone: TimeZone,
}

/// A text with its facts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    pub text: String,
    /// The names of the gaps, each once.
    pub missing: Vec<String>,
}

/// Checks a template as far as that is possible without facts.
///
/// # Errors
/// `macro-template-broken` with `kind`, `name`, `line` and `column`.
pub fn check(source: &str) -> Result<(), Problem> {
    check_names(source, is_known, &example())
}

/// The same for texts of another room, with variables of its own.
///
/// # Errors
/// As [`check`].
pub fn check_among(source: &str, variables: &[&str], example: &Map<String, Json>) -> Result<(), Problem> {
    check_names(source, |name| variables.contains(&name), example)
}

fn check_names(source: &str, is_known: impl Fn(&str) -> bool, example: &Map<String, Json>) -> Result<(), Problem> {
    if source.chars().count() > LONGEST_TEMPLATE {
        return Err(Problem::refused("macro-too-long").with("limit", LONGEST_TEMPLATE));
    }
    let environment = environment("en", &TimeZone::UTC);
    let template = environment.template_from_str(source).map_err(|error| broken(source, &error))?;
    refuse_foreign_statements(source)?;
    let mut named: Vec<String> = template.undeclared_variables(true).into_iter().collect();
    named.sort_unstable();
    if let Some(unknown) = named.iter().find(|name| !is_known(name)) {
        let at = source.find(unknown.as_str()).unwrap_or_default();
        return Err(fault(source, "variable", unknown, at));
    }
    // Filters are only looked up while rendering: once with every fact there, once with none.
    for facts in [example.clone(), Map::new()] {
        render(source, &Context { facts, zone: TimeZone::UTC }, "en", Formality::Neutral)?;
    }
    Ok(())
}

/// Fills a template. Missing facts stand in the text as gaps.
///
/// # Errors
/// `macro-template-broken`, `macro-too-long`.
pub fn render(source: &str, context: &Context, language: &str, formality: Formality) -> Result<Rendered, Problem> {
    let environment = environment(language, &context.zone);
    let template = environment.template_from_str(source).map_err(|error| broken(source, &error))?;
    refuse_foreign_statements(source)?;
    let facts = Facts::root(with_salutation(context.facts.clone(), language, formality));
    let mut page = Page::default();
    match template.render_captured_to(facts, &mut page) {
        Ok(_) => {}
        Err(_) if page.is_full => return Err(Problem::refused("macro-too-long").with("limit", LONGEST_TEMPLATE)),
        Err(error) => return Err(broken(source, &error)),
    }
    let text = String::from_utf8(page.bytes).map_err(Problem::broken)?;
    Ok(Rendered { missing: gaps(&text), text })
}

fn environment<'s>(language: &str, zone: &TimeZone) -> Environment<'s> {
    let mut environment = Environment::empty();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_keep_trailing_newline(true);
    environment.set_trim_blocks(true);
    environment.set_fuel(Some(FUEL));
    environment.set_recursion_limit(20);
    environment.set_debug(true);
    filters::add(&mut environment, language, zone);
    environment
}

/// The greeting depends on the text's language and form of address, so it is made last.
fn with_salutation(mut facts: Map<String, Json>, language: &str, formality: Formality) -> Map<String, Json> {
    if let Some(customer) = facts.get_mut("customer").and_then(Json::as_object_mut)
        && !customer.contains_key("salutation")
    {
        let part = |key: &str| customer.get(key).and_then(Json::as_str).unwrap_or_default().to_owned();
        let name = names::Name { first: part("first_name"), last: part("last_name"), full: part("full_name") };
        if let Some(greeting) = names::salutation(language, formality, &name) {
            customer.insert("salutation".into(), Json::String(greeting));
        }
    }
    facts
}

/// Facts as they might be, for checking and for looking at a text without a customer.
pub fn example() -> Map<String, Json> {
    let facts = json!({
        "customer": {
            "first_name": "Ada", "last_name": "Lovelace", "full_name": "Ada Lovelace",
            "email": "ada@example.com", "language": "en",
        },
        "conversation": { "number": "1042", "subject": "Jacket", "received_at": 1_795_356_300_000_i64 },
        "agent": { "name": "Bo Lindqvist", "first_name": "Bo", "signature": "Bo" },
        "shop": { "name": "Nordlicht", "address": "Am Hafen 1", "email": "support@example.com" },
        "order": {
            "number": "#1042", "date": "2026-11-22", "total": "€49.90", "state": "sent", "status": "sent",
            "lines": "1 × Jacket", "carrier": "DHL", "shipped_on": "2026-11-23", "delivered_on": "2026-11-25",
            "refunded": "€5.00",
            "tracking_number": "00340434161094021501", "tracking_url": "https://example.com/track",
            "items": [{ "name": "Jacket", "quantity": 1 }],
        },
        "today": 1_795_356_300_000_i64,
    });
    if let Json::Object(map) = facts { map } else { Map::new() }
}

fn is_known(name: &str) -> bool {
    let is_branch = |known: &&str| known.strip_prefix(name).is_some_and(|rest| rest.starts_with('.'));
    VARIABLES.contains(&name) || VARIABLES.iter().any(is_branch) || name.starts_with("order.")
}

/// A macro shows and decides; it defines nothing and multiplies nothing, which could fill the memory before the fuel ends.
fn refuse_foreign_statements(source: &str) -> Result<(), Problem> {
    const STATEMENTS: &[&str] = &["if", "elif", "else", "endif", "for", "endfor", "raw", "endraw"];
    for tag in tags(source) {
        let word: String =
            tag.text.trim_start_matches(['-', '+']).trim_start().chars().take_while(|c| c.is_alphanumeric()).collect();
        if tag.is_statement && !STATEMENTS.contains(&word.as_str()) {
            return Err(fault(source, "statement", &word, tag.at));
        }
        if let Some(at) = outside_quotes(tag.text).find(|(_, c)| *c == '*').map(|(at, _)| at) {
            return Err(fault(source, "statement", "*", tag.at + at));
        }
    }
    Ok(())
}

struct Tag<'s> {
    text: &'s str,
    /// Byte where the inside begins.
    at: usize,
    is_statement: bool,
}

/// The insides of `{{ … }}` and `{% … %}`, comments left out.
fn tags(source: &str) -> Vec<Tag<'_>> {
    let mut tags = Vec::new();
    let mut at = 0;
    while let Some((before, rest)) = source.get(at..).and_then(|rest| rest.split_once('{')) {
        let inside = at + before.len() + 2;
        let closing = match rest.chars().next() {
            Some('{') => "}}",
            Some('%') => "%}",
            Some('#') => "#}",
            _ => {
                at = inside - 1;
                continue;
            }
        };
        let Some(text) = source.get(inside..) else { break };
        let end = text.find(closing).unwrap_or(text.len());
        if closing != "#}" {
            tags.push(Tag { text: text.get(..end).unwrap_or(text), at: inside, is_statement: closing == "%}" });
        }
        at = inside + end;
    }
    tags
}

fn outside_quotes(text: &str) -> impl Iterator<Item = (usize, char)> {
    let mut quote = None;
    text.char_indices().filter(move |(_, c)| {
        match quote {
            None if matches!(c, '"' | '\'') => quote = Some(*c),
            Some(open) if open == *c => quote = None,
            _ => {}
        }
        quote.is_none()
    })
}

/// Puts a fault of the engine into a problem that names its place; nobody is shown the engine's English.
fn broken(source: &str, error: &minijinja::Error) -> Problem {
    let at = error.range().map(|range| range.start).or_else(|| error.line().map(|line| line_start(source, line)));
    let word = |kind| (kind, quoted(error.detail().unwrap_or_default()));
    let (kind, name) = match error.kind() {
        ErrorKind::UnknownFilter | ErrorKind::UnknownTest => word("filter"),
        ErrorKind::UnknownFunction | ErrorKind::UnknownMethod => word("statement"),
        ErrorKind::OutOfFuel => ("endless", String::new()),
        ErrorKind::UndefinedError => ("variable", String::new()),
        ErrorKind::InvalidOperation if error.detail() == Some("date") => ("date", String::new()),
        _ => ("syntax", String::new()),
    };
    let at = at.unwrap_or_default();
    let name = if name.is_empty() { word_at(source, at) } else { name };
    fault(source, kind, &name, at)
}

fn fault(source: &str, kind: &'static str, name: &str, at: usize) -> Problem {
    let before = source.get(..at).unwrap_or(source);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    let problem = Problem::refused("macro-template-broken").with("kind", kind).with("name", name);
    problem.with("line", line).with("column", column)
}

fn line_start(source: &str, line: usize) -> usize {
    source.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum()
}

/// The word that stands where the fault is.
fn word_at(source: &str, at: usize) -> String {
    let rest = source.get(at..).unwrap_or_default().trim_start_matches(|c: char| !c.is_alphanumeric() && c != '_');
    rest.chars().take_while(|c| c.is_alphanumeric() || matches!(c, '_' | '.')).take(60).collect()
}

/// The name that the engine quotes, as in "filter shout is unknown".
fn quoted(detail: &str) -> String {
    detail.split_whitespace().nth(1).unwrap_or_default().trim_matches(['"', '\'', '`']).to_owned()
}

/// What is written so far, up to the limit.
#[derive(Default)]
struct Page {
    bytes: Vec<u8>,
    is_full: bool,
}

impl io::Write for Page {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.bytes.len() + bytes.len() > LONGEST_OUTPUT {
            self.is_full = true;
            return Err(io::Error::other("the text is too long"));
        }
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests;
