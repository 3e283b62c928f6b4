//! Orders and products in the words of whoever reads the letter: their language, their dates, their amounts.

use super::model::{Stage, shown_number};
use super::store::{catalogue, orders};
use super::wire::OrderRow;
use comptoir_connectors::shops::model::{Order, OrderLine, RemoteId, Shipment, Variant};
use comptoir_kernel::{LocaleTag, OrderId, Problem, ProductId, Timestamp};
use comptoir_locale::{Locale, message};
use comptoir_store::rusqlite::Connection;
use jiff::tz::TimeZone;
use serde_json::{Value, json};

/// Fewer pieces than this are said to be few.
const FEW: i64 = 6;

/// Who reads the letter.
pub(crate) struct Reader {
    locale: &'static Locale,
    zone: TimeZone,
}

impl Reader {
    /// The reader of a language; of the shop's, where nobody has taught us to write in theirs.
    pub fn of(language: &str, shop_language: &str, zone: TimeZone) -> Self {
        let tag = LocaleTag::best_for(language).or_else(|_| LocaleTag::best_for(shop_language)).unwrap_or_default();
        Self { locale: Locale::of(tag), zone }
    }

    fn day(&self, moment: Timestamp) -> String {
        self.locale.date(moment, &self.zone)
    }

    fn say(&self, message: &comptoir_locale::Message) -> String {
        self.locale.format_plain(message)
    }

    /// What runs against the direction of the letter does not tear its line apart.
    fn isolated(&self, text: &str) -> String {
        let is_rightward = self.locale.tag().is_right_to_left();
        let is_foreign = text.chars().any(|c| {
            let is_rightward_letter = matches!(c as u32, 0x0590..=0x08FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFF);
            if is_rightward { c.is_ascii_alphanumeric() } else { is_rightward_letter }
        });
        if is_foreign { format!("\u{2068}{text}\u{2069}") } else { text.to_owned() }
    }

    fn stage(&self, stage: Stage) -> String {
        self.say(&match stage {
            Stage::Draft | Stage::AwaitingPayment => message::letter_order_stage_awaiting_payment(),
            Stage::OnHold => message::letter_order_stage_on_hold(),
            Stage::Preparing => message::letter_order_stage_preparing(),
            Stage::PartlySent => message::letter_order_stage_partly_sent(),
            Stage::Sent => message::letter_order_stage_sent(),
            Stage::Delivered => message::letter_order_stage_delivered(),
            Stage::Completed => message::letter_order_stage_completed(),
            Stage::Refunded => message::letter_order_stage_refunded(),
            Stage::Cancelled | Stage::Failed | Stage::Gone => message::letter_order_stage_cancelled(),
        })
    }
}

/// Number, date, lines and total of an order, a line each.
///
/// # Errors
/// `order-absent`.
pub(crate) fn order_text(connection: &Connection, id: OrderId, reader: &Reader) -> Result<String, Problem> {
    let (_, order, _) = orders::get(connection, id)?;
    let number = reader.isolated(&shown_number(&order.number));
    let mut lines = vec![reader.say(&message::letter_order_heading(&number, &reader.day(order.created)))];
    lines.extend(order.lines.iter().map(|line| {
        let (quantity, title) = (reader.locale.number(line.quantity), reader.isolated(&title_of(line)));
        reader.say(&message::letter_order_line(&quantity, &title, &reader.locale.money(line.total)))
    }));
    if order.totals.shipping.minor != 0 {
        lines.push(reader.say(&message::letter_order_shipping(&reader.locale.money(order.totals.shipping))));
    }
    lines.push(reader.say(&message::letter_order_total(&reader.locale.money(order.totals.total))));
    Ok(lines.join("\n"))
}

/// Where the parcels of an order can be followed, a line each.
///
/// # Errors
/// `order-absent`; `order-untracked` while no parcel has a number or an address to follow it.
pub(crate) fn tracking_text(connection: &Connection, id: OrderId, reader: &Reader) -> Result<String, Problem> {
    let (_, order, _) = orders::get(connection, id)?;
    let lines: Vec<String> = order.shipments.iter().filter_map(|shipment| follow(shipment, reader)).collect();
    if lines.is_empty() {
        return Err(Problem::refused("order-untracked").with("number", shown_number(&order.number)));
    }
    Ok(lines.join("\n"))
}

fn follow(shipment: &Shipment, reader: &Reader) -> Option<String> {
    let carrier = reader.isolated(shipment.carrier.trim());
    let number = reader.isolated(shipment.tracking.trim());
    let message = match (&shipment.tracking_url, carrier.is_empty(), number.is_empty()) {
        (Some(url), false, _) => message::letter_order_follow_carrier(&carrier, url),
        (Some(url), true, _) => message::letter_order_follow(url),
        (None, false, false) => message::letter_order_parcel_carrier(&carrier, &number),
        (None, true, false) => message::letter_order_parcel(&number),
        (None, _, true) => return None,
    };
    Some(reader.say(&message))
}

/// A product as a customer would want to be told of it: what, for how much, whether it is there, and where.
///
/// # Errors
/// `product-absent`.
pub(crate) fn product_text(
    connection: &Connection,
    id: ProductId,
    variant: Option<&RemoteId>,
    reader: &Reader,
) -> Result<String, Problem> {
    let product = catalogue::product(connection, id)?.product;
    let chosen = variant.and_then(|wanted| product.variants.iter().find(|variant| variant.id == *wanted));
    let chosen = chosen.or_else(|| product.variants.iter().find(|variant| variant.is_available));
    let chosen = chosen.or_else(|| product.variants.first());
    let part = chosen.filter(|_| variant.is_some()).map(|variant| variant.title.trim()).unwrap_or_default();
    let title = if part.is_empty() { product.title.clone() } else { format!("{}, {part}", product.title) };
    let title = reader.isolated(&title);
    let mut lines = vec![chosen.map_or_else(|| title.clone(), |chosen| priced(&title, chosen, reader))];
    if variant.is_some() || product.variants.len() == 1 {
        lines.extend(chosen.map(|chosen| stocked(chosen, reader)));
    }
    lines.extend(product.url.clone());
    Ok(lines.join("\n"))
}

fn priced(title: &str, variant: &Variant, reader: &Reader) -> String {
    let Some(price) = variant.price else { return title.to_owned() };
    let before = variant.regular_price.filter(|before| before.minor > price.minor);
    let (price, before) = (reader.locale.money(price), before.map(|before| reader.locale.money(before)));
    reader.say(&match before {
        Some(before) => message::letter_product_reduced(title, &price, &before),
        None => message::letter_product_price(title, &price),
    })
}

fn stocked(variant: &Variant, reader: &Reader) -> String {
    reader.say(&match variant.stock {
        _ if !variant.is_available => message::letter_product_sold_out(),
        Some(count) if (1..FEW).contains(&count) => message::letter_product_few(count),
        _ => message::letter_product_in_stock(),
    })
}

/// What a macro may name of an order. Days are `2026-11-22`, for the filter that writes them out.
///
/// # Errors
/// `order-absent`.
pub(crate) fn macro_facts(connection: &Connection, id: OrderId, reader: &Reader) -> Result<Value, Problem> {
    let (row, order, _) = orders::get(connection, id)?;
    let parcel = latest_parcel(&order);
    let text = |pick: fn(&Shipment) -> String| parcel.map(pick).unwrap_or_default();
    Ok(json!({
        "number": shown_number(&order.number),
        "date": iso_day(Some(order.created), &reader.zone),
        "total": reader.locale.money(order.totals.total),
        "state": reader.stage(row.stage),
        "status": reader.stage(row.stage),
        "lines": lines_of(&order, reader),
        "items": order.lines.iter().map(|line| item(line, reader)).collect::<Vec<_>>(),
        "carrier": text(|parcel| parcel.carrier.clone()),
        "tracking_number": text(|parcel| parcel.tracking.clone()),
        "tracking_url": text(|parcel| parcel.tracking_url.clone().unwrap_or_default()),
        "shipped_on": iso_day(row.shipped_at, &reader.zone),
        "delivered_on": iso_day(row.delivered_at, &reader.zone),
        "refunded": refunded(&row, reader),
    }))
}

fn lines_of(order: &Order, reader: &Reader) -> String {
    let line = |line: &OrderLine| format!("{} × {}", reader.locale.number(line.quantity), title_of(line));
    order.lines.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn item(line: &OrderLine, reader: &Reader) -> Value {
    json!({
        "name": title_of(line),
        "quantity": line.quantity,
        "sku": line.sku,
        "price": reader.locale.money(line.price),
        "total": reader.locale.money(line.total),
    })
}

/// Empty where no money went back, so that a condition can ask for it.
fn refunded(row: &OrderRow, reader: &Reader) -> String {
    if row.refunded.minor > 0 { reader.locale.money(row.refunded) } else { String::new() }
}

fn latest_parcel(order: &Order) -> Option<&Shipment> {
    order.shipments.iter().max_by_key(|shipment| shipment.shipped_at)
}

/// What was bought, with what was chosen about it.
fn title_of(line: &OrderLine) -> String {
    let chosen: Vec<&str> =
        line.options.iter().map(|(_, value)| value.trim()).filter(|value| !value.is_empty()).collect();
    if chosen.is_empty() { line.title.clone() } else { format!("{}, {}", line.title, chosen.join(", ")) }
}

fn iso_day(moment: Option<Timestamp>, zone: &TimeZone) -> String {
    let zoned = moment.and_then(|moment| jiff::Timestamp::from_millisecond(moment.as_millisecond()).ok());
    zoned.map(|moment| moment.to_zoned(zone.clone()).date().to_string()).unwrap_or_default()
}
