//! What the key opens.

use super::super::ShopError;
use super::super::model::{Ability, Counts, Lack, Probe};
use super::loose::{find_text, list, text};
use super::{Shopify, VERSION, queries};
use comptoir_kernel::Currency;
use serde_json::{Value, json};

/// Without `read_all_orders`, older ones are hidden.
const ORDER_DAYS: u32 = 60;

/// The rights that an ability needs, all of them.
const fn scopes(ability: Ability) -> &'static [&'static str] {
    match ability {
        Ability::ReadOrders => &["read_orders"],
        Ability::ReadCustomers => &["read_customers"],
        Ability::ReadProducts => &["read_products"],
        Ability::Refund
        | Ability::Cancel
        | Ability::Note
        | Ability::Tag
        | Ability::EditAddress
        | Ability::ResendConfirmation => &["write_orders"],
        Ability::Duplicate => &["write_draft_orders"],
        Ability::Discount => &["write_discounts"],
        Ability::Return => &["write_returns"],
        Ability::Fulfil => &["write_merchant_managed_fulfillment_orders"],
        Ability::ReadReviews | Ability::ModerateReviews | Ability::ReplyToReviews => &[],
    }
}

const READING: [Ability; 3] = [Ability::ReadOrders, Ability::ReadCustomers, Ability::ReadProducts];
const ACTING: [Ability; 10] = [
    Ability::Refund,
    Ability::Cancel,
    Ability::Note,
    Ability::Tag,
    Ability::EditAddress,
    Ability::ResendConfirmation,
    Ability::Duplicate,
    Ability::Discount,
    Ability::Fulfil,
    Ability::Return,
];

/// The rights to ask for, for reading and for what the owner has switched on.
pub fn wanted_scopes(wants: &[Ability]) -> Vec<&'static str> {
    let mut wanted = vec!["read_all_orders"];
    for scope in READING.iter().chain(wants).flat_map(|ability| scopes(*ability)) {
        if !wanted.contains(scope) {
            wanted.push(scope);
        }
    }
    wanted
}

impl Shopify {
    pub(super) async fn look(&self) -> Result<Probe, ShopError> {
        let reply = self.ask(queries::PROBE, json!({})).await?;
        let shop = reply.at("/shop");
        let code = text(shop, "/currencyCode");
        let currency = Currency::parse(&code).map_err(|error| ShopError::Unreadable { reason: error.to_string() })?;
        let granted = granted(&reply.data);
        let version = reply.version.clone().unwrap_or_else(|| VERSION.to_owned());
        let mut lacks = self.missing(&granted);
        if version != VERSION {
            lacks.push(Lack::OtherVersion { asked: VERSION.to_owned(), answered: version.clone() });
        }
        if is_granted(&granted, "read_customers") && self.hides_customers().await? {
            lacks.push(Lack::CustomerData);
        }
        let is_open = |ability: &Ability| scopes(*ability).iter().all(|scope| is_granted(&granted, scope));
        Ok(Probe {
            shop_name: text(shop, "/name"),
            shop_url: find_text(shop, "/primaryDomain/url").unwrap_or_else(|| text(shop, "/url")),
            currency,
            time_zone: find_text(shop, "/ianaTimezone"),
            version,
            counts: self.counts().await,
            can: READING.into_iter().chain(ACTING).filter(is_open).collect(),
            lacks,
        })
    }

    /// How much there is to read. What our rights do not reach has no count, and without counts a shop is read all the same.
    async fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        let places = [
            (queries::COUNT_ORDERS, "/ordersCount/count", &mut counts.orders),
            (queries::COUNT_PRODUCTS, "/productsCount/count", &mut counts.products),
            (queries::COUNT_CUSTOMERS, "/customersCount/count", &mut counts.customers),
        ];
        for (question, pointer, count) in places {
            let reply = self.ask(question, json!({})).await.ok();
            *count = reply.and_then(|reply| u32::try_from(reply.at(pointer).as_u64()?).ok());
        }
        counts
    }

    fn missing(&self, granted: &[String]) -> Vec<Lack> {
        let wanted = wanted_scopes(&self.wants).into_iter();
        let missing = wanted.filter(|scope| !is_granted(granted, scope));
        missing
            .map(|scope| match scope {
                "read_all_orders" => Lack::OlderOrders { days: ORDER_DAYS },
                scope => Lack::Scope { scope: scope.to_owned() },
            })
            .collect()
    }

    /// Looks at one customer: cheap plans leave out who it is, as nothing or as a refusal of the fields.
    async fn hides_customers(&self) -> Result<bool, ShopError> {
        let reply = match self.ask(queries::PROBE_CUSTOMER, json!({})).await {
            Err(ShopError::MissingScope { .. }) => return Ok(true),
            reply => reply?,
        };
        let fields =
            ["/firstName", "/lastName", "/defaultEmailAddress/emailAddress", "/defaultPhoneNumber/phoneNumber"];
        let is_empty = |customer: &Value| fields.iter().all(|field| find_text(customer, field).is_none());
        Ok(!reply.denied.is_empty() || list(&reply.data, "/customers").into_iter().any(is_empty))
    }
}

/// The rights that the shop says we have.
pub(super) fn granted(data: &Value) -> Vec<String> {
    let scopes = list(data, "/currentAppInstallation/accessScopes").into_iter();
    scopes.filter_map(|scope| find_text(scope, "/handle")).collect()
}

/// To write includes to read.
pub(super) fn is_granted(granted: &[String], scope: &str) -> bool {
    let writing = scope.strip_prefix("read_").map(|rest| format!("write_{rest}"));
    granted.iter().any(|granted| granted == scope || Some(granted) == writing.as_ref())
}
