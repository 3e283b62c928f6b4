//! Tells of new customer mail through the operating system. A click opens the conversation.

use crate::door::Seat;
use crate::speech;
use crate::window::{self, Place};
use comptoir_locale::{Locale, message};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use tauri::AppHandle;
use tauri_plugin_notification::NotificationExt;

/// The number of names in a notification about several conversations.
const NAMES: usize = 3;

/// The part of the settings that notifications obey.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wishes {
    notifications: bool,
    /// Minutes after midnight, local time; equal values mean that it is never quiet.
    quiet_from: u32,
    quiet_until: u32,
}

/// The part of a conversation that a notification shows.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Arrival {
    id: i64,
    customer_name: String,
    customer_address: String,
    subject: String,
    is_unread: bool,
}

/// What became of arrivals that were to be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    Done,
    /// It is quiet now: they are told when the quiet hours are over.
    Later,
}

/// What somebody wants at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Moment {
    Welcome,
    Quiet,
    Never,
}

impl Wishes {
    fn at(&self, now: &jiff::Zoned) -> Moment {
        let minute = u32::from(now.hour().unsigned_abs()) * 60 + u32::from(now.minute().unsigned_abs());
        match self {
            Self { notifications: false, .. } => Moment::Never,
            Self { quiet_from, quiet_until, .. } if is_quiet(minute, *quiet_from, *quiet_until) => Moment::Quiet,
            Self { .. } => Moment::Welcome,
        }
    }
}

/// Opens the conversation whose notification is clicked, or the list if it was about several.
pub fn answer_clicks(app: &AppHandle) {
    let handle = app.clone();
    let listening = app.notification().on_action(move |performed| {
        let id = performed.notification().map(|notification| i64::from(notification.id()));
        let place = id.filter(|id| *id > 0).map_or(Place::Open, Place::Conversation);
        window::go(&handle, place);
    });
    if let Err(error) = listening {
        tracing::warn!(%error, "clicks on notifications will not be heard");
    }
}

/// Shows one notification for these conversations, unless the person wants none now or has read them meanwhile.
pub async fn tell(app: &AppHandle, seat: &Seat, conversations: &[i64]) -> Outcome {
    let settings = seat.ask("settings.get", json!({})).await.unwrap_or_default();
    let Ok(wishes) = serde_json::from_value::<Wishes>(settings) else { return Outcome::Done };
    match wishes.at(&local(seat)) {
        Moment::Welcome => {}
        Moment::Quiet => return Outcome::Later,
        Moment::Never => {
            tracing::info!("new mail has come, and nobody wants to be told");
            return Outcome::Done;
        }
    }
    let arrivals = unread_of(seat, conversations).await;
    let Some((title, body)) = words(&arrivals, speech::of(seat).await) else { return Outcome::Done };
    // The notification's number is the conversation; 0 stands for several.
    let number = if let [one] = arrivals.as_slice() { i32::try_from(one.id).unwrap_or(0) } else { 0 };
    let shown = app.notification().builder().id(number).title(title).body(body).show();
    if let Err(error) = shown {
        tracing::warn!(%error, "a notification could not be shown");
    }
    Outcome::Done
}

/// Tells what the desk did by itself, such as reminding of a promise. What falls into the quiet hours is told by the lists.
pub async fn tell_notices(app: &AppHandle, seat: &Seat, conversations: &BTreeSet<i64>) {
    let settings = seat.ask("settings.get", json!({})).await.unwrap_or_default();
    let Ok(wishes) = serde_json::from_value::<Wishes>(settings) else { return };
    if wishes.at(&local(seat)) != Moment::Welcome {
        return;
    }
    let told = seat.ask("inbox.notices", json!({ "ids": conversations })).await.unwrap_or_default();
    let notices: Vec<Notice> = serde_json::from_value(told).unwrap_or_default();
    let locale = speech::of(seat).await;
    for notice in notices {
        let Some(title) = notice.words(locale) else { continue };
        // 0 stands for several.
        let number = if notice.count > 1 { 0 } else { i32::try_from(notice.conversation_id).unwrap_or(0) };
        if let Err(error) = app.notification().builder().id(number).title(title).body(notice.subject).show() {
            tracing::warn!(%error, "a notification could not be shown");
        }
    }
}

/// The part of a notice that a notification shows.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Notice {
    conversation_id: i64,
    event: String,
    customer: String,
    subject: String,
    what: String,
    agent: String,
    count: i64,
}

impl Notice {
    fn words(&self, locale: &Locale) -> Option<String> {
        let nameless = || locale.format_plain(&message::app_person_nameless());
        let agent = if self.agent.trim().is_empty() { nameless() } else { self.agent.clone() };
        let message = match self.event.as_str() {
            "promise_due" => message::timing_notice_promise_due(&self.what, &self.customer),
            "follow_up_due" => message::timing_notice_follow_up_due(&self.customer),
            "withdrawal_found" => message::timing_notice_withdrawal_found(&self.customer, &self.what),
            "send_cancelled" => message::timing_notice_send_cancelled(&self.customer),
            "send_held" => message::timing_notice_send_held(&self.customer),
            "call_back_due" => message::timing_notice_call_back_due(&self.customer),
            "mentioned" => message::timing_notice_mentioned(&agent, &self.what),
            "assigned" => message::timing_notice_assigned(&agent, self.count),
            _ => return None,
        };
        Some(locale.format_plain(&message))
    }
}

/// What the desk's clock says where this computer is.
fn local(seat: &Seat) -> jiff::Zoned {
    let now =
        jiff::Timestamp::from_millisecond(seat.desk.now().as_millisecond()).unwrap_or_else(|_| jiff::Timestamp::now());
    now.to_zoned(jiff::tz::TimeZone::system())
}

async fn unread_of(seat: &Seat, conversations: &[i64]) -> Vec<Arrival> {
    let mut arrivals = Vec::new();
    for id in conversations {
        let detail = seat.ask("inbox.open", json!({ "id": id })).await.unwrap_or_default();
        let row = detail.get("row").cloned().unwrap_or(Value::Null);
        arrivals.extend(serde_json::from_value::<Arrival>(row).ok().filter(|arrival| arrival.is_unread));
    }
    arrivals
}

/// Title and text: the customer and the subject, or the number of conversations and the first names.
fn words(arrivals: &[Arrival], locale: &Locale) -> Option<(String, String)> {
    match arrivals {
        [] => None,
        [one] => {
            let subject = one.subject.trim();
            let no_subject = || locale.format_plain(&message::notify_mail_no_subject());
            let body = if subject.is_empty() { no_subject() } else { subject.to_owned() };
            Some((locale.format_plain(&message::notify_mail_title(name(one))), body))
        }
        several => {
            let count = i64::try_from(several.len()).unwrap_or(i64::MAX);
            let mut names: Vec<&str> = Vec::new();
            for arrival in several {
                if !names.contains(&name(arrival)) && names.len() < NAMES {
                    names.push(name(arrival));
                }
            }
            let title = locale.format_plain(&message::notify_mail_group_title(count));
            Some((title, locale.format_plain(&message::notify_mail_group_body(&names.join(", ")))))
        }
    }
}

fn name(arrival: &Arrival) -> &str {
    if arrival.customer_name.trim().is_empty() { &arrival.customer_address } else { &arrival.customer_name }
}

/// Whether a minute of the day lies within the quiet hours, which may go past midnight.
fn is_quiet(minute: u32, from: u32, until: u32) -> bool {
    if from <= until { (from..until).contains(&minute) } else { minute >= from || minute < until }
}

#[cfg(test)]
mod tests {
    use super::*;
    use comptoir_kernel::LocaleTag;

    fn arrival(id: i64, name: &str, subject: &str) -> Arrival {
        let address = "someone@example.org".to_owned();
        Arrival {
            id,
            customer_name: name.to_owned(),
            customer_address: address,
            subject: subject.to_owned(),
            is_unread: true,
        }
    }

    #[test]
    fn quiet_hours_may_go_past_midnight() {
        assert!(is_quiet(23 * 60, 22 * 60, 7 * 60));
        assert!(is_quiet(60, 22 * 60, 7 * 60));
        assert!(!is_quiet(7 * 60, 22 * 60, 7 * 60));
        assert!(!is_quiet(12 * 60, 22 * 60, 7 * 60));
        assert!(!is_quiet(0, 0, 0));
    }

    #[test]
    fn a_night_is_quiet_by_the_clock_on_the_wall_also_when_the_clocks_are_put_back() {
        let wishes = Wishes { notifications: true, quiet_from: 22 * 60, quiet_until: 7 * 60 };
        let berlin = jiff::tz::TimeZone::get("Europe/Berlin").expect("a zone");
        // 24 October 2026, noon UTC: in the night that follows an hour comes twice.
        let start = jiff::Timestamp::from_second(1_792_843_200).expect("a moment");
        let mut quiet = Vec::new();
        for minutes in 0..24 * 60 {
            let now = (start + jiff::SignedDuration::from_mins(minutes)).to_zoned(berlin.clone());
            if wishes.at(&now) == Moment::Quiet {
                quiet.push(now);
            }
        }
        let clock = |at: Option<&jiff::Zoned>| at.map(|now| now.strftime("%H:%M").to_string());
        assert_eq!(clock(quiet.first()).as_deref(), Some("22:00"));
        assert_eq!(clock(quiet.last()).as_deref(), Some("06:59"));
        assert_eq!(quiet.len(), 10 * 60, "nine hours on the wall are ten that night");
        let never = Wishes { notifications: false, ..wishes };
        assert_eq!(never.at(&start.to_zoned(berlin)), Moment::Never);
    }

    #[test]
    fn one_arrival_is_told_by_name_and_subject() {
        let english = Locale::of(LocaleTag::En);
        let told = words(&[arrival(1, "Ada", "Where is my parcel?")], english);
        assert_eq!(told, Some(("Ada".to_owned(), "Where is my parcel?".to_owned())));
        let (title, body) = words(&[arrival(1, " ", "")], english).expect("words");
        assert_eq!((title.as_str(), body.as_str()), ("someone@example.org", "(no subject)"));
    }

    #[test]
    fn several_arrivals_are_one_notification_that_names_each_customer_once() {
        let several = [arrival(1, "Ada", "a"), arrival(2, "Ada", "b"), arrival(3, "Bo", "c")];
        let (title, body) = words(&several, Locale::of(LocaleTag::En)).expect("words");
        assert_eq!((title.as_str(), body.as_str()), ("3 new messages", "From Ada, Bo"));
        assert_eq!(words(&[], Locale::of(LocaleTag::En)), None);
    }
}
