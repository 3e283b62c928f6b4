//! The words with which mail programs introduce quoted history, in the languages of the desk and their neighbours.

/// A quote is announced within this many wrapped lines.
const MAX_LINES: usize = 4;
const MAX_LENGTH: usize = 500;

/// How an attribution line begins and which word it holds, both lower case. An empty beginning stands for any.
const ATTRIBUTIONS: [(&str, &str); 29] = [
    ("on ", "wrote"),
    ("am ", "schrieb"),
    ("le ", "a écrit"),
    ("el ", "escribió"),
    ("il ", "ha scritto"),
    ("em ", "escreveu"),
    ("no dia ", "escreveu"),
    ("a ", "escreveu"),
    ("", "tarihinde şunu yazdı"),
    ("", "tarihinde"),
    ("", "yazdı"),
    ("wiadomość napisana", "w dniu"),
    ("w dniu ", "pisze"),
    ("w dniu ", "napisał"),
    ("", "napisał(a)"),
    ("", "napisał:"),
    ("", "napisała:"),
    ("في ", "كتب"),
    ("في ", "كتابة"),
    ("بتاريخ ", "كتب"),
    ("كتب ", ""),
    ("", "のメール"),
    ("", "のメッセージ"),
    ("", "書きました"),
    ("op ", "schreef"),
    ("den ", "skrev"),
    ("", "написал"),
    ("", "пишет"),
    ("", "写道"),
];

const FROM_KEYS: [&str; 18] = [
    "from",
    "von",
    "de",
    "da",
    "kimden",
    "gönderen",
    "od",
    "nadawca",
    "من",
    "差出人",
    "送信者",
    "van",
    "от",
    "发件人",
    "寄件者",
    "från",
    "fra",
    "remitente",
];

const OTHER_KEYS: [&str; 60] = [
    "sent",
    "date",
    "to",
    "subject",
    "cc",
    "reply-to",
    "importance",
    "gesendet",
    "datum",
    "an",
    "betreff",
    "kopie",
    "antwort an",
    "envoyé",
    "envoyé le",
    "à",
    "objet",
    "enviado",
    "enviado el",
    "fecha",
    "para",
    "asunto",
    "inviato",
    "data",
    "a",
    "oggetto",
    "enviada em",
    "enviada",
    "assunto",
    "gönderilme",
    "gönderildi",
    "gönderme tarihi",
    "tarih",
    "kime",
    "konu",
    "bilgi",
    "wysłano",
    "do",
    "dw",
    "temat",
    "تاريخ الإرسال",
    "التاريخ",
    "إلى",
    "الموضوع",
    "نسخة",
    "أرسلت",
    "送信日時",
    "日付",
    "宛先",
    "件名",
    "verzonden",
    "aan",
    "onderwerp",
    "отправлено",
    "кому",
    "тема",
    "发送时间",
    "收件人",
    "主题",
    "date d'envoi",
];

const ORIGINALS: [&str; 18] = [
    "original message",
    "original appointment",
    "ursprüngliche nachricht",
    "originalnachricht",
    "original-nachricht",
    "message d'origine",
    "message d’origine",
    "message original",
    "mensaje original",
    "messaggio originale",
    "mensagem original",
    "özgün ileti",
    "orijinal mesaj",
    "wiadomość oryginalna",
    "oryginalna wiadomość",
    "الرسالة الأصلية",
    "元のメッセージ",
    "oorspronkelijk bericht",
];

const FORWARDS: [&str; 26] = [
    "forwarded message",
    "forwarded by",
    "begin forwarded message",
    "weitergeleitete nachricht",
    "anfang der weitergeleiteten",
    "message transféré",
    "début du message",
    "message réexpédié",
    "mensaje reenviado",
    "inicio del mensaje reenviado",
    "messaggio inoltrato",
    "inizio messaggio inoltrato",
    "mensagem encaminhada",
    "mensagem reencaminhada",
    "início da mensagem",
    "iletilen mesaj",
    // Lower case of the capital with its dot.
    "i\u{307}letilen mesaj",
    "yönlendirilen ileti",
    "iletilmiş mesaj",
    "przekazana wiadomość",
    "wiadomość przekazana",
    "początek przekazywanej",
    "الرسالة المعاد توجيهها",
    "رسالة مُعاد",
    "転送されたメッセージ",
    "転送メッセージ",
];

/// How a telephone or a free mail service signs, lower case.
const MOBILE_STARTS: [&str; 48] = [
    "sent from my ",
    "sent from mail for",
    "sent from outlook",
    "sent from yahoo",
    "sent from samsung",
    "sent from proton",
    "sent from the ",
    "sent from gmail",
    "sent with proton",
    "sent via ",
    "get outlook for",
    "get bluemail",
    "von meinem iphone gesendet",
    "von meinem ipad gesendet",
    "von meinem",
    "gesendet von",
    "gesendet mit",
    "gesendet über",
    "holen sie sich outlook",
    "outlook für",
    "diese nachricht wurde von meinem",
    "envoyé de mon",
    "envoyé depuis",
    "envoyé à partir",
    "télécharger outlook",
    "obtenez outlook",
    "enviado desde",
    "obtener outlook",
    "inviato da",
    "scarica outlook",
    "ottieni outlook",
    "enviado do",
    "enviado de",
    "obter o outlook",
    "obter outlook",
    "wysłane z",
    "wysłano z",
    "pobierz aplikację outlook",
    "pobierz outlook",
    "أُرسلت من",
    "أرسلت من",
    "تم الإرسال من",
    "أُرسل من",
    "احصل على outlook",
    "verstuurd vanaf",
    "отправлено с",
    "skickat från",
    "outlook for ",
];

const MOBILE_ENDS: [&str; 8] = [
    "'umdan gönderildi",
    "’umdan gönderildi",
    "dan gönderildi",
    "den gönderildi",
    "から送信",
    "を入手する",
    "edinin",
    "gönderilmiştir",
];

/// The number of lines, from the first, that announce quoted history: "On … wrote:". None where they do not.
pub(super) fn attribution_lines(lines: &[&str]) -> Option<usize> {
    // Nothing is joined before the colon is found: this runs for every line of every message.
    let count = lines
        .iter()
        .take(MAX_LINES)
        .map(|line| bare(line))
        .take_while(|line| !line.is_empty())
        .position(ends_in_colon)?
        + 1;
    let joined = lines.get(..count)?.iter().map(|line| bare(line)).collect::<Vec<_>>().join(" ");
    is_attribution(&joined).then_some(count)
}

fn ends_in_colon(line: &str) -> bool {
    line.ends_with([':', '：'])
}

/// One line that announces quoted history.
pub(super) fn is_attribution(line: &str) -> bool {
    let line = line.trim().replace(['\u{a0}', '\u{202f}'], " ").to_lowercase();
    if line.len() > MAX_LENGTH || !line.ends_with([':', '：']) || !line.chars().any(char::is_numeric) {
        return false;
    }
    // Gmail in Japanese and others: date, name and address, no verb.
    if line.ends_with(">:") && line.contains('@') && line.starts_with(|first: char| first.is_numeric()) {
        return true;
    }
    let has_moment = line.contains('@') || has_time(&line) || has_year(&line);
    has_moment && ATTRIBUTIONS.iter().any(|(start, verb)| line.starts_with(start) && line.contains(verb))
}

/// From:, Sent:, To:, Subject: in any language, as Outlook writes above the message it answers.
pub(super) fn is_header_block(lines: &[&str]) -> bool {
    let Some(first) = lines.first().and_then(|line| key(line)) else { return false };
    if !FROM_KEYS.contains(&first.as_str()) {
        return false;
    }
    let others = lines
        .iter()
        .skip(1)
        .take(8)
        .filter_map(|line| key(line))
        .filter(|key| OTHER_KEYS.contains(&key.as_str()))
        .count();
    others >= 2
}

/// `-----Original Message-----` in any language.
pub(super) fn is_original_marker(line: &str) -> bool {
    is_dashed(line, &ORIGINALS)
}

/// `---------- Forwarded message ---------` in any language: what follows is what the sender wants to show.
pub(super) fn is_forward_marker(line: &str) -> bool {
    let line = bare(line);
    if is_dashed(line, &FORWARDS) {
        return true;
    }
    let may_announce = line.len() < 100 && line.ends_with(':');
    may_announce && FORWARDS.iter().any(|phrase| line.to_lowercase().starts_with(phrase))
}

/// The line above an Outlook header block.
pub(super) fn is_rule(line: &str) -> bool {
    let line = line.trim();
    line.len() >= 10
        && (line.chars().all(|character| character == '_') || line.chars().all(|character| character == '-'))
}

/// "Sent from my iPhone" in any language.
pub(super) fn is_mobile_signature(line: &str) -> bool {
    let line = bare(line).trim_matches(['<', '>', '(', ')', '[', ']', '.']).to_lowercase();
    let length = line.chars().count();
    (5..=120).contains(&length)
        && (MOBILE_STARTS.iter().any(|start| line.starts_with(start))
            || MOBILE_ENDS.iter().any(|end| line.ends_with(end)))
}

fn is_dashed(line: &str, phrases: &[&str]) -> bool {
    let line = bare(line);
    let inner = line.trim_matches(['-', '=', '_', ' ', '‐', '–', '—']);
    if inner.len() == line.len() || line.len() >= 160 {
        return false;
    }
    let inner = inner.to_lowercase();
    phrases.iter().any(|phrase| inner.starts_with(phrase))
}

/// The word before the colon, lower case, without the stars of bold text.
fn key(line: &str) -> Option<String> {
    let line = bare(line).trim_start_matches('*');
    let end = line.find([':', '：'])?;
    let key = line.get(..end).filter(|key| key.len() <= 40)?;
    Some(key.trim_matches(['*', ' ', '\u{a0}']).to_lowercase())
}

/// Without the marks that text of other directions carries.
fn bare(line: &str) -> &str {
    line.trim_matches(|character: char| {
        character.is_whitespace() || matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    })
}

fn has_time(line: &str) -> bool {
    line.as_bytes().windows(4).any(|window| {
        matches!(window, [hour, b':' | b'.' | b'h', first, second]
        if hour.is_ascii_digit() && first.is_ascii_digit() && second.is_ascii_digit())
    })
}

fn has_year(line: &str) -> bool {
    line.split(|character: char| !character.is_numeric()).any(|digits| digits.chars().count() == 4)
}
