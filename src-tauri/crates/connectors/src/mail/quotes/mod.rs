//! Quoted history and signatures: folded when reading, never deleted.

mod fold;
mod phrases;
#[cfg(test)]
mod tests;

pub(super) use fold::history;

use phrases::{
    attribution_lines, is_forward_marker, is_header_block, is_mobile_signature, is_original_marker, is_rule,
};

/// The part of a text that its author wrote now: history and signature cut off. Never empty when `text` is not.
///
/// Answers between quoted lines, a forwarded message and quotes used as formatting stay whole.
pub fn visible_text(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let end = history_start(&lines).unwrap_or(lines.len());
    let end = signature_start(lines.get(..end).unwrap_or_default());
    let visible = lines.get(..end).unwrap_or_default().join("\n");
    if visible.trim().is_empty() {
        let whole = text.trim();
        return if whole.is_empty() { text.to_owned() } else { whole.to_owned() };
    }
    visible.trim_end().trim_start_matches(['\n', '\r']).to_owned()
}

/// The line at which quoted history begins and after which nothing of the author follows.
fn history_start(lines: &[&str]) -> Option<usize> {
    let mut first_quote = None;
    let mut index = 0;
    while let Some(line) = lines.get(index) {
        let rest = lines.get(index..).unwrap_or_default();
        if is_forward_marker(line) {
            return None;
        }
        let starts_history = is_original_marker(line) || is_header_block(rest);
        if starts_history {
            return Some(first_quote.unwrap_or_else(|| before_rule(lines, index)));
        }
        if let Some(length) = attribution_lines(rest) {
            let next = lines.iter().skip(index + length).find(|line| !line.trim().is_empty());
            if !next.is_some_and(|line| is_quoted(line)) {
                // History without marks: all the rest.
                return Some(first_quote.unwrap_or(index));
            }
            first_quote = first_quote.or(Some(index));
            index += length;
            continue;
        }
        if is_quoted(line) {
            first_quote = first_quote.or(Some(index));
        } else if first_quote.is_some() && !line.trim().is_empty() {
            let is_end = is_signature_delimiter(line) || is_mobile_signature(line) || is_rule(line);
            if is_end && !has_author_text(rest) {
                return first_quote;
            }
            // The author answers below or between the quotes.
            return None;
        }
        index += 1;
    }
    first_quote
}

/// True if something follows that is neither signature nor quote, so that the end of the mail is not reached yet.
fn has_author_text(rest: &[&str]) -> bool {
    let is_delimited = rest.first().is_some_and(|line| is_signature_delimiter(line) || is_rule(line));
    // Below a delimiter stands a signature or the footer of a list, if it is short.
    if is_delimited {
        return rest.iter().filter(|line| !line.trim().is_empty()).count() > 12;
    }
    rest.iter().any(|line| !line.trim().is_empty() && !is_quoted(line) && !is_mobile_signature(line))
}

fn before_rule(lines: &[&str], index: usize) -> usize {
    let above = lines.get(..index).unwrap_or_default().iter().rposition(|line| !line.trim().is_empty());
    above.filter(|&at| lines.get(at).is_some_and(|line| is_rule(line))).unwrap_or(index)
}

/// Where the signature begins; the number of lines if there is none.
fn signature_start(lines: &[&str]) -> usize {
    // The last delimiter counts: an earlier one may belong to a text that the author pasted.
    let delimiter = lines.iter().rposition(|line| is_signature_delimiter(line));
    let mut end = delimiter.filter(|&at| lines.len() - at <= 16).unwrap_or(lines.len());
    while let Some(line) = end.checked_sub(1).and_then(|last| lines.get(last)) {
        if !line.trim().is_empty() && !is_mobile_signature(line) {
            break;
        }
        end -= 1;
    }
    end
}

/// `-- ` (RFC 3676, section 4.3); many programs lose the blank.
fn is_signature_delimiter(line: &str) -> bool {
    line.trim_end() == "--"
}

fn is_quoted(line: &str) -> bool {
    let start = line.trim_start_matches([' ', '\t']);
    line.len() - start.len() <= 3 && start.starts_with(['>', '＞'])
}
