//! What a template may say, and what happens when it cannot.

use super::{Context, Rendered, check, example, render};
use crate::macros::model::Formality;
use comptoir_kernel::Problem;
use jiff::tz::TimeZone;
use serde_json::{Map, json};

fn filled(source: &str, language: &str) -> Rendered {
    let context = Context { facts: example(), zone: TimeZone::UTC };
    render(source, &context, language, Formality::Neutral).unwrap()
}

fn nobody(source: &str) -> Rendered {
    let facts = json!({ "customer": { "first_name": "", "last_name": null } });
    let context = Context { facts: facts.as_object().unwrap().clone(), zone: TimeZone::UTC };
    render(source, &context, "en", Formality::Neutral).unwrap()
}

fn fault(source: &str) -> (String, String, String) {
    let problem: Problem = check(source).unwrap_err();
    assert_eq!(problem.code, "macro-template-broken", "{problem}");
    let of = |name| problem.args.get(name).cloned().unwrap_or_default();
    (of("kind"), of("name"), format!("{}:{}", of("line"), of("column")))
}

#[test]
fn facts_stand_in_the_text() {
    assert_eq!(filled("Hello {{ customer.first_name }},\n", "en").text, "Hello Ada,\n");
    assert_eq!(filled("{{ customer | name | upper }}", "en").text, "ADA LOVELACE");
    assert_eq!(filled("{{ customer.salutation }}!", "de").text, "Hallo Ada!");
}

#[test]
fn a_missing_fact_is_a_gap_and_never_empty() {
    let gap = nobody("Hello {{ customer.first_name }}, order {{ order.number | upper }}{{ customer.first_name }}");
    assert_eq!(gap.text, "Hello ⟦customer.first_name⟧, order ⟦order.number⟧⟦customer.first_name⟧");
    assert_eq!(gap.missing, ["customer.first_name", "order.number"]);
    assert_eq!(nobody("{{ customer | name }}").missing, ["customer.full_name"]);
    assert_eq!(nobody("{% for item in order.items %}{{ item.name }}{% endfor %}").missing, ["order.items.name"]);
    assert_eq!(nobody("{{ 'no. ' ~ order.number }}").missing, ["order.number"]);
    assert_eq!(nobody("{{ order.date | date }}").missing, ["order.date"]);
}

#[test]
fn a_default_fills_the_gap_and_a_condition_avoids_it() {
    assert_eq!(nobody("Hi {{ customer.first_name | default('there') }}").text, "Hi there");
    assert_eq!(nobody("Hi {{ customer.first_name or 'there' }}").text, "Hi there");
    assert_eq!(nobody("{% if order.number %}{{ order.number }}{% else %}-{% endif %}").text, "-");
    assert_eq!(nobody("{% if order.number is defined %}a{% else %}b{% endif %}").text, "b");
}

#[test]
fn days_are_written_in_the_language_of_the_text() {
    assert_eq!(filled("{{ order.date | date }}", "de-AT").text, "22. November 2026");
    assert_eq!(filled("{{ today | date }}", "fr").text, "22 novembre 2026");
    assert_eq!(filled("{{ today | date }}", "ja").text, "2026年11月22日");
}

#[test]
fn capitals_know_turkish() {
    let facts = json!({ "customer": { "first_name": "İrıs", "last_name": "ilk" } });
    let context = Context { facts: facts.as_object().unwrap().clone(), zone: TimeZone::UTC };
    let written = |source| render(source, &context, "tr", Formality::Neutral).unwrap().text;
    assert_eq!(written("{{ customer.last_name | upper }}"), "İLK");
    assert_eq!(written("{{ customer.first_name | lower }}"), "irıs");
}

#[test]
fn a_latin_name_in_an_arabic_text_is_isolated_and_a_signature_is_left_alone() {
    assert_eq!(filled("طلبك {{ order.number }}", "ar").text, "طلبك \u{2068}#1042\u{2069}");
    assert_eq!(filled("{{ order.number }}", "en").text, "#1042");
}

#[test]
fn a_broken_template_is_refused_with_its_place() {
    assert_eq!(fault("Hello\n{{ customer.first_name }").2, "2:24");
    assert_eq!(fault("a {{ customer.frist_name }}"), ("variable".into(), "customer.frist_name".into(), "1:6".into()));
    assert_eq!(fault("\n\n {{ today | shout }}"), ("filter".into(), "shout".into(), "3:13".into()));
    assert_eq!(fault("{% if today %}").0, "syntax");
    assert_eq!(fault("{% include 'x' %}").0, "statement");
}

#[test]
fn nothing_is_defined_multiplied_or_gone_through_for_ever() {
    assert_eq!(fault("{% set a = 'x' %}").0, "statement");
    assert_eq!(fault("{{ 'x' * 1000000 }}").0, "statement");
    assert_eq!(fault("{% macro a() %}{% endmacro %}").0, "statement");
    let loops = "{% for a in [1,2,3,4,5,6,7,8,9,0] %}".repeat(6);
    let ends = "{% endfor %}".repeat(6);
    assert_eq!(fault(&format!("{loops}.{ends}")).0, "endless");
}

#[test]
fn a_text_that_grows_too_long_is_refused() {
    let text = "x".repeat(19_000);
    let source = format!("{{% for a in [1,2,3,4,5,6,7,8,9,0,1,2,3,4,5] %}}{text}{{% endfor %}}");
    assert_eq!(check(&source).unwrap_err().code, "macro-too-long");
    assert_eq!(check(&"x".repeat(20_001)).unwrap_err().code, "macro-too-long");
}

#[test]
fn everything_that_is_offered_can_be_rendered() {
    for name in super::VARIABLES {
        check(&format!("{{{{ {name} }}}}")).unwrap();
    }
    let context = Context { facts: Map::new(), zone: TimeZone::UTC };
    assert_eq!(render("{{ shop.name }}", &context, "en", Formality::Formal).unwrap().missing, ["shop.name"]);
}
