//! Which paper a shop prints on, told from its address.

use comptoir_print::Paper;

/// The last lines of addresses in the United States and in Canada, in the languages of the program.
const COUNTRIES: &[&str] = &[
    "usa",
    "us",
    "u.s.a.",
    "united states",
    "united states of america",
    "vereinigte staaten",
    "états-unis",
    "etats-unis",
    "estados unidos",
    "ee. uu.",
    "stati uniti",
    "amerika birleşik devletleri",
    "abd",
    "stany zjednoczone",
    "الولايات المتحدة",
    "アメリカ合衆国",
    "アメリカ",
    "米国",
    "canada",
    "kanada",
    "canadá",
    "كندا",
    "カナダ",
];

/// Letter where the address is in the United States or in Canada, A4 everywhere else.
pub fn paper_of(address: &[String]) -> Paper {
    let is_letter = address.last().is_some_and(|last| {
        let last = last.trim().to_lowercase();
        COUNTRIES.contains(&last.as_str()) || is_american(&last) || is_canadian(&last)
    });
    if is_letter { Paper::Letter } else { Paper::A4 }
}

/// `portland, or 97209` or `portland, or 97209-1234`.
fn is_american(line: &str) -> bool {
    let mut words = line.rsplit([' ', ',']).filter(|word| !word.is_empty());
    let (Some(code), Some(state), Some(_)) = (words.next(), words.next(), words.next()) else { return false };
    let (first, rest) = code.split_once('-').unwrap_or((code, ""));
    let are_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let is_code = first.len() == 5 && are_digits(first) && (rest.is_empty() || rest.len() == 4) && are_digits(rest);
    is_code && state.len() == 2 && state.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// `montréal qc h2y 1c6`.
fn is_canadian(line: &str) -> bool {
    let kinds: String = line.chars().filter(|c| !c.is_whitespace() && *c != '-').map(kind).collect();
    // The six signs of the code, behind the two letters of the province.
    kinds.ends_with("aaa0a0a0")
}

const fn kind(character: char) -> char {
    match character {
        'a'..='z' => 'a',
        '0'..='9' => '0',
        _ => '.',
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn last(line: &str) -> Paper {
        paper_of(&["Nordlicht".to_owned(), line.to_owned()])
    }

    #[test]
    fn letter_is_printed_on_where_it_is_sold() {
        for line in
            ["Portland, OR 97209", "Portland OR 97209-1234", "USA", "États-Unis", "Montréal QC H2Y 1C6", "カナダ"]
        {
            assert_eq!(last(line), Paper::Letter, "{line}");
        }
        for line in
            ["20095 Hamburg", "London SW1A 1AA", "〒150-0001 東京都", "28013 Madrid", "1012 AB Amsterdam", "Australia"]
        {
            assert_eq!(last(line), Paper::A4, "{line}");
        }
        assert_eq!(paper_of(&[]), Paper::A4);
    }
}
