//! The letters of the sample month, as the mail server would hand them over.

use super::calendar;
use super::chance::Chance;
use super::orders::Bought;
use super::scenario::{self, Gender, Language, Person, Scenario};
use super::special;
use super::thread::{self, Course};
use comptoir_kernel::Timestamp;
use std::cell::RefCell;

/// The mailbox that customers write to.
pub const SHOP_ADDRESS: &str = "hej@nordlicht.example";
/// The second mailbox, for parcels that come back.
pub const RETURNS_ADDRESS: &str = "retouren@nordlicht.example";

/// How many conversations began within the last thirty hours.
const RECENT: i64 = 34;

/// One raw RFC 5322 message of the sample shop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SampleMessage {
    /// With CRLF line ends.
    pub raw: Vec<u8>,
    /// True if the shop wrote it: it belongs into the Sent folder.
    pub is_sent: bool,
    pub received_at: Timestamp,
    /// What the conversation is about: its tag.
    pub topic: Option<String>,
}

/// A letter of the shop that an automatic answer may be about.
#[derive(Debug, Clone)]
pub(super) struct Sent {
    pub id: String,
    pub references: Vec<String>,
    pub subject: String,
    pub name: String,
    pub address: String,
    pub language: String,
    pub at: Timestamp,
    /// Nobody wrote after it.
    pub is_last: bool,
}

/// All letters of the month before `now`, oldest first. The same seed and moment always give the same bytes.
pub fn messages(now: Timestamp, seed: u64) -> Vec<SampleMessage> {
    month(now, seed).0
}

/// The letters, and the orders that they are about.
pub fn month(now: Timestamp, seed: u64) -> (Vec<SampleMessage>, Vec<Bought>) {
    let languages = scenario::languages();
    let mut chance = Chance::new(seed);
    let mut plans: Vec<Plan> = languages.iter().flat_map(|language| plans(language, &mut chance)).collect();
    shuffle(&mut plans, &mut chance);
    let mut messages = Vec::new();
    let mut sent = Vec::new();
    let mut bought = Vec::new();
    let taken = RefCell::default();
    for (number, plan) in (0..).zip(&plans) {
        let started = now.plus_seconds(-calendar::age(number, RECENT, &mut chance));
        let is_recent = number < RECENT;
        let east = calendar::hours_east(&plan.language.language);
        let started = if is_recent { started } else { calendar::awake(started, east, &mut chance) };
        let course = Course {
            language: plan.language,
            scenario: plan.scenario,
            round: plan.round,
            person: plan.person,
            started,
            is_recent,
            taken: &taken,
        };
        let told = thread::tell(&course, now, &mut chance);
        messages.extend(told.messages);
        sent.extend(told.sent);
        bought.extend(told.bought);
    }
    messages.extend(special::messages(now, &sent, &mut chance));
    messages.retain(|message| message.received_at < now);
    messages.sort_by_key(|message| message.received_at);
    (messages, bought)
}

/// Who will write about what.
struct Plan<'a> {
    language: &'a Language,
    scenario: &'a Scenario,
    round: usize,
    person: &'a Person,
}

/// How many conversations a language has: most customers live near the shop.
fn share(language: &str) -> usize {
    match language {
        "de" => 62,
        "en" => 48,
        "fr" => 36,
        "es" => 32,
        "pl" => 30,
        "it" => 28,
        "pt" | "tr" | "ja" => 24,
        _ => 22,
    }
}

fn plans<'a>(language: &'a Language, chance: &mut Chance) -> Vec<Plan<'a>> {
    let mut people: Vec<&Person> = language.people.iter().collect();
    shuffle(&mut people, chance);
    let mut scenarios: Vec<&Scenario> = language.scenarios.iter().collect();
    shuffle(&mut scenarios, chance);
    let mut plans = Vec::new();
    for number in 0..share(&language.language) {
        let count = scenarios.len().max(1);
        let Some(scenario) = scenarios.get(number % count).copied() else { break };
        let round = number / count;
        let by = thread::first_wording(scenario, round).and_then(|variant| variant.by);
        let later = scenario.turns.iter().skip(1).filter(|turn| turn.from == scenario::Side::Customer);
        let by = by.or_else(|| later.flat_map(|turn| &turn.texts).find_map(|variant| variant.by));
        // Whoever wrote goes to the end of the queue, so that everybody writes before anybody writes again.
        let place = people.iter().position(|person| Gender::fits(by, person.is_woman)).unwrap_or(0);
        if place < people.len() {
            let person = people.remove(place);
            people.push(person);
            plans.push(Plan { language, scenario, round, person });
        }
    }
    plans
}

/// Fisher and Yates.
fn shuffle<T>(items: &mut [T], chance: &mut Chance) {
    for last in (1..items.len()).rev() {
        let other = chance.between(0, i64::try_from(last + 1).unwrap_or(1));
        items.swap(last, usize::try_from(other).unwrap_or(0));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use mail_parser::{MessageParser, MimeHeaders};
    use std::collections::{BTreeMap, BTreeSet};

    const NOW: Timestamp = Timestamp::from_millisecond(1_795_356_300_000);

    #[test]
    fn the_month_has_three_hundred_conversations_in_ten_languages() {
        let messages = messages(NOW, 7);
        assert!(messages.len() >= 500, "{}", messages.len());
        let starts = messages.iter().filter(|message| {
            let parsed = MessageParser::default().parse(&message.raw).unwrap();
            parsed.in_reply_to().is_empty() && !message.is_sent
        });
        assert!(starts.count() >= 300);
        let languages: BTreeSet<String> = scenario::languages().into_iter().map(|language| language.language).collect();
        assert_eq!(languages.len(), 10);
    }

    #[test]
    fn a_seed_always_gives_the_same_month_and_another_seed_another() {
        assert_eq!(messages(NOW, 7), messages(NOW, 7));
        assert_ne!(messages(NOW, 7), messages(NOW, 8));
    }

    #[test]
    fn every_letter_can_be_read_and_no_slot_is_left_open() {
        let mut ids = BTreeSet::new();
        for message in messages(NOW, 7) {
            let parsed = MessageParser::default().parse(&message.raw).unwrap();
            assert!(ids.insert(parsed.message_id().unwrap().to_owned()), "two letters have one id");
            let text = parsed.body_text(0).unwrap();
            let subject = parsed.subject().unwrap();
            assert!(!text.contains('\u{fffd}') && !subject.contains('\u{fffd}'), "{text}");
            assert!(!subject.contains('{') && (!text.contains('{') || text.contains("url(")), "{subject}: {text}");
            let date = parsed.date().unwrap().to_timestamp() * 1000;
            assert!((date - message.received_at.as_millisecond()).abs() <= 1000, "{subject}");
        }
    }

    #[test]
    fn answers_name_a_letter_that_exists() {
        let messages = messages(NOW, 7);
        let parsed: Vec<_> = messages.iter().map(|m| MessageParser::default().parse(&m.raw).unwrap()).collect();
        let ids: BTreeSet<&str> = parsed.iter().filter_map(|message| message.message_id()).collect();
        let mut answers = 0;
        for message in parsed.iter().filter(|message| !message.in_reply_to().is_empty()) {
            let parent = message.in_reply_to().as_text().unwrap();
            assert!(ids.contains(parent), "{parent}");
            answers += 1;
        }
        assert!(answers > 200, "{answers}");
    }

    #[test]
    fn everything_happened_within_the_last_month_and_some_customers_are_still_waiting() {
        let messages = messages(NOW, 7);
        let month = NOW.plus_seconds(-32 * 24 * 3600);
        assert!(messages.iter().all(|message| message.received_at > month && message.received_at < NOW));
        let mut last: BTreeMap<String, (Timestamp, bool)> = BTreeMap::new();
        for message in &messages {
            let parsed = MessageParser::default().parse(&message.raw).unwrap();
            let root = parsed.references().as_text_list().and_then(|list| list.first().map(ToString::to_string));
            let root = root.or_else(|| parsed.references().as_text().map(str::to_owned));
            let root = root.unwrap_or_else(|| parsed.message_id().unwrap().to_owned());
            last.insert(root, (message.received_at, message.is_sent));
        }
        let since = NOW.plus_seconds(-12 * 3600);
        let waiting = last.values().filter(|(at, is_sent)| *at > since && !is_sent).count();
        assert!((8..=40).contains(&waiting), "{waiting}");
    }

    #[test]
    fn old_character_sets_photos_and_invoices_are_among_them() {
        let messages = messages(NOW, 7);
        let has = |needle: &str| messages.iter().any(|m| String::from_utf8_lossy(&m.raw).contains(needle));
        for needle in ["windows-1254", "iso-8859-2", "iso-2022-jp", "application/pdf", "report-type=delivery-status"] {
            assert!(has(needle), "{needle}");
        }
        let photos = messages.iter().filter(|message| {
            let parsed = MessageParser::default().parse(&message.raw).unwrap();
            parsed.attachments().any(|part| part.attachment_name().is_some_and(|name| name.ends_with(".png")))
        });
        assert!(photos.count() >= 20);
    }
}
