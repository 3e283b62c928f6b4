//! What an arrival does to the state of its conversation.

use super::Letter;
use crate::desk::{Topic, Write};
use crate::inbox::model::{MessageKind, Status, status_after_customer, status_after_reply};
use crate::inbox::{store, timing};
use comptoir_kernel::{ConversationId, MessageId, Problem};

/// A customer's word after an answer of ours is mostly a thank-you: only a fresh one still waits at activation.
const FOLLOW_UP_DAYS: i64 = 3;

impl Letter<'_> {
    /// Only the newest message of a conversation moves its state; older ones that come later are history. What a
    /// customer sends now counts whatever its date says: clocks are wrong and mail is delayed.
    pub(super) fn move_conversation(
        &self,
        write: &mut Write<'_>,
        id: ConversationId,
        message: MessageId,
        is_new: bool,
    ) -> Result<(), Problem> {
        if !is_new && self.is_heard() && self.stays_at_rest(write, id, message)? {
            return Ok(());
        }
        let newest = store::summarise(write.connection(), id)?;
        let is_live_letter = self.sender.kind == MessageKind::Customer && !self.is_history;
        if is_new || (self.at < newest && !is_live_letter) {
            return self.announce(write, id, is_new && !self.is_history);
        }
        let status = store::status(write.connection(), id)?;
        let is_customer = self.sender.kind == MessageKind::Customer;
        let is_lost_mail = self.mail.bounce.as_ref().is_some_and(|bounce| bounce.is_permanent);
        let next = match (is_customer, self.is_history) {
            (true, false) => status_after_customer(status, self.is_automatic && !is_lost_mail),
            (false, _) => status_after_reply(status),
            (true, true) if self.is_recent(write, FOLLOW_UP_DAYS) => status_after_customer(status, self.is_automatic),
            (true, true) => status,
        };
        let wakes = is_customer && !self.is_history && (!self.is_automatic || is_lost_mail);
        let unread = match (is_customer, self.is_history) {
            (false, _) => Some(false),
            (true, true) if next != Status::Open => Some(false),
            (true, true) => Some(!self.origin.is_seen.unwrap_or(false)),
            (true, false) => wakes.then_some(true),
        };
        store::set_status_and_unread(write.connection(), id, next, unread)?;
        if status != next && next == Status::Open && !self.is_history {
            store::insert_activity(write.connection(), id, None, write.now, "reopened", "{}")?;
        }
        self.announce(write, id, wakes)
    }

    /// A letter that a customer has written just now.
    const fn is_heard(&self) -> bool {
        matches!(self.sender.kind, MessageKind::Customer) && !self.is_automatic && !self.is_history
    }

    /// What waited for the customer's silence ends here. True for a mere thank-you that leaves everything at rest.
    fn stays_at_rest(&self, write: &mut Write<'_>, id: ConversationId, message: MessageId) -> Result<bool, Problem> {
        if !timing::customer_wrote(write, id)? && timing::is_kept_quiet(write, id, message, &self.mail.visible_text)? {
            return Ok(true);
        }
        timing::letter_came(write, id)?;
        Ok(false)
    }

    pub(super) fn is_recent(&self, write: &Write<'_>, days: i64) -> bool {
        write.now.as_millisecond().saturating_sub(self.at.as_millisecond()) <= days * 24 * 3600 * 1000
    }

    fn announce(&self, write: &mut Write<'_>, id: ConversationId, wakes: bool) -> Result<(), Problem> {
        if wakes && self.is_heard() && store::status(write.connection(), id)? != Status::Spam {
            write.changed(Topic::Arrivals, id.0);
        }
        Ok(())
    }
}
