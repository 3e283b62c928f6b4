//! An order as the interface answers it, in our words.

use super::super::mark::parted;
use super::super::model::{
    FulfilmentState, Order, OrderLine, OrderNote, OrderState, Payment, PaymentState, Refund, RefundedLine, RemoteId,
    Risk, Shipment, Totals,
};
use super::loose::{Scale, address, count, find_id, find_text, is_true, list, moment, number, sum, text};
use super::products::picture;
use comptoir_kernel::{Currency, Money};
use serde_json::Value;

/// # Errors
/// What is missing without which there is no order.
pub(super) fn order(value: &Value, scale: Scale) -> Result<Order, String> {
    let id = find_id(value, "/id").ok_or("an order without an id")?;
    let currency = Currency::parse(&text(value, "/currencyCode")).map_err(|error| error.to_string())?;
    let placed = moment(value, "/orderPlacedAt").or_else(|| moment(value, "/createdAt"));
    let created = placed.ok_or("an order without a moment")?;
    let state = text(value, "/state");
    let shipments: Vec<Shipment> = list(value, "/fulfillments").into_iter().filter_map(shipment).collect();
    let payments = list(value, "/payments");
    let refunds: Vec<Refund> = payments
        .iter()
        .flat_map(|payment| list(payment, "/refunds"))
        .filter(|refund| is_standing(refund))
        .filter_map(|item| refund(item, value, currency, scale))
        .collect();
    let lines: Vec<OrderLine> =
        list(value, "/lines").iter().filter_map(|item| line(item, currency, scale, &refunds, &shipments)).collect();
    let taken: Vec<Payment> = payments.iter().filter_map(|item| payment(item, currency, scale)).collect();
    let totals = totals(value, currency, scale, &taken, &refunds);
    let payment = payment_state(&payments, &totals);
    Ok(Order {
        number: text(value, "/code"),
        created,
        updated: moment(value, "/updatedAt").unwrap_or(created),
        fulfilment: fulfilment_state(&state, &lines),
        payment,
        customer: find_id(value, "/customer/id"),
        email: text(value, "/customer/emailAddress"),
        phone: text(value, "/customer/phoneNumber"),
        billing: address(value, "/billingAddress"),
        shipping: address(value, "/shippingAddress"),
        paid_at: taken.iter().filter_map(|one| one.at).max().filter(|_| is_paid(payment)),
        payments: taken,
        customer_note: String::new(),
        notes: list(value, "/history/items").into_iter().filter_map(note).collect(),
        tags: Vec::new(),
        risk: Risk::Unknown,
        cancelled_at: cancelled_at(value, &state),
        admin_url: None,
        status_url: None,
        locale: None,
        state: state_of(&state),
        status_text: state,
        id,
        currency,
        totals,
        lines,
        refunds,
        shipments,
    })
}

fn state_of(word: &str) -> OrderState {
    match word {
        "Created" | "Draft" | "AddingItems" => OrderState::Draft,
        "ArrangingPayment" => OrderState::Pending,
        "Modifying" | "ArrangingAdditionalPayment" => OrderState::OnHold,
        "Shipped" | "Delivered" => OrderState::Completed,
        "Cancelled" => OrderState::Cancelled,
        _ => OrderState::Open,
    }
}

fn fulfilment_state(word: &str, lines: &[OrderLine]) -> FulfilmentState {
    let sent = |line: &OrderLine| line.shipped >= line.quantity;
    match word {
        "Shipped" | "Delivered" | "PartiallyDelivered" if lines.iter().all(sent) => FulfilmentState::Fulfilled,
        _ if lines.iter().any(|line| line.shipped > 0) => FulfilmentState::Partial,
        _ => FulfilmentState::Unfulfilled,
    }
}

/// True for a refund that was not refused.
pub(super) fn is_standing(refund: &Value) -> bool {
    text(refund, "/state") != "Failed"
}

fn is_paid(state: PaymentState) -> bool {
    matches!(state, PaymentState::Paid | PaymentState::PartiallyRefunded | PaymentState::Refunded)
}

fn payment_state(payments: &[&Value], totals: &Totals) -> PaymentState {
    let of = |state: &str| -> i64 {
        count(payments.iter().filter(|one| text(one, "/state") == state).map(|one| number(one, "/amount")))
    };
    let refunded = totals.refunded.minor;
    match (of("Settled"), of("Authorized")) {
        (settled, _) if settled > 0 && refunded > 0 && refunded >= totals.total.minor => PaymentState::Refunded,
        (settled, _) if settled > 0 && refunded > 0 => PaymentState::PartiallyRefunded,
        (settled, authorised) if settled > 0 && authorised > 0 => PaymentState::PartiallyPaid,
        (settled, _) if settled > 0 => PaymentState::Paid,
        (_, authorised) if authorised > 0 => PaymentState::Authorised,
        _ if payments.iter().any(|one| text(one, "/state") == "Cancelled") => PaymentState::Voided,
        _ => PaymentState::Unpaid,
    }
}

fn totals(value: &Value, currency: Currency, scale: Scale, taken: &[Payment], refunds: &[Refund]) -> Totals {
    let of = |pointer| scale.money(value, pointer, currency);
    let (total, net) = (of("/totalWithTax"), of("/total"));
    let discounts = list(value, "/discounts").into_iter().map(|one| scale.money(one, "/amountWithTax", currency));
    let discount = sum(discounts, currency);
    // A cancelled order counts nothing any more: what was paid for it is what it came to.
    let is_emptied = text(value, "/state") == "Cancelled" && total.minor == 0;
    let paid = sum(taken.iter().map(|one| one.amount), currency);
    Totals {
        items: of("/subTotalWithTax"),
        discount: Money::new(discount.minor.saturating_abs(), currency),
        shipping: of("/shippingWithTax"),
        tax: Money::new(total.minor.saturating_sub(net.minor), currency),
        total: if is_emptied { paid } else { total },
        refunded: sum(refunds.iter().map(|one| one.amount), currency),
    }
}

fn line(
    value: &Value,
    currency: Currency,
    scale: Scale,
    refunds: &[Refund],
    shipments: &[Shipment],
) -> Option<OrderLine> {
    let id = find_id(value, "/id")?;
    // Cancelled pieces leave the line; what was ordered is what people write about.
    let quantity = number(value, "/orderPlacedQuantity").max(number(value, "/quantity"));
    let unit = scale.money(value, "/proratedUnitPriceWithTax", currency);
    let back = refunds.iter().flat_map(|refund| &refund.lines).filter(|line| line.line == id);
    let sent = shipments.iter().filter(|one| one.shipped_at.is_some()).flat_map(|one| &one.lines);
    let options = list(value, "/productVariant/options").into_iter();
    let picture = picture(value);
    Some(OrderLine {
        product: find_id(value, "/productVariant/productId"),
        variant: find_id(value, "/productVariant/id"),
        sku: text(value, "/productVariant/sku"),
        title: text(value, "/productVariant/name"),
        options: options.map(|option| (text(option, "/group/name"), text(option, "/name"))).collect(),
        quantity,
        price: scale.money(value, "/unitPriceWithTax", currency),
        total: Money::new(unit.minor.saturating_mul(quantity), currency),
        refunded: count(back.map(|line| line.quantity)),
        shipped: count(sent.filter(|(line, _)| *line == id).map(|(_, pieces)| *pieces)),
        picture,
        id,
    })
}

fn payment(value: &Value, currency: Currency, scale: Scale) -> Option<Payment> {
    let method = text(value, "/method");
    (text(value, "/state") == "Settled").then(|| Payment {
        title: method.clone(),
        gateway: method,
        amount: scale.money(value, "/amount", currency),
        at: moment(value, "/createdAt"),
        reference: text(value, "/transactionId"),
        // The interface does not say whether the provider gives money back by itself.
        can_refund: None,
    })
}

fn refund(value: &Value, order: &Value, currency: Currency, scale: Scale) -> Option<Refund> {
    let (reason, mark) = parted(&text(value, "/reason"));
    let price_of = |id: &RemoteId| {
        let lines = list(order, "/lines");
        let line = lines.into_iter().find(|line| text(line, "/id") == id.0);
        line.map_or(0, |line| scale.money(line, "/proratedUnitPriceWithTax", currency).minor)
    };
    let lines = pieces(value).map(|(line, quantity)| {
        let amount = Money::new(price_of(&line).saturating_mul(quantity), currency);
        RefundedLine { line, quantity, amount }
    });
    Some(Refund {
        id: find_id(value, "/id")?,
        at: moment(value, "/createdAt").unwrap_or_default(),
        amount: scale.money(value, "/total", currency),
        reason,
        lines: lines.collect(),
        mark,
    })
}

/// Lines of a refund or parcel with their counts.
fn pieces(value: &Value) -> impl Iterator<Item = (RemoteId, i64)> {
    list(value, "/lines").into_iter().filter_map(|one| Some((find_id(one, "/orderLineId")?, number(one, "/quantity"))))
}

fn shipment(value: &Value) -> Option<Shipment> {
    let state = text(value, "/state");
    let (is_sent, is_delivered) = (matches!(state.as_str(), "Shipped" | "Delivered"), state == "Delivered");
    let moved = moment(value, "/updatedAt").filter(|_| is_sent);
    (state != "Cancelled").then_some(())?;
    Some(Shipment {
        id: find_id(value, "/id")?,
        shipped_at: if is_delivered { moment(value, "/createdAt") } else { moved },
        moved_at: moved,
        delivered_at: moved.filter(|_| is_delivered),
        carrier: text(value, "/method"),
        tracking: text(value, "/trackingCode"),
        tracking_url: None,
        status_text: state,
        lines: pieces(value).collect(),
    })
}

/// Only what a person wrote; the server's own diary is left out.
fn note(value: &Value) -> Option<OrderNote> {
    if text(value, "/type") != "ORDER_NOTE" {
        return None;
    }
    let author = format!("{} {}", text(value, "/administrator/firstName"), text(value, "/administrator/lastName"));
    Some(OrderNote {
        id: find_id(value, "/id")?,
        at: moment(value, "/createdAt")?,
        author: author.trim().to_owned(),
        text: parted(&find_text(value, "/data/note")?).0,
        is_public: is_true(value, "/isPublic"),
    })
}

fn cancelled_at(value: &Value, state: &str) -> Option<comptoir_kernel::Timestamp> {
    let told = list(value, "/history/items").into_iter().find(|one| text(one, "/type") == "ORDER_CANCELLATION");
    let told = told.and_then(|one| moment(one, "/createdAt"));
    told.or_else(|| moment(value, "/updatedAt")).filter(|_| state == "Cancelled")
}
