//! Deeds of the audit by what they are to a person: one kind for several commands, one sentence for each kind.

use super::wire::DeedKind;

const KINDS: &[(DeedKind, &[&str])] = &[
    (
        DeedKind::Received,
        &[
            "channels.refresh_token",
            "channels.state",
            "inbox.open_folder",
            "inbox.read_folder",
            "inbox.read_past",
            "inbox.reconcile",
        ],
    ),
    (DeedKind::Sent, &["inbox.file_sent", "inbox.send", "inbox.send_attempt", "inbox.send_now", "inbox.sent"]),
    (DeedKind::SendPlanned, &["inbox.hold_late", "inbox.reschedule"]),
    (
        DeedKind::SendStopped,
        &[
            "inbox.cancel_send",
            "inbox.recover_outbox",
            "inbox.resolve_unknown",
            "inbox.retry_send",
            "inbox.send_failed",
        ],
    ),
    (
        DeedKind::Draft,
        &[
            "inbox.apply_macro",
            "inbox.ask_missing",
            "inbox.attach_file",
            "inbox.detach_file",
            "inbox.save_draft",
            "inbox.use_draft",
        ],
    ),
    (DeedKind::DraftGone, &["inbox.delete_draft"]),
    (DeedKind::Review, &["inbox.request_review"]),
    (DeedKind::Note, &["inbox.add_note"]),
    (DeedKind::Closed, &["inbox.close_with_cause", "inbox.close_with_follow_up"]),
    (DeedKind::Status, &["inbox.cancel_follow_up", "inbox.not_spam", "inbox.set_status"]),
    (DeedKind::Assigned, &["inbox.assign", "inbox.hand_over", "inbox.reassign"]),
    (
        DeedKind::Sorted,
        &[
            "inbox.record_answer",
            "inbox.set_cause",
            "inbox.set_item",
            "inbox.set_priority",
            "inbox.set_topic",
            "inbox.tag",
        ],
    ),
    (DeedKind::Read, &["inbox.mark_read", "inbox.see_mentions", "inbox.show_images_always"]),
    (DeedKind::Snoozed, &["inbox.bring_forward", "inbox.snooze", "inbox.wake", "inbox.wake_due"]),
    (DeedKind::Promise, &["inbox.change_promise", "inbox.promise", "inbox.remove_promise"]),
    (
        DeedKind::Joined,
        &[
            "inbox.link",
            "inbox.merge_conversations",
            "inbox.move_message",
            "inbox.split",
            "inbox.unlink",
            "inbox.unmerge",
        ],
    ),
    (DeedKind::Blocked, &["inbox.block", "inbox.unblock"]),
    (DeedKind::Followed, &["inbox.follow"]),
    (DeedKind::Contact, &["inbox.capture", "inbox.drop_call_draft", "inbox.log_call", "inbox.save_call_draft"]),
    (DeedKind::View, &["inbox.delete_view", "inbox.move_view", "inbox.save_view"]),
    (DeedKind::Undone, &["inbox.undo"]),
    (DeedKind::Taxonomy, &["inbox.save_cause", "inbox.save_topic"]),
    (DeedKind::Form, &["inbox.delete_form_template", "inbox.read_forms", "inbox.save_form_template"]),
    (DeedKind::Imported, &["inbox.import"]),
    (DeedKind::CustomerAdded, &["customers.add"]),
    (
        DeedKind::CustomerChanged,
        &[
            "customers.add_address",
            "customers.add_handle",
            "customers.delete_handle",
            "customers.remove_address",
            "customers.set_value",
            "customers.tag",
            "customers.update",
            "storefronts.decide_owner",
        ],
    ),
    (DeedKind::CustomerNote, &["customers.add_note", "customers.delete_note", "customers.update_note"]),
    (DeedKind::CustomerJoined, &["customers.keep_apart", "inbox.merge_customers"]),
    (DeedKind::CustomerErased, &["inbox.erase_customer"]),
    (DeedKind::CustomersImported, &["customers.import_csv", "customers.index"]),
    (
        DeedKind::CustomerFields,
        &["customers.delete_field", "customers.delete_segment", "customers.save_field", "customers.save_segment"],
    ),
    (
        DeedKind::Macro,
        &[
            "macros.add_starters",
            "macros.archive",
            "macros.delete_variant",
            "macros.import",
            "macros.save",
            "macros.save_variant",
        ],
    ),
    (DeedKind::Culture, &["cultures.reset", "cultures.set"]),
    (DeedKind::Settings, &["settings.set"]),
    (
        DeedKind::Mailbox,
        &[
            "channels.add_mailbox",
            "channels.change_state",
            "channels.pause",
            "channels.rename",
            "channels.resume",
            "channels.set_password",
            "channels.sign_in_again",
        ],
    ),
    (DeedKind::MailboxGone, &["channels.forget_unfinished", "channels.remove"]),
    (
        DeedKind::Store,
        &["storefronts.add_store", "storefronts.change_state", "storefronts.reconnect", "storefronts.rename_store"],
    ),
    (DeedKind::StoreGone, &["storefronts.remove_store"]),
    (DeedKind::OrdersRead, &["storefronts.keep_token", "storefronts.read", "storefronts.refresh_order"]),
    (DeedKind::StoreDeeds, &["storefronts.switch_act"]),
    (DeedKind::ActProposed, &["storefronts.confirm_act", "storefronts.propose_act", "storefronts.undo_act"]),
    (DeedKind::ActDecided, &["storefronts.approve_act", "storefronts.decline_act"]),
    (DeedKind::ActWithdrawn, &["storefronts.withdraw_act"]),
    (
        DeedKind::ActCarried,
        &[
            "storefronts.begin_act",
            "storefronts.doubt_act",
            "storefronts.end_act",
            "storefronts.look_for_act",
            "storefronts.lose_answer",
            "storefronts.postpone_act",
            "storefronts.recover_acts",
            "storefronts.resolve_act",
            "storefronts.rest_act",
            "storefronts.try_act_again",
        ],
    ),
    (DeedKind::PersonAdded, &["agents.add", "agents.found_desk"]),
    (DeedKind::PersonChanged, &["agents.come_back", "agents.update"]),
    (DeedKind::PersonLeft, &["inbox.agent_leaves"]),
    (DeedKind::Profile, &["agents.set_keys", "agents.update_me"]),
    (DeedKind::Pin, &["agents.reset_pin", "agents.set_pin"]),
    (DeedKind::PinWrong, &["agents.try_pin", "agents.wrong_pin"]),
    (DeedKind::Seat, &["agents.right_pin", "agents.switch"]),
    (DeedKind::Locked, &["agents.lock", "agents.lock_after_start"]),
    (
        DeedKind::Desk,
        &[
            "desk.back_up",
            "desk.confirm_recovery_code",
            "desk.keep_key",
            "desk.new_recovery_code",
            "desk.try_disk",
            "sample.install",
            "sample.remove",
        ],
    ),
];

/// The kind of a deed.
pub fn kind_of(deed: &str) -> DeedKind {
    KINDS.iter().find(|(_, deeds)| deeds.contains(&deed)).map_or(DeedKind::Other, |(kind, _)| *kind)
}

/// The deeds of a kind.
pub(super) fn deeds_of(kind: DeedKind) -> &'static [&'static str] {
    KINDS.iter().find(|(each, _)| *each == kind).map_or(&[], |(_, deeds)| *deeds)
}
