//! Who wrote it: a person, a machine, a list; and what the receiving server says about the sender.

use super::header::Header;
use crate::mail::model::{Authentication, Automatic, Mailbox};

/// How subjects of automatic replies begin in the languages of the desk, lower case.
const REPLY_SUBJECTS: [&str; 34] = [
    "automatic reply:",
    "auto reply:",
    "auto-reply:",
    "autoreply:",
    "auto:",
    "out of office",
    "out of the office",
    "automatische antwort",
    "abwesenheitsnotiz",
    "abwesend:",
    "autoantwort:",
    "réponse automatique",
    "reponse automatique",
    "absence du bureau",
    "absent du bureau",
    "respuesta automática",
    "respuesta automatica",
    "fuera de la oficina",
    "risposta automatica",
    "fuori sede",
    "fuori ufficio",
    "resposta automática",
    "resposta automatica",
    "ausência temporária",
    "fora do escritório",
    "otomatik yanıt",
    "otomatik cevap",
    "ofis dışında",
    "odpowiedź automatyczna",
    "automatyczna odpowiedź",
    "رد تلقائي",
    "الرد التلقائي",
    "自動応答",
    "自動返信",
];

/// RFC 3834 and what mail systems do besides. Bounces are told apart by [`super::bounce`].
pub(super) fn classify(header: &Header<'_>, subject: &str, from: Option<&Mailbox>) -> Automatic {
    let word = |name: &str| header.line(name).map(|line| first_word(&line)).unwrap_or_default();
    let submitted = [word("Auto-Submitted"), word("Autosubmitted")].into_iter().find(|word| !word.is_empty());
    let precedence = word("Precedence");
    if submitted.as_deref() == Some("auto-replied")
        || precedence == "auto_reply"
        || ["X-Autoreply", "X-Auto-Reply", "X-Autorespond", "X-AutoReply-From"].iter().any(|name| is_set(header, name))
        || is_reply_subject(subject)
        || is_disposition_report(header)
    {
        return Automatic::Reply;
    }
    if ["List-Id", "List-Unsubscribe", "List-Post", "X-Mailinglist", "X-Campaign-Id"]
        .iter()
        .any(|name| header.has(name))
        || matches!(precedence.as_str(), "list" | "bulk")
    {
        return Automatic::List;
    }
    let is_generated = submitted.is_some_and(|word| word != "no")
        || precedence == "junk"
        || header.has("X-Auto-Response-Suppress")
        || has_null_return_path(header)
        || from.is_some_and(|from| is_no_reply(&from.address) && !has_other_reply_to(header, from));
    if is_generated { Automatic::Generated } else { Automatic::No }
}

/// `Return-Path: <>`: the sender does not want to hear what becomes of it.
pub(super) fn has_null_return_path(header: &Header<'_>) -> bool {
    header.line("Return-Path").is_some_and(|line| line.starts_with("<>"))
}

pub(super) fn is_spam(header: &Header<'_>) -> bool {
    let says_yes =
        |name: &str| header.line(name).is_some_and(|line| matches!(first_word(&line).as_str(), "yes" | "true"));
    says_yes("X-Spam-Flag") || says_yes("X-Spam-Status") || says_yes("X-Spam")
}

/// The language the sender declares, as a tag such as `de` or `pt-BR`.
pub(super) fn declared_language(header: &Header<'_>) -> Option<String> {
    ["Content-Language", "Accept-Language"].iter().find_map(|name| {
        let line = header.line(name)?;
        let tag = line.split([',', ';', ' ']).map(str::trim).find(|tag| !tag.is_empty())?;
        let is_tag = tag.len() <= 35
            && tag.split('-').next().is_some_and(|primary| matches!(primary.len(), 2 | 3))
            && tag.chars().all(|character| character.is_ascii_alphanumeric() || character == '-');
        is_tag.then(|| tag.to_owned())
    })
}

/// The topmost Authentication-Results (RFC 8601), if it was written by the server that received the mail last.
///
/// A sender can add such a header too. It is believed only when its server and the topmost Received name one organisation.
pub(super) fn authentication(header: &Header<'_>, from: Option<&Mailbox>) -> Authentication {
    let Some(line) = header.line("Authentication-Results") else { return Authentication::Unknown };
    let line = without_comments(&line.to_ascii_lowercase());
    let (server, results) = match line.split_once(';') {
        // Microsoft leaves the server out.
        Some((first, _)) if first.contains('=') => ("", line.as_str()),
        Some((server, results)) => (first_token(server), results),
        None => return Authentication::Unknown,
    };
    if !is_own_server(header, server) {
        return Authentication::Unknown;
    }
    let results: Vec<Vec<&str>> = results.split(';').map(|result| result.split_whitespace().collect()).collect();
    let has = |verdict: &str| results.iter().any(|tokens| tokens.first() == Some(&verdict));
    if has("dmarc=pass") || has("dmarc=bestguesspass") {
        return Authentication::Pass;
    }
    if has("dmarc=fail") {
        return Authentication::Fail;
    }
    let domain = from.map(|from| domain_of(&from.address)).unwrap_or_default();
    let is_aligned = |tokens: &[&str]| {
        let passed = tokens.first().is_some_and(|first| matches!(*first, "dkim=pass" | "spf=pass"));
        passed
            && tokens.iter().any(|token| {
                ["header.d=", "header.i=", "smtp.mailfrom=", "smtp.mail="]
                    .iter()
                    .find_map(|property| token.strip_prefix(property))
                    .is_some_and(|value| same_organisation(&domain_of(value), &domain))
            })
    };
    if results.iter().any(|tokens| is_aligned(tokens)) {
        return Authentication::Pass;
    }
    if ["spf=fail", "spf=hardfail", "dkim=fail"].iter().any(|verdict| has(verdict)) {
        Authentication::Fail
    } else {
        Authentication::Unknown
    }
}

fn is_own_server(header: &Header<'_>, server: &str) -> bool {
    let mut received = header.all("Received").map(super::header::unfolded).peekable();
    if received.peek().is_none() {
        // It never travelled: a copy in a folder.
        return true;
    }
    let by = received.find_map(|line| {
        let line = line.to_ascii_lowercase();
        let host = line.split_once(" by ").map_or(line.strip_prefix("by ").unwrap_or_default(), |(_, after)| after);
        let host = first_token(host).to_owned();
        host.contains(|character: char| character.is_ascii_lowercase() && !character.is_ascii_hexdigit())
            .then_some(host)
    });
    let Some(by) = by else { return false };
    if server.is_empty() {
        return by.ends_with(".outlook.com") || by.ends_with(".office365.com");
    }
    same_organisation(server, &by)
}

/// Equal, one below the other, or below one parent of at least two labels beneath a public suffix of one label.
fn same_organisation(one: &str, other: &str) -> bool {
    if one.is_empty() || other.is_empty() {
        return false;
    }
    one == other
        || one.ends_with(&format!(".{other}"))
        || other.ends_with(&format!(".{one}"))
        || parent(one) == parent(other)
}

/// `mx1.mail.example.org` → `example.org`, `mx.example.co.uk` → `example.co.uk`.
fn parent(domain: &str) -> &str {
    let labels = domain.rsplit('.').collect::<Vec<_>>();
    let is_second_level_suffix =
        labels.first().is_some_and(|top| top.len() == 2) && labels.get(1).is_some_and(|second| second.len() <= 3);
    let keep: usize = labels.iter().take(if is_second_level_suffix { 3 } else { 2 }).map(|label| label.len() + 1).sum();
    domain.get((domain.len() + 1).saturating_sub(keep)..).unwrap_or(domain)
}

fn domain_of(address: &str) -> String {
    let domain = address.rsplit('@').next().unwrap_or_default();
    domain.trim_matches(['<', '>', '"', '.']).to_ascii_lowercase()
}

/// Parts in parentheses, nested ones included, left out.
fn without_comments(line: &str) -> String {
    let mut depth = 0_u32;
    let mut kept = String::with_capacity(line.len());
    for character in line.chars() {
        match character {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ if depth == 0 => kept.push(character),
            _ => {}
        }
    }
    kept
}

fn first_token(text: &str) -> &str {
    text.split_whitespace().next().unwrap_or_default().trim_matches(['(', ')', ';', '[', ']'])
}

fn first_word(line: &str) -> String {
    line.split([' ', ';', ',', '(']).next().unwrap_or_default().to_ascii_lowercase()
}

fn is_set(header: &Header<'_>, name: &str) -> bool {
    header.line(name).is_some_and(|line| !line.eq_ignore_ascii_case("no"))
}

fn is_reply_subject(subject: &str) -> bool {
    let subject = subject.to_lowercase();
    REPLY_SUBJECTS.iter().any(|start| subject.starts_with(start))
}

/// A read receipt (RFC 8098).
fn is_disposition_report(header: &Header<'_>) -> bool {
    header.line("Content-Type").is_some_and(|line| {
        let line = line.to_ascii_lowercase();
        line.starts_with("multipart/report") && line.contains("disposition-notification")
    })
}

/// `no-reply@…` in the spellings that are met.
pub(super) fn is_no_reply(address: &str) -> bool {
    let local = address.split('@').next().unwrap_or_default().to_ascii_lowercase();
    let dense: String = local.chars().filter(char::is_ascii_alphanumeric).collect();
    ["noreply", "donotreply", "nepasrepondre", "noresponder", "nichtantworten"].iter().any(|part| dense.contains(part))
}

/// A contact form sends from no-reply but names the customer in Reply-To: a person wrote it.
fn has_other_reply_to(header: &Header<'_>, from: &Mailbox) -> bool {
    super::addresses::mailboxes(header, "Reply-To")
        .iter()
        .any(|reply_to| !is_no_reply(&reply_to.address) && !from.address.eq_ignore_ascii_case(&reply_to.address))
}
