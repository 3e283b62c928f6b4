//! The part of an old answer that can be said again: without greeting, sign-off and name where those are plain to see.

/// How letters begin, lower case. A first line that begins so, is short and ends like a greeting is one.
const GREETINGS: &[&str] = &[
    "hello",
    "hi",
    "hey",
    "dear",
    "good morning",
    "good afternoon",
    "good evening",
    "hallo",
    "guten",
    "liebe",
    "lieber",
    "sehr geehrte",
    "moin",
    "grüß",
    "servus",
    "bonjour",
    "bonsoir",
    "cher",
    "chère",
    "madame",
    "monsieur",
    "hola",
    "buenos",
    "buenas",
    "estimad",
    "querid",
    "ciao",
    "buongiorno",
    "buonasera",
    "salve",
    "gentile",
    "olá",
    "oi",
    "bom dia",
    "boa tarde",
    "boa noite",
    "prezad",
    "car",
    "merhaba",
    "sayın",
    "selam",
    "iyi günler",
    "dzień dobry",
    "cześć",
    "szanown",
    "witam",
    "drog",
    "مرحبا",
    "مرحباً",
    "السلام عليكم",
    "أهلا",
    "أهلاً",
    "عزيز",
    "تحية",
    "こんにちは",
    "お世話になっ",
];

/// How letters end, lower case.
const CLOSINGS: &[&str] = &[
    "kind regards",
    "best regards",
    "best wishes",
    "regards",
    "sincerely",
    "yours",
    "cheers",
    "all the best",
    "warm regards",
    "viele grüße",
    "freundliche grüße",
    "mit freundlichen",
    "liebe grüße",
    "herzliche grüße",
    "beste grüße",
    "schöne grüße",
    "cordialement",
    "bien à vous",
    "bien cordialement",
    "sincères salutations",
    "saludos",
    "un saludo",
    "atentamente",
    "cordiali saluti",
    "distinti saluti",
    "un saluto",
    "saluti",
    "atenciosamente",
    "abraço",
    "um abraço",
    "cordialmente",
    "saygılarımla",
    "saygılarımızla",
    "iyi günler",
    "sevgiler",
    "pozdrawiam",
    "z poważaniem",
    "serdecznie pozdrawiam",
    "مع أطيب",
    "مع خالص",
    "تحياتي",
    "مع التحية",
    "مع تحيات",
    "よろしくお願い",
    "敬具",
];

/// Lines of a sign-off, and the longest line in it or in a greeting, in characters.
const MOST_LINES: usize = 6;
const LONGEST_LINE: usize = 60;

/// The text between greeting and sign-off. What is not certain stays.
pub(in crate::inbox) fn body(text: &str) -> String {
    let lines: Vec<&str> = text.trim().lines().map(str::trim_end).collect();
    let rest = match lines.split_first() {
        Some((first, rest)) if is_greeting(first) && rest.iter().any(|line| !line.is_empty()) => rest,
        _ => lines.as_slice(),
    };
    let end = sign_off(rest).unwrap_or(rest.len());
    let kept = rest.get(..end).unwrap_or(rest);
    let kept = if kept.iter().all(|line| line.trim().is_empty()) { rest } else { kept };
    kept.join("\n").trim().to_owned()
}

fn is_greeting(line: &str) -> bool {
    let line = line.trim().to_lowercase();
    let is_short = line.chars().count() <= LONGEST_LINE;
    let ends = line.ends_with([',', '!', ':', '،', '、', '。', '！', '，']) || !line.ends_with(['.', '?', '؟']);
    let begins = GREETINGS.iter().any(|greeting| line.starts_with(greeting));
    // "Hello, your parcel has left." is a sentence, not a greeting.
    let has_sentence = line.trim_end_matches([',', '!', ':', '.']).split_whitespace().count() > 6;
    let is_japanese = line.ends_with('様') || line.ends_with("様、") || line.ends_with("さま");
    is_short && (is_japanese || (begins && ends && !has_sentence))
}

/// Where the sign-off begins, if one of the last lines is the beginning of one.
fn sign_off(lines: &[&str]) -> Option<usize> {
    let filled: Vec<usize> =
        lines.iter().enumerate().filter(|(_, line)| !line.trim().is_empty()).map(|(at, _)| at).collect();
    let begins = |at: &&usize| lines.get(**at).is_some_and(|line| is_closing(line));
    filled.iter().rev().take(MOST_LINES).find(begins).copied()
}

fn is_closing(line: &str) -> bool {
    let line = line.trim().to_lowercase();
    line.chars().count() <= LONGEST_LINE && CLOSINGS.iter().any(|closing| line.starts_with(closing))
}

/// A name of the other customer that still stands in the text as a word of its own.
pub(super) fn name_left(text: &str, name: &str) -> Option<String> {
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).collect();
    let mut names = name.split(|c: char| !c.is_alphanumeric()).filter(|part| part.chars().count() >= 2);
    names.find(|part| words.contains(part)).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn greeting_and_sign_off_go_in_every_language() {
        for (text, kept) in [
            ("Hello Ada,\n\nYour parcel is on its way.\n\nKind regards\nMira", "Your parcel is on its way."),
            ("Guten Tag Frau Berg,\n\ndas Paket ist da.\n\nFreundliche Grüße\nMira\nNordlicht", "das Paket ist da."),
            ("Bonjour Marie,\nLe colis est parti.\nCordialement,\nMira", "Le colis est parti."),
            ("Hola, Ana:\n\nYa salió.\n\nUn saludo,\nMira", "Ya salió."),
            ("Merhaba Cem,\n\nPaket yolda.\n\nSaygılarımızla\nMira", "Paket yolda."),
            ("Dzień dobry,\n\nPaczka wyszła.\n\nPozdrawiam\nMira", "Paczka wyszła."),
            ("مرحبا منى،\n\nالطرد في الطريق.\n\nمع أطيب التحيات\nميرا", "الطرد في الطريق."),
            ("佐藤様\n\n発送しました。\n\nよろしくお願いいたします。\nMira", "発送しました。"),
        ] {
            assert_eq!(body(text), kept);
        }
    }

    #[test]
    fn what_is_not_certain_stays() {
        for text in [
            "Hello, your parcel has left our house on Monday.",
            "Dear is what we are not: all jackets cost less now.",
            "We wish you all the best.\nThe jacket follows.",
            "Hello Ada,",
            "Kind regards",
        ] {
            assert_eq!(body(text), text);
        }
    }

    #[test]
    fn a_name_of_the_other_customer_is_noticed() {
        assert_eq!(name_left("As Ada said, it is small.", "Ada Berg").as_deref(), Some("Ada"));
        assert_eq!(name_left("The Adapter is small.", "Ada Berg"), None);
        assert_eq!(name_left("Anything", ""), None);
    }
}
