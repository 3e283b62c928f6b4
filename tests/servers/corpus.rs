//! A mailbox of any size, the same for the same seed: threads in twelve languages with HTML, quotes, newsletters and attachments.

mod words;
mod write;

use words::{LANGUAGES, Language};
use write::{Attachment, Letter};

/// 2023-01-02T08:00:00Z, when the first message is written.
const START: i64 = 1_672_646_400;
/// Threads that may still be answered.
const OPEN_THREADS: usize = 300;
/// A quote longer than this is cut, as people do.
const MAX_QUOTE: usize = 5_000;

/// Raw messages with CRLF line ends, oldest first; about 8 KB each on average. Calling it twice gives the same bytes.
///
/// For searches: `lamp` is common; `rare<seed-independent number>` as in `rare17` stands in one message of about a thousand.
pub fn messages(seed: u64, count: usize) -> impl Iterator<Item = Vec<u8>> {
    let mut corpus = Corpus { dice: Dice::new(seed), threads: Vec::new(), number: 0 };
    std::iter::repeat_with(move || corpus.next()).take(count)
}

/// A small generator of our own: the corpus must not change with a library.
pub(super) struct Dice(u64);

impl Dice {
    fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 16
    }

    /// 0 to below `sides`.
    pub(super) fn throw(&mut self, sides: usize) -> usize {
        usize::try_from(self.next() % sides.max(1) as u64).unwrap()
    }

    /// True in `percent` of a hundred cases.
    pub(super) fn chance(&mut self, percent: usize) -> bool {
        self.throw(100) < percent
    }

    /// Low numbers much more often than high ones, as words are used.
    fn falling(&mut self, sides: usize) -> usize {
        let position = self.throw(10_000) * self.throw(10_000) / 10_000 * self.throw(10_000) / 10_000;
        position * sides / 10_000
    }
}

struct Thread {
    language: &'static Language,
    customer: String,
    address: String,
    subject: String,
    order: usize,
    references: Vec<String>,
    last_text: String,
    is_answered: bool,
}

struct Corpus {
    dice: Dice,
    threads: Vec<Thread>,
    number: usize,
}

impl Corpus {
    fn next(&mut self) -> Vec<u8> {
        self.number += 1;
        if self.dice.chance(6) {
            return self.newsletter();
        }
        let is_new = self.threads.is_empty() || self.dice.chance(42);
        let index = if is_new { self.open_thread() } else { self.dice.throw(self.threads.len()) };
        let text = self.text(index);
        let thread = &mut self.threads[index];
        let id = format!(
            "{}.{}@{}",
            self.number,
            thread.order,
            if thread.is_answered { "shop.example" } else { "mail.example" }
        );
        let is_reply = !thread.references.is_empty();
        let quote = is_reply.then(|| (thread.language.wrote.replace("{}", &thread.customer), thread.last_text.clone()));
        let prefix = if is_reply { format!("{}: ", thread.language.reply_prefix) } else { String::new() };
        let shop = ("Nordlicht".to_owned(), "hello@shop.example".to_owned());
        let customer = (thread.customer.clone(), thread.address.clone());
        let (from, to) = if is_reply && !thread.is_answered { (shop, customer) } else { (customer, shop) };
        let letter = Letter {
            language: thread.language,
            id: id.clone(),
            from,
            to,
            subject: format!("{prefix}{}", thread.subject),
            moment: START + i64::try_from(self.number).unwrap() * 420,
            references: thread.references.clone(),
            text: text.clone(),
            quote,
            has_html: self.dice.chance(65),
            attachment: self.dice.chance(4).then(|| Attachment::throw(&mut self.dice)),
            list: None,
        };
        thread.is_answered = is_reply && !thread.is_answered;
        thread.references.push(id);
        thread.last_text = text;
        if thread.references.len() > 9 {
            self.threads.swap_remove(index);
        }
        letter.write(&mut self.dice)
    }

    fn open_thread(&mut self) -> usize {
        // Half of the mail is English or German, as in the shops that this is for.
        let language = &LANGUAGES[self.dice.falling(LANGUAGES.len())];
        let names: Vec<&str> = language.names.split(' ').collect();
        let given = names[self.dice.throw(12)];
        let family = names[12 + self.dice.throw(names.len() - 12)];
        let customer = if language.is_dense { format!("{family}{given}") } else { format!("{given} {family}") };
        let order = 10_000 + self.dice.throw(900_000);
        let words = self.sentence(language, 4);
        let thread = Thread {
            language,
            customer,
            address: format!("customer{}@mail.example", self.dice.throw(40_000)),
            subject: format!("{} #{order}", words.trim_end_matches(['.', '。'])),
            order,
            references: Vec::new(),
            last_text: String::new(),
            is_answered: false,
        };
        if self.threads.len() >= OPEN_THREADS {
            let gone = self.dice.throw(self.threads.len());
            self.threads.swap_remove(gone);
        }
        self.threads.push(thread);
        self.threads.len() - 1
    }

    fn text(&mut self, index: usize) -> String {
        let (language, order) = (self.threads[index].language, self.threads[index].order);
        let mut text = String::new();
        for _ in 0..2 + self.dice.throw(5) {
            for _ in 0..1 + self.dice.throw(6) {
                let length = 4 + self.dice.throw(16);
                text.push_str(&self.sentence(language, length));
                if !language.is_dense {
                    text.push(' ');
                }
            }
            text.truncate(text.trim_end().len());
            text.push_str("\n\n");
        }
        if self.dice.chance(50) {
            text.push_str(&format!("#{order}\n"));
        }
        if self.dice.chance(10) {
            text.push_str(&format!("rare{}\n", self.dice.throw(100)));
        }
        text.push_str(&self.threads[index].customer);
        text.push('\n');
        text
    }

    fn sentence(&mut self, language: &Language, length: usize) -> String {
        let words: Vec<&str> = language.words.split(' ').collect();
        let chosen: Vec<String> = (0..length)
            .map(|_| {
                let word = words[self.dice.falling(words.len())];
                // The long tail of a real vocabulary: names of products, numbers, compounds.
                match self.dice.throw(12) {
                    0 => format!("{word}{}", words[self.dice.throw(words.len())].to_lowercase()),
                    1 => format!("{word}{}", self.dice.throw(3_000)),
                    _ => word.to_owned(),
                }
            })
            .collect();
        if language.is_dense { chosen.concat() + "。" } else { chosen.join(" ") + "." }
    }

    fn newsletter(&mut self) -> Vec<u8> {
        let language = &LANGUAGES[self.dice.throw(LANGUAGES.len())];
        let text = (0..60)
            .map(|_| {
                let length = 6 + self.dice.throw(12);
                self.sentence(language, length)
            })
            .collect::<Vec<_>>()
            .join("\n\n");
        let letter = Letter {
            language,
            id: format!("news.{}@list.example", self.number),
            from: ("Lampenwelt".to_owned(), "news@list.example".to_owned()),
            to: ("Nordlicht".to_owned(), "hello@shop.example".to_owned()),
            subject: self.sentence(language, 5),
            moment: START + i64::try_from(self.number).unwrap() * 420,
            references: Vec::new(),
            text,
            quote: None,
            has_html: true,
            attachment: None,
            list: Some("lamps.list.example"),
        };
        letter.write(&mut self.dice)
    }
}

/// The start of a text, cut between characters.
pub(super) fn shortened(text: &str) -> &str {
    text.get(..text.floor_char_boundary(MAX_QUOTE)).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::messages;
    use comptoir_connectors::mail::mime;
    use std::collections::HashSet;

    #[test]
    fn the_same_seed_gives_the_same_mailbox_and_another_seed_another() {
        let one: Vec<Vec<u8>> = messages(7, 200).collect();
        assert_eq!(one, messages(7, 200).collect::<Vec<_>>());
        assert_ne!(one, messages(8, 200).collect::<Vec<_>>());
    }

    #[test]
    fn the_mailbox_looks_like_a_shops() {
        let raw: Vec<Vec<u8>> = messages(1, 3_000).collect();
        let mean = raw.iter().map(Vec::len).sum::<usize>() / raw.len();
        assert!((6_000..10_500).contains(&mean), "{mean}");
        let read: Vec<_> = raw.iter().map(|raw| mime::parse(raw)).collect();
        let ids: HashSet<_> = read.iter().map(|mail| mail.message_id.clone().unwrap()).collect();
        assert_eq!(ids.len(), read.len());
        let answers = read.iter().filter(|mail| !mail.in_reply_to.is_empty()).collect::<Vec<_>>();
        assert!(answers.len() > 1_200, "{}", answers.len());
        assert!(
            answers.iter().all(|mail| { mail.references.iter().chain(&mail.in_reply_to).all(|id| ids.contains(id)) })
        );
        assert!(answers.iter().all(|mail| mail.visible_text.len() < mail.text.len()), "quotes fold");
        let languages: HashSet<_> = read.iter().filter_map(|mail| mail.declared_language.clone()).collect();
        assert_eq!(languages.len(), 12, "{languages:?}");
        assert!(read.iter().all(|mail| !mail.text.contains('\u{fffd}') && !mail.subject.contains('\u{fffd}')));
        let with_files = read.iter().filter(|mail| !mail.attachments.is_empty()).count();
        assert!((60..200).contains(&with_files), "{with_files}");
        assert!(read.windows(2).all(|pair| pair[0].date < pair[1].date));
    }
}
