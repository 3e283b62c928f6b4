//! A macro with its facts in place, before anything is sent.

use super::model::{self, LanguageMatch, Variant, Wish};
use super::template::{self, Context};
use super::wire::{PreviewRequest, RenderedMacro, TextToPreview};
use super::{store, values};
use comptoir_kernel::{MacroId, MacroVariantId, Problem, Timestamp};
use comptoir_store::rusqlite::Connection;
use jiff::tz::TimeZone;

/// Which text: of a macro, chosen or by itself, or one that is being written.
#[derive(Debug, Clone)]
pub(crate) enum Text {
    Of { id: MacroId, variant: Option<MacroVariantId> },
    Draft(TextToPreview),
}

impl Text {
    pub fn from_request(
        id: Option<MacroId>,
        variant: Option<MacroVariantId>,
        text: Option<TextToPreview>,
    ) -> Result<Self, Problem> {
        match (id, text) {
            (_, Some(text)) => Ok(Self::Draft(text)),
            (Some(id), None) => Ok(Self::Of { id, variant }),
            (None, None) => Err(Problem::refused("request-invalid").with("detail", "id or text")),
        }
    }
}

/// Chooses the text for a reader and fills it.
///
/// # Errors
/// `macro-absent`, `macro-text-missing`, `macro-template-broken`, `macro-too-long`.
pub(crate) fn fill(
    connection: &Connection,
    text: &Text,
    wish: &Wish,
    context: &Context,
) -> Result<RenderedMacro, Problem> {
    let (variant, choice) = match text {
        Text::Draft(text) => {
            let variant = unsaved(text)?;
            let choice = model::explain(&variant, wish, LanguageMatch::Chosen);
            (variant, model::Choice { variant_id: None, ..choice })
        }
        Text::Of { id, variant } => {
            let variants = store::get(connection, *id)?.variants;
            chosen(&variants, *variant, wish)?
        }
    };
    let fill = |source: &str| template::render(source, context, &variant.language, variant.formality);
    let (subject, body) = (fill(&variant.subject)?, fill(&variant.body)?);
    let missing = values::gaps(&[subject.text.as_str(), &body.text].join("\n"));
    Ok(RenderedMacro { subject: subject.text, text: body.text, missing, choice })
}

fn chosen(
    variants: &[Variant],
    wanted: Option<MacroVariantId>,
    wish: &Wish,
) -> Result<(Variant, model::Choice), Problem> {
    let (best, choice) = model::choose(variants, wish).ok_or_else(|| Problem::refused("macro-text-missing"))?;
    let Some(wanted) = wanted.filter(|wanted| *wanted != best.id) else { return Ok((best.clone(), choice)) };
    let own = variants.iter().find(|own| own.id == wanted).ok_or_else(|| Problem::absent("macro-absent"))?;
    Ok((own.clone(), model::explain(own, wish, LanguageMatch::Chosen)))
}

fn unsaved(text: &TextToPreview) -> Result<Variant, Problem> {
    template::check(&text.body)?;
    template::check(&text.subject)?;
    Ok(Variant {
        id: MacroVariantId(0),
        macro_id: MacroId(0),
        language: text.language.clone(),
        channel: text.channel,
        formality: text.formality,
        subject: text.subject.clone(),
        body: text.body.clone(),
        revision: 0,
        is_source: false,
        is_stale: false,
        updated_at: Timestamp::default(),
    })
}

/// For callers who bring the facts themselves, or want an example.
pub(super) fn preview(connection: &Connection, request: PreviewRequest) -> Result<RenderedMacro, Problem> {
    let facts = request.context.unwrap_or_else(template::example);
    let of_customer = || facts.get("customer")?.get("language")?.as_str().map(str::to_owned);
    let wish = Wish {
        language: request.language.or_else(of_customer),
        formality: request.formality,
        channel: request.channel,
        shop_language: request.shop_language.unwrap_or_else(|| "en".into()),
    };
    let text = Text::from_request(request.id, request.variant_id, request.text)?;
    fill(connection, &text, &wish, &Context { facts, zone: TimeZone::system() })
}
