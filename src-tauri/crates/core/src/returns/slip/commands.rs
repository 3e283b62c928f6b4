//! The slip as a file.

use super::facts;
use super::paper::paper_of;
use crate::agents;
use crate::desk::Desk;
use crate::desk::contract::{Caller, Command};
use crate::desk::word;
use crate::returns::detail;
use crate::returns::letters::manner;
use crate::returns::model::CaseState;
use crate::returns::policy::words::Words;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use comptoir_kernel::{LocaleTag, Problem, ReturnId};
use comptoir_locale::message;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

word! {
    /// Whom a slip is for.
    SlipReader {
        /// Goes into the parcel.
        Customer = "customer",
        /// Stays with whoever opens the parcel.
        Shop = "shop",
    }
}

word! {
    /// The paper that it is printed on.
    SlipPaper {
        A4 = "a4",
        Letter = "letter",
    }
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct ReturnSlipRequest {
    pub id: ReturnId,
    /// The customer, when left out.
    #[ts(optional)]
    pub reader: Option<SlipReader>,
    /// BCP 47; the reader's own when left out.
    #[ts(optional)]
    pub language: Option<String>,
    /// What the shop's address says, when left out.
    #[ts(optional)]
    pub paper: Option<SlipPaper>,
}

/// A slip, ready to be printed.
#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ReturnSlip {
    /// Of the file, in the reader's language.
    pub name: String,
    pub mime_type: String,
    pub base64: String,
    /// BCP 47.
    pub language: String,
    #[ts(type = "number")]
    pub pages: usize,
    /// Each character that could not be printed; 〓 stands in its place.
    pub missing: String,
}

pub(in crate::returns) fn commands() -> Vec<Command> {
    vec![Command::new(
        "returns.slip",
        "the slip of a return as a PDF: the customer's for the parcel, or the shop's for opening it",
        slip,
    )]
}

/// # Errors
/// `return-slip-state` where nothing is to be sent or nothing has come back, `return-slip-nothing` where everything stays with the
/// customer, `return-slip-address` where nobody has entered where parcels go, `return-letter-language` where nobody has
/// taught us the language.
fn slip(desk: &Arc<Desk>, caller: Caller, request: ReturnSlipRequest) -> Result<ReturnSlip, Problem> {
    let reader = request.reader.unwrap_or(SlipReader::Customer);
    let (facts, expected, formality) = desk.read(|connection| {
        let case = detail::detail(connection, request.id)?;
        check(case.row.state, reader)?;
        let (theirs, formality) = manner(connection, &case)?;
        let expected = match reader {
            SlipReader::Customer => theirs,
            SlipReader::Shop => agents::get(connection, caller.agent)?.locale.unwrap_or_else(|| "en".to_owned()),
        };
        Ok((facts::facts(connection, &case)?, expected, formality))
    })?;
    if facts.pieces.is_empty() {
        return Err(Problem::refused("return-slip-nothing"));
    }
    let language = request.language.unwrap_or(expected);
    let tag = LocaleTag::best_for(&language)
        .map_err(|_| Problem::refused("return-letter-language").with("language", &language))?;
    let paper = match request.paper {
        Some(SlipPaper::A4) => comptoir_print::Paper::A4,
        Some(SlipPaper::Letter) => comptoir_print::Paper::Letter,
        None => paper_of(&facts.address),
    };
    let printed = match reader {
        SlipReader::Customer if facts.address.is_empty() => return Err(Problem::refused("return-slip-address")),
        SlipReader::Customer => super::customers(&facts, paper, tag, formality)?,
        SlipReader::Shop => super::shops(&facts, paper, tag)?,
    };
    let title = match reader {
        SlipReader::Customer => message::slip_title(),
        SlipReader::Shop => message::slip_copy_title(),
    };
    Ok(ReturnSlip {
        name: format!("{} {}.pdf", Words::of(tag).say(&title), facts.number),
        mime_type: "application/pdf".to_owned(),
        base64: STANDARD.encode(printed.pdf),
        language: tag.as_str().to_owned(),
        pages: printed.pages,
        missing: printed.missing,
    })
}

/// The customer needs a slip until the parcel is here, the shop until the return is settled.
fn check(state: CaseState, reader: SlipReader) -> Result<(), Problem> {
    use CaseState as S;
    let is_fitting = match reader {
        SlipReader::Customer => matches!(state, S::Approved | S::AwaitingParcel | S::InTransit),
        SlipReader::Shop => matches!(
            state,
            S::Approved
                | S::AwaitingParcel
                | S::InTransit
                | S::LostInTransit
                | S::Received
                | S::Inspecting
                | S::Expired
        ),
    };
    if is_fitting { Ok(()) } else { Err(Problem::refused("return-slip-state")) }
}
