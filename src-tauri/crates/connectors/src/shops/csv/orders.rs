//! Orders out of lines: those of one number are one order, each with its article.

use super::field::Field as F;
use super::people::{Whose, address, tags};
use super::{BadRow, Row, Rows};
use crate::shops::model::{
    FulfilmentState, Order, OrderLine, OrderState, Payment, PaymentState, RemoteId, Risk, Shipment, Totals,
};
use comptoir_kernel::{Money, Timestamp};
use std::collections::HashMap;

pub(super) fn orders(rows: &Rows<'_>, bad: &mut Vec<BadRow>) -> Vec<Order> {
    let mut all: Vec<Order> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    for row in rows.all() {
        let number = row.text(F::Number);
        if number.is_empty() {
            bad.push(row.bad("shop-file-no-number", row.cells.first().map_or("", String::as_str)));
            continue;
        }
        let known = places.get(number).and_then(|place| all.get_mut(*place));
        let outcome = match known {
            Some(order) => add_line(order, &row),
            None => order(&row).map(|order| {
                places.insert(number.to_owned(), all.len());
                all.push(order);
            }),
        };
        bad.extend(outcome.err());
    }
    all.iter_mut().for_each(finish);
    all
}

fn order(row: &Row<'_>) -> Result<Order, BadRow> {
    let number = row.text(F::Number).to_owned();
    let currency = row.currency()?;
    let created = row.moment(F::Created)?.unwrap_or_default();
    let (paid_at, cancelled_at) = (row.moment(F::PaidAt)?, row.moment(F::CancelledAt)?);
    let (status, payment) = (row.text(F::Status).to_lowercase(), row.text(F::PaymentStatus).to_lowercase());
    let total = row.money(F::Total, currency)?;
    let of = |field| Ok(row.money(field, currency)?.unwrap_or_else(|| Money::zero(currency)));
    let totals = Totals {
        items: of(F::ItemsTotal)?,
        discount: of(F::DiscountTotal)?,
        shipping: of(F::ShippingTotal)?,
        tax: of(F::TaxTotal)?,
        total: total.unwrap_or_else(|| Money::zero(currency)),
        refunded: positive(of(F::RefundedTotal)?),
    };
    let shipments: Vec<Shipment> = shipment(row, &number)?.into_iter().collect();
    let fulfilment = fulfilment(&row.text(F::FulfilmentStatus).to_lowercase(), &status, !shipments.is_empty());
    let payment = payment_state(&payment, &status, paid_at.is_some(), &totals);
    let method = row.text(F::PaymentMethod);
    let mut order = Order {
        id: RemoteId(number.clone()),
        created,
        updated: [Some(created), paid_at, cancelled_at, shipments.first().and_then(|one| one.shipped_at)]
            .into_iter()
            .flatten()
            .max()
            .unwrap_or(created),
        state: state(&status, cancelled_at.is_some(), payment, fulfilment),
        payment,
        fulfilment,
        status_text: [row.text(F::Status), row.text(F::PaymentStatus), row.text(F::FulfilmentStatus)]
            .join(" ")
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" "),
        currency,
        totals,
        customer: None,
        email: row.text(F::Email).to_owned(),
        phone: row.text(F::Phone).to_owned(),
        billing: address(row, Whose::Billing),
        shipping: address(row, Whose::Shipping),
        lines: Vec::new(),
        payments: taken(method, &totals, payment, paid_at),
        refunds: Vec::new(),
        shipments,
        customer_note: row.text(F::Note).to_owned(),
        notes: Vec::new(),
        tags: tags(row),
        risk: Risk::Unknown,
        paid_at: paid_at.or_else(|| is_paid(payment).then_some(created)),
        cancelled_at,
        admin_url: None,
        status_url: None,
        locale: None,
        number,
    };
    add_line(&mut order, row)?;
    Ok(order)
}

/// The article of a line; a line without one says nothing new.
fn add_line(order: &mut Order, row: &Row<'_>) -> Result<(), BadRow> {
    let (title, sku) = (row.text(F::LineTitle), row.text(F::LineSku));
    if title.is_empty() && sku.is_empty() {
        return Ok(());
    }
    let quantity = row.count(F::LineQuantity)?.unwrap_or(1);
    let (price, total) = (row.money(F::LinePrice, order.currency)?, row.money(F::LineTotal, order.currency)?);
    let zero = Money::zero(order.currency);
    let total = total.or_else(|| Some(Money { minor: price?.minor.saturating_mul(quantity), ..zero })).unwrap_or(zero);
    let price = price.unwrap_or(Money { minor: total.minor / quantity.max(1), ..zero });
    let is_sent = matches!(order.fulfilment, FulfilmentState::Fulfilled);
    order.lines.push(OrderLine {
        id: RemoteId(format!("{}/{}", order.number, order.lines.len() + 1)),
        product: None,
        variant: None,
        sku: sku.to_owned(),
        title: title.to_owned(),
        options: Vec::new(),
        quantity,
        price,
        total,
        refunded: 0,
        shipped: if is_sent { quantity } else { 0 },
        picture: None,
    });
    Ok(())
}

/// What the file left out and the lines tell.
fn finish(order: &mut Order) {
    let sum = order.lines.iter().fold(0_i64, |sum, line| sum.saturating_add(line.total.minor));
    let totals = &mut order.totals;
    if totals.items.minor == 0 {
        totals.items.minor = sum;
    }
    if totals.total.minor == 0 {
        let all = totals.items.minor.saturating_add(totals.shipping.minor);
        totals.total.minor = all.saturating_sub(totals.discount.minor.saturating_abs());
    }
    let lines = order.lines.iter().map(|line| (line.id.clone(), line.quantity)).collect::<Vec<_>>();
    if let [only] = order.shipments.as_mut_slice() {
        only.lines = lines;
    }
}

const fn positive(amount: Money) -> Money {
    Money { minor: amount.minor.saturating_abs(), ..amount }
}

const fn is_paid(state: PaymentState) -> bool {
    matches!(state, PaymentState::Paid | PaymentState::PartiallyRefunded | PaymentState::Refunded)
}

fn payment_state(payment: &str, status: &str, has_date: bool, totals: &Totals) -> PaymentState {
    let back = totals.refunded.minor;
    match (payment.replace([' ', '-'], "_").as_str(), status) {
        ("authorized" | "authorised", _) => PaymentState::Authorised,
        ("partially_paid", _) => PaymentState::PartiallyPaid,
        ("voided", _) => PaymentState::Voided,
        ("refunded", _) | (_, "refunded") => PaymentState::Refunded,
        ("partially_refunded", _) => PaymentState::PartiallyRefunded,
        ("paid", _) | ("", "processing" | "completed") if back > 0 && back < totals.total.minor => {
            PaymentState::PartiallyRefunded
        }
        ("paid", _) | ("", "processing" | "completed") => PaymentState::Paid,
        ("", "") if has_date => PaymentState::Paid,
        _ => PaymentState::Unpaid,
    }
}

fn fulfilment(word: &str, status: &str, has_parcel: bool) -> FulfilmentState {
    match (word, status) {
        ("fulfilled" | "shipped", _) | ("", "completed" | "shipped" | "delivered") => FulfilmentState::Fulfilled,
        ("partial" | "partially_fulfilled", _) => FulfilmentState::Partial,
        ("", _) if has_parcel => FulfilmentState::Fulfilled,
        _ => FulfilmentState::Unfulfilled,
    }
}

fn state(status: &str, is_cancelled: bool, payment: PaymentState, fulfilment: FulfilmentState) -> OrderState {
    match status.trim_start_matches("wc-") {
        _ if is_cancelled => OrderState::Cancelled,
        "cancelled" | "canceled" => OrderState::Cancelled,
        "on-hold" | "on hold" => OrderState::OnHold,
        "failed" => OrderState::Failed,
        "completed" | "refunded" | "delivered" => OrderState::Completed,
        "pending" | "pending payment" => OrderState::Pending,
        _ if payment == PaymentState::Voided => OrderState::Cancelled,
        _ if fulfilment == FulfilmentState::Fulfilled => OrderState::Completed,
        _ => OrderState::Open,
    }
}

fn taken(method: &str, totals: &Totals, state: PaymentState, at: Option<Timestamp>) -> Vec<Payment> {
    if !is_paid(state) {
        return Vec::new();
    }
    vec![Payment {
        gateway: method.to_owned(),
        title: method.to_owned(),
        amount: totals.total,
        at,
        reference: String::new(),
        can_refund: Some(false),
    }]
}

fn shipment(row: &Row<'_>, number: &str) -> Result<Option<Shipment>, BadRow> {
    let (shipped_at, tracking) = (row.moment(F::ShippedAt)?, row.text(F::Tracking));
    if shipped_at.is_none() && tracking.is_empty() {
        return Ok(None);
    }
    Ok(Some(Shipment {
        id: RemoteId(format!("{number}/parcel")),
        shipped_at,
        moved_at: None,
        delivered_at: None,
        carrier: row.text(F::Carrier).to_owned(),
        tracking: tracking.to_owned(),
        tracking_url: None,
        status_text: String::new(),
        lines: Vec::new(),
    }))
}
