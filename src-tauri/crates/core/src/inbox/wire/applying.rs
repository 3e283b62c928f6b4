//! What is said and heard about macros in a conversation.

use crate::macros::model::Formality;
use crate::macros::wire::{RenderedMacro, TextToPreview};
use comptoir_kernel::{ConversationId, MacroId, MacroVariantId, OrderId, UndoId};
use serde::{Deserialize, Serialize};

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ApplyMacroRequest {
    pub conversation_id: ConversationId,
    pub macro_id: MacroId,
    /// A text that a person chose; left out, the one that fits the customer best.
    #[ts(optional)]
    pub variant_id: Option<MacroVariantId>,
    /// How the customer is addressed, where somebody has decided it.
    #[ts(optional)]
    pub formality: Option<Formality>,
    /// The order that the text is about; left out, the one that matters most.
    #[ts(optional)]
    pub order_id: Option<OrderId>,
}

#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ApplyMacroAnswer {
    /// The text for the draft. The desk does not change drafts here: whoever writes one inserts it.
    pub rendered: RenderedMacro,
    /// Takes all actions back; none if the macro only has a text.
    pub undo_id: Option<UndoId>,
}

/// A macro, or a text that is being written, as this conversation's customer would read it.
#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct PreviewMacroRequest {
    pub conversation_id: ConversationId,
    #[ts(optional)]
    pub macro_id: Option<MacroId>,
    #[ts(optional)]
    pub variant_id: Option<MacroVariantId>,
    #[ts(optional)]
    pub text: Option<TextToPreview>,
    #[ts(optional)]
    pub formality: Option<Formality>,
    #[ts(optional)]
    pub order_id: Option<OrderId>,
}
