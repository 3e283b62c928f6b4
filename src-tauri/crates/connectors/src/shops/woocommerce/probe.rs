//! What a key opens, and what this version knows.

use super::WooCommerce;
use super::loose::{Loose, no_currency, readable};
use crate::shops::ShopError;
use crate::shops::model::{Ability, Counts, Lack, Probe};
use comptoir_kernel::Currency;
use serde_json::{Value, json};

const RESENDING: &str = "/wc/v3/orders/(?P<id>[\\d]+)/actions/send_order_details";

pub(super) async fn probe(shop: &WooCommerce) -> Result<Probe, ShopError> {
    let index = shop.client.index().await?;
    let site = Loose(&index);
    let namespaces = index.get("namespaces").and_then(Value::as_array);
    if namespaces.is_some_and(|names| !names.iter().any(|name| name.as_str() == Some("wc/v3"))) {
        return Err(ShopError::Refused {
            code: "no_woocommerce".to_owned(),
            reason: "WooCommerce is not there".to_owned(),
        });
    }
    // Orders first: without them there is nothing to connect.
    let fields = "id,version,currency".to_owned();
    let orders = shop.client.get("orders", &[("per_page", "1".to_owned()), ("_fields", fields)]).await?;
    let status = status(shop).await?;
    let mut counts = Counts { orders: readable_count(orders.total), ..Counts::default() };
    let mut can = vec![Ability::ReadOrders];
    let mut lacks = Vec::new();
    read_others(shop, &mut can, &mut lacks, &mut counts).await?;
    if may_write(shop).await? {
        can.extend([Ability::Refund, Ability::Cancel, Ability::Note, Ability::EditAddress, Ability::Duplicate]);
        can.extend([Ability::Discount, Ability::Fulfil, Ability::ModerateReviews, Ability::ReplyToReviews]);
        let routes = index.get("routes").and_then(Value::as_object);
        if routes.is_none_or(|routes| routes.contains_key(RESENDING)) {
            can.push(Ability::ResendConfirmation);
        } else {
            lacks.push(Lack::Route { ability: Ability::ResendConfirmation });
        }
    } else {
        lacks.insert(0, Lack::WriteAccess);
    }
    if shop.client.is_stripped() {
        lacks.push(Lack::KeyInAddress);
    }
    let newest = orders.value.get(0).unwrap_or(&Value::Null);
    let version = [status.version.clone(), Loose(newest).text("version")].into_iter().find(|text| !text.is_empty());
    let url = [site.text("home"), site.text("url")].into_iter().find(|url| url.starts_with("http"));
    Ok(Probe {
        shop_name: readable(&site.text("name")),
        shop_url: url.unwrap_or_else(|| shop.client.base().to_string()),
        currency: currency(shop).await?,
        time_zone: Some(site.text("timezone_string")).filter(|zone| !zone.is_empty()),
        version: version.unwrap_or_default(),
        counts,
        can,
        lacks,
    })
}

/// What the key reads beside the orders.
async fn read_others(
    shop: &WooCommerce,
    can: &mut Vec<Ability>,
    lacks: &mut Vec<Lack>,
    counts: &mut Counts,
) -> Result<(), ShopError> {
    let others = [
        ("customers", Ability::ReadCustomers),
        ("products", Ability::ReadProducts),
        ("products/reviews", Ability::ReadReviews),
    ];
    for (route, ability) in others {
        let pairs = [("per_page", "1".to_owned()), ("_fields", "id".to_owned())];
        match shop.client.get(route, &pairs).await {
            Ok(got) => {
                can.push(ability);
                match ability {
                    Ability::ReadCustomers => counts.customers = readable_count(got.total),
                    Ability::ReadProducts => counts.products = readable_count(got.total),
                    _ => {}
                }
            }
            Err(ShopError::MissingScope { .. }) => lacks.push(Lack::Scope { scope: route.to_owned() }),
            Err(ShopError::Unsupported | ShopError::NotFound) => lacks.push(Lack::Route { ability }),
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

fn readable_count(total: Option<u64>) -> Option<u32> {
    u32::try_from(total?).ok()
}

/// Changes nothing: an order of number zero does not exist, and a key that may not write is refused before that.
async fn may_write(shop: &WooCommerce) -> Result<bool, ShopError> {
    match shop.client.put("orders/0", &json!({})).await {
        Err(ShopError::ReadOnlyKey | ShopError::MissingScope { .. }) => Ok(false),
        Ok(_) | Err(ShopError::NotFound | ShopError::Refused { .. } | ShopError::Unsupported) => Ok(true),
        Err(error) => Err(error),
    }
}

struct Status {
    version: String,
    currency: Option<Currency>,
}

/// What only administrators are told; a key of a shop's manager may be refused.
async fn status(shop: &WooCommerce) -> Result<Status, ShopError> {
    let pairs = [("_fields", "environment,settings".to_owned())];
    match shop.client.get("system_status", &pairs).await {
        Ok(got) => Ok(Status {
            version: Loose(&got.value).at("environment").text("version"),
            currency: Loose(&got.value).at("settings").currency(),
        }),
        Err(ShopError::MissingScope { .. } | ShopError::Unsupported | ShopError::NotFound) => {
            Ok(Status { version: String::new(), currency: None })
        }
        Err(error) => Err(error),
    }
}

/// The shop's currency, asked once; that of the newest order where the settings stay hidden.
pub(super) async fn currency(shop: &WooCommerce) -> Result<Currency, ShopError> {
    let found = shop.currency.get_or_try_init(|| async {
        if let Some(currency) = status(shop).await?.currency {
            return Ok(currency);
        }
        let pairs = [("per_page", "1".to_owned()), ("_fields", "id,currency".to_owned())];
        let newest = shop.client.get("orders", &pairs).await?;
        Ok(newest.value.get(0).and_then(|order| Loose(order).currency()).unwrap_or_else(no_currency))
    });
    found.await.copied()
}
