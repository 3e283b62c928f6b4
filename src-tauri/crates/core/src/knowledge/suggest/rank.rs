//! Which article answers best, and why: values in, values out.

use super::wire::SuggestionReason;
use comptoir_kernel::{ArticleId, TopicId};

/// What counts how much. A word says between 0 (it stands everywhere) and 1 (it stands nowhere else).
/// Many questions are not about what was ordered, so an order says less than a number that the letter names.
const ORDERED: f64 = 1.0;
const NAMED_PRODUCT: f64 = 2.5;
const TOPIC: f64 = 1.5;
const OWN_LANGUAGE: f64 = 0.5;
const IN_TITLE: f64 = 2.0;
const MOST_FOR_USE: f64 = 0.3;
/// However many words a long letter shares with a long text, together they count less than this; so many count half of it.
const MOST_FOR_WORDS: f64 = 3.0;
const HALF_OF_IT: f64 = 1.5;
/// Words alone make an article worth showing from here on: two that say something, or one in the title.
const ENOUGH: f64 = 0.8;
/// What words of another language count: some words look alike and mean something else.
const FOREIGN: f64 = 0.6;
/// What falls so far behind the best is no help beside it.
const BESIDE_THE_BEST: f64 = 0.6;

/// Words that are named as a reason.
const NAMED: usize = 3;

/// What a conversation says of itself.
#[derive(Debug, Default)]
pub(crate) struct Asked {
    /// Words as the customer wrote them.
    pub words: Vec<String>,
    /// The customer's.
    pub language: Option<String>,
    pub products: Vec<AskedProduct>,
    pub topic: Option<TopicId>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct AskedProduct {
    pub sku: String,
    /// Empty where only the number is known.
    pub name: String,
}

/// A word of the letter in a text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Found {
    /// Its place among the words that were asked for.
    pub word: usize,
    pub is_in_title: bool,
    /// Between 0 and 1.
    pub says: f64,
}

/// Words of the letter in the text of one language.
#[derive(Debug, Clone)]
pub(super) struct FoundText {
    pub language: String,
    pub found: Vec<Found>,
}

/// An article that has something in common with the conversation.
#[derive(Debug, Clone)]
pub(super) struct Candidate {
    pub id: ArticleId,
    pub texts: Vec<FoundText>,
    pub languages: Vec<String>,
    /// Article numbers that it is about, of those that were asked for.
    pub products: Vec<String>,
    pub is_about_topic: bool,
    pub insert_count: i64,
}

impl Candidate {
    pub const fn new(id: ArticleId) -> Self {
        Self {
            id,
            texts: Vec::new(),
            languages: Vec::new(),
            products: Vec::new(),
            is_about_topic: false,
            insert_count: 0,
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Ranked {
    pub id: ArticleId,
    pub score: f64,
    pub reasons: Vec<SuggestionReason>,
}

/// How much a word says that stands in so many of all texts: 1 in none but one of many, near 0 in all.
pub(super) fn says(texts_with: usize, texts: usize) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "numbers of texts are far below 2^52")]
    let (with, all) = (texts_with as f64, texts.max(1) as f64);
    let rarity = (1.0 + (all - with + 0.5).max(0.0) / (with + 0.5)).ln();
    (rarity / (1.0 + all).ln()).clamp(0.0, 1.0)
}

/// The best first, at most so many. What has only a faint word in common, or far less than the best, is left out.
pub(super) fn rank(candidates: Vec<Candidate>, asked: &Asked, most: usize) -> Vec<Ranked> {
    let mut ranked: Vec<Ranked> = candidates.iter().filter_map(|own| judge(own, asked)).collect();
    ranked.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.id.cmp(&b.id)));
    let least = ranked.first().map_or(0.0, |best| best.score * BESIDE_THE_BEST);
    ranked.retain(|own| own.score >= least);
    ranked.truncate(most);
    ranked
}

fn judge(own: &Candidate, asked: &Asked) -> Option<Ranked> {
    let mut reasons = Vec::new();
    let mut score = 0.0;
    if let Some(product) = asked.products.iter().find(|asked| own.products.contains(&asked.sku)) {
        score += if product.name.is_empty() { NAMED_PRODUCT } else { ORDERED };
        reasons.push(SuggestionReason::Product { sku: product.sku.clone(), name: product.name.clone() });
    }
    if let Some(topic_id) = asked.topic.filter(|_| own.is_about_topic) {
        score += TOPIC;
        reasons.push(SuggestionReason::Topic { topic_id });
    }
    let best = own.texts.iter().map(|text| (weight(text, asked), text)).max_by(|(a, _), (b, _)| a.total_cmp(b));
    let (words, text) = best.map_or((0.0, None), |(weight, text)| (weight, Some(text)));
    if reasons.is_empty() && words < ENOUGH {
        return None;
    }
    score += MOST_FOR_WORDS * words / (words + HALF_OF_IT);
    reasons.extend(text.map(|text| named(text, asked)).filter(|_| words > 0.0));
    let own_language = asked.language.as_deref().and_then(|wanted| own.languages.iter().find(|it| is_like(it, wanted)));
    if let Some(language) = own_language {
        score += OWN_LANGUAGE;
        reasons.push(SuggestionReason::Language { language: language.clone() });
    }
    #[expect(clippy::cast_precision_loss, reason = "nobody inserts an article 2^52 times")]
    let use_ = (1.0 + own.insert_count.max(0) as f64).ln() / 20.0;
    Some(Ranked { id: own.id, score: score + use_.min(MOST_FOR_USE), reasons })
}

/// What the words of a text count together.
fn weight(text: &FoundText, asked: &Asked) -> f64 {
    let sum: f64 = text.found.iter().map(strength).sum();
    let is_foreign = asked.language.as_deref().is_some_and(|wanted| !is_like(&text.language, wanted));
    if is_foreign { sum * FOREIGN } else { sum }
}

fn strength(found: &Found) -> f64 {
    if found.is_in_title { found.says * IN_TITLE } else { found.says }
}

fn named(text: &FoundText, asked: &Asked) -> SuggestionReason {
    let mut found = text.found.clone();
    found.sort_by(|a, b| strength(b).total_cmp(&strength(a)).then(a.word.cmp(&b.word)));
    let words = found.iter().filter_map(|found| asked.words.get(found.word)).take(NAMED).cloned().collect();
    SuggestionReason::Words { words }
}

/// The same language, whatever the region.
fn is_like(one: &str, other: &str) -> bool {
    let bare = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    bare(one) == bare(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked() -> Asked {
        Asked {
            words: vec!["Größe".into(), "Jacke".into(), "Danke".into()],
            language: Some("de-AT".into()),
            products: vec![
                AskedProduct { sku: "4711".into(), name: "Fjord".into() },
                AskedProduct { sku: "TE-1".into(), name: String::new() },
            ],
            topic: Some(TopicId(3)),
        }
    }

    fn with_words(id: i64, language: &str, found: &[(usize, bool, f64)]) -> Candidate {
        let found =
            found.iter().map(|(word, is_in_title, says)| Found { word: *word, is_in_title: *is_in_title, says: *says });
        let text = FoundText { language: language.into(), found: found.collect() };
        Candidate { texts: vec![text], languages: vec![language.into()], ..Candidate::new(ArticleId(id)) }
    }

    fn order(candidates: Vec<Candidate>) -> Vec<i64> {
        rank(candidates, &asked(), 5).iter().map(|own| own.id.0).collect()
    }

    #[test]
    fn a_number_that_is_named_goes_before_words_and_an_order_says_little_beside_them() {
        let named = Candidate { products: vec!["TE-1".into()], ..Candidate::new(ArticleId(1)) };
        let words = with_words(2, "de", &[(0, true, 0.5)]);
        let ordered = Candidate { products: vec!["4711".into()], ..Candidate::new(ArticleId(3)) };
        let faint = with_words(4, "de", &[(2, false, 0.1)]);
        let other = Candidate { products: vec!["9999".into()], ..Candidate::new(ArticleId(5)) };
        assert_eq!(order(vec![faint.clone(), words, named, ordered.clone(), other]), [1, 2]);
        assert_eq!(order(vec![faint, ordered]), [3], "where nothing else is known it is something");
    }

    #[test]
    fn the_reasons_say_what_was_in_common() {
        let mut own = with_words(1, "de", &[(1, false, 0.5), (0, true, 0.6), (2, false, 0.1)]);
        own.products = vec!["4711".into()];
        own.is_about_topic = true;
        let reasons = &rank(vec![own], &asked(), 5)[0].reasons;
        assert_eq!(
            *reasons,
            [
                SuggestionReason::Product { sku: "4711".into(), name: "Fjord".into() },
                SuggestionReason::Topic { topic_id: TopicId(3) },
                SuggestionReason::Words { words: vec!["Größe".into(), "Jacke".into(), "Danke".into()] },
                SuggestionReason::Language { language: "de".into() },
            ]
        );
    }

    #[test]
    fn the_customers_language_and_what_was_used_before_decide_between_equals() {
        let foreign = with_words(1, "fr", &[(0, true, 0.9)]);
        let own = with_words(2, "de", &[(0, true, 0.9)]);
        let used = Candidate { insert_count: 40, ..with_words(3, "de", &[(0, true, 0.9)]) };
        assert_eq!(order(vec![foreign, own, used]), [3, 2]);
    }

    #[test]
    fn no_more_are_shown_than_asked_for_and_the_order_is_always_the_same() {
        let many: Vec<Candidate> = (1..=9).rev().map(|id| with_words(id, "de", &[(0, true, 0.9)])).collect();
        assert_eq!(order(many), [1, 2, 3, 4, 5]);
    }

    #[test]
    fn a_word_says_the_more_the_fewer_texts_have_it() {
        assert!(says(1, 10_000) > says(100, 10_000));
        assert!(says(100, 10_000) > says(5_000, 10_000));
        assert!(says(10_000, 10_000) < 0.01);
        assert!(says(1, 3) > 0.4, "in a small shop too");
    }
}
