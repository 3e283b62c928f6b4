//! Customers out of lines.

use super::field::Field;
use super::{BadRow, Row, Rows};
use crate::shops::model::{PostalAddress, RemoteId, ShopCustomer};

/// Whose address is read.
#[derive(Clone, Copy)]
pub(super) enum Whose {
    Billing,
    Shipping,
}

use Field as F;

impl Whose {
    const fn fields(self) -> [Field; 11] {
        match self {
            Self::Billing => [
                F::BillingName,
                F::BillingFirstName,
                F::BillingLastName,
                F::BillingCompany,
                F::BillingStreet,
                F::BillingStreet2,
                F::BillingPostcode,
                F::BillingCity,
                F::BillingRegion,
                F::BillingCountry,
                F::BillingPhone,
            ],
            Self::Shipping => [
                F::ShippingName,
                F::ShippingFirstName,
                F::ShippingLastName,
                F::ShippingCompany,
                F::ShippingStreet,
                F::ShippingStreet2,
                F::ShippingPostcode,
                F::ShippingCity,
                F::ShippingRegion,
                F::ShippingCountry,
                F::ShippingPhone,
            ],
        }
    }
}

pub(super) fn address(row: &Row<'_>, whose: Whose) -> PostalAddress {
    let [name, first, last, company, line1, line2, postcode, city, region, country, phone] =
        whose.fields().map(|field| row.text(field).to_owned());
    // One column for the whole name: the last word of it is the family's.
    let (before, family) = name.trim().rsplit_once(' ').unwrap_or(("", name.trim()));
    let is_parted = !first.is_empty() || !last.is_empty();
    PostalAddress {
        first_name: if is_parted { first } else { before.to_owned() },
        last_name: if is_parted { last } else { family.to_owned() },
        company,
        line1,
        line2,
        // Shopify keeps leading zeros so.
        postcode: postcode.trim_start_matches('\'').to_owned(),
        city,
        region,
        country,
        phone,
    }
}

pub(super) fn tags(row: &Row<'_>) -> Vec<String> {
    let parts = row.text(F::Tags).split([',', ';', '|']).map(str::trim);
    parts.filter(|tag| !tag.is_empty()).map(str::to_owned).collect()
}

pub(super) fn customers(rows: &Rows<'_>, bad: &mut Vec<BadRow>) -> Vec<ShopCustomer> {
    let mut all: Vec<ShopCustomer> = Vec::new();
    for row in rows.all() {
        match customer(&row) {
            Ok(one) => match all.iter_mut().find(|known| known.id == one.id) {
                Some(known) => *known = one,
                None => all.push(one),
            },
            Err(reason) => bad.push(reason),
        }
    }
    all
}

fn customer(row: &Row<'_>) -> Result<ShopCustomer, BadRow> {
    let address = address(row, Whose::Billing);
    let (email, phone) = (row.text(F::Email).to_owned(), row.text(F::Phone).to_owned());
    let name = format!("{} {}", address.first_name, address.last_name);
    let who = [email.to_lowercase(), phone.clone(), name.trim().to_owned()].into_iter().find(|who| !who.is_empty());
    let who = who.ok_or_else(|| row.bad("shop-file-nobody", row.cells.first().map_or("", String::as_str)))?;
    let created = row.moment(F::Created)?.unwrap_or_default();
    Ok(ShopCustomer {
        id: RemoteId(who),
        first_name: address.first_name.clone(),
        last_name: address.last_name.clone(),
        email,
        phone,
        locale: None,
        tags: tags(row),
        note: row.text(F::Note).to_owned(),
        created,
        updated: created,
        address,
    })
}
