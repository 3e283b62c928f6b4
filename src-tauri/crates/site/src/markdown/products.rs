//! The products that a body names.

use super::{Directive, parse};
use comrak::Arena;
use comrak::nodes::NodeValue;
use std::collections::BTreeSet;

/// Their numbers, as they stand behind `:::product`.
pub fn products(body: &str) -> BTreeSet<String> {
    if !body.contains(":::product") {
        return BTreeSet::new();
    }
    let arena = Arena::new();
    let number = |value: &NodeValue| match value {
        NodeValue::BlockDirective(block) => match Directive::read(&block.info) {
            Directive::Product(sku) => Some(sku.to_owned()),
            _ => None,
        },
        _ => None,
    };
    parse(&arena, body).descendants().filter_map(|node| number(&node.data.borrow().value)).collect()
}

#[cfg(test)]
mod tests {
    use super::products;

    #[test]
    fn the_numbers_of_cards_are_found_and_those_of_other_words_are_not() {
        let body = "A\n\n:::product CS-300\n:::\n\n> :::product Ä/1\n> :::\n\n`:::product no`\n\n:::steps\n1. a\n:::\n";
        assert_eq!(products(body).into_iter().collect::<Vec<_>>(), ["CS-300", "Ä/1"]);
    }
}
