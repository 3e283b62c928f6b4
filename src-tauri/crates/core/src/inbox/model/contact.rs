//! The nouns of contacts beside mail: by which way somebody came, how a call went, how far a form is believed.

use crate::desk::word;

word! {
    /// A way to the shop that has no mailbox. Each is also a kind of channel.
    ContactWay {
        Phone = "phone", Whatsapp = "whatsapp", Instagram = "instagram", Facebook = "facebook",
        Telegram = "telegram", Marketplace = "marketplace", Chat = "chat", Review = "review", InPerson = "in_person",
    }
}
word! {
    /// Who called whom.
    CallDirection { Incoming = "incoming", Outgoing = "outgoing" }
}
word! {
    /// How a call went.
    CallOutcome {
        Answered = "answered", NoAnswer = "no_answer", Voicemail = "voicemail", WrongNumber = "wrong_number",
        /// We are to call again.
        CallBack = "call_back",
    }
}
word! {
    /// Why the address in a form is taken for the customer's, or is not. Nobody has checked that it is theirs.
    FormTrust {
        /// The mail came from the shop's own domain.
        Own = "own",
        /// It came, proven, from a hosted shop that sends forms.
        Known = "known",
        /// Somebody else sent it; an answer goes to the address in the form.
        ReplyTo = "reply_to",
        /// Nothing speaks for it: the sender stays the sender.
        Stranger = "stranger",
    }
}

/// The first line of a note, short enough for a subject.
pub fn subject_of(text: &str) -> String {
    const LONGEST: usize = 80;
    let line = text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    let mut subject = String::new();
    for word in line.split_whitespace() {
        if !subject.is_empty() && subject.chars().count() + word.chars().count() >= LONGEST {
            subject.push('…');
            return subject;
        }
        if !subject.is_empty() {
            subject.push(' ');
        }
        subject.extend(word.chars().take(LONGEST));
    }
    subject
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_subject_is_the_first_line_and_not_long() {
        assert_eq!(subject_of("\n  Wants the  L \nand more"), "Wants the L");
        assert!(subject_of(&"word ".repeat(40)).chars().count() <= 81);
        assert_eq!(subject_of(""), "");
    }
}
