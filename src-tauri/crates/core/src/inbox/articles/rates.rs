//! Contacts for 100 orders before and after an article was there: values in, values out.

use super::rows::Contact;
use super::wire::ContactSpan;
use comptoir_kernel::{Problem, Timestamp, TopicId};

/// Days on either side.
pub(super) const DAYS: i64 = 28;
const WEEK: i64 = 7;
const DAY_SECONDS: i64 = 24 * 3600;
const DAY_MILLISECONDS: i64 = DAY_SECONDS * 1000;

/// Before and after the moment of publication, and week by week as far as the weeks are over.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Effect {
    pub before: ContactSpan,
    pub after: ContactSpan,
    pub days_after: u32,
    pub rate_before: Option<f64>,
    pub rate_after: Option<f64>,
    pub weeks: Vec<ContactSpan>,
}

/// What publishing at a moment did. `orders` counts those of a span.
pub(super) fn effect(
    contacts: &[Contact],
    topic: TopicId,
    published: Timestamp,
    now: Timestamp,
    orders: &dyn Fn(Timestamp, Timestamp) -> Result<u32, Problem>,
) -> Result<Effect, Problem> {
    let days = |number: i64| published.plus_seconds(number * DAY_SECONDS);
    let span = |from: Timestamp, to: Timestamp| {
        let count = contacts.iter().filter(|own| own.topic == topic && own.at >= from && own.at < to).count();
        let contacts = u32::try_from(count).unwrap_or(u32::MAX);
        Ok::<_, Problem>(ContactSpan { from, to, contacts, orders: orders(from, to)? })
    };
    let over = (now.as_millisecond().saturating_sub(published.as_millisecond()) / DAY_MILLISECONDS).clamp(0, DAYS);
    let before = span(days(-DAYS), published)?;
    let after = span(published, days(over))?;
    let weeks = (-DAYS / WEEK..over / WEEK).map(|week| span(days(week * WEEK), days((week + 1) * WEEK)));
    Ok(Effect {
        before,
        after,
        days_after: u32::try_from(over).unwrap_or_default(),
        rate_before: rate(&before),
        rate_after: rate(&after).filter(|_| over >= WEEK),
        weeks: weeks.collect::<Result<_, _>>()?,
    })
}

/// Contacts for 100 orders; nothing where nothing was ordered.
fn rate(span: &ContactSpan) -> Option<f64> {
    (span.orders > 0).then(|| f64::from(span.contacts) * 100.0 / f64::from(span.orders))
}

#[cfg(test)]
mod tests {
    use super::*;
    use comptoir_kernel::ConversationId;

    const TOPIC: TopicId = TopicId(7);

    fn day(number: i64) -> Timestamp {
        Timestamp::from_millisecond(1_781_517_600_000 + number * DAY_MILLISECONDS)
    }

    fn contact(topic: i64, at: Timestamp) -> Contact {
        Contact { topic: TopicId(topic), conversation: ConversationId(1), at }
    }

    fn measured(contacts: &[Contact], now: i64, orders: u32) -> Effect {
        effect(contacts, TOPIC, day(0), day(now), &|_, _| Ok(orders)).unwrap()
    }

    #[test]
    fn contacts_are_counted_on_their_side_of_the_publication_and_for_their_topic_only() {
        let contacts = [
            contact(7, day(-29)),
            contact(7, day(-28)),
            contact(7, day(-1)),
            contact(7, day(0)),
            contact(7, day(27)),
            contact(7, day(28)),
            contact(8, day(-3)),
        ];
        let effect = measured(&contacts, 60, 50);
        assert_eq!((effect.before.contacts, effect.after.contacts), (2, 2));
        assert_eq!((effect.rate_before, effect.rate_after), (Some(4.0), Some(4.0)));
        assert_eq!((effect.days_after, effect.weeks.len()), (28, 8));
        assert_eq!(effect.weeks.iter().map(|week| week.contacts).collect::<Vec<_>>(), [1, 0, 0, 1, 1, 0, 0, 1]);
    }

    #[test]
    fn nothing_is_said_where_nothing_was_measured() {
        let effect = measured(&[contact(7, day(-1))], 60, 0);
        assert_eq!((effect.rate_before, effect.rate_after), (None, None));
        let early = measured(&[contact(7, day(-1))], 6, 100);
        assert_eq!((early.rate_before, early.rate_after, early.weeks.len()), (Some(1.0), None, 4));
        assert_eq!(measured(&[], 10, 100).days_after, 10);
    }
}
