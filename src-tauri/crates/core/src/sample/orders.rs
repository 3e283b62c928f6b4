//! The orders of the sample shop: those that its letters are about, and what the same people bought before.

use super::catalogue::{self, Article};
use super::chance::Chance;
use comptoir_connectors::shops::model::{
    FulfilmentState, Order, OrderLine, OrderState, Payment, PaymentState, PostalAddress, Refund, RefundedLine,
    RemoteId, Risk, Shipment, Totals,
};
use comptoir_kernel::{Currency, LocaleTag, Money, Timestamp};
use comptoir_locale::{Locale, message};
use std::collections::BTreeSet;

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;
const SHIPPING: i64 = 490;
/// The shop opened so long ago, with order 1000; the letters' own orders begin behind the last of these.
const OPENED_DAYS: i64 = 1100;
const OLD_NUMBERS: i64 = 2850;

/// What a conversation is about, as its letters tell it.
#[derive(Debug, Clone)]
pub struct Bought {
    pub number: i64,
    pub given: String,
    pub family: String,
    pub email: String,
    /// Street and town in one line.
    pub address: String,
    pub language: String,
    pub topic: String,
    pub kind: &'static str,
    pub model: String,
    pub size: String,
    pub sock: String,
    pub tracking: String,
    /// When the first letter was written.
    pub asked: Timestamp,
}

/// When things happened to an order; none for what has not happened.
struct Course {
    placed: Timestamp,
    sent: Option<Timestamp>,
    delivered: Option<Timestamp>,
    refunded: Option<Timestamp>,
    is_cancelled: bool,
    /// Nothing has happened after this.
    now: Timestamp,
}

/// All orders, each number once.
pub(super) fn orders(all: &[Bought], now: Timestamp, locale: LocaleTag) -> Vec<Order> {
    let mut orders: Vec<Order> = all.iter().map(|bought| order(bought, &course(bought, now), locale)).collect();
    let mut taken: BTreeSet<i64> = all.iter().map(|bought| bought.number).collect();
    let mut people = BTreeSet::new();
    for bought in all {
        if people.insert(bought.email.clone()) {
            orders.extend(earlier(bought, now, &mut taken, locale));
        }
    }
    orders
}

/// What fits to the question: whoever asks where a parcel is has none yet.
fn course(bought: &Bought, now: Timestamp) -> Course {
    let before = |seconds: i64| bought.asked.plus_seconds(-seconds);
    let is_settled = now >= bought.asked.plus_seconds(6 * DAY);
    let none =
        Course { placed: before(9 * DAY), sent: None, delivered: None, refunded: None, is_cancelled: false, now };
    let past = |moment: Timestamp| Some(moment).filter(|moment| *moment < now);
    match bought.topic.as_str() {
        "cancel" => Course { placed: before(9 * HOUR), is_cancelled: is_settled, ..none },
        "address" | "gift" | "b2b" | "discount" => Course {
            placed: before(16 * HOUR),
            // Not every one leaves as soon as the shop would like.
            sent: past(bought.asked.plus_seconds(if bought.number % 2 == 0 { 6 * DAY } else { 2 * DAY })),
            delivered: past(bought.asked.plus_seconds(8 * DAY)),
            ..none
        },
        "delivery" => Course {
            placed: before(6 * DAY),
            sent: Some(before(4 * DAY)),
            delivered: past(bought.asked.plus_seconds(5 * DAY)),
            ..none
        },
        "warranty" => Course {
            placed: before(190 * DAY),
            sent: Some(before(188 * DAY)),
            delivered: Some(before(186 * DAY)),
            ..none
        },
        topic => Course {
            sent: Some(before(7 * DAY)),
            delivered: Some(before(4 * DAY)),
            refunded: (topic == "refund" || topic == "return")
                .then(|| past(bought.asked.plus_seconds(5 * DAY)))
                .flatten(),
            ..none
        },
    }
}

/// What the same person bought in the years before: nothing, or up to five orders.
fn earlier(bought: &Bought, now: Timestamp, taken: &mut BTreeSet<i64>, locale: LocaleTag) -> Vec<Order> {
    let mut chance = Chance::new(bought.number.unsigned_abs());
    let count = chance.between(0, 6);
    let mut orders = Vec::new();
    for _ in 0..count {
        let age = chance.between(60, OPENED_DAYS);
        let mut number = 1000 + (OPENED_DAYS - age) * OLD_NUMBERS / OPENED_DAYS;
        while !taken.insert(number) {
            number += 1;
        }
        let Some(article) = chance.pick(catalogue::ARTICLES) else { continue };
        let placed = now.plus_seconds(-age * DAY - chance.between(0, DAY));
        let old = Bought {
            number,
            kind: article.kind,
            model: article.model.to_owned(),
            tracking: format!("0515 {} {}", chance.between(1000, 9999), chance.between(1000, 9999)),
            ..bought.clone()
        };
        let course = Course {
            placed,
            sent: Some(placed.plus_seconds(DAY)),
            delivered: Some(placed.plus_seconds(3 * DAY)),
            refunded: chance.is_lucky(12).then(|| placed.plus_seconds(12 * DAY)),
            is_cancelled: false,
            now,
        };
        orders.push(order(&old, &course, locale));
    }
    orders
}

fn order(bought: &Bought, course: &Course, locale: LocaleTag) -> Order {
    let mut chance = Chance::new(bought.number.unsigned_abs() ^ 0x5eed);
    let euros = |minor| Money::new(minor, Currency::EUR);
    let lines = lines(bought, course, locale, chance.is_lucky(45));
    let items: i64 = lines.iter().map(|line| line.total.minor).sum();
    let total = items + SHIPPING;
    let refunds: Vec<Refund> =
        course.refunded.iter().filter_map(|at| refund(bought.number, lines.first()?, *at)).collect();
    let refunded = refunds.iter().map(|refund| refund.amount.minor).sum::<i64>();
    let paid_at = course.placed.plus_seconds(90);
    let (gateway, title) = *chance
        .pick(&[("paypal", "PayPal"), ("card", "Visa 4242"), ("klarna", "Klarna"), ("paypal", "PayPal")])
        .unwrap_or(&("paypal", "PayPal"));
    let address = address(bought);
    Order {
        id: RemoteId(bought.number.to_string()),
        number: bought.number.to_string(),
        created: course.placed,
        updated: course.refunded.or(course.delivered).or(course.sent).unwrap_or(paid_at),
        state: state(course),
        payment: payment(course, refunded),
        fulfilment: if course.sent.is_some() { FulfilmentState::Fulfilled } else { FulfilmentState::Unfulfilled },
        status_text: String::new(),
        currency: Currency::EUR,
        totals: totals(items, if course.is_cancelled { items + SHIPPING } else { refunded }),
        customer: None,
        email: bought.email.clone(),
        phone: String::new(),
        billing: address.clone(),
        shipping: address,
        payments: vec![Payment {
            gateway: gateway.to_owned(),
            title: title.to_owned(),
            amount: euros(total),
            at: Some(paid_at),
            reference: String::new(),
            can_refund: Some(true),
        }],
        refunds,
        shipments: course.sent.map(|sent| parcel(bought, course, sent, &lines)).into_iter().collect(),
        lines,
        customer_note: String::new(),
        notes: Vec::new(),
        tags: Vec::new(),
        risk: if course.sent.is_none() && bought.number % 5 == 1 { Risk::High } else { Risk::Low },
        paid_at: Some(paid_at),
        cancelled_at: course.is_cancelled.then(|| course.placed.plus_seconds(2 * DAY)),
        admin_url: None,
        status_url: None,
        locale: Some(bought.language.clone()),
    }
}

fn totals(items: i64, refunded: i64) -> Totals {
    let euros = |minor| Money::new(minor, Currency::EUR);
    let total = items + SHIPPING;
    Totals {
        items: euros(items),
        discount: euros(0),
        shipping: euros(SHIPPING),
        tax: euros(total * 19 / 119),
        total: euros(total),
        refunded: euros(refunded),
    }
}

const fn state(course: &Course) -> OrderState {
    match course {
        Course { is_cancelled: true, .. } => OrderState::Cancelled,
        Course { delivered: Some(_), .. } => OrderState::Completed,
        _ => OrderState::Open,
    }
}

const fn payment(course: &Course, refunded: i64) -> PaymentState {
    match (course.is_cancelled, refunded) {
        (true, _) => PaymentState::Refunded,
        (false, 0) => PaymentState::Paid,
        (false, _) => PaymentState::PartiallyRefunded,
    }
}

fn lines(bought: &Bought, course: &Course, locale: LocaleTag, has_socks: bool) -> Vec<OrderLine> {
    let size = if bought.kind == "socks" { &bought.sock } else { &bought.size };
    let main = catalogue::find(bought.kind, &bought.model).map(|article| (article, size, 1));
    let socks = catalogue::find("socks", "").filter(|_| has_socks && bought.kind != "socks");
    let socks = socks.map(|article| (article, &bought.sock, 2));
    let bought_lines = main.into_iter().chain(socks);
    (1..)
        .zip(bought_lines)
        .map(|(at, (article, size, quantity))| line(at, article, size, quantity, course, locale))
        .collect()
}

fn line(at: i64, article: &Article, size: &str, quantity: i64, course: &Course, locale: LocaleTag) -> OrderLine {
    let size_name = Locale::of(locale).format_plain(&message::sample_option_size());
    OrderLine {
        id: RemoteId(at.to_string()),
        product: Some(RemoteId(article.sku.to_owned())),
        variant: Some(RemoteId(article.sku_of(size))),
        sku: article.sku_of(size),
        title: article.title(locale),
        options: if article.sizes.is_empty() { Vec::new() } else { vec![(size_name, size.to_owned())] },
        quantity,
        price: Money::new(article.price, Currency::EUR),
        total: Money::new(article.price * quantity, Currency::EUR),
        refunded: i64::from(course.refunded.is_some() && at == 1),
        shipped: if course.sent.is_some() { quantity } else { 0 },
        picture: None,
    }
}

fn refund(number: i64, line: &OrderLine, at: Timestamp) -> Option<Refund> {
    Some(Refund {
        id: RemoteId(format!("{number}-1")),
        at,
        amount: line.price,
        reason: String::new(),
        lines: vec![RefundedLine { line: line.id.clone(), quantity: 1, amount: line.price }],
        mark: None,
    })
}

fn parcel(bought: &Bought, course: &Course, sent: Timestamp, lines: &[OrderLine]) -> Shipment {
    let carrier = match bought.language.as_str() {
        "ar" | "ja" | "en" | "tr" => "DHL",
        _ => "DPD",
    };
    let number: String = bought.tracking.chars().filter(char::is_ascii_digit).collect();
    Shipment {
        id: RemoteId(format!("{}-p", bought.number)),
        shipped_at: Some(sent),
        moved_at: Some(course.delivered.unwrap_or_else(|| sent.plus_seconds(30 * HOUR).min(course.now))),
        delivered_at: course.delivered,
        carrier: carrier.to_owned(),
        tracking: bought.tracking.clone(),
        tracking_url: Some(format!("https://{}.example/track/{number}", carrier.to_lowercase())),
        status_text: String::new(),
        lines: lines.iter().map(|line| (line.id.clone(), line.quantity)).collect(),
    }
}

fn address(bought: &Bought) -> PostalAddress {
    let (street, town) = bought.address.rsplit_once(", ").unwrap_or((bought.address.as_str(), ""));
    PostalAddress {
        first_name: bought.given.clone(),
        last_name: bought.family.clone(),
        line1: street.to_owned(),
        line2: door(&bought.email),
        city: town.to_owned(),
        country: country(&bought.language).to_owned(),
        ..PostalAddress::default()
    }
}

/// Many live in one street; few behind one door.
fn door(email: &str) -> String {
    let seed = email.bytes().fold(7_u64, |sum, byte| sum.wrapping_mul(31).wrapping_add(u64::from(byte)));
    let mut chance = Chance::new(seed);
    format!("{} / {}", chance.between(1, 6), chance.between(1, 12))
}

/// Where the sample's people live who write in a language.
fn country(language: &str) -> &'static str {
    match language {
        "en" => "GB",
        "fr" => "FR",
        "es" => "ES",
        "it" => "IT",
        "pt" | "pt-BR" => "PT",
        "tr" => "TR",
        "pl" => "PL",
        "ar" => "AE",
        "ja" => "JP",
        _ => "DE",
    }
}
