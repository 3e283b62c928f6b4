//! An order as the interface answers it, in our words.

use super::super::graphql::count;
use super::super::mark::parted;
use super::super::model::{
    FulfilmentState, Order, OrderLine, OrderNote, OrderState, Payment, PaymentState, Refund, RefundedLine, RemoteId,
    Risk, Shipment, Totals,
};
use super::loose::{address, find_id, find_number, find_text, is_true, list, moment, money, number, sum, text, texts};
use comptoir_kernel::{Currency, Money};
use serde_json::Value;

/// Reads an order; `base` is the shop's origin.
///
/// # Errors
/// What is missing without which there is no order.
pub(super) fn order(value: &Value, base: &str) -> Result<Order, String> {
    let id = find_id(value, "/id").ok_or("an order without an id")?;
    let code = text(value, "/presentmentCurrencyCode");
    let currency = Currency::parse(&code).map_err(|error| error.to_string())?;
    let created = moment(value, "/createdAt").ok_or("an order without a moment")?;
    let (financial, fulfilment) = (text(value, "/displayFinancialStatus"), text(value, "/displayFulfillmentStatus"));
    let payment = payment_state(&financial);
    let shipments = list(value, "/fulfillments").into_iter().filter_map(shipment).collect::<Vec<_>>();
    let with_tax = is_true(value, "/taxesIncluded");
    let payments = list(value, "/transactions");
    Ok(Order {
        number: text(value, "/name"),
        created,
        updated: moment(value, "/updatedAt").unwrap_or(created),
        state: state(value, &financial, &fulfilment),
        payment,
        fulfilment: fulfilment_state(&fulfilment),
        status_text: [financial, fulfilment].join(" ").trim().to_owned(),
        currency,
        totals: totals(value, currency),
        customer: find_id(value, "/customer/id"),
        email: text(value, "/email"),
        phone: text(value, "/phone"),
        billing: address(value, "/billingAddress"),
        shipping: address(value, "/shippingAddress"),
        lines: list(value, "/lineItems").iter().filter_map(|item| line(item, currency, with_tax, &shipments)).collect(),
        paid_at: paid_at(payment, &payments),
        payments: payments.into_iter().filter_map(|item| taken(item, currency)).collect(),
        refunds: list(value, "/refunds").into_iter().filter_map(|item| refund(item, currency)).collect(),
        shipments,
        customer_note: text(value, "/note"),
        notes: list(value, "/events").into_iter().filter_map(note).collect(),
        tags: texts(value, "/tags"),
        risk: risk(value),
        cancelled_at: moment(value, "/cancelledAt"),
        admin_url: find_number(value, "/legacyResourceId").map(|id| format!("{base}/admin/orders/{id}")),
        status_url: find_text(value, "/statusPageUrl"),
        locale: find_text(value, "/customerLocale"),
        id,
    })
}

fn state(value: &Value, financial: &str, fulfilment: &str) -> OrderState {
    if moment(value, "/cancelledAt").is_some() {
        OrderState::Cancelled
    } else if is_true(value, "/closed") || fulfilment == "FULFILLED" {
        OrderState::Completed
    } else if fulfilment == "ON_HOLD" {
        OrderState::OnHold
    } else if matches!(financial, "PENDING" | "EXPIRED") {
        OrderState::Pending
    } else {
        OrderState::Open
    }
}

fn payment_state(word: &str) -> PaymentState {
    match word {
        "AUTHORIZED" => PaymentState::Authorised,
        "PAID" => PaymentState::Paid,
        "PARTIALLY_PAID" => PaymentState::PartiallyPaid,
        "PARTIALLY_REFUNDED" => PaymentState::PartiallyRefunded,
        "REFUNDED" => PaymentState::Refunded,
        "VOIDED" => PaymentState::Voided,
        _ => PaymentState::Unpaid,
    }
}

fn fulfilment_state(word: &str) -> FulfilmentState {
    match word {
        "FULFILLED" => FulfilmentState::Fulfilled,
        "PARTIALLY_FULFILLED" => FulfilmentState::Partial,
        "FULFILLMENT_NOT_REQUIRED" => FulfilmentState::NotNeeded,
        _ => FulfilmentState::Unfulfilled,
    }
}

fn totals(value: &Value, currency: Currency) -> Totals {
    let of = |pointer| money(value, pointer, currency);
    Totals {
        items: of("/subtotalPriceSet"),
        discount: of("/totalDiscountsSet"),
        shipping: of("/totalShippingPriceSet"),
        tax: of("/totalTaxSet"),
        total: of("/totalPriceSet"),
        refunded: of("/totalRefundedSet"),
    }
}

/// Prices come without tax where the shop shows them so: it is added.
fn line(value: &Value, currency: Currency, with_tax: bool, shipments: &[Shipment]) -> Option<OrderLine> {
    let id = find_id(value, "/id")?;
    let quantity = number(value, "/quantity");
    let left = find_number(value, "/currentQuantity").unwrap_or(quantity);
    let tax = sum(list(value, "/taxLines").into_iter().map(|tax| money(tax, "/priceSet", currency)), currency);
    let tax = if with_tax { Money::zero(currency) } else { tax };
    let plus = |amount: Money, more: i64| Money { minor: amount.minor.saturating_add(more), ..amount };
    let sent = shipments.iter().flat_map(|sent| &sent.lines).filter(|(line, _)| *line == id);
    let sent = count(sent.map(|(_, pieces)| *pieces));
    let is_known = shipments.iter().any(|shipment| !shipment.lines.is_empty());
    let open = find_number(value, "/unfulfilledQuantity").unwrap_or(quantity);
    let mut options: Vec<(String, String)> = list(value, "/customAttributes")
        .into_iter()
        .map(|attribute| (text(attribute, "/key"), text(attribute, "/value")))
        .collect();
    options.extend(find_text(value, "/variantTitle").map(|title| (String::new(), title)));
    Some(OrderLine {
        product: find_id(value, "/product/id"),
        variant: find_id(value, "/variant/id"),
        sku: text(value, "/sku"),
        title: text(value, "/title"),
        options,
        quantity,
        price: plus(money(value, "/originalUnitPriceSet", currency), tax.minor / quantity.max(1)),
        total: plus(money(value, "/discountedTotalSet", currency), tax.minor),
        refunded: quantity.saturating_sub(left).max(0),
        shipped: if is_known { sent } else { left.saturating_sub(open).max(0) },
        picture: find_text(value, "/image/url"),
        id,
    })
}

/// True for money that came in; promises and refunds are others.
fn is_taken(value: &Value) -> bool {
    matches!(text(value, "/kind").as_str(), "SALE" | "CAPTURE") && text(value, "/status") == "SUCCESS"
}

fn taken(value: &Value, currency: Currency) -> Option<Payment> {
    is_taken(value).then(|| Payment {
        gateway: text(value, "/gateway"),
        title: text(value, "/formattedGateway"),
        amount: money(value, "/amountSet", currency),
        at: moment(value, "/processedAt"),
        reference: text(value, "/id"),
        can_refund: value.get("manualPaymentGateway").and_then(Value::as_bool).map(|is_manual| !is_manual),
    })
}

fn paid_at(state: PaymentState, transactions: &[&Value]) -> Option<comptoir_kernel::Timestamp> {
    let is_paid = matches!(state, PaymentState::Paid | PaymentState::PartiallyRefunded | PaymentState::Refunded);
    let taken = transactions.iter().filter(|item| is_taken(item));
    taken.filter_map(|item| moment(item, "/processedAt")).max().filter(|_| is_paid)
}

fn refund(value: &Value, currency: Currency) -> Option<Refund> {
    let (reason, mark) = parted(&text(value, "/note"));
    Some(Refund {
        id: find_id(value, "/id")?,
        at: moment(value, "/createdAt").unwrap_or_default(),
        amount: money(value, "/totalRefundedSet", currency),
        reason,
        lines: list(value, "/refundLineItems").into_iter().filter_map(|item| refunded_line(item, currency)).collect(),
        mark,
    })
}

fn refunded_line(value: &Value, currency: Currency) -> Option<RefundedLine> {
    Some(RefundedLine {
        line: find_id(value, "/lineItem/id")?,
        quantity: number(value, "/quantity"),
        amount: money(value, "/subtotalSet", currency),
    })
}

/// None for one that was taken back.
fn shipment(value: &Value) -> Option<Shipment> {
    (text(value, "/status") != "CANCELLED").then_some(())?;
    let parcels = list(value, "/trackingInfo");
    let numbers: Vec<String> = parcels.iter().filter_map(|parcel| find_text(parcel, "/number")).collect();
    let delivered_at = moment(value, "/deliveredAt");
    let pieces = list(value, "/fulfillmentLineItems").into_iter();
    Some(Shipment {
        id: find_id(value, "/id")?,
        shipped_at: moment(value, "/createdAt"),
        moved_at: delivered_at.or_else(|| moment(value, "/inTransitAt")),
        delivered_at,
        carrier: parcels.first().map(|parcel| text(parcel, "/company")).unwrap_or_default(),
        tracking: numbers.join(", "),
        tracking_url: parcels.first().and_then(|parcel| find_text(parcel, "/url")),
        status_text: find_text(value, "/displayStatus").unwrap_or_else(|| text(value, "/status")),
        lines: pieces.filter_map(|item| Some((find_id(item, "/lineItem/id")?, number(item, "/quantity")))).collect(),
    })
}

/// Only what a person wrote; the platform's own diary is left out.
fn note(value: &Value) -> Option<OrderNote> {
    if text(value, "/__typename") != "CommentEvent" {
        return None;
    }
    Some(OrderNote {
        id: find_id(value, "/id")?,
        at: moment(value, "/createdAt")?,
        author: text(value, "/appTitle"),
        text: text(value, "/message"),
        is_public: false,
    })
}

fn risk(value: &Value) -> Risk {
    let levels = list(value, "/risk/assessments").into_iter().map(|item| match text(item, "/riskLevel").as_str() {
        "HIGH" => Risk::High,
        "MEDIUM" => Risk::Medium,
        "LOW" | "NONE" => Risk::Low,
        _ => Risk::Unknown,
    });
    let advised = match text(value, "/risk/recommendation").as_str() {
        "CANCEL" => Risk::High,
        "INVESTIGATE" => Risk::Medium,
        "ACCEPT" => Risk::Low,
        _ => Risk::Unknown,
    };
    levels.chain([advised]).max_by_key(|risk| *risk as u8).unwrap_or_default()
}

/// The id of the newest thing in an address such as `gid://shopify/Order/17`.
pub(super) fn plain_number(id: &RemoteId) -> Option<u64> {
    id.0.rsplit('/').next()?.split('?').next()?.parse().ok()
}
