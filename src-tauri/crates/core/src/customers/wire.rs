//! What is said and heard about customers.

mod holds;
mod tables;

use super::model::{Consent, ContactMode, FieldKind, HandleKind, Likeness, ZoneSource};
use comptoir_kernel::{
    AgentId, CustomerFieldId, CustomerId, CustomerNoteId, Formality, HandleId, SegmentId, Timestamp, UndoId,
};
pub use holds::*;
use serde::{Deserialize, Serialize};
pub use tables::*;

/// A customer as the desk shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Customer {
    pub id: CustomerId,
    pub name: String,
    pub addresses: Vec<String>,
    /// BCP 47 language.
    pub language: Option<String>,
    /// How it was decided: `person`, `storefront_customer`, `storefront_order`, `detected`, `declared`, `domain` or
    /// `none`.
    pub language_source: String,
    /// Neutral: nobody has decided.
    pub formality: Formality,
    /// The time zone where somebody set it or it is sure: IANA name.
    pub zone: Option<String>,
    pub zone_source: Option<ZoneSource>,
    pub contact_mode: ContactMode,
    pub consent: Consent,
    pub consent_at: Option<Timestamp>,
    pub always_shows_images: bool,
    pub created_at: Timestamp,
    #[ts(type = "number")]
    pub conversation_count: i64,
    pub last_contact_at: Option<Timestamp>,
    pub handles: Vec<Handle>,
    pub tags: Vec<String>,
    pub values: Vec<FieldValue>,
    /// Pinned ones first, then the newest.
    pub notes: Vec<CustomerNote>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct CustomerNote {
    pub id: CustomerNoteId,
    pub agent_id: AgentId,
    pub at: Timestamp,
    pub text: String,
    pub is_pinned: bool,
    pub edited_at: Option<Timestamp>,
}

/// A phone number or a name on another network.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Handle {
    pub id: HandleId,
    pub kind: HandleKind,
    pub value: String,
}

/// What a customer has in one of the shop's fields.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct FieldValue {
    pub field_id: CustomerFieldId,
    /// Numbers with a point, dates as 2026-11-22.
    pub value: String,
}

/// A field that the shop keeps about its customers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct CustomerField {
    pub id: CustomerFieldId,
    pub name: String,
    pub kind: FieldKind,
    /// Of a choice; empty otherwise.
    pub choices: Vec<String>,
}

/// The customer after a deed, and how to take it back.
#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct CustomerDeed {
    pub customer: Customer,
    pub undo_id: UndoId,
}

/// How to take back a deed that was not about one customer.
#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct CustomersDeed {
    pub undo_id: UndoId,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct CustomerRequest {
    pub id: CustomerId,
}

/// A line in the list of customers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct CustomerRow {
    pub id: CustomerId,
    pub name: String,
    /// The first of them; empty for somebody who never wrote a mail.
    pub address: String,
    pub language: Option<String>,
    pub last_contact_at: Option<Timestamp>,
    #[ts(type = "number")]
    pub conversation_count: i64,
    pub tags: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum CustomerSort {
    /// The latest contact first.
    #[default]
    Recent,
    Name,
}

/// Which customers. Everything that is set has to be true; what is left out does not matter.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase", default)]
pub struct CustomerFilter {
    /// `de` also finds `de-AT`.
    #[ts(optional)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Has all of them.
    #[ts(optional, as = "Option<Vec<String>>")]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    #[ts(optional)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub least_conversations: Option<u32>,
    #[ts(optional)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub most_conversations: Option<u32>,
    /// The last contact was not longer ago.
    #[ts(optional)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_within_days: Option<u32>,
    /// The last contact was longer ago, or there was none.
    #[ts(optional)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_contact_for_days: Option<u32>,
    #[ts(optional, as = "Option<Vec<FieldCondition>>")]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<FieldCondition>,
}

/// What one of the shop's fields has to hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct FieldCondition {
    pub field_id: CustomerFieldId,
    pub operator: FieldOperator,
    /// Numbers with a point, dates as 2026-11-22.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub value: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum FieldOperator {
    Is,
    Contains,
    AtLeast,
    AtMost,
    /// Holds anything.
    Filled,
}

/// Which page of which customers.
#[derive(Debug, Default, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase", default)]
pub struct ListCustomersRequest {
    /// Beginnings of words of a name, an address, a number or a tag.
    #[ts(optional, as = "Option<String>")]
    pub query: String,
    #[ts(optional, as = "Option<CustomerSort>")]
    pub sort: CustomerSort,
    #[ts(optional, as = "Option<CustomerFilter>")]
    pub filter: CustomerFilter,
    /// `next` of the page before.
    #[ts(optional)]
    pub after: Option<String>,
    /// At most 500; left out, 100.
    #[ts(optional)]
    pub limit: Option<u32>,
}

#[derive(Debug, Serialize, ts_rs::TS)]
pub struct ListCustomersAnswer {
    pub rows: Vec<CustomerRow>,
    pub next: Option<String>,
    /// On the first page: how many there are.
    pub total: Option<u32>,
}

/// A customer who has not written yet.
#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct AddCustomerRequest {
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub name: String,
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub address: String,
}

/// Fields that are left out stay as they are.
#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct UpdateCustomerRequest {
    pub id: CustomerId,
    #[ts(optional)]
    pub name: Option<String>,
    /// A language chosen by a person is never changed by a machine. Empty forgets it.
    #[ts(optional)]
    pub language: Option<String>,
    #[ts(optional)]
    pub formality: Option<Formality>,
    /// IANA name; empty forgets it.
    #[ts(optional)]
    pub zone: Option<String>,
    #[ts(optional)]
    pub contact_mode: Option<ContactMode>,
    #[ts(optional)]
    pub consent: Option<Consent>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct AddCustomerNoteRequest {
    pub id: CustomerId,
    pub text: String,
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub is_pinned: bool,
}

/// Changes a note: what is left out stays.
#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct UpdateCustomerNoteRequest {
    pub id: CustomerId,
    pub note_id: CustomerNoteId,
    #[ts(optional)]
    pub text: Option<String>,
    #[ts(optional)]
    pub is_pinned: Option<bool>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct DeleteCustomerNoteRequest {
    pub id: CustomerId,
    pub note_id: CustomerNoteId,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct CustomerAddressRequest {
    pub id: CustomerId,
    pub address: String,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct AddHandleRequest {
    pub id: CustomerId,
    pub kind: HandleKind,
    pub value: String,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct DeleteHandleRequest {
    pub id: CustomerId,
    pub handle_id: HandleId,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct TagCustomersRequest {
    pub ids: Vec<CustomerId>,
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<String>>")]
    pub add: Vec<String>,
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<String>>")]
    pub remove: Vec<String>,
}

/// An empty value takes it away.
#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct SetCustomerValueRequest {
    pub id: CustomerId,
    pub field_id: CustomerFieldId,
    pub value: String,
}

/// A new field, or another name or other choices of one that exists. Its kind stays.
#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct SaveCustomerFieldRequest {
    #[ts(optional)]
    pub id: Option<CustomerFieldId>,
    pub name: String,
    pub kind: FieldKind,
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<String>>")]
    pub choices: Vec<String>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct CustomerFieldRequest {
    pub id: CustomerFieldId,
}

/// A filter over customers, kept under a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Segment {
    pub id: SegmentId,
    pub name: String,
    pub filter: CustomerFilter,
}

/// A new segment, or another name or filter of one that exists.
#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct SaveSegmentRequest {
    #[ts(optional)]
    pub id: Option<SegmentId>,
    pub name: String,
    pub filter: CustomerFilter,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct SegmentRequest {
    pub id: SegmentId,
}

/// Two customers who may be one person. The first has more conversations.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Suggestion {
    pub one: CustomerRow,
    pub other: CustomerRow,
    pub reason: Likeness,
    /// What they share: the address, the number, the name.
    pub shared: String,
}

/// Left out: everybody.
#[derive(Debug, Default, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct SuggestionsRequest {
    #[ts(optional)]
    pub id: Option<CustomerId>,
}

/// Two customers who are not one person: they are not suggested again.
#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct KeepApartRequest {
    pub one_id: CustomerId,
    pub other_id: CustomerId,
}

/// What would become of two customers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct MergePreview {
    /// The customer who would be left.
    pub merged: Customer,
    /// What both know differently: the absorbed one's is dropped.
    pub dropped: Vec<DroppedDetail>,
}

/// Something that two customers know differently.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct DroppedDetail {
    /// `name`, `language`, `formality`, `zone`, `contact_mode`, `consent` or `field`.
    pub what: String,
    /// The shop's field, if it is one.
    pub field_id: Option<CustomerFieldId>,
    pub kept: String,
    pub dropped: String,
}

/// What a column of a table holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum ColumnUse {
    Skip,
    Name,
    /// One or several, with blanks, commas or semicolons between them.
    Address,
    /// One or several, with semicolons between them.
    Phone,
    Language,
    /// With commas or semicolons between them.
    Tags,
    Note,
    Field(CustomerFieldId),
}

/// A table of customers to look at before it is imported.
#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct PreviewCsvRequest {
    /// The whole file; the first line holds the titles of the columns.
    pub text: String,
    /// Left out: guessed from the titles.
    #[ts(optional)]
    pub columns: Option<Vec<ColumnUse>>,
}

#[derive(Debug, Serialize, ts_rs::TS)]
pub struct PreviewCsvAnswer {
    pub columns: Vec<CsvColumn>,
    pub added: u32,
    /// Known by their address.
    pub updated: u32,
    pub bad: Vec<BadLine>,
}

#[derive(Debug, Serialize, ts_rs::TS)]
pub struct CsvColumn {
    pub title: String,
    #[serde(rename = "use")]
    pub column_use: ColumnUse,
    /// What stands in the first lines.
    pub examples: Vec<String>,
}

/// A line that cannot be imported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct BadLine {
    /// In the file, as an editor counts; the titles are line 1.
    pub line: u32,
    /// The problem's code.
    pub code: String,
    /// What stands there.
    pub value: String,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportCsvRequest {
    pub text: String,
    pub columns: Vec<ColumnUse>,
    /// Imports the others; without it one bad line stops all.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub leaves_out_bad: bool,
}

/// Which customers go into the table. Left out: everybody.
#[derive(Debug, Default, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase", default)]
pub struct ExportCsvRequest {
    #[ts(optional, as = "Option<String>")]
    pub query: String,
    #[ts(optional, as = "Option<CustomerFilter>")]
    pub filter: CustomerFilter,
}

#[derive(Debug, Serialize, ts_rs::TS)]
pub struct ExportCsvAnswer {
    /// Cells that a spreadsheet would run as a formula begin with an apostrophe.
    pub text: String,
    pub count: u32,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct CustomerNamesRequest {
    pub ids: Vec<CustomerId>,
}

/// What a customer is called: the name, or an address where there is none. Who is here no more is left out.
#[derive(Debug, Serialize, ts_rs::TS)]
pub struct CustomerName {
    pub id: CustomerId,
    pub name: String,
}
