//! The rules of a filter: which operator and which values a column takes. No rows, no clock.

use crate::inbox::model::View;
use crate::inbox::wire::{Column, Condition, Filter, Joined, Operator};
use comptoir_kernel::Problem;

/// Conditions of one filter, values of one condition, characters of one value.
const MOST_CONDITIONS: usize = 30;
const MOST_VALUES: usize = 50;
const LONGEST: usize = 200;

/// What the values of a column are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// One of a few words.
    Word(&'static [&'static str]),
    /// A tag, a language, an agent, a channel, words of a subject.
    Name,
    YesNo,
    /// A span of time.
    Span,
}

pub(super) const fn kind(column: Column) -> Kind {
    match column {
        Column::Status => Kind::Word(&["open", "pending", "snoozed", "closed", "spam"]),
        Column::Priority => Kind::Word(&["low", "normal", "high", "urgent"]),
        Column::Assignee | Column::Tag | Column::Language | Column::Channel | Column::CustomerTag | Column::Subject => {
            Kind::Name
        }
        Column::Unread | Column::Attachments | Column::Draft | Column::Automatic => Kind::YesNo,
        Column::Waiting | Column::LastMessage | Column::Created => Kind::Span,
    }
}

/// Whether a condition can be asked at all.
pub(super) fn is_sound(condition: &Condition) -> bool {
    let Condition { column, operator, values } = condition;
    let is_equality = matches!(operator, Operator::Is | Operator::IsNot);
    let is_short = values.iter().all(|value| !value.trim().is_empty() && value.chars().count() <= LONGEST);
    if values.is_empty() || values.len() > MOST_VALUES || !is_short {
        return false;
    }
    match kind(*column) {
        Kind::Word(words) => is_equality && values.iter().all(|value| words.contains(&value.as_str())),
        Kind::Name => is_equality,
        Kind::YesNo => {
            *operator == Operator::Is && matches!(values.as_slice(), [value] if matches!(value.as_str(), "yes" | "no"))
        }
        Kind::Span => !is_equality && matches!(values.as_slice(), [value] if span(value).is_some()),
    }
}

/// A filter that can be asked.
///
/// # Errors
/// `filter-empty`, `filter-long`; `filter-value` names the condition that makes no sense.
pub(super) fn check(filter: &Filter) -> Result<(), Problem> {
    if filter.conditions.is_empty() {
        return Err(Problem::refused("filter-empty"));
    }
    if filter.conditions.len() > MOST_CONDITIONS {
        return Err(Problem::refused("filter-long").with("most", MOST_CONDITIONS));
    }
    match filter.conditions.iter().find(|condition| !is_sound(condition)) {
        None => Ok(()),
        Some(condition) => {
            Err(Problem::refused("filter-value").with("word", super::line::word(condition, &|_, _| None)))
        }
    }
}

/// Milliseconds of a span such as `30m`, `4h`, `7d` or `2w`.
pub(super) fn span(text: &str) -> Option<i64> {
    let unit = text.chars().last()?;
    let minutes: i64 = match unit {
        'm' => 1,
        'h' => 60,
        'd' => 24 * 60,
        'w' => 7 * 24 * 60,
        _ => return None,
    };
    let number: i64 = text.strip_suffix(unit)?.parse().ok()?;
    (0..=100_000).contains(&number).then(|| number.saturating_mul(minutes).saturating_mul(60_000))
}

/// A span as short as it can be written.
pub(super) fn span_text(minutes: i64) -> String {
    for (unit, size) in [("w", 7 * 24 * 60), ("d", 24 * 60), ("h", 60)] {
        if minutes >= size && minutes % size == 0 {
            return format!("{}{unit}", minutes / size);
        }
    }
    format!("{minutes}m")
}

/// The filter that says the same as a built-in view, where one does. The target is in minutes.
pub(super) fn of_view(view: View, target: i64) -> Option<Filter> {
    use {Column as C, Operator as O};
    let one = |column, operator, value: &str| Condition { column, operator, values: vec![value.to_owned()] };
    let status = |value: &str| one(C::Status, O::Is, value);
    let conditions = match view {
        View::Mine => vec![status("open"), one(C::Assignee, O::Is, "me")],
        View::Unassigned => vec![status("open"), one(C::Assignee, O::Is, "nobody")],
        View::Open => vec![status("open")],
        View::Overdue => vec![status("open"), one(C::Waiting, O::MoreThan, &span_text(target))],
        View::Pending => vec![status("pending")],
        View::Snoozed => vec![status("snoozed")],
        View::Closed => vec![status("closed")],
        View::Spam => vec![status("spam")],
        View::All => vec![one(C::Status, O::IsNot, "spam")],
        View::Drafts => vec![one(C::Draft, O::Is, "yes")],
        View::Sent | View::Promises | View::Scheduled | View::Mentions => return None,
    };
    Some(Filter { joined: Joined::All, conditions })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn condition(column: Column, operator: Operator, values: &[&str]) -> Condition {
        Condition { column, operator, values: values.iter().map(|value| (*value).to_owned()).collect() }
    }

    #[test]
    fn a_column_takes_only_operators_and_values_that_mean_something() {
        use {Column as C, Operator as O};
        for (is_right, column, operator, values) in [
            (true, C::Status, O::Is, &["open", "pending"][..]),
            (false, C::Status, O::Is, &["opened"]),
            (false, C::Status, O::MoreThan, &["open"]),
            (true, C::Tag, O::IsNot, &["vip"]),
            (false, C::Tag, O::Is, &[" "]),
            (false, C::Tag, O::Is, &[]),
            (true, C::Unread, O::Is, &["no"]),
            (false, C::Unread, O::Is, &["no", "yes"]),
            (false, C::Unread, O::IsNot, &["yes"]),
            (true, C::Waiting, O::MoreThan, &["90m"]),
            (false, C::Waiting, O::Is, &["4h"]),
            (false, C::Waiting, O::MoreThan, &["four"]),
            (false, C::Waiting, O::MoreThan, &["-4h"]),
        ] {
            assert_eq!(is_sound(&condition(column, operator, values)), is_right, "{column:?} {operator:?} {values:?}");
        }
    }

    #[test]
    fn spans_are_read_in_every_unit_and_written_in_the_largest() {
        assert_eq!(span("90m"), Some(5_400_000));
        assert_eq!(span("2w"), Some(14 * 24 * 3_600_000));
        assert_eq!(span("4"), None);
        assert_eq!(span("é"), None);
        assert_eq!([span_text(90), span_text(240), span_text(2 * 24 * 60)], ["90m", "4h", "2d"]);
    }

    #[test]
    fn every_built_in_view_but_sent_is_a_filter_that_can_be_asked() {
        for view in [View::Mine, View::Overdue, View::All, View::Drafts, View::Spam] {
            check(&of_view(view, 240).unwrap()).unwrap();
        }
        assert_eq!(of_view(View::Sent, 240), None);
    }
}
