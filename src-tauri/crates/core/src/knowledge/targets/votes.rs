//! "Did this help?": a mark that only this desk can make goes out with a page and comes back in a mail.

use super::store;
use crate::desk::Topic;
use crate::desk::write::Write;
use comptoir_kernel::{ArticleId, Problem};
use hmac::{Hmac, Mac};
use sha2::Sha256;

const BEGINNING: &str = "help1.";
/// Half of the letters of a signature: nobody guesses sixteen of them by mail.
const SIGNATURE: usize = 16;

/// What a page asks its reader to send: article, language, and yes or no.
pub(super) fn mark(key: &[u8], article: &str, language: &str, has_helped: bool) -> String {
    let said = format!("{article}.{language}.{}", if has_helped { "yes" } else { "no" });
    let signature = signature(key, &said);
    format!("{BEGINNING}{said}.{signature}")
}

/// Empty only for a key that cannot sign.
pub(super) fn signature(key: &[u8], text: &str) -> String {
    let Ok(mut signing) = Hmac::<Sha256>::new_from_slice(key) else { return String::new() };
    signing.update(text.as_bytes());
    let bytes = signing.finalize().into_bytes();
    bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>().chars().take(SIGNATURE).collect()
}

/// The vote in a text, if this desk has made its mark.
fn read(key: &[u8], text: &str) -> Option<(ArticleId, String, bool)> {
    let is_between = |c: char| !c.is_ascii_alphanumeric() && c != '.' && c != '-';
    let words = text.split(is_between).map(|word| word.trim_end_matches('.'));
    words.filter_map(|word| word.strip_prefix(BEGINNING)).find_map(|word| {
        let (said, given) = word.rsplit_once('.')?;
        if given.is_empty() || given != signature(key, said) {
            return None;
        }
        let mut parts = said.split('.');
        let (article, language, answer) = (parts.next()?, parts.next()?, parts.next()?);
        Some((ArticleId(article.parse().ok()?), language.to_owned(), answer == "yes"))
    })
}

/// Counts the vote in a letter, once for each sender; whoever writes again has changed their mind.
pub(crate) fn count(write: &mut Write<'_>, text: &str, sender: &str) -> Result<(), Problem> {
    if !text.contains(BEGINNING) {
        return Ok(());
    }
    let (_, key) = store::choices(write.connection())?;
    let Some((article, language, has_helped)) = read(&key, text) else { return Ok(()) };
    let voter = signature(&key, &format!("voter {}", sender.to_lowercase()));
    if store::vote(write.connection(), article, &language, &voter, has_helped, write.now)? {
        write.changed(Topic::Knowledge, article.0);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_read_wherever_it_stands_and_a_made_up_one_is_not() {
        let mark = mark(b"secret", "12", "pt-BR", true);
        let vote = Some((ArticleId(12), "pt-BR".to_owned(), true));
        assert_eq!(read(b"secret", &format!("Thank you!\n\n{mark}\n\nSent from my phone")), vote);
        assert_eq!(read(b"secret", &format!("({mark}).")), vote);
        assert_eq!(read(b"other", &mark), None);
        assert_eq!(read(b"secret", &mark.replace("yes", "no")), None);
        assert_eq!(read(b"secret", &mark.replace("12.", "13.")), None);
        assert_eq!(read(b"secret", "help1.12.en.yes."), None);
        assert_eq!(read(b"secret", "help1."), None);
    }
}
