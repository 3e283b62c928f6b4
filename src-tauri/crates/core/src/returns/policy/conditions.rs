//! The conditions of a rule in the words that customers read.

use super::model::{DeclaredCondition, ExceptionKind, Marks, ReturnRule, RuleConditions};
use super::words::Words;
use crate::returns::model::{Fault, Outcome, Reason, Track};
use comptoir_locale::{Message, message};

/// True for rules that customers may read: what somebody returned before is between them and the shop.
pub(super) const fn is_published(rule: &ReturnRule) -> bool {
    rule.when.past_returns_from.is_none() && rule.when.past_rate_from.is_none()
}

/// True where a rule is only about what the shop answers for.
pub(super) fn is_ours(when: &RuleConditions) -> bool {
    let is_claim = !when.tracks.is_empty() && !when.tracks.contains(&Track::Voluntary);
    let is_fault = !when.reasons.is_empty() && when.reasons.iter().all(|reason| reason.fault() == Fault::Shop);
    is_claim || is_fault
}

/// Every condition of a rule that narrows it, in words.
pub(super) fn of(when: &RuleConditions, words: Words) -> Vec<String> {
    let mut found = Vec::new();
    let tracks = words.list(when.tracks.iter().filter_map(|track| Some(words.say(&claim(*track)?))));
    if !tracks.is_empty() {
        found.push(tracks);
    }
    if !when.reasons.is_empty() {
        let reasons = words.list(when.reasons.iter().map(|each| reason(*each, words)));
        found.push(words.say(&message::letter_return_policy_if_reason(&reasons)));
    }
    found.extend(marked(&when.marks, words));
    if !when.stores.is_empty() {
        let stores = words.list(when.stores.iter().map(|store| words.own(&store.name)));
        found.push(words.say(&message::letter_return_policy_if_stores(&stores)));
    }
    let amount = |limit| words.money(limit);
    let count = |pieces: u32| i64::from(pieces);
    let plain = [
        when.price_from.map(|limit| message::letter_return_policy_if_price_from(&amount(limit))),
        when.price_to.map(|limit| message::letter_return_policy_if_price_to(&amount(limit))),
        when.is_discounted.map(|is_discounted| match is_discounted {
            true => message::letter_return_policy_if_discounted(),
            false => message::letter_return_policy_if_full_price(),
        }),
        when.is_final_sale.map(|is_final| match is_final {
            true => message::letter_return_policy_if_final_sale(),
            false => message::letter_return_policy_if_not_final_sale(),
        }),
        when.quantity_from.map(|pieces| message::letter_return_policy_if_quantity_from(count(pieces))),
        when.quantity_to.map(|pieces| message::letter_return_policy_if_quantity_to(count(pieces))),
    ];
    found.extend(plain.iter().flatten().map(|condition| words.say(condition)));
    if !when.conditions.is_empty() {
        let states = words.list(when.conditions.iter().map(|each| words.say(&state(*each))));
        found.push(words.say(&message::letter_return_policy_if_state(&states)));
    }
    found
}

/// Tags, numbers and titles are alternatives, so they are one condition.
pub(super) fn marked(marks: &Marks, words: Words) -> Option<String> {
    type Text = fn(&str) -> Message;
    let kinds: [(&[String], Text); 3] = [
        (&marks.tags, message::letter_return_policy_if_tags),
        (&marks.skus, message::letter_return_policy_if_skus),
        (&marks.titles, message::letter_return_policy_if_titles),
    ];
    let said = kinds.into_iter().filter_map(|(list, text)| {
        let named: Vec<String> =
            list.iter().filter(|mark| !mark.trim().is_empty()).map(|mark| words.own(mark)).collect();
        (!named.is_empty()).then(|| words.say(&text(&words.list(named))))
    });
    let said: Vec<String> = said.collect();
    (!said.is_empty()).then(|| words.list(said))
}

fn claim(track: Track) -> Option<Message> {
    match track {
        Track::Warranty => Some(message::letter_return_policy_if_warranty()),
        Track::TransportDamage => Some(message::letter_return_policy_if_transport()),
        Track::Voluntary | Track::Withdrawal => None,
    }
}

fn state(state: DeclaredCondition) -> Message {
    match state {
        DeclaredCondition::Unopened => message::letter_return_state_unopened(),
        DeclaredCondition::Opened => message::letter_return_state_opened(),
        DeclaredCondition::Used => message::letter_return_state_used(),
        DeclaredCondition::Damaged => message::letter_return_state_damaged(),
    }
}

pub(super) fn kind(kind: ExceptionKind, words: Words) -> String {
    words.say(&match kind {
        ExceptionKind::Perishable => message::letter_return_policy_kind_perishable(),
        ExceptionKind::CustomMade => message::letter_return_policy_kind_custom_made(),
        ExceptionKind::Unsealed => message::letter_return_policy_kind_unsealed(),
        ExceptionKind::Digital => message::letter_return_policy_kind_digital(),
    })
}

pub(in crate::returns) fn reason(reason: Reason, words: Words) -> String {
    words.say(&match reason {
        Reason::TooSmall => message::letter_return_reason_too_small(),
        Reason::TooLarge => message::letter_return_reason_too_large(),
        Reason::StyleDiffers => message::letter_return_reason_style_differs(),
        Reason::NotAsDescribed => message::letter_return_reason_not_as_described(),
        Reason::Defective => message::letter_return_reason_defective(),
        Reason::DamagedInTransit => message::letter_return_reason_damaged_in_transit(),
        Reason::WrongItem => message::letter_return_reason_wrong_item(),
        Reason::MissingPart => message::letter_return_reason_missing_part(),
        Reason::ArrivedLate => message::letter_return_reason_arrived_late(),
        Reason::SeveralSizes => message::letter_return_reason_several_sizes(),
        Reason::ChangedMind => message::letter_return_reason_changed_mind(),
        Reason::Gift => message::letter_return_reason_gift(),
        Reason::Other => message::letter_return_reason_other(),
    })
}

pub(in crate::returns) fn outcome(outcome: Outcome, words: Words) -> String {
    words.say(&match outcome {
        Outcome::Advice => message::letter_return_outcome_advice(),
        Outcome::Exchange => message::letter_return_outcome_exchange(),
        Outcome::OtherProduct => message::letter_return_outcome_other_product(),
        Outcome::Credit => message::letter_return_outcome_credit(),
        Outcome::Refund => message::letter_return_outcome_refund(),
        Outcome::PartialRefund => message::letter_return_outcome_partial_refund(),
        Outcome::Replacement => message::letter_return_outcome_replacement(),
        Outcome::Repair => message::letter_return_outcome_repair(),
        Outcome::KeepIt => message::letter_return_outcome_keep_it(),
        Outcome::Donate => message::letter_return_outcome_donate(),
    })
}
