//! What the administrator may see and do.

use super::super::ShopError;
use super::super::model::{Ability, Counts, Lack, Probe};
use super::loose::{list, text};
use super::{Vendure, queries};
use comptoir_kernel::Currency;
use serde_json::{Value, json};

/// The name that a server gives its only shop until somebody gives another.
const UNNAMED: &str = "Default Seller";
/// May do everything.
const ALL_RIGHTS: &str = "SuperAdmin";

const ABILITIES: [Ability; 9] = [
    Ability::ReadOrders,
    Ability::ReadCustomers,
    Ability::ReadProducts,
    Ability::Refund,
    Ability::Cancel,
    Ability::Note,
    Ability::EditAddress,
    Ability::Fulfil,
    Ability::Discount,
];

/// The permissions that an ability needs: of each row one.
const fn rights(ability: Ability) -> &'static [&'static [&'static str]] {
    match ability {
        Ability::ReadOrders => &[&["ReadOrder"]],
        Ability::ReadCustomers => &[&["ReadCustomer"]],
        Ability::ReadProducts => &[&["ReadProduct", "ReadCatalog"]],
        Ability::Discount => &[&["CreatePromotion"], &["ReadPromotion"]],
        _ => &[&["UpdateOrder"]],
    }
}

impl Vendure {
    pub(super) async fn look(&self) -> Result<Probe, ShopError> {
        let data = self.ask(queries::PROBE, json!({})).await?;
        let code = text(&data, "/activeChannel/defaultCurrencyCode");
        let currency = Currency::parse(&code).map_err(|error| ShopError::Unreadable { reason: error.to_string() })?;
        let channel = text(&data, "/activeChannel/code");
        let granted: Vec<&str> = list(&data, "/me/channels")
            .into_iter()
            .filter(|one| text(one, "/code") == channel)
            .flat_map(|one| list(one, "/permissions"))
            .filter_map(Value::as_str)
            .collect();
        let missing = |ability: Ability| {
            let mut rows = rights(ability).iter();
            rows.find(|row| !row.iter().any(|right| granted.contains(right)) && !granted.contains(&ALL_RIGHTS))
        };
        let mut lacks = Vec::new();
        for ability in ABILITIES.into_iter().take(3).chain(self.wants.iter().copied()) {
            let scope = missing(ability).and_then(|row| row.first()).map(|right| (*right).to_owned());
            if let Some(lack) = scope.map(|scope| Lack::Scope { scope }).filter(|lack| !lacks.contains(lack)) {
                lacks.push(lack);
            }
        }
        let seller = text(&data, "/activeChannel/seller/name");
        let host = || self.url.host_str().unwrap_or_default().to_owned();
        let mut shop_url = self.url.clone();
        shop_url.set_path("/");
        let can: Vec<Ability> = ABILITIES.into_iter().filter(|ability| missing(*ability).is_none()).collect();
        let counts = self.counts(&can).await?;
        Ok(Probe {
            shop_name: Some(seller).filter(|name| !name.is_empty() && name != UNNAMED).unwrap_or_else(host),
            shop_url: shop_url.to_string(),
            currency,
            time_zone: None,
            // The interface does not say of which version it is.
            version: String::new(),
            counts,
            can,
            lacks,
        })
    }

    async fn counts(&self, can: &[Ability]) -> Result<Counts, ShopError> {
        let variables = json!({
            "orders": can.contains(&Ability::ReadOrders),
            "products": can.contains(&Ability::ReadProducts),
            "customers": can.contains(&Ability::ReadCustomers),
        });
        let data = self.ask(queries::COUNTS, variables).await?;
        let count = |subject: &str| {
            let told = data.pointer(&format!("/{subject}/totalItems")).and_then(Value::as_u64);
            told.and_then(|told| u32::try_from(told).ok())
        };
        Ok(Counts { orders: count("orders"), products: count("products"), customers: count("customers") })
    }
}
