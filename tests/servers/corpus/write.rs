//! One message of the corpus as bytes.

use super::words::Language;
use super::{Dice, shortened};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

pub struct Attachment {
    name: String,
    bytes: Vec<u8>,
}

impl Attachment {
    /// A file that does not compress, between 8 and 72 KB.
    pub fn throw(dice: &mut Dice) -> Self {
        let length = 8_000 + dice.throw(64_000);
        let bytes = (0..length).map(|_| u8::try_from(dice.throw(256)).unwrap()).collect();
        Self { name: format!("invoice-{}.pdf", dice.throw(100_000)), bytes }
    }
}

pub struct Letter<'a> {
    pub language: &'a Language,
    pub id: String,
    /// Name and address.
    pub from: (String, String),
    pub to: (String, String),
    pub subject: String,
    /// Seconds since 1970.
    pub moment: i64,
    pub references: Vec<String>,
    pub text: String,
    /// What introduces the quote, and the quoted text.
    pub quote: Option<(String, String)>,
    pub has_html: bool,
    pub attachment: Option<Attachment>,
    pub list: Option<&'static str>,
}

impl Letter<'_> {
    pub fn write(self, dice: &mut Dice) -> Vec<u8> {
        let mut out = self.header();
        let plain = part("text/plain", &self.plain(), dice);
        let mut body = if self.has_html {
            let html = part("text/html", &self.html(), dice);
            container("alternative", &self.id, &[plain, html])
        } else {
            plain
        };
        if let Some(attachment) = &self.attachment {
            let encoded = wrapped(&STANDARD.encode(&attachment.bytes));
            let name = &attachment.name;
            let file = format!(
                "Content-Type: application/pdf; name=\"{name}\"\nContent-Disposition: attachment; filename=\"{name}\"\n\
                 Content-Transfer-Encoding: base64\n\n{encoded}"
            );
            body = container("mixed", &self.id, &[body, file]);
        }
        out.push_str(&body);
        out.replace('\n', "\r\n").into_bytes()
    }

    fn header(&self) -> String {
        let mut out = format!(
            "Received: from mx.mail.example by mx.shop.example with ESMTPS id {}; {}\n",
            self.moment,
            date(self.moment)
        );
        out.push_str(&format!(
            "From: {} <{}>\nTo: {} <{}>\n",
            words(&self.from.0),
            self.from.1,
            words(&self.to.0),
            self.to.1
        ));
        out.push_str(&format!(
            "Subject: {}\nDate: {}\nMessage-ID: <{}>\n",
            words(&self.subject),
            date(self.moment),
            self.id
        ));
        if let Some(parent) = self.references.last() {
            let chain: Vec<String> = self.references.iter().map(|id| format!("<{id}>")).collect();
            out.push_str(&format!("In-Reply-To: <{parent}>\nReferences: {}\n", chain.join("\n ")));
        }
        if let Some(list) = self.list {
            out.push_str(&format!("List-Id: <{list}>\nList-Unsubscribe: <https://{list}/out>\nPrecedence: bulk\n"));
        }
        out.push_str(&format!("Content-Language: {}\nMIME-Version: 1.0\n", self.language.tag));
        out
    }

    fn plain(&self) -> String {
        let mut text = self.text.clone();
        if let Some((introduction, quoted)) = &self.quote {
            text.push_str(&format!("\n{introduction}\n\n"));
            for line in shortened(quoted).lines() {
                text.push_str("> ");
                text.push_str(line);
                text.push('\n');
            }
        }
        text
    }

    fn html(&self) -> String {
        let direction = if self.language.is_right_to_left { "rtl" } else { "ltr" };
        let paragraphs = |text: &str| {
            text.split("\n\n")
                .map(|paragraph| {
                    format!("<p style=\"margin:0 0 12px\">{}</p>\n", paragraph.trim().replace('\n', "<br>"))
                })
                .collect::<String>()
        };
        let mut html = format!(
            "<html><head><meta charset=\"utf-8\"><style>p{{font-family:Arial,sans-serif}}</style></head>\n<body dir=\"{direction}\">\n"
        );
        if self.list.is_some() {
            let rows = self.text.split("\n\n").map(|text| {
                format!(
                    "<tr><td align=\"center\" bgcolor=\"#f4f4f4\" style=\"padding:24px;font-size:16px;color:#333333\">\
                     <a href=\"https://list.example/l\"><img src=\"https://list.example/i.png\" width=\"560\" alt=\"\"></a>{text}</td></tr>\n"
                )
            });
            html.push_str(&format!(
                "<table width=\"600\" cellpadding=\"0\" cellspacing=\"0\">\n{}</table>\n",
                rows.collect::<String>()
            ));
        } else {
            html.push_str(&paragraphs(&self.text));
        }
        if let Some((introduction, quoted)) = &self.quote {
            let introduction = introduction.replace('<', "&lt;").replace('>', "&gt;");
            html.push_str(&format!(
                "<div class=\"gmail_quote\"><div class=\"gmail_attr\">{introduction}</div>\n<blockquote class=\"gmail_quote\">{}</blockquote></div>\n",
                paragraphs(shortened(quoted))
            ));
        }
        html.push_str("</body></html>\n");
        html
    }
}

/// A part in one of the encodings that programs choose.
fn part(mime_type: &str, text: &str, dice: &mut Dice) -> String {
    let head = format!("Content-Type: {mime_type}; charset=utf-8\nContent-Transfer-Encoding: ");
    match dice.throw(4) {
        0 if !text.is_ascii() => format!("{head}base64\n\n{}", wrapped(&STANDARD.encode(text.replace('\n', "\r\n")))),
        1 => format!("{head}quoted-printable\n\n{}", quoted_printable(text)),
        _ => format!("{head}8bit\n\n{text}"),
    }
}

fn container(kind: &str, id: &str, parts: &[String]) -> String {
    let boundary = format!("=_{kind}_{}", id.replace(['@', '.'], "_"));
    let mut out = format!("Content-Type: multipart/{kind}; boundary=\"{boundary}\"\n\n");
    for part in parts {
        out.push_str(&format!("--{boundary}\n{part}\n"));
    }
    out.push_str(&format!("--{boundary}--\n"));
    out
}

fn wrapped(encoded: &str) -> String {
    let mut out = String::with_capacity(encoded.len() + encoded.len() / 76 + 1);
    let mut rest = encoded;
    while !rest.is_empty() {
        let (line, after) = rest.split_at(rest.len().min(76));
        out.push_str(line);
        out.push('\n');
        rest = after;
    }
    out
}

fn quoted_printable(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    let mut column = 0;
    for byte in text.bytes() {
        if byte == b'\n' {
            out.push('\n');
            column = 0;
            continue;
        }
        if column > 71 {
            out.push_str("=\n");
            column = 0;
        }
        if matches!(byte, 33..=60 | 62..=126) || byte == b' ' {
            out.push(char::from(byte));
            column += 1;
        } else {
            out.push_str(&format!("={byte:02X}"));
            column += 3;
        }
    }
    out
}

/// Encoded words where the text is not ASCII (RFC 2047).
fn words(text: &str) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    let mut out = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let (word, after) = rest.split_at(rest.floor_char_boundary(42));
        out.push(format!("=?utf-8?B?{}?=", STANDARD.encode(word)));
        rest = after;
    }
    out.join("\n ")
}

/// RFC 5322 in UTC, by the civil calendar.
fn date(moment: i64) -> String {
    let days = moment.div_euclid(86_400);
    let second = moment.rem_euclid(86_400);
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let name = names[usize::try_from(month - 1).unwrap()];
    format!("{day} {name} {year} {:02}:{:02}:{:02} +0000", second / 3_600, second / 60 % 60, second % 60)
}
