//! Quoted history and signatures: folded when reading, never deleted.

/// The part of a text that its author wrote now. Never empty when `text` is not.
pub fn visible_text(text: &str) -> String {
    text.trim().to_owned()
}
