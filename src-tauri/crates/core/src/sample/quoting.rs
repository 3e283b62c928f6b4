//! How mail programs write an answer: each with its own way to quote what came before.

use super::calendar;
use super::scenario::Language;
use jiff::Zoned;

/// The program with which a customer writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Client {
    Gmail,
    Outlook,
    ApplePhone,
    Thunderbird,
}

/// A finished body; `html` is empty for programs that write plain text only.
#[derive(Debug, Clone, Default)]
pub(super) struct Body {
    pub plain: String,
    pub html: String,
}

/// A message that is being answered.
pub(super) struct Original<'a> {
    pub body: &'a Body,
    pub name: &'a str,
    pub address: &'a str,
    pub to: &'a str,
    pub subject: &'a str,
    pub date: Zoned,
}

/// The text with the quoted original below it.
pub(super) fn body(text: &str, original: Option<&Original>, client: Client, language: &Language) -> Body {
    let text = match client {
        Client::ApplePhone => format!("{text}\n\n{}", language.phone_signature),
        _ => text.to_owned(),
    };
    let Some(original) = original else {
        let html = fresh_html(&text, client, language);
        return Body { plain: text, html };
    };
    let attribution = attribution(original, language);
    let html_above = paragraphs(&text);
    match client {
        Client::Outlook => Body {
            plain: format!("{text}\n\n{}\n{}", outlook_header(original, language), original.body.plain),
            html: outlook_html(&html_above, original, language),
        },
        Client::Gmail => Body {
            plain: format!("{text}\n\n{attribution}\n\n{}\n", prefixed(&original.body.plain)),
            html: format!(
                "<div dir=\"{}\">{html_above}</div><br><div class=\"gmail_quote\"><div dir=\"ltr\" class=\"gmail_attr\">{}<br></div>\
                 <blockquote class=\"gmail_quote\" style=\"margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex\">\
                 {}</blockquote></div>\n",
                direction(language),
                escaped(&attribution),
                inner_html(original.body)
            ),
        },
        Client::ApplePhone => Body {
            plain: format!("{text}\n\n> {attribution}\n> \n{}\n", prefixed(&original.body.plain)),
            html: String::new(),
        },
        Client::Thunderbird => Body {
            plain: format!("{text}\n\n{attribution}\n{}\n", prefixed(&original.body.plain)),
            html: String::new(),
        },
    }
}

fn fresh_html(text: &str, client: Client, language: &Language) -> String {
    match client {
        Client::Gmail => format!("<div dir=\"{}\">{}</div>\n", direction(language), paragraphs(text)),
        Client::Outlook => outlook_page(&paragraphs(text), language),
        Client::ApplePhone | Client::Thunderbird => String::new(),
    }
}

fn attribution(original: &Original, language: &Language) -> String {
    calendar::with_date(&language.attribution, &original.date, language)
        .replace("{name}", original.name)
        .replace("{address}", original.address)
}

fn outlook_header(original: &Original, language: &Language) -> String {
    let (date, time) = (original.date.strftime("%d.%m.%Y"), original.date.strftime("%H:%M"));
    let values = [
        format!("{} <{}>", original.name, original.address),
        format!("{date} {time}"),
        original.to.to_owned(),
        original.subject.to_owned(),
    ];
    let lines: Vec<String> =
        language.outlook.iter().zip(values).map(|(label, value)| format!("{label}: {value}")).collect();
    format!("________________________________\n{}\n", lines.join("\n"))
}

fn outlook_html(above: &str, original: &Original, language: &Language) -> String {
    let header = outlook_header(original, language);
    let lines: Vec<String> = header
        .lines()
        .skip(1)
        .filter_map(|line| line.split_once(": "))
        .map(|(label, value)| format!("<b>{}:</b> {}", escaped(label), escaped(value)))
        .collect();
    let quoted = format!(
        "{above}<div><div style=\"border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm\">\
         <p class=\"MsoNormal\">{}</p></div></div>{}",
        lines.join("<br>\n"),
        inner_html(original.body)
    );
    outlook_page(&quoted, language)
}

fn outlook_page(inside: &str, language: &Language) -> String {
    format!(
        "<html><head><meta name=\"Generator\" content=\"Microsoft Word 15 (filtered medium)\">\
         <style><!-- p.MsoNormal {{margin:0cm; font-size:11.0pt; font-family:\"Calibri\",sans-serif;}} --></style></head>\
         <body lang=\"{}\" dir=\"{}\" link=\"#0563C1\"><div class=\"WordSection1\">{inside}</div></body></html>\n",
        language.language,
        direction(language)
    )
}

/// The body of an earlier message without the page around it, so that pages do not nest.
fn inner_html(body: &Body) -> String {
    if body.html.is_empty() {
        return paragraphs(&body.plain);
    }
    let inside = body.html.split_once("<div class=\"WordSection1\">").map_or(body.html.as_str(), |(_, inside)| inside);
    inside.trim_end().trim_end_matches("</div></body></html>").to_owned()
}

fn prefixed(text: &str) -> String {
    let lines: Vec<String> = text
        .trim_end()
        .lines()
        .map(|line| if line.starts_with('>') || line.is_empty() { format!(">{line}") } else { format!("> {line}") })
        .collect();
    lines.join("\n")
}

/// Paragraphs of HTML from plain text.
pub(super) fn paragraphs(text: &str) -> String {
    text.split("\n\n")
        .map(|paragraph| format!("<p class=\"MsoNormal\">{}</p>\n", escaped(paragraph).replace('\n', "<br>\n")))
        .collect()
}

pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn direction(language: &Language) -> &'static str {
    if language.language == "ar" { "rtl" } else { "ltr" }
}
