//! What the sample shop sells: outdoor clothes and tents, with names in the language of whoever looks around.

use comptoir_connectors::shops::model::{Product, RemoteId, Variant};
use comptoir_kernel::{Currency, LocaleTag, Money, Timestamp};
use comptoir_locale::{Locale, Message, message};

/// One article: its kind, its model, the beginning of its numbers, its price in cents, its colour and sizes.
pub(super) struct Article {
    pub kind: &'static str,
    pub model: &'static str,
    pub sku: &'static str,
    pub price: i64,
    colour: fn() -> Message,
    pub sizes: &'static [&'static str],
}

const BODY: &[&str] = &["XS", "S", "M", "L", "XL"];
const FEET: &[&str] = &["36–38", "39–41", "42–44"];

pub(super) const ARTICLES: &[Article] = &[
    article("jacket", "Fjord", "FJ-201", 18_900, message::sample_colour_petrol, BODY),
    article("jacket", "Lyngen", "LY-204", 18_900, message::sample_colour_rust, BODY),
    article("jacket", "Vardø", "VA-207", 18_900, message::sample_colour_graphite, BODY),
    article("parka", "Tromsø", "TR-310", 34_900, message::sample_colour_moss, BODY),
    article("parka", "Kirkenes", "KI-312", 34_900, message::sample_colour_graphite, BODY),
    article("trousers", "Lofoten", "LO-120", 12_900, message::sample_colour_graphite, BODY),
    article("trousers", "Senja", "SE-124", 12_900, message::sample_colour_moss, BODY),
    article("pullover", "Skarv", "SK-090", 11_900, message::sample_colour_petrol, BODY),
    article("pullover", "Hamn", "HA-093", 11_900, message::sample_colour_rust, BODY),
    article("beanie", "Polar", "PO-015", 3_490, message::sample_colour_rust, &[]),
    article("beanie", "Vinter", "VI-017", 3_490, message::sample_colour_petrol, &[]),
    article("tent", "Abisko", "AB-500", 42_900, message::sample_colour_moss, &[]),
    article("tent", "Kebne", "KE-505", 42_900, message::sample_colour_rust, &[]),
    article("socks", "Skarv", "SK-044", 1_900, message::sample_colour_graphite, FEET),
];

const fn article(
    kind: &'static str,
    model: &'static str,
    sku: &'static str,
    price: i64,
    colour: fn() -> Message,
    sizes: &'static [&'static str],
) -> Article {
    Article { kind, model, sku, price, colour, sizes }
}

impl Article {
    /// What the article is called: "Rain jacket Fjord, petrol".
    pub fn title(&self, locale: LocaleTag) -> String {
        let locale = Locale::of(locale);
        let colour = locale.format_plain(&(self.colour)());
        let text = match self.kind {
            "parka" => message::sample_product_parka(self.model, &colour),
            "trousers" => message::sample_product_trousers(self.model, &colour),
            "pullover" => message::sample_product_pullover(self.model, &colour),
            "beanie" => message::sample_product_beanie(self.model, &colour),
            "tent" => message::sample_product_tent(self.model, &colour),
            "socks" => message::sample_product_socks(self.model, &colour),
            _ => message::sample_product_jacket(self.model, &colour),
        };
        locale.format_plain(&text)
    }

    /// The article's own number in a size.
    pub fn sku_of(&self, size: &str) -> String {
        if self.sizes.is_empty() { self.sku.to_owned() } else { format!("{}-{size}", self.sku) }
    }
}

/// The article of a model; the first of its kind where the model is written in another script.
pub(super) fn find(kind: &str, model: &str) -> Option<&'static Article> {
    let of_kind = || ARTICLES.iter().filter(|article| article.kind == kind);
    of_kind().find(|article| article.model == model).or_else(|| of_kind().next())
}

/// The whole range; some sizes are few and some are gone, as in any shop.
pub(super) fn products(now: Timestamp, locale: LocaleTag) -> Vec<Product> {
    let products = (0..).zip(ARTICLES).map(|(place, article)| {
        let sizes: &[&str] = if article.sizes.is_empty() { &[""] } else { article.sizes };
        let variants = (0..).zip(sizes).map(|(at, size)| variant(article, size, (place * 5 + at * 7 + 3) % 11));
        Product {
            id: RemoteId(article.sku.to_owned()),
            title: article.title(locale),
            updated: now,
            url: Some(format!("https://nordlicht.example/{}", article.sku.to_lowercase())),
            picture: None,
            description: String::new(),
            is_published: true,
            tags: Vec::new(),
            variants: variants.collect(),
        }
    });
    products.collect()
}

fn variant(article: &Article, size: &str, stock: i64) -> Variant {
    let price = Money::new(article.price, Currency::EUR);
    Variant {
        id: RemoteId(article.sku_of(size)),
        sku: article.sku_of(size),
        title: size.to_owned(),
        price: Some(price),
        regular_price: None,
        stock: Some(stock),
        is_available: stock > 0,
    }
}
