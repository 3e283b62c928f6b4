//! Chats as phones of many countries copy them.

use super::*;

const NOON: i64 = 1_794_492_180_000; // 12 November 2026, 14:03 UTC

fn lines(text: &str) -> Vec<(String, Option<i64>, String)> {
    let chat = read(text, &TimeZone::UTC, DateOrder::DayFirst);
    chat.lines.into_iter().map(|line| (line.author, line.at.map(Timestamp::as_millisecond), line.text)).collect()
}

#[test]
fn every_country_s_way_to_write_the_moment_is_read() {
    for text in [
        "[12.11.26, 14:03:00] Ada Lovelace: Hallo",
        "12.11.26, 14:03 - Ada Lovelace: Hallo",
        "[14:03, 12.11.2026] Ada Lovelace: Hallo",
        "12/11/2026 14:03 - Ada Lovelace: Hallo",
        "12/11/2026 à 14:03 - Ada Lovelace: Hallo",
        "2026/11/12 14:03 - Ada Lovelace: Hallo",
        "[2026/11/12 14:03:00] Ada Lovelace: Hallo",
        "\u{200e}[13/11/26, 2:03:00\u{202f}PM] Ada Lovelace: \u{200e}Hallo",
        "12/11/26, 2:03 p. m. - Ada Lovelace: Hallo",
        "[\u{200f}12\u{200f}/11\u{200f}/2026، 2:03:00 م] Ada Lovelace: Hallo",
        "[١٢/١١/٢٠٢٦، ٢:٠٣:٠٠ م] Ada Lovelace: Hallo",
        "2026/11/12 午後2:03 - Ada Lovelace: Hallo",
        "12-11-26 14:03:00: Ada Lovelace: Hallo",
        "Ada Lovelace, [12.11.2026 14:03]\nHallo",
        "Ada Lovelace, [12.11.2026 14:03:00]:\nHallo",
    ] {
        let at = if text.contains("13/11") { NOON + 24 * 3600 * 1000 } else { NOON };
        assert_eq!(lines(text), [("Ada Lovelace".into(), Some(at), "Hallo".into())], "{text}");
    }
}

#[test]
fn american_dates_are_told_by_a_day_over_twelve_or_by_the_order_of_the_messages() {
    let chat = read("11/25/26, 2:03 PM - Ada: Hi\n11/26/26, 9:00 AM - Shop: Hi", &TimeZone::UTC, DateOrder::DayFirst);
    assert_eq!(chat.lines[0].at.map(Timestamp::as_millisecond), Some(NOON + 13 * 24 * 3600 * 1000));
    assert!(!chat.is_date_guessed);
    let chat = read("10/12/26, 2:03 PM - Ada: Hi\n11/1/26, 9:00 AM - Shop: Hi", &TimeZone::UTC, DateOrder::DayFirst);
    assert!(!chat.is_date_guessed, "the first of November is later than the twelfth of October");
    assert!(chat.lines[0].at < chat.lines[1].at);
    let chat = read("3/4/26, 2:03 PM - Ada: Hi", &TimeZone::UTC, DateOrder::MonthFirst);
    assert!(chat.is_date_guessed);
}

#[test]
fn a_message_of_several_lines_stays_one_and_nobody_says_the_system_lines() {
    let text = "12.11.26, 14:00 - Nachrichten sind Ende-zu-Ende-verschlüsselt.\n\
                12.11.26, 14:03 - Ada: Hallo,\n\nmeine Jacke: zu klein.\n\
                12.11.26, 14:04 - Nordlicht: Oh!\n12.11.26, 14:05 - Ada hat die Gruppe verlassen\nmehr davon";
    let found = lines(text);
    assert_eq!(found.len(), 2);
    assert_eq!(found[0].2, "Hallo,\n\nmeine Jacke: zu klein.");
    assert_eq!(found[1].0, "Nordlicht");
    assert_eq!(found[1].2, "Oh!");
}

#[test]
fn names_with_colons_are_a_chat_only_if_somebody_speaks_twice() {
    let found = lines("Ada: Hi\nShop: Hello\nmore\nAda: Bye");
    assert_eq!(found.iter().map(|line| line.2.as_str()).collect::<Vec<_>>(), ["Hi", "Hello\nmore", "Bye"]);
    let one = lines("Order: 4711\nSize: M\nmy jacket does not fit");
    assert_eq!(one.len(), 1);
    assert_eq!(one[0].0, "");
    assert!(lines(" \n ").is_empty());
}

#[test]
fn a_day_that_does_not_exist_leaves_the_line_without_a_time() {
    assert_eq!(lines("[32.13.26, 14:03] Ada: Hi")[0].1, None);
    assert_eq!(lines("[12.11.26, 25:03] Ada: Hi")[0].1, None);
}

#[test]
fn nothing_that_is_pasted_makes_it_stumble() {
    for text in
        ["[", "[12", "[12.", "12.11.26", "[12.11.26, 14:03", "]", "1:", "99999999999.1.1", ", [", "年", "\u{202f}"]
    {
        lines(text);
    }
}
