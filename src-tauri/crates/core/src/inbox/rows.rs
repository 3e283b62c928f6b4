//! Reading the rows of the inbox: lists, counts, one conversation.

use super::model::{Delivery, MessageKind, Priority, Status, View};
use super::wire::{
    ActivityItem, Attachment, ConversationDetail, ConversationRow, DeliveryInfo, MessageItem, Recipient, RowTiming,
    Sort, Tag,
};
use super::{drafts, joining, mentions, timing};
use crate::desk::write::OrProblem;
use crate::storefronts;
use comptoir_kernel::{
    AgentId, AttachmentId, ChannelId, ConversationId, CustomerId, MessageId, OutboxId, Problem, TagId, Timestamp,
};
use comptoir_store::rusqlite::{self, Connection, OptionalExtension, Row, named_params};

const SELECT: &str = "SELECT c.id, c.subject, c.snippet, c.customer_id, customers.name,
  ifnull((SELECT address FROM customer_addresses WHERE customer_id = c.customer_id LIMIT 1), ''), c.channel_id,
  channels.kind, c.status, c.priority, c.assignee_id, c.language, c.is_unread, c.is_automatic, c.has_attachments,
  c.message_count, c.waiting_since, c.last_message_at, c.snoozed_until,
  EXISTS (SELECT 1 FROM drafts WHERE conversation_id = c.id AND text <> ''),
  (SELECT outbox.state FROM messages JOIN outbox ON outbox.message_id = messages.id
     WHERE messages.conversation_id = c.id AND outbox.state NOT IN ('sent', 'cancelled')
     ORDER BY outbox.id DESC LIMIT 1),
  (SELECT way FROM contact_threads WHERE conversation_id = c.id),
  (SELECT call_back_at FROM contact_threads WHERE conversation_id = c.id)
  FROM conversations c JOIN customers ON customers.id = c.customer_id JOIN channels ON channels.id = c.channel_id";

fn from_row(row: &Row<'_>) -> Result<ConversationRow, rusqlite::Error> {
    Ok(ConversationRow {
        id: ConversationId(row.get(0)?),
        subject: row.get(1)?,
        snippet: row.get(2)?,
        customer_id: CustomerId(row.get(3)?),
        customer_name: row.get(4)?,
        customer_address: row.get(5)?,
        channel_id: ChannelId(row.get(6)?),
        channel_kind: row.get(7)?,
        status: row.get(8)?,
        priority: Priority::from_rank(row.get(9)?),
        assignee_id: row.get::<_, Option<i64>>(10)?.map(AgentId),
        language: row.get(11)?,
        is_unread: row.get(12)?,
        is_automatic: row.get(13)?,
        has_attachments: row.get(14)?,
        message_count: row.get(15)?,
        waiting_since: row.get::<_, Option<i64>>(16)?.map(Timestamp::from_millisecond),
        last_message_at: Timestamp::from_millisecond(row.get(17)?),
        snoozed_until: row.get::<_, Option<i64>>(18)?.map(Timestamp::from_millisecond),
        tags: Vec::new(),
        has_draft: row.get(19)?,
        delivery: row.get::<_, Option<Delivery>>(20)?,
        way: row.get(21)?,
        call_back_at: row.get::<_, Option<i64>>(22)?.map(Timestamp::from_millisecond),
        timing: RowTiming::default(),
    })
}

/// The condition of a view. `:me` is the agent who asks.
const fn condition(view: View) -> &'static str {
    match view {
        View::Mine => "c.status = 'open' AND c.assignee_id = :me",
        View::Unassigned => "c.status = 'open' AND c.assignee_id IS NULL AND :me > 0",
        // Whose time has run out depends on the clock: `views` asks for them by a filter.
        View::Open | View::Overdue => "c.status = 'open' AND :me > 0",
        View::Pending => "c.status = 'pending' AND :me > 0",
        View::Snoozed => "c.status = 'snoozed' AND :me > 0",
        View::Closed => "c.status = 'closed' AND :me > 0",
        View::Spam => "c.status = 'spam' AND c.id NOT IN (SELECT absorbed_id FROM merges) AND :me > 0",
        View::Drafts => "c.id IN (SELECT conversation_id FROM drafts WHERE agent_id = :me AND text <> '')",
        View::Sent => "c.id IN (SELECT conversation_id FROM messages WHERE agent_id = :me AND kind = 'agent')",
        View::Promises => {
            "c.id IN (SELECT conversation_id FROM promises WHERE done_at IS NULL AND reminded_at IS NOT NULL) AND :me > 0"
        }
        View::Scheduled => {
            "c.id IN (SELECT m.conversation_id FROM scheduled_sends s CROSS JOIN outbox o ON o.id = s.outbox_id
               CROSS JOIN messages m ON m.id = o.message_id) AND :me > 0"
        }
        View::Mentions => {
            "c.id IN (SELECT m.conversation_id FROM mentions n JOIN messages m ON m.id = n.message_id
               WHERE n.agent_id = :me)"
        }
        View::All => "c.status <> 'spam' AND :me > 0",
    }
}

/// Where the next page begins: the last row's place in the order.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    is_waiting: bool,
    key: i64,
    id: i64,
}

impl Place {
    fn parse(text: &str) -> Option<Self> {
        let mut pieces = text.split('.');
        let is_waiting = pieces.next()? == "w";
        Some(Self { is_waiting, key: pieces.next()?.parse().ok()?, id: pieces.next()?.parse().ok()? })
    }

    fn write(self) -> String {
        format!("{}.{}.{}", if self.is_waiting { "w" } else { "n" }, self.key, self.id)
    }
}

/// One page of a view, by keyset, and where the next one begins.
pub(super) fn page(
    connection: &Connection,
    me: AgentId,
    view: View,
    sort: Sort,
    after: Option<&str>,
    limit: u32,
) -> Result<(Vec<ConversationRow>, Option<String>), Problem> {
    // Nobody waits where nothing is open.
    let is_open = matches!(
        view,
        View::Mine
            | View::Unassigned
            | View::Open
            | View::All
            | View::Drafts
            | View::Sent
            | View::Promises
            | View::Scheduled
    );
    let (mut rows, next) = paged(sort, after, limit, |order, after, limit| {
        if order == Order::WaitingFirst && !is_open {
            return Ok(Vec::new());
        }
        part(connection, me, view, order, after, limit)
    })?;
    add_tags(connection, &mut rows)?;
    Ok((rows, next))
}

/// How many rows a page has at most, of those asked for.
pub(super) fn page_size(limit: u32) -> usize {
    usize::try_from(limit.clamp(1, 200)).unwrap_or(200)
}

/// One page put together of its parts: those who wait, then the others; or all by time.
pub(super) fn paged(
    sort: Sort,
    after: Option<&str>,
    limit: u32,
    part: impl Fn(Order, Option<Place>, usize) -> Result<Vec<ConversationRow>, Problem>,
) -> Result<(Vec<ConversationRow>, Option<String>), Problem> {
    let limit = page_size(limit);
    let after = after.and_then(Place::parse);
    let mut rows = Vec::new();
    if sort == Sort::Waiting && after.is_none_or(|place| place.is_waiting) {
        rows.extend(part(Order::WaitingFirst, after, limit)?);
    }
    if rows.len() < limit {
        let after = after.filter(|place| !place.is_waiting);
        let order = if sort == Sort::Waiting { Order::NotWaiting } else { Order::Newest };
        rows.extend(part(order, after, limit - rows.len())?);
    }
    let next = if rows.len() == limit { rows.last().map(|row| place_of(row, sort).write()) } else { None };
    Ok((rows, next))
}

/// Every conversation of a view.
pub(super) fn ids(connection: &Connection, me: AgentId, view: View) -> Result<Vec<ConversationId>, Problem> {
    const EVERY: &str = "SELECT c.id AS every FROM conversations c";
    let sql = [EVERY, " WHERE ", condition(view)].concat();
    let mut statement = connection.prepare_cached(&sql).or_problem()?;
    let ids = statement.query_map(named_params! { ":me": me.0 }, |row| row.get(0).map(ConversationId)).or_problem()?;
    ids.collect::<Result<_, _>>().or_problem()
}

fn place_of(row: &ConversationRow, sort: Sort) -> Place {
    match row.waiting_since.filter(|_| sort == Sort::Waiting && row.status == Status::Open) {
        Some(since) => Place { is_waiting: true, key: since.as_millisecond(), id: row.id.0 },
        None => Place { is_waiting: false, key: row.last_message_at.as_millisecond(), id: row.id.0 },
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    /// Open ones whose customer waits.
    WaitingFirst,
    /// The others.
    NotWaiting,
    Newest,
}

/// Behind which key and id a part goes on, or begins.
pub(super) fn begins(order: Order, after: Option<Place>) -> (i64, i64) {
    let beginning = if order == Order::WaitingFirst { i64::MIN } else { i64::MAX };
    after.map_or((beginning, beginning), |place| (place.key, place.id))
}

fn part(
    connection: &Connection,
    me: AgentId,
    view: View,
    order: Order,
    after: Option<Place>,
    limit: usize,
) -> Result<Vec<ConversationRow>, Problem> {
    let tail = match order {
        Order::WaitingFirst => {
            "AND c.status = 'open' AND c.waiting_since IS NOT NULL AND (c.waiting_since, c.id) > (:key, :id)
             ORDER BY c.waiting_since, c.id LIMIT :limit"
        }
        Order::NotWaiting => {
            "AND (c.status <> 'open' OR c.waiting_since IS NULL) AND (c.last_message_at, c.id) < (:key, :id)
             ORDER BY c.last_message_at DESC, c.id DESC LIMIT :limit"
        }
        Order::Newest => {
            "AND (c.last_message_at, c.id) < (:key, :id) ORDER BY c.last_message_at DESC, c.id DESC LIMIT :limit"
        }
    };
    let (key, id) = begins(order, after);
    let sql = [SELECT, " WHERE ", condition(view), " ", tail].concat();
    let mut statement = connection.prepare_cached(&sql).or_problem()?;
    let limit = i64::try_from(limit).unwrap_or(200);
    let rows = statement
        .query_map(named_params! { ":me": me.0, ":key": key, ":id": id, ":limit": limit }, from_row)
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

fn add_tags(connection: &Connection, rows: &mut [ConversationRow]) -> Result<(), Problem> {
    for row in rows.iter_mut() {
        row.tags = tags(connection, row.id)?;
    }
    timing::of_rows(connection, rows)
}

pub(super) fn tags(connection: &Connection, id: ConversationId) -> Result<Vec<Tag>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT tags.id, tags.name FROM conversation_tags JOIN tags ON tags.id = conversation_tags.tag_id
             WHERE conversation_id = :id ORDER BY tags.name",
        )
        .or_problem()?;
    let rows = statement
        .query_map(named_params! { ":id": id.0 }, |row| Ok(Tag { id: TagId(row.get(0)?), name: row.get(1)? }))
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

pub(super) fn row(connection: &Connection, id: ConversationId) -> Result<ConversationRow, Problem> {
    find_row(connection, joining::living(connection, id)?)?.ok_or_else(|| Problem::absent("conversation-absent"))
}

fn find_row(connection: &Connection, id: ConversationId) -> Result<Option<ConversationRow>, Problem> {
    let sql = [SELECT, " WHERE c.id = :id"].concat();
    let mut statement = connection.prepare_cached(&sql).or_problem()?;
    let row = statement.query_row(named_params! { ":id": id.0 }, from_row).optional().or_problem()?;
    let Some(mut row) = row else { return Ok(None) };
    add_tags(connection, std::slice::from_mut(&mut row))?;
    Ok(Some(row))
}

/// The rows of those that exist, in the order asked for.
pub(super) fn some(connection: &Connection, ids: &[ConversationId]) -> Result<Vec<ConversationRow>, Problem> {
    ids.iter().filter_map(|id| find_row(connection, *id).transpose()).collect()
}

/// The other conversations of a customer, newest first.
pub(super) fn of_customer(connection: &Connection, customer: CustomerId) -> Result<Vec<ConversationRow>, Problem> {
    let sql = [
        SELECT,
        " WHERE c.customer_id = :id AND c.id NOT IN (SELECT absorbed_id FROM merges)
         ORDER BY c.last_message_at DESC LIMIT 50",
    ]
    .concat();
    let mut statement = connection.prepare_cached(&sql).or_problem()?;
    let rows = statement.query_map(named_params! { ":id": customer.0 }, from_row).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// The conversation in which a customer wrote last.
pub(crate) fn newest_of(connection: &Connection, customer: CustomerId) -> Result<Option<ConversationId>, Problem> {
    Ok(of_customer(connection, customer)?.first().map(|row| row.id))
}

/// A page of a customer's conversations across all channels, newest first, and where the next one begins.
pub(super) fn timeline(
    connection: &Connection,
    customer: CustomerId,
    after: Option<&str>,
) -> Result<(Vec<ConversationRow>, Option<String>), Problem> {
    const PAGE: usize = 100;
    let place = after.and_then(Place::parse).unwrap_or(Place { is_waiting: false, key: i64::MAX, id: i64::MAX });
    let sql = [
        SELECT,
        " WHERE c.customer_id = :customer AND c.id NOT IN (SELECT absorbed_id FROM merges)
           AND (c.last_message_at, c.id) < (:key, :id)
         ORDER BY c.last_message_at DESC, c.id DESC LIMIT 100",
    ]
    .concat();
    let mut statement = connection.prepare_cached(&sql).or_problem()?;
    let rows = statement
        .query_map(named_params! { ":customer": customer.0, ":key": place.key, ":id": place.id }, from_row)
        .or_problem()?;
    let mut rows: Vec<ConversationRow> = rows.collect::<Result<_, _>>().or_problem()?;
    let next = if rows.len() == PAGE { rows.last().map(|row| place_of(row, Sort::Newest).write()) } else { None };
    add_tags(connection, &mut rows)?;
    Ok((rows, next))
}

/// Everything about one conversation.
pub(super) fn detail(connection: &Connection, me: AgentId, id: ConversationId) -> Result<ConversationDetail, Problem> {
    let row = row(connection, id)?;
    let mut messages = messages(connection, id)?;
    timing::add_schedules(connection, id, &mut messages)?;
    Ok(ConversationDetail {
        timing: timing::of_conversation(connection, &row)?,
        row,
        messages,
        activities: activities(connection, id)?,
        drafts: drafts::of_conversation(connection, me, id)?,
        participants: participants(connection, id)?,
        repeats: super::person::repeats(connection, id)?,
        contact: super::contacts::thread(connection, id)?,
        ties: joining::ties(connection, me, id)?,
    })
}

fn messages(connection: &Connection, id: ConversationId) -> Result<Vec<MessageItem>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT m.id, m.kind, m.agent_id, m.from_name, m.from_address, m.recipients, m.at, m.subject, m.text,
               m.visible_text, m.has_html, m.language, m.automatic, m.authentication, m.is_new_participant,
               m.subject_changed, m.bounce, o.id, o.state, o.send_at, o.attempts, o.problem_code, o.problem_args
             FROM messages m LEFT JOIN outbox o ON o.message_id = m.id
             WHERE m.conversation_id = :id AND ifnull(o.state, '') <> 'cancelled' ORDER BY m.at, m.id",
        )
        .or_problem()?;
    let rows = statement.query_map(named_params! { ":id": id.0 }, message_from_row).or_problem()?;
    let mut messages = rows.collect::<Result<Vec<_>, _>>().or_problem()?;
    for message in &mut messages {
        message.attachments = attachments(connection, message.id)?;
        if message.kind == MessageKind::Note {
            message.mentions = mentions::of_message(connection, message.id)?;
        }
    }
    super::contacts::decorate(connection, id, &mut messages)?;
    Ok(messages)
}

fn message_from_row(row: &Row<'_>) -> Result<MessageItem, rusqlite::Error> {
    let (text, visible): (String, String) = (row.get(8)?, row.get(9)?);
    let folded = if visible.is_empty() { 0 } else { text.lines().count().saturating_sub(visible.lines().count()) };
    let recipients: String = row.get(5)?;
    let bounce: Option<String> = row.get(16)?;
    let kind: MessageKind = row.get(1)?;
    Ok(MessageItem {
        id: MessageId(row.get(0)?),
        kind,
        agent_id: row.get::<_, Option<i64>>(2)?.map(AgentId),
        from_name: row.get(3)?,
        from_address: row.get(4)?,
        recipients: serde_json::from_str(&recipients).unwrap_or_default(),
        at: Timestamp::from_millisecond(row.get(6)?),
        subject: row.get(7)?,
        folded_lines: u32::try_from(folded).unwrap_or(u32::MAX),
        visible_text: if visible.is_empty() { text } else { visible },
        has_html: row.get(10)?,
        language: row.get(11)?,
        automatic: row.get(12)?,
        authentication: row.get(13)?,
        is_new_participant: row.get(14)?,
        subject_changed: row.get(15)?,
        attachments: Vec::new(),
        mentions: Vec::new(),
        delivery: delivery_from_row(row)?,
        bounce: bounce.and_then(|text| serde_json::from_str(&text).ok()),
        call: None,
        form: None,
        review: None,
    })
}

fn delivery_from_row(row: &Row<'_>) -> Result<Option<DeliveryInfo>, rusqlite::Error> {
    let Some(id) = row.get::<_, Option<i64>>(17)? else { return Ok(None) };
    let args: String = row.get(22)?;
    Ok(Some(DeliveryInfo {
        outbox_id: OutboxId(id),
        state: row.get(18)?,
        send_at: Timestamp::from_millisecond(row.get(19)?),
        attempts: row.get(20)?,
        problem_code: row.get(21)?,
        problem_args: serde_json::from_str(&args).unwrap_or_default(),
        schedule: None,
    }))
}

pub(super) fn attachments(connection: &Connection, message: MessageId) -> Result<Vec<Attachment>, Problem> {
    Ok(attachment_parts(connection, message)?.into_iter().map(|(_, attachment)| attachment).collect())
}

/// The files of a message with the number of the part in which each lies.
pub(super) fn attachment_parts(connection: &Connection, message: MessageId) -> Result<Vec<(u32, Attachment)>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT id, name, mime_type, size, is_inline, part FROM attachments WHERE message_id = :id ORDER BY part",
        )
        .or_problem()?;
    let rows = statement
        .query_map(named_params! { ":id": message.0 }, |row| {
            let attachment = Attachment {
                id: AttachmentId(row.get(0)?),
                name: row.get(1)?,
                mime_type: row.get(2)?,
                size: row.get(3)?,
                is_inline: row.get(4)?,
            };
            Ok((row.get(5)?, attachment))
        })
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

fn activities(connection: &Connection, id: ConversationId) -> Result<Vec<ActivityItem>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT id, at, agent_id, event, args FROM activities WHERE conversation_id = :id ORDER BY at, id",
        )
        .or_problem()?;
    let rows = statement
        .query_map(named_params! { ":id": id.0 }, |row| {
            let args: String = row.get(4)?;
            Ok(ActivityItem {
                id: row.get(0)?,
                at: Timestamp::from_millisecond(row.get(1)?),
                agent_id: row.get::<_, Option<i64>>(2)?.map(AgentId),
                event: row.get(3)?,
                args: serde_json::from_str(&args).unwrap_or_default(),
            })
        })
        .or_problem()?;
    let mut lines: Vec<ActivityItem> = rows.collect::<Result<_, _>>().or_problem()?;
    lines.extend(deeds_in_shops(connection, id)?);
    lines.sort_by_key(|line| line.at);
    Ok(lines)
}

/// What was done in shops from here, or from what is part of this conversation by now.
fn deeds_in_shops(connection: &Connection, id: ConversationId) -> Result<Vec<ActivityItem>, Problem> {
    let mut ids = joining::absorbed(connection, id)?;
    ids.push(id);
    let lines = storefronts::acts_of_conversations(connection, &ids)?.into_iter();
    // Below zero, so that no line of ours has the same number.
    let line = |line: storefronts::ActEvent| ActivityItem {
        id: -line.id,
        at: line.at,
        agent_id: line.agent_id,
        event: line.event,
        args: line.args,
    };
    Ok(lines.map(line).collect())
}

pub(super) fn participants(connection: &Connection, id: ConversationId) -> Result<Vec<Recipient>, Problem> {
    let mut statement = connection
        .prepare_cached("SELECT name, address FROM participants WHERE conversation_id = :id ORDER BY address")
        .or_problem()?;
    let rows = statement
        .query_map(named_params! { ":id": id.0 }, |row| Ok(Recipient { name: row.get(0)?, address: row.get(1)? }))
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}
