//! What stands below an answer: the letter that is answered, quoted, or the letter that is passed on.
//!
//! Invariant: a stranger's HTML never leaves with our name; history is plain text, in HTML too.

use super::original::Original;
use super::wire::{Draft, DraftKind, Recipient};
use crate::{agents, settings};
use comptoir_kernel::{AgentId, LocaleTag, Problem};
use comptoir_locale::{Locale, message};
use comptoir_store::rusqlite::Connection;
use jiff::tz::TimeZone;

/// A longer letter is quoted without the history that it quotes itself, and only its beginning. Bytes.
const LONGEST_QUOTE: usize = 64 * 1024;

/// The same words twice: for `text/plain`, and as a fragment of HTML.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct History {
    pub text: String,
    pub html: String,
}

/// What the draft carries below its text; `None` when it quotes nothing.
pub(super) fn of_draft(
    connection: &Connection,
    me: AgentId,
    draft: &Draft,
    language: Option<&str>,
) -> Result<Option<History>, Problem> {
    let source = draft.source_message_id.filter(|_| draft.carries_history);
    let (Some(conversation), Some(source)) = (draft.conversation_id, source) else {
        return Ok(None);
    };
    let Some(original) = super::original::find(connection, conversation, source)? else { return Ok(None) };
    write(connection, me, draft.kind, &original, language)
}

/// The history of an answer in the words of whoever reads it: the customer, or those to whom it is passed on.
pub(super) fn write(
    connection: &Connection,
    me: AgentId,
    kind: DraftKind,
    original: &Original,
    language: Option<&str>,
) -> Result<Option<History>, Problem> {
    let own = agents::get(connection, me)?.locale;
    let usual = settings::get(connection)?.default_language;
    let wanted = if kind == DraftKind::Forward { own.as_deref() } else { language };
    let tag = [wanted, Some(usual.as_str())].into_iter().flatten().find_map(|tag| LocaleTag::best_for(tag).ok());
    let locale = Locale::of(tag.unwrap_or_default());
    Ok(match kind {
        DraftKind::Reply => Some(quoted(original, locale, &TimeZone::system())),
        DraftKind::Forward => Some(forwarded(original, locale, &TimeZone::system())),
        DraftKind::New | DraftKind::Note => None,
    })
}

fn quoted(original: &Original, locale: &Locale, zone: &TimeZone) -> History {
    let text = quotable(original);
    let name = if original.from.name.is_empty() { &original.from.address } else { &original.from.name };
    let date = locale.date_time(original.at, zone);
    let attribution = locale.format_plain(&message::letter_quote_attribution(&date, &one_line(name)));
    let lines: Vec<String> = text.trim().lines().map(quoted_line).collect();
    let edge = if locale.tag().is_right_to_left() { "right" } else { "left" };
    History {
        text: format!("{attribution}\n{}", lines.join("\n")),
        html: format!(
            "<p dir=\"auto\">{}</p><blockquote type=\"cite\" dir=\"auto\" \
             style=\"margin:0;padding-{edge}:1ex;border-{edge}:2px solid #ccc\">{}</blockquote>",
            escaped(&attribution),
            escaped(text.trim())
        ),
    }
}

fn quotable(original: &Original) -> String {
    let text = if original.text.len() > LONGEST_QUOTE { &original.visible_text } else { &original.text };
    match text.split_at_checked(text.floor_char_boundary(LONGEST_QUOTE)) {
        Some((beginning, rest)) if !rest.is_empty() => format!("{}\n[…]", beginning.trim_end()),
        _ => text.clone(),
    }
}

/// Quotes of quotes stand without a blank between the marks (RFC 3676, section 4.5).
fn quoted_line(line: &str) -> String {
    match line.trim_end() {
        "" => ">".to_owned(),
        line if line.starts_with('>') => format!(">{line}"),
        line => format!("> {line}"),
    }
}

fn forwarded(original: &Original, locale: &Locale, zone: &TimeZone) -> History {
    let say = |message| locale.format_plain(&message);
    let mut heading = vec![
        say(message::letter_forward_heading()),
        say(message::letter_forward_from(&people(std::slice::from_ref(&original.from)))),
        say(message::letter_forward_date(&locale.date_time(original.at, zone))),
        say(message::letter_forward_subject(&one_line(&original.subject))),
        say(message::letter_forward_to(&people(&original.recipients.to))),
    ];
    if !original.recipients.cc.is_empty() {
        heading.push(say(message::letter_forward_cc(&people(&original.recipients.cc))));
    }
    let (heading, text) = (heading.join("\n"), original.text.trim());
    History {
        text: format!("{heading}\n\n{text}"),
        html: format!("<p dir=\"auto\">{}</p><p dir=\"auto\">{}</p>", escaped(&heading), escaped(text)),
    }
}

fn people(list: &[Recipient]) -> String {
    let named = |one: &Recipient| match one.name.is_empty() {
        true => one.address.clone(),
        false => format!("{} <{}>", one_line(&one.name), one.address),
    };
    list.iter().map(named).collect::<Vec<_>>().join(", ")
}

fn one_line(text: &str) -> String {
    text.chars().map(|character| if character.is_control() { ' ' } else { character }).take(200).collect()
}

/// Plain text as HTML that shows the same lines.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace("\r\n", "\n").replace('\n', "<br>")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inbox::model::MessageKind;
    use crate::inbox::wire::Recipients;
    use comptoir_connectors::mail::quotes::visible_text;
    use comptoir_kernel::{MessageId, Timestamp};

    fn original(name: &str) -> Original {
        let ada = Recipient { name: name.to_owned(), address: "ada@world.example".into() };
        let shop = Recipient { name: "Nordlicht".into(), address: "support@nordlicht.example".into() };
        Original {
            id: MessageId(1),
            kind: MessageKind::Customer,
            from: ada.clone(),
            recipients: Recipients { to: vec![shop], cc: vec![ada], ..Recipients::default() },
            at: Timestamp::from_millisecond(1_795_356_300_000),
            subject: "Jacket".into(),
            text: "Too <small> & tight.\n\n> What size?\n".into(),
            visible_text: "Too <small> & tight.".into(),
            message_id: "q1@id.example".into(),
        }
    }

    #[test]
    fn every_language_quotes_so_that_our_own_reader_folds_it_again() {
        for tag in LocaleTag::SHIPPED {
            for name in ["Ada Lovelace", "佐藤", "منى", ""] {
                let history = quoted(&original(name), Locale::of(tag), &TimeZone::UTC);
                let answer = format!("Thank you!\n\n{}", history.text);
                assert_eq!(visible_text(&answer), "Thank you!", "{tag} {answer}");
                let signed = format!("Thank you!\n\n-- \nMira\nNordlicht\n\n{}", history.text);
                assert_eq!(visible_text(&signed), "Thank you!", "{tag} {signed}");
            }
        }
    }

    #[test]
    fn every_language_passes_a_letter_on_so_that_it_stays_visible() {
        for tag in LocaleTag::SHIPPED {
            let letter =
                format!("Please look.\n\n{}", forwarded(&original("Ada"), Locale::of(tag), &TimeZone::UTC).text);
            assert_eq!(visible_text(&letter), letter, "{tag}");
        }
    }

    #[test]
    fn a_quote_marks_every_line_and_its_html_is_escaped_text() {
        let history = quoted(&original("Ada"), Locale::of(LocaleTag::En), &TimeZone::UTC);
        assert_eq!(
            history.text,
            "On November 22, 2026 at 2:05\u{202f}PM, Ada wrote:\n> Too <small> & tight.\n>\n>> What size?"
        );
        assert!(history.html.ends_with(">Too &lt;small&gt; &amp; tight.<br><br>&gt; What size?</blockquote>"));
        assert!(history.html.starts_with("<p dir=\"auto\">On November 22, 2026 at 2:05\u{202f}PM, Ada wrote:</p>"));
    }

    #[test]
    fn a_very_long_letter_is_quoted_by_its_beginning_and_forwarded_whole() {
        let mut letter = original("Ada");
        letter.text = "é\n".repeat(LONGEST_QUOTE);
        let quote = quoted(&letter, Locale::of(LocaleTag::En), &TimeZone::UTC);
        assert!(quote.text.ends_with("> Too <small> & tight."), "without its own history");
        letter.visible_text.clone_from(&letter.text);
        let quote = quoted(&letter, Locale::of(LocaleTag::En), &TimeZone::UTC);
        assert!(quote.text.ends_with("\n> é\n> […]") && quote.html.len() < 4 * LONGEST_QUOTE);
        let forward = forwarded(&letter, Locale::of(LocaleTag::En), &TimeZone::UTC);
        assert_eq!(forward.text.matches('é').count(), LONGEST_QUOTE);
    }

    #[test]
    fn a_forward_says_from_whom_when_about_what_and_to_whom() {
        let history = forwarded(&original("Ada"), Locale::of(LocaleTag::De), &TimeZone::UTC);
        assert_eq!(
            history.text,
            "---------- Weitergeleitete Nachricht ----------\nVon: Ada <ada@world.example>\n\
             Datum: 22. November 2026 um 14:05\nBetreff: Jacket\nAn: Nordlicht <support@nordlicht.example>\n\
             Cc: Ada <ada@world.example>\n\nToo <small> & tight.\n\n> What size?"
        );
        assert!(history.html.contains("Von: Ada &lt;ada@world.example&gt;<br>") && !history.html.contains("<small>"));
    }

    #[test]
    fn a_name_or_subject_cannot_add_a_line_to_the_heading() {
        let mut letter = original("Ada\r\n> forged");
        letter.subject = "Jacket\nTo: boss@world.example".into();
        let quote = quoted(&letter, Locale::of(LocaleTag::En), &TimeZone::UTC);
        assert!(quote.text.lines().next().is_some_and(|line| line.ends_with("> forged wrote:")));
        let forward = forwarded(&letter, Locale::of(LocaleTag::En), &TimeZone::UTC);
        assert!(forward.text.lines().any(|line| line == "Subject: Jacket To: boss@world.example"));
    }
}
