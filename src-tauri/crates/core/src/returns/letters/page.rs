//! The text of the page on which consumers withdraw from their contract, for the shop to put up.

use crate::desk::Desk;
use crate::desk::contract::{Caller, Command};
use comptoir_kernel::{LocaleTag, Problem};
use comptoir_locale::{Locale, Message, message};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct WithdrawalPageRequest {
    /// BCP 47.
    pub language: String,
}

#[derive(Debug, Serialize, ts_rs::TS)]
pub struct WithdrawalPage {
    /// BCP 47.
    pub language: String,
    pub text: String,
    /// A form in two steps, without scripts or styles: where it is sent to is the shop's part.
    pub html: String,
}

pub(super) fn commands() -> Vec<Command> {
    vec![Command::new("returns.withdrawal_page", "the text of the page “withdraw from contract” for the shop", page)]
}

fn page(_: &Arc<Desk>, _: Caller, request: WithdrawalPageRequest) -> Result<WithdrawalPage, Problem> {
    let tag = LocaleTag::best_for(&request.language)
        .map_err(|_| Problem::refused("return-letter-language").with("language", &request.language))?;
    Ok(write(tag))
}

fn write(tag: LocaleTag) -> WithdrawalPage {
    let locale = Locale::of(tag);
    let say = |message: &Message| locale.format_plain(message);
    let heading = say(&message::letter_withdrawal_page_heading());
    let explanation = say(&message::letter_withdrawal_page_explanation());
    let fields = [
        ("name", "text", say(&message::letter_withdrawal_page_name())),
        ("order", "text", say(&message::letter_withdrawal_page_order())),
        ("email", "email", say(&message::letter_withdrawal_page_email())),
    ];
    let (first, second) =
        (say(&message::letter_withdrawal_page_first()), say(&message::letter_withdrawal_page_second()));
    let labels = fields.iter().map(|(_, _, label)| label.as_str()).collect::<Vec<_>>().join("\n");
    let text = format!("{heading}\n\n{explanation}\n\n{labels}\n\n{first}\n{second}");
    let direction = if tag.is_right_to_left() { "rtl" } else { "ltr" };
    let inputs: String = fields
        .iter()
        .map(|(name, kind, label)| {
            format!(
                "    <p><label>{}<br><input name=\"{name}\" type=\"{kind}\" required></label></p>\n",
                escaped(label)
            )
        })
        .collect();
    let html = format!(
        "<section lang=\"{}\" dir=\"{direction}\">\n  <h1>{}</h1>\n  <p>{}</p>\n  <form method=\"post\">\n{inputs}    \
         <details>\n      <summary>{}</summary>\n      <p><button type=\"submit\">{}</button></p>\n    </details>\n  \
         </form>\n</section>\n",
        tag.as_str(),
        escaped(&heading),
        escaped(&explanation),
        escaped(&first),
        escaped(&second),
    );
    WithdrawalPage { language: tag.as_str().to_owned(), text, html }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_its_page_in_two_steps_and_in_its_direction() {
        for tag in LocaleTag::SHIPPED {
            let page = write(tag);
            assert_eq!(page.html.matches("<input").count(), 3, "{}", page.html);
            assert!(page.html.contains("<summary>") && page.html.contains("type=\"submit\""), "{}", page.html);
            assert_eq!(page.html.contains("rtl"), tag.as_str() == "ar");
            assert!(!page.text.contains(['{', '\u{2068}']), "{}", page.text);
        }
    }
}
