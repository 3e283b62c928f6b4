//! Which kind of shop or plugin a form's mail comes from, and who sends for the hosted ones.

use super::{FormField, Meaning};
use crate::mail::model::ParsedMail;
use serde::{Deserialize, Serialize};

/// Who made the mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum FormSource {
    Shopify,
    Wix,
    Squarespace,
    PrestaShop,
    Shopware,
    WooCommerce,
    Wpforms,
    ContactForm7,
    /// Labels that many forms share.
    Generic,
    /// A template that the shop has made.
    Own,
}

impl FormSource {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Shopify => "shopify",
            Self::Wix => "wix",
            Self::Squarespace => "squarespace",
            Self::PrestaShop => "presta_shop",
            Self::Shopware => "shopware",
            Self::WooCommerce => "woo_commerce",
            Self::Wpforms => "wpforms",
            Self::ContactForm7 => "contact_form7",
            Self::Generic => "generic",
            Self::Own => "own",
        }
    }
}

/// The domains from which hosted shops send what their forms take.
const SENDERS: &[(&str, FormSource)] = &[
    ("shopify.com", FormSource::Shopify),
    ("shopifyemail.com", FormSource::Shopify),
    ("wix.com", FormSource::Wix),
    ("wix-forms.com", FormSource::Wix),
    ("wixforms.com", FormSource::Wix),
    ("ascendbywix.com", FormSource::Wix),
    ("squarespace.info", FormSource::Squarespace),
    ("squarespace.com", FormSource::Squarespace),
];

/// Words by which a kind betrays itself in subject or text.
const WORDS: &[(&str, FormSource)] = &[
    ("shopify", FormSource::Shopify),
    ("via form submission from", FormSource::Squarespace),
    ("squarespace", FormSource::Squarespace),
    ("prestashop", FormSource::PrestaShop),
    ("shopware", FormSource::Shopware),
    ("woocommerce", FormSource::WooCommerce),
    ("wpforms", FormSource::Wpforms),
    ("contact form 7", FormSource::ContactForm7),
];

fn by_sender(address: &str) -> Option<FormSource> {
    let domain = address.rsplit_once('@')?.1.to_lowercase();
    let is_of = |own: &str| domain == own || domain.strip_suffix(own).is_some_and(|rest| rest.ends_with('.'));
    SENDERS.iter().find(|(own, _)| is_of(own)).map(|(_, source)| *source)
}

/// Whether a hosted shop sends its forms from this address. Anybody can write it there: only with a proof does it count.
pub fn is_form_sender(address: &str) -> bool {
    by_sender(address).is_some()
}

/// The kind of form, as far as the mail tells.
pub(super) fn of(mail: &ParsedMail, fields: &[FormField]) -> FormSource {
    if let Some(source) = mail.from.as_ref().and_then(|from| by_sender(&from.address)) {
        return source;
    }
    let has = |label: &str| fields.iter().any(|field| super::fold_label(&field.label) == label);
    // Only what stands around the customer's own words says who made the mail.
    let own = fields.iter().find(|field| field.meaning == Meaning::Message).map_or("", |field| field.value.as_str());
    let around = format!("{}\n{}", mail.subject, mail.text.replace(own, "")).to_lowercase();
    if let Some((_, source)) = WORDS.iter().find(|(word, _)| around.contains(word)) {
        return *source;
    }
    let is_wordpress = mail.from.as_ref().is_some_and(|from| from.address.to_lowercase().starts_with("wordpress@"));
    if has("message body") || is_wordpress {
        return FormSource::ContactForm7;
    }
    if has("customer message") || has("customer e-mail address") {
        return FormSource::PrestaShop;
    }
    if has("country code") && has("body") {
        return FormSource::Shopify;
    }
    FormSource::Generic
}
