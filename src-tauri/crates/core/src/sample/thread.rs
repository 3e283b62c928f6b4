//! One conversation from its first letter to its last.

use super::calendar;
use super::chance::Chance;
use super::envelope::{self, Headers, Part};
use super::letters::{RETURNS_ADDRESS, SHOP_ADDRESS, SampleMessage, Sent};
use super::orders::Bought;
use super::quoting::{self, Body, Client, Original};
use super::scenario::{Attach, Gender, Language, Person, Scenario, Side, Turn, Variant};
use comptoir_kernel::Timestamp;
use std::cell::RefCell;
use std::collections::BTreeSet;

const AGENTS: [(&str, bool); 3] = [("Mira Lindqvist", true), ("Jonas Petersen", false), ("Leyla Haddad", true)];

/// What a conversation is about and how it is told.
pub(super) struct Course<'a> {
    pub language: &'a Language,
    pub scenario: &'a Scenario,
    /// How often this scenario was told before; chooses another wording each time.
    pub round: usize,
    pub person: &'a Person,
    pub started: Timestamp,
    /// Begun within the last hours, where many still wait for an answer.
    pub is_recent: bool,
    /// Numbers of orders that other conversations are about.
    pub taken: &'a RefCell<BTreeSet<i64>>,
}

/// A conversation's letters and what the shop sent in it.
#[derive(Default)]
pub(super) struct Told {
    pub messages: Vec<SampleMessage>,
    pub sent: Vec<Sent>,
    /// The order that the letters name.
    pub bought: Option<Bought>,
}

/// Everything that stays the same throughout a conversation.
struct Setting<'a> {
    course: &'a Course<'a>,
    agent: &'static str,
    client: Client,
    charset: &'static str,
    subject: String,
    slots: Vec<(&'static str, String)>,
    shop_address: &'static str,
}

/// The letter before the one that is being written.
struct Previous {
    id: String,
    references: Vec<String>,
    body: Body,
    name: String,
    address: String,
    to: String,
    at: Timestamp,
}

/// How the customer begins when a scenario is told for the `round`-th time.
pub(super) fn first_wording(scenario: &Scenario, round: usize) -> Option<&Variant> {
    scenario.turns.first().and_then(|turn| turn.texts.get(round % turn.texts.len().max(1)))
}

/// Tells the conversation up to `now`.
pub(super) fn tell(course: &Course, now: Timestamp, chance: &mut Chance) -> Told {
    let setting = setting(course, chance);
    let end = end(course, chance);
    let mut told = Told { bought: bought(&setting), ..Told::default() };
    let mut previous: Option<Previous> = None;
    let mut at = course.started;
    let east = calendar::hours_east(&course.language.language);
    for (index, turn) in course.scenario.turns.iter().take(end).enumerate() {
        if index > 0 {
            at = match turn.from {
                Side::Shop => calendar::answered(at, course.is_recent, chance),
                Side::Customer => calendar::written_back(at, course.is_recent, east, chance),
            };
        }
        if at >= now {
            break;
        }
        let letter = letter(&setting, turn, previous.as_ref(), at, chance);
        if turn.from == Side::Shop {
            told.sent.push(Sent {
                id: letter.previous.id.clone(),
                references: letter.previous.references.clone(),
                subject: setting.subject.clone(),
                name: course.person.full_name(course.language),
                address: course.person.address.clone(),
                language: course.language.language.clone(),
                at,
                is_last: false,
            });
        }
        told.messages.push(SampleMessage {
            raw: letter.raw,
            is_sent: turn.from == Side::Shop,
            received_at: at,
            topic: Some(course.scenario.topic.clone()),
        });
        previous = Some(letter.previous);
    }
    if let (Some(message), Some(sent)) = (told.messages.last(), told.sent.last_mut()) {
        sent.is_last = message.is_sent;
    }
    told
}

/// How many turns are told: recent ones often wait for their first answer, a few old ones were forgotten.
fn end(course: &Course, chance: &mut Chance) -> usize {
    let all = course.scenario.turns.len();
    if course.is_recent {
        return if chance.is_lucky(60) { 1 } else { all };
    }
    if chance.is_lucky(4) {
        return 1;
    }
    let ends_with_thanks = course.scenario.turns.last().is_some_and(|turn| turn.from == Side::Customer);
    if ends_with_thanks && all > 1 && chance.is_lucky(40) { all - 1 } else { all }
}

fn setting<'a>(course: &'a Course<'a>, chance: &mut Chance) -> Setting<'a> {
    let shop_texts =
        || course.scenario.turns.iter().filter(|turn| turn.from == Side::Shop).flat_map(|turn| &turn.texts);
    let agents: Vec<_> =
        AGENTS.iter().filter(|(_, is_woman)| shop_texts().all(|variant| Gender::fits(variant.by, *is_woman))).collect();
    let agent = chance.pick(&agents).map_or("Mira Lindqvist", |(name, _)| *name);
    let clients = [Client::Gmail, Client::Gmail, Client::Outlook, Client::ApplePhone, Client::Thunderbird];
    let client = chance.pick(&clients).copied().unwrap_or(Client::Gmail);
    let slots = slots(course, chance);
    let subjects = &course.scenario.subjects;
    let subject = subjects.get(course.round % subjects.len().max(1)).map_or("", String::as_str);
    let is_about_a_parcel_back = matches!(course.scenario.topic.as_str(), "return" | "refund" | "exchange");
    Setting {
        course,
        agent,
        client,
        charset: charset(&course.language.language, client, chance),
        subject: fill(subject, &slots),
        slots,
        shop_address: if is_about_a_parcel_back { RETURNS_ADDRESS } else { SHOP_ADDRESS },
    }
}

/// The character set: UTF-8, or in some older programs the one that was usual in that country.
fn charset(language: &str, client: Client, chance: &mut Chance) -> &'static str {
    if !matches!(client, Client::Outlook | Client::Thunderbird) || !chance.is_lucky(60) {
        return "utf-8";
    }
    match language {
        "tr" => "windows-1254",
        "pl" => "iso-8859-2",
        "ja" => "iso-2022-jp",
        "ar" => "windows-1256",
        "de" | "fr" | "it" => "iso-8859-15",
        "es" | "pt" => "windows-1252",
        _ => "utf-8",
    }
}

fn slots(course: &Course, chance: &mut Chance) -> Vec<(&'static str, String)> {
    let language = course.language;
    let wordings: String = course.scenario.turns.iter().flat_map(|turn| &turn.texts).map(|v| v.text.as_str()).collect();
    let prices = [
        ("{tent}", 42_900),
        ("{parka}", 34_900),
        ("{jacket}", 18_900),
        ("{trousers}", 12_900),
        ("{pullover}", 11_900),
        ("{beanie}", 3_490),
    ];
    let price = prices.iter().find(|(slot, _)| wordings.contains(slot)).map_or(18_900, |(_, price)| *price);
    let mut number = chance.between(3900, 4980);
    while !course.taken.borrow_mut().insert(number) {
        number += 1;
    }
    let year = calendar::local(course.started, 1).year() % 100;
    let sizes = [("XS", "S"), ("S", "M"), ("M", "L"), ("L", "XL")];
    let (size, size2) = chance.pick(&sizes).copied().unwrap_or(("M", "L"));
    let socks = [("36–38", "39–41"), ("39–41", "42–44")];
    let (sock, sock2) = chance.pick(&socks).copied().unwrap_or(("36–38", "39–41"));
    let code = chance.pick(&["NORD15", "HERBST15", "SKARV10"]).copied().unwrap_or("NORD15");
    let order = if language.language == "ja" { number.to_string() } else { format!("#{number}") };
    let whole = price / 100;
    let mut slots: Vec<(&'static str, String)> = ["jacket", "parka", "trousers", "pullover", "socks", "beanie", "tent"]
        .into_iter()
        .map(|kind| (kind, language.model(kind, chance)))
        .collect();
    slots.extend([
        ("order", order),
        ("number", number.to_string()),
        ("size", size.to_owned()),
        ("size2", size2.to_owned()),
        ("sock", sock.to_owned()),
        ("sock2", sock2.to_owned()),
        (
            "price",
            language.money.replace("{whole}", &whole.to_string()).replace("{cents}", &format!("{:02}", price % 100)),
        ),
        ("total", format!("EUR{:>6}", format!("{whole}.{:02}", price % 100))),
        ("rma", format!("R-{}", chance.between(1001, 1190))),
        ("invoice", format!("NL{year:02}-{number:05}")),
        ("tracking", format!("0515 {} {}", chance.between(1000, 9999), chance.between(1000, 9999))),
        ("code", code.to_owned()),
        ("address", chance.pick_text(&language.addresses).to_owned()),
        ("given", course.person.given.clone()),
        ("family", course.person.family.clone()),
    ]);
    slots
}

/// What the letters are about, where they name an order or its parcel.
fn bought(setting: &Setting) -> Option<Bought> {
    let Course { person, scenario, language, started, .. } = setting.course;
    let wordings = scenario.turns.iter().flat_map(|turn| &turn.texts).map(|variant| variant.text.as_str());
    let told: String = wordings.chain(scenario.subjects.iter().map(String::as_str)).collect();
    let names = |slot: &str| told.contains(&format!("{{{slot}}}"));
    // Whoever sends something back has bought it, even if the letters do not name the order.
    let is_after_buying =
        ["complaint", "delivery", "exchange", "refund", "return", "warranty"].contains(&scenario.topic.as_str());
    if !is_after_buying && !["order", "number", "tracking", "invoice"].into_iter().any(names) {
        return None;
    }
    let slot = |name: &str| fill(&format!("{{{name}}}"), &setting.slots);
    let kinds = ["tent", "parka", "jacket", "trousers", "pullover", "beanie", "socks"];
    let kind = kinds.into_iter().find(|kind| names(kind)).unwrap_or("jacket");
    Some(Bought {
        number: slot("number").parse().ok()?,
        given: person.given.clone(),
        family: person.family.clone(),
        email: person.address.clone(),
        address: slot("address"),
        language: language.language.clone(),
        topic: scenario.topic.clone(),
        kind,
        model: slot(kind),
        size: slot("size"),
        sock: slot("sock"),
        tracking: slot("tracking"),
        asked: *started,
    })
}

fn fill(pattern: &str, slots: &[(&'static str, String)]) -> String {
    slots.iter().fold(pattern.to_owned(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
}

struct Letter {
    raw: Vec<u8>,
    previous: Previous,
}

fn letter(setting: &Setting, turn: &Turn, previous: Option<&Previous>, at: Timestamp, chance: &mut Chance) -> Letter {
    let (course, language) = (setting.course, setting.course.language);
    let is_shop = turn.from == Side::Shop;
    let customer = course.person.full_name(language);
    let (name, address, to_name, to_address) = if is_shop {
        (setting.agent, setting.shop_address, customer.as_str(), course.person.address.as_str())
    } else {
        (customer.as_str(), course.person.address.as_str(), "Nordlicht", setting.shop_address)
    };
    let client = if is_shop { Client::Thunderbird } else { setting.client };
    let charset = if is_shop { "utf-8" } else { setting.charset };
    let subject = subject(setting, is_shop, previous.is_some());
    let date = calendar::local(at, if is_shop { 1 } else { calendar::hours_east(&language.language) });
    let original = previous.map(|previous| Original {
        body: &previous.body,
        name: &previous.name,
        address: &previous.address,
        to: &previous.to,
        subject: &setting.subject,
        date: calendar::local(previous.at, date.offset().seconds().div_euclid(3600).try_into().unwrap_or(1)),
    });
    let text = words_of(setting, turn, previous.is_some(), chance);
    let body = quoting::body(&text, original.as_ref(), client, language);

    let domain = address.split_once('@').map_or(address, |(_, domain)| domain);
    let id = format!("{:016x}.{:08x}@{domain}", chance.next(), chance.next() >> 32);
    let mut references = previous.map(|previous| previous.references.clone()).unwrap_or_default();
    references.extend(previous.map(|previous| previous.id.clone()));
    let mut headers = Headers::new();
    if !is_shop {
        let verdict = format!("mx.nordlicht.example; spf=pass smtp.mailfrom={address}; dkim=pass header.d={domain}");
        headers = headers.with("Authentication-Results", &verdict);
    }
    headers = headers
        .with("From", &envelope::mailbox(name, address, charset))
        .with("To", &envelope::mailbox(to_name, to_address, charset))
        .with("Subject", &envelope::words(&subject, charset))
        .with("Date", &calendar::header_date(&date))
        .with("Message-ID", &format!("<{id}>"));
    headers = mailer(threading(headers, &references), client, language);
    let raw = headers.message(whole_body(&body, turn, setting, charset, &id));
    let previous = Previous {
        id,
        references,
        body,
        name: name.to_owned(),
        address: address.to_owned(),
        to: to_address.to_owned(),
        at,
    };
    Letter { raw, previous }
}

/// Names the letters before; the last of them is the one that is answered.
fn threading(headers: Headers, references: &[String]) -> Headers {
    let Some(parent) = references.last() else { return headers };
    let chain: Vec<String> = references.iter().map(|id| format!("<{id}>")).collect();
    headers.with("In-Reply-To", &format!("<{parent}>")).with("References", &chain.join("\r\n "))
}

fn mailer(headers: Headers, client: Client, language: &Language) -> Headers {
    match client {
        Client::Outlook => {
            headers.with("X-Mailer", "Microsoft Outlook 16.0").with("Content-Language", &language.language)
        }
        Client::ApplePhone => headers.with("X-Mailer", "iPhone Mail (22B83)"),
        Client::Thunderbird => headers.with("User-Agent", "Mozilla Thunderbird"),
        Client::Gmail => headers,
    }
}

fn subject(setting: &Setting, is_shop: bool, is_answer: bool) -> String {
    let prefix = match (is_answer, is_shop, setting.client) {
        (false, ..) => "",
        (true, false, Client::Outlook) => &setting.course.language.reply_prefix,
        _ => "Re: ",
    };
    format!("{prefix}{}", setting.subject)
}

/// The new text: greeting, what is said, closing and name.
fn words_of(setting: &Setting, turn: &Turn, is_answer: bool, chance: &mut Chance) -> String {
    let (course, language) = (setting.course, setting.course.language);
    let is_shop = turn.from == Side::Shop;
    let text = if is_answer { chance.pick(&turn.texts) } else { first_wording(course.scenario, course.round) };
    let text = fill(text.map_or("", |variant| &variant.text), &setting.slots);
    let tone = course.scenario.tone.as_str();
    let none = Vec::new();
    let (greetings, closings, signature) = if is_shop {
        let key = format!("{tone}_{}", if course.person.is_woman { "f" } else { "m" });
        let signature =
            format!("{}\n\n-- \nNordlicht · Sandwall 12 · 24103 Kiel\n{}", setting.agent, setting.shop_address);
        (language.shop_greetings.get(&key), Some(&language.shop_closings), signature)
    } else {
        let tone = if is_answer { "again" } else { tone };
        let is_by_full_name = course.scenario.tone == "formal" || language.family_first || language.language == "ar";
        let name = if is_by_full_name { course.person.full_name(language) } else { course.person.given.clone() };
        (language.greetings.get(tone), language.closings.get(tone), name)
    };
    let greeting = fill(chance.pick_text(greetings.unwrap_or(&none)), &setting.slots);
    let closing = chance.pick_text(closings.unwrap_or(&none));
    if greeting.is_empty() {
        return format!("{}\n\n{closing}\n{signature}", capitalised(&text));
    }
    format!("{greeting}\n\n{text}\n\n{closing}\n{signature}")
}

fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

fn whole_body(body: &Body, turn: &Turn, setting: &Setting, charset: &str, id: &str) -> Part {
    let token = id.get(..16).unwrap_or("0");
    let plain = envelope::text("plain", &body.plain, charset);
    let text = if body.html.is_empty() {
        plain
    } else {
        let html = envelope::text("html", &body.html, charset);
        envelope::multipart("alternative", &format!("=_alternative_{token}"), vec![plain, html])
    };
    let Some(attach) = turn.attach else { return text };
    let slot = |name: &str| fill(&format!("{{{name}}}"), &setting.slots);
    let file = match attach {
        Attach::Photo => {
            let photo: &[u8] = match setting.course.scenario.topic.as_str() {
                "exchange" => include_bytes!("files/beanie.png"),
                "warranty" => include_bytes!("files/seam.png"),
                _ => include_bytes!("files/zip.png"),
            };
            envelope::file(&format!("IMG_{}.png", slot("number")), "image/png", photo, None)
        }
        Attach::Invoice => {
            // The placeholders are as long as what replaces them, so that the offsets within the file stay right.
            let invoice = include_str!("files/invoice.pdf")
                .replace("NUMMER_NUM", &slot("invoice"))
                .replace("BEST", &slot("number"))
                .replace("SUMME_TOT", &slot("total"));
            envelope::file(&format!("Nordlicht-{}.pdf", slot("invoice")), "application/pdf", invoice.as_bytes(), None)
        }
        Attach::Label => {
            let label = include_str!("files/label.pdf").replace("RUECKS", &slot("rma"));
            envelope::file(&format!("Nordlicht-{}.pdf", slot("rma")), "application/pdf", label.as_bytes(), None)
        }
    };
    envelope::multipart("mixed", &format!("=_mixed_{token}"), vec![text, file])
}
