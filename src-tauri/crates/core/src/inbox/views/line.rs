//! A filter as one line that people copy, send and paste: `status:open -tag:vip waiting>4h`.

use super::filter::{self, Kind, kind};
use crate::inbox::wire::{Column, Condition, Filter, Joined, Operator};
use comptoir_kernel::Problem;

/// How the columns are called in a line.
const NAMES: &[(Column, &str)] = &[
    (Column::Status, "status"),
    (Column::Assignee, "assignee"),
    (Column::Tag, "tag"),
    (Column::Language, "language"),
    (Column::Channel, "channel"),
    (Column::Priority, "priority"),
    (Column::Unread, "unread"),
    (Column::Waiting, "waiting"),
    (Column::LastMessage, "last"),
    (Column::Created, "created"),
    (Column::Attachments, "attachments"),
    (Column::Draft, "draft"),
    (Column::CustomerTag, "customer-tag"),
    (Column::Subject, "subject"),
    (Column::Automatic, "automatic"),
];

/// What stands at the beginning of a line of which one condition is enough.
const ANY: &str = "match:any";
const ALL: &str = "match:all";

/// Looks up what a person calls the agent or channel of a value such as `#12`.
pub(super) type Names<'a> = &'a dyn Fn(Column, &str) -> Option<String>;

/// Writes a filter as a line.
pub(super) fn write(filter: &Filter, names: Names<'_>) -> String {
    let any = (filter.joined == Joined::Any).then(|| ANY.to_owned());
    let words = filter.conditions.iter().map(|condition| word(condition, names));
    any.into_iter().chain(words).collect::<Vec<_>>().join(" ")
}

/// Writes one condition.
pub(super) fn word(condition: &Condition, names: Names<'_>) -> String {
    let Condition { column, operator, values } = condition;
    let name = NAMES.iter().find(|(known, _)| known == column).map_or("", |(_, name)| *name);
    let values: Vec<String> =
        values.iter().map(|value| quoted(names(*column, value).as_deref().unwrap_or(value))).collect();
    let (before, sign) = match operator {
        Operator::Is => ("", ":"),
        Operator::IsNot => ("-", ":"),
        Operator::MoreThan => ("", ">"),
        Operator::LessThan => ("", "<"),
    };
    format!("{before}{name}{sign}{}", values.join(","))
}

fn quoted(value: &str) -> String {
    let is_plain = !value.is_empty() && !value.contains([',', '"']) && !value.contains(char::is_whitespace);
    if is_plain { value.to_owned() } else { format!("\"{}\"", value.replace('"', "\"\"")) }
}

/// Reads a line.
///
/// # Errors
/// `filter-word` for a word that is no condition, `filter-value` for one whose value makes no sense; both name the word.
/// `filter-empty` if there is none, `filter-long` if there are too many.
pub(super) fn read(line: &str) -> Result<Filter, Problem> {
    let mut filter = Filter { joined: Joined::All, conditions: Vec::new() };
    for word in words(line) {
        match word.to_lowercase().as_str() {
            ANY => filter.joined = Joined::Any,
            ALL => filter.joined = Joined::All,
            _ => filter.conditions.push(condition(&word)?),
        }
    }
    filter::check(&filter)?;
    Ok(filter)
}

fn condition(word: &str) -> Result<Condition, Problem> {
    let unknown = || Problem::refused("filter-word").with("word", word);
    let (is_not, rest) = word.strip_prefix('-').map_or((false, word), |rest| (true, rest));
    let at = rest.find([':', '>', '<', '：']).ok_or_else(unknown)?;
    let (name, after) = rest.split_at_checked(at).ok_or_else(unknown)?;
    let name = name.to_lowercase();
    let column = NAMES.iter().find(|(_, known)| *known == name).map(|(column, _)| *column).ok_or_else(unknown)?;
    let sign = after.chars().next().unwrap_or(':');
    let operator = match (sign, is_not) {
        ('>', false) => Operator::MoreThan,
        ('<', false) => Operator::LessThan,
        (':' | '：', false) => Operator::Is,
        (':' | '：', true) => Operator::IsNot,
        _ => return Err(unknown()),
    };
    let values = after.strip_prefix(sign).and_then(values).ok_or_else(unknown)?;
    let has_words = !matches!(kind(column), Kind::Name);
    let values = values.into_iter().map(|value| if has_words { value.to_lowercase() } else { value }).collect();
    let condition = Condition { column, operator, values };
    if filter::is_sound(&condition) { Ok(condition) } else { Err(Problem::refused("filter-value").with("word", word)) }
}

/// The words of a line; what stands in quotation marks is not divided.
fn words(line: &str) -> Vec<String> {
    let (mut found, mut word, mut is_quoted) = (Vec::new(), String::new(), false);
    for letter in line.chars().map(plain_quote) {
        is_quoted ^= letter == '"';
        if letter.is_whitespace() && !is_quoted {
            found.push(std::mem::take(&mut word));
        } else {
            word.push(letter);
        }
    }
    found.push(word);
    found.retain(|word| !word.is_empty());
    found
}

/// Mail programs and telephones bend quotation marks.
const fn plain_quote(letter: char) -> char {
    match letter {
        '“' | '”' | '„' | '«' | '»' => '"',
        other => other,
    }
}

/// The values behind the sign, divided by commas; `None` if a quotation mark is not closed.
fn values(text: &str) -> Option<Vec<String>> {
    let (mut found, mut value, mut is_quoted) = (Vec::new(), String::new(), false);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if is_quoted && letters.next_if_eq(&'"').is_some() => value.push('"'),
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => found.push(std::mem::take(&mut value)),
            other => value.push(other),
        }
    }
    found.push(value);
    (!is_quoted).then(|| found.into_iter().map(|value| value.trim().to_owned()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn again(line: &str) -> String {
        write(&read(line).unwrap(), &|_, _| None)
    }

    #[test]
    fn a_line_that_was_read_is_written_the_same() {
        for line in [
            "status:open tag:vip waiting>4h",
            "match:any -tag:vip,\"black week\" language:fr,unknown unread:yes",
            "assignee:me,nobody priority:high,urgent -channel:#3",
            "last>30d created<2w attachments:no draft:yes automatic:no customer-tag:b2b",
            "subject:\"size, \"\"M\"\"\"",
        ] {
            assert_eq!(again(line), line);
        }
    }

    #[test]
    fn capitals_bent_quotation_marks_and_spaces_do_no_harm() {
        assert_eq!(again("  Status:OPEN   TAG:„Black Week“ "), "status:open tag:\"Black Week\"");
    }

    #[test]
    fn a_bad_line_says_which_word_is_wrong() {
        for (line, code, word) in [
            ("status:open colour:red", "filter-word", "colour:red"),
            ("status:open hello", "filter-word", "hello"),
            ("status:opne tag:vip", "filter-value", "status:opne"),
            ("tag:vip waiting>soon", "filter-value", "waiting>soon"),
            ("tag:", "filter-value", "tag:"),
            ("tag:\"vip", "filter-word", "tag:\"vip"),
            ("-waiting>4h", "filter-word", "-waiting>4h"),
        ] {
            let problem = read(line).unwrap_err();
            assert_eq!(problem.code, code, "{line}");
            assert_eq!(problem.args.get("word").map(String::as_str), Some(word), "{line}");
        }
        assert_eq!(read("  ").unwrap_err().code, "filter-empty");
        assert_eq!(read(&"tag:a ".repeat(31)).unwrap_err().code, "filter-long");
    }
}
