//! Row ids as types, so that a customer can't be passed where a conversation is meant.

use serde::{Deserialize, Serialize};

macro_rules! id {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ts_rs::TS)]
        #[ts(type = "number")]
        pub struct $name(pub i64);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{}", self.0)
            }
        }
    )+};
}

id! {
    /// A person who works at the desk.
    AgentId,
    /// A way by which customers reach the shop, such as a mailbox.
    ChannelId,
    /// A folder of a mailbox.
    FolderId,
    CustomerId,
    /// A remark about a customer.
    CustomerNoteId,
    /// A phone number or a name on another network.
    HandleId,
    /// A field that the shop keeps about its customers.
    CustomerFieldId,
    /// A kept filter over customers.
    SegmentId,
    /// Also the number that people say aloud.
    ConversationId,
    MessageId,
    AttachmentId,
    DraftId,
    /// One message on its way out.
    OutboxId,
    TagId,
    /// What a conversation may be about.
    TopicId,
    /// A step or a field of a topic.
    TopicItemId,
    /// Why customers had to write.
    CauseId,
    /// A list of conversations that somebody keeps under a name.
    SavedViewId,
    /// A canned reply.
    MacroId,
    /// One text of a macro: a language, a kind of channel, a form of address.
    MacroVariantId,
    /// An answer that is written once, in every language.
    ArticleId,
    /// Its text in one language.
    ArticleVariantId,
    /// A picture or a paper that its texts name.
    ArticleFileId,
    /// A place in the tree of articles.
    ArticleCategoryId,
    /// A place where the help site stands.
    PublishTargetId,
    /// One writing of the help site to such a place.
    PublishRunId,
    /// A shop on another platform.
    StoreId,
    /// An order in one of them.
    OrderId,
    ProductId,
    /// A deed in a shop, from the wish to its end.
    ActId,
    /// What a buyer wrote about a product in one of them.
    ReviewId,
    /// Something that comes back, from the wish to settled money.
    ReturnId,
    /// Pieces of one line of an order in it.
    ReturnItemId,
    /// A photo or a paper that belongs to it.
    ReturnFileId,
    /// One of the parcels in which it comes back.
    ReturnParcelId,
    /// One undoable deed.
    UndoId,
    /// How the mail of a form is read.
    FormTemplateId,
    /// An entry that could not be read as a message.
    QuarantineId,
}
