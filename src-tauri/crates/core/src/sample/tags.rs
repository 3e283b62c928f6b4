//! The names of the sample shop's tags, in the language of whoever looks around.

use comptoir_kernel::LocaleTag;
use comptoir_locale::{Locale, message};

/// What the shop's people call a topic; the topic itself where nobody has named it.
pub(super) fn name(topic: &str, locale: LocaleTag) -> String {
    let text = match topic {
        "address" => message::sample_topic_address(),
        "b2b" => message::sample_topic_b2b(),
        "cancel" => message::sample_topic_cancel(),
        "complaint" => message::sample_topic_complaint(),
        "delivery" => message::sample_topic_delivery(),
        "discount" => message::sample_topic_discount(),
        "exchange" => message::sample_topic_exchange(),
        "gift" => message::sample_topic_gift(),
        "invoice" => message::sample_topic_invoice(),
        "praise" => message::sample_topic_praise(),
        "presale" => message::sample_topic_presale(),
        "question" => message::sample_topic_question(),
        "refund" => message::sample_topic_refund(),
        "return" => message::sample_topic_return(),
        "size" => message::sample_topic_size(),
        "stock" => message::sample_topic_stock(),
        "warranty" => message::sample_topic_warranty(),
        other => return other.to_owned(),
    };
    Locale::of(locale).format_plain(&text)
}

/// What the shop's people make of their tags: the topic of the program, and what it usually came from.
pub(super) const MATTERS: &[(&str, &str, &str)] = &[
    ("delivery", "delivery", "carrier_delay"),
    ("exchange", "exchange", "size_chart"),
    ("size", "exchange", "size_chart"),
    ("return", "return", "changed_mind"),
    ("refund", "return", "our_mistake"),
    ("complaint", "damage", "wrong_picking"),
    ("warranty", "damage", "supplier_fault"),
    ("invoice", "payment", "shop_site"),
    ("discount", "payment", "shop_site"),
    ("cancel", "order_change", "changed_mind"),
    ("address", "order_change", "changed_mind"),
    ("presale", "product", "product_text"),
    ("question", "product", "product_text"),
    ("stock", "product", "only_question"),
];

#[cfg(test)]
mod tests {
    use super::super::scenario;
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_topic_of_the_shop_has_a_name_of_its_own_in_every_language() {
        let topics: BTreeSet<String> = scenario::languages()
            .iter()
            .flat_map(|language| language.scenarios.iter().map(|scenario| scenario.topic.clone()))
            .collect();
        for locale in LocaleTag::SHIPPED {
            let names: BTreeSet<String> = topics.iter().map(|topic| name(topic, locale)).collect();
            assert_eq!(names.len(), topics.len(), "{locale:?}: {names:?}");
        }
        assert_eq!(name("size", LocaleTag::De), "Größe");
        assert_eq!(name("nobody named this", LocaleTag::De), "nobody named this");
    }
}
