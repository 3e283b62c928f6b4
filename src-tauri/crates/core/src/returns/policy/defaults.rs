//! Policies to begin with. They are drafts: nothing holds until the shop saves one.

use super::model::{
    DeclaredCondition, ExceptionKind, LabelPayer, Marks, ReturnFee, ReturnPolicy, ReturnRule, ReturnWindow, ReturnZone,
    RuleConditions, RuleVerdict, WithdrawalException,
};
use super::words::Words;
use crate::desk::word;
use crate::returns::deadlines;
use crate::returns::model::{Outcome, Reason, Track};
use comptoir_kernel::{Currency, LocaleTag, Money};
use comptoir_locale::{Message, message};

word! {
    DefaultPolicy {
        EuShop = "eu_shop",
        UkShop = "uk_shop",
        UsShop = "us_shop",
        Strict = "strict",
        Generous = "generous",
    }
}

/// What the shop has to put right.
const OURS: [Reason; 6] = [
    Reason::NotAsDescribed,
    Reason::Defective,
    Reason::DamagedInTransit,
    Reason::WrongItem,
    Reason::MissingPart,
    Reason::ArrivedLate,
];

/// Two years, the least that Directive (EU) 2019/771 gives (article 10(1)).
const GUARANTEE_DAYS: u32 = 730;

impl DefaultPolicy {
    pub const ALL: [Self; 5] = [Self::EuShop, Self::UkShop, Self::UsShop, Self::Strict, Self::Generous];

    pub fn title(self, tag: LocaleTag) -> String {
        Words::of(tag).say(&match self {
            Self::EuShop => message::returns_default_eu_shop(),
            Self::UkShop => message::returns_default_uk_shop(),
            Self::UsShop => message::returns_default_us_shop(),
            Self::Strict => message::returns_default_strict(),
            Self::Generous => message::returns_default_generous(),
        })
    }

    /// The policy, its zones and rules named in a language.
    pub fn build(self, tag: LocaleTag) -> ReturnPolicy {
        let words = Words::of(tag);
        let zones = match self {
            Self::EuShop => vec![europe(words, LabelPayer::Customer, usual(words, 30)), rest(words, usual(words, 30))],
            Self::UkShop => vec![
                kingdom(words, usual(words, 28)),
                europe(words, LabelPayer::Customer, usual(words, 28)),
                rest(words, usual(words, 28)),
            ],
            Self::UsShop => vec![states(words, american(words)), rest(words, usual(words, 30))],
            Self::Strict => vec![europe(words, LabelPayer::Customer, strict(words)), rest(words, strict(words))],
            Self::Generous => vec![europe(words, LabelPayer::Shop, generous(words)), rest(words, generous(words))],
        };
        ReturnPolicy { zones, final_sale: tagged("final-sale"), exceptions: exceptions(), ..ReturnPolicy::default() }
    }
}

fn europe(words: Words, withdrawal_label: LabelPayer, rules: Vec<ReturnRule>) -> ReturnZone {
    let countries = deadlines::economic_area().map(str::to_owned).collect();
    let name = words.say(&message::returns_default_zone_eu());
    ReturnZone { name, countries, withdrawal_label, rules, ..ReturnZone::default() }
}

fn kingdom(words: Words, rules: Vec<ReturnRule>) -> ReturnZone {
    let name = words.say(&message::returns_default_zone_uk());
    ReturnZone { name, countries: vec!["GB".into()], rules, ..ReturnZone::default() }
}

fn states(words: Words, rules: Vec<ReturnRule>) -> ReturnZone {
    let name = words.say(&message::returns_default_zone_us());
    ReturnZone { name, countries: vec!["US".into()], rules, ..ReturnZone::default() }
}

fn rest(words: Words, rules: Vec<ReturnRule>) -> ReturnZone {
    ReturnZone { name: words.say(&message::returns_default_zone_rest()), rules, ..ReturnZone::default() }
}

fn rule(id: &str, name: &Message, words: Words, when: RuleConditions, verdict: RuleVerdict) -> ReturnRule {
    ReturnRule { id: id.to_owned(), name: words.say(name), when, verdict }
}

fn within(days: u32) -> ReturnWindow {
    ReturnWindow { days: Some(days), transit_days: 5, days_from_order: days.saturating_add(15) }
}

/// What the law asks of everybody, before anything that a shop may choose.
fn owed(words: Words) -> Vec<ReturnRule> {
    let verdict = |outcomes: &[Outcome], days| RuleVerdict {
        outcomes: outcomes.to_vec(),
        window: within(days),
        label: LabelPayer::Shop,
        needs_review: true,
        needs_photo: true,
        ..RuleVerdict::default()
    };
    let claims = RuleConditions { tracks: vec![Track::Warranty, Track::TransportDamage], ..RuleConditions::default() };
    let faults = RuleConditions { reasons: OURS.to_vec(), ..RuleConditions::default() };
    let repaired = [Outcome::Repair, Outcome::Replacement, Outcome::Refund];
    let replaced = [Outcome::Replacement, Outcome::Exchange, Outcome::Refund];
    vec![
        rule(
            "guarantee",
            &message::returns_default_rule_guarantee(),
            words,
            claims,
            verdict(&repaired, GUARANTEE_DAYS),
        ),
        rule("ours", &message::returns_default_rule_ours(), words, faults, verdict(&replaced, 60)),
    ]
}

fn final_sale(words: Words) -> ReturnRule {
    let when = RuleConditions { is_final_sale: Some(true), ..RuleConditions::default() };
    let verdict = RuleVerdict { is_eligible: false, outcomes: Vec::new(), ..RuleVerdict::default() };
    rule("final-sale", &message::returns_default_rule_final_sale(), words, when, verdict)
}

fn last(words: Words, verdict: RuleVerdict) -> ReturnRule {
    rule("rest", &message::returns_default_rule_rest(), words, RuleConditions::default(), verdict)
}

fn usual(words: Words, days: u32) -> Vec<ReturnRule> {
    let verdict = RuleVerdict { window: within(days), approves_itself: true, ..RuleVerdict::default() };
    let mut rules = owed(words);
    rules.extend([final_sale(words), last(words, verdict)]);
    rules
}

/// A fee for the label and credit only for what was reduced, as American shops have it.
fn american(words: Words) -> Vec<ReturnRule> {
    let reduced = RuleConditions { is_discounted: Some(true), ..RuleConditions::default() };
    let credit = RuleVerdict {
        outcomes: vec![Outcome::Exchange, Outcome::Credit],
        window: within(30),
        label: LabelPayer::Shop,
        approves_itself: true,
        ..RuleVerdict::default()
    };
    let dollars = |minor| Currency::parse("USD").ok().map(|currency| Money::new(minor, currency));
    let verdict = RuleVerdict {
        window: within(30),
        fee: dollars(595).map_or(ReturnFee::None, |amount| ReturnFee::Flat { amount }),
        label: LabelPayer::Shop,
        approves_itself: true,
        keep_it_below: dollars(1000),
        ..RuleVerdict::default()
    };
    let mut rules = owed(words);
    let reduced = rule("reduced", &message::returns_default_rule_reduced(), words, reduced, credit);
    rules.extend([final_sale(words), reduced, last(words, verdict)]);
    rules
}

fn strict(words: Words) -> Vec<ReturnRule> {
    let unopened = RuleConditions { conditions: vec![DeclaredCondition::Unopened], ..RuleConditions::default() };
    let verdict = RuleVerdict {
        outcomes: vec![Outcome::Exchange, Outcome::Credit],
        window: within(14),
        fee: ReturnFee::Percent { basis_points: 1000 },
        needs_review: true,
        ..RuleVerdict::default()
    };
    let nothing = RuleVerdict { is_eligible: false, outcomes: Vec::new(), ..RuleVerdict::default() };
    let mut rules = owed(words);
    let unopened = rule("unopened", &message::returns_default_rule_unopened(), words, unopened, verdict);
    rules.extend([final_sale(words), unopened, last(words, nothing)]);
    rules
}

fn generous(words: Words) -> Vec<ReturnRule> {
    let verdict = RuleVerdict {
        outcomes: vec![Outcome::Exchange, Outcome::OtherProduct, Outcome::Credit, Outcome::Refund],
        window: within(100),
        label: LabelPayer::Shop,
        approves_itself: true,
        credit_bonus: 1000,
        ..RuleVerdict::default()
    };
    let mut rules = owed(words);
    rules.push(last(words, verdict));
    rules
}

fn tagged(tag: &str) -> Marks {
    Marks { tags: vec![tag.to_owned()], ..Marks::default() }
}

/// Tags that a shop puts on its products to say what they are.
fn exceptions() -> Vec<WithdrawalException> {
    let kinds = [
        (ExceptionKind::Perishable, "perishable"),
        (ExceptionKind::CustomMade, "custom-made"),
        (ExceptionKind::Unsealed, "sealed"),
        (ExceptionKind::Digital, "digital"),
    ];
    kinds.into_iter().map(|(kind, tag)| WithdrawalException { kind, marks: tagged(tag) }).collect()
}
