//! Who may call which command: one table, asked before any command runs.
//!
//! A new command gets its line here; until it has one only owners may call it, and the house test says so.

use super::model::Role;
use super::store;
use crate::desk::Desk;
use comptoir_kernel::{AgentId, Problem};

/// Who may call a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    Everybody,
    Staff,
    Senders,
    Owners,
}

impl Rule {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Everybody => "everybody",
            Self::Staff => "staff",
            Self::Senders => "senders",
            Self::Owners => "owners",
        }
    }

    /// Whether somebody with that role may call what stands under this rule.
    pub const fn allows(self, role: Role) -> bool {
        match self {
            Self::Everybody => true,
            Self::Staff => !matches!(role, Role::Guest),
            Self::Senders => role.may_send(),
            Self::Owners => matches!(role, Role::Owner),
        }
    }
}

/// The way in and out of the seat: answered for everybody, even while it is locked.
const DOOR: &[&str] = &["agents.lock", "agents.seat", "agents.switch"];

const RULES: &[(Rule, &[&str])] = &[
    // Reading, notes and drafts: guests too.
    (
        Rule::Everybody,
        &[
            "agents.list",
            "agents.me",
            "agents.set_keys",
            "agents.set_pin",
            "agents.update_me",
            "channels.list",
            "cultures.card",
            "cultures.find",
            "cultures.list",
            "customers.add_note",
            "customers.fields",
            "customers.list",
            "customers.names",
            "customers.segments",
            "customers.show",
            "customers.suggestions",
            "customers.tags",
            "desk.open_link",
            "desk.status",
            "inbox.add_note",
            "inbox.article_health",
            "inbox.article_missed",
            "inbox.article_uses",
            "inbox.articles_beside",
            "inbox.attach_file",
            "inbox.attachment",
            "inbox.blocks",
            "inbox.call_draft",
            "inbox.cancel_undo",
            "inbox.causes",
            "inbox.counts",
            "inbox.delete_draft",
            "inbox.describe_filter",
            "inbox.detach_file",
            "inbox.draft_file",
            "inbox.drafts",
            "inbox.drop_call_draft",
            "inbox.expected",
            "inbox.find_caller",
            "inbox.follow",
            "inbox.form_labels",
            "inbox.form_templates",
            "inbox.get_draft",
            "inbox.greeting",
            "inbox.ids",
            "inbox.language_of",
            "inbox.mark_read",
            "inbox.matter",
            "inbox.message_html",
            "inbox.message_source",
            "inbox.message_text",
            "inbox.notices",
            "inbox.of_customer",
            "inbox.of_order",
            "inbox.open",
            "inbox.order_text",
            "inbox.orders_beside",
            "inbox.outbox",
            "inbox.page",
            "inbox.prepare_reply",
            "inbox.preview_article",
            "inbox.preview_block",
            "inbox.preview_capture",
            "inbox.preview_macro",
            "inbox.preview_merge",
            "inbox.preview_merge_conversations",
            "inbox.preview_split",
            "inbox.preview_unmerge",
            "inbox.product_text",
            "inbox.promises",
            "inbox.quarantine",
            "inbox.read_aloud",
            "inbox.request_review",
            "inbox.rows",
            "inbox.save_call_draft",
            "inbox.save_draft",
            "inbox.saved_views",
            "inbox.scheduled",
            "inbox.search",
            "inbox.see_mentions",
            "inbox.similar",
            "inbox.stop_reading",
            "inbox.tags",
            "inbox.test_form_template",
            "inbox.timeline",
            "inbox.topics",
            "inbox.undo",
            "inbox.undo_progress",
            "knowledge.blocks",
            "knowledge.categories",
            "knowledge.file",
            "knowledge.files",
            "knowledge.get",
            "knowledge.import_progress",
            "knowledge.list",
            "knowledge.logo",
            "knowledge.merge",
            "knowledge.preview",
            "knowledge.publish_progress",
            "knowledge.revisions",
            "knowledge.search",
            "knowledge.site",
            "knowledge.targets",
            "knowledge.votes",
            "macros.get",
            "macros.list",
            "macros.missing_variants",
            "macros.preview",
            "macros.variables",
            "returns.carriers",
            "returns.describe_policy",
            "returns.file",
            "returns.file_picture",
            "returns.files",
            "returns.judge",
            "returns.letter",
            "returns.letter_rules",
            "returns.letter_text",
            "returns.letters",
            "returns.list",
            "returns.marks",
            "returns.options",
            "returns.policy",
            "returns.policy_text",
            "returns.preview_letter",
            "returns.read_text",
            "returns.refused_requests",
            "returns.show",
            "returns.slip",
            "returns.try_policy",
            "returns.withdrawal_page",
            "settings.get",
            "storefronts.act",
            "storefronts.act_options",
            "storefronts.acts",
            "storefronts.find_orders",
            "storefronts.health",
            "storefronts.find_products",
            "storefronts.order",
            "storefronts.orders_of",
            "storefronts.pictures",
            // Who may not act may ask for it: the deed waits for an owner.
            "storefronts.propose_act",
            "storefronts.refresh_order",
            "storefronts.stores",
            "storefronts.undo_act",
            "storefronts.waiting_acts",
            "storefronts.withdraw_act",
        ],
    ),
    // Sorting and keeping the customers' records: everybody but guests.
    (
        Rule::Staff,
        &[
            "inbox.write_article",
            "knowledge.attach",
            "knowledge.create",
            "knowledge.remove_file",
            "knowledge.restore",
            "knowledge.restore_file",
            "knowledge.save_text",
            "knowledge.text",
            "knowledge.update",
            "customers.add",
            "customers.add_address",
            "customers.add_handle",
            "customers.delete_handle",
            "customers.delete_note",
            "customers.delete_segment",
            "customers.keep_apart",
            "customers.remove_address",
            "customers.save_segment",
            "customers.set_value",
            "customers.tag",
            "customers.update",
            "customers.update_note",
            "inbox.apply_macro",
            "inbox.ask_missing",
            "inbox.assign",
            "inbox.block",
            "inbox.cancel_follow_up",
            "inbox.capture",
            "inbox.change_promise",
            "inbox.close_with_cause",
            "inbox.close_with_follow_up",
            "inbox.delete_view",
            "inbox.hand_over",
            "inbox.link",
            "inbox.log_call",
            "inbox.merge_conversations",
            "inbox.move_message",
            "inbox.move_view",
            "inbox.not_spam",
            "inbox.promise",
            "inbox.reassign",
            "inbox.record_answer",
            "inbox.remove_promise",
            "inbox.save_view",
            "inbox.set_cause",
            "inbox.set_item",
            "inbox.set_priority",
            "inbox.set_status",
            "inbox.set_topic",
            "inbox.snooze",
            "inbox.split",
            "inbox.sync",
            "inbox.tag",
            "inbox.unblock",
            "inbox.unlink",
            "inbox.unmerge",
            "inbox.use_draft",
            "inbox.wake_due",
            "inbox.workload",
            "returns.answered",
            "returns.ask_info",
            "returns.attach",
            "returns.attach_sent",
            "returns.await_parcel",
            "returns.change_file",
            "returns.carry_out",
            "returns.declare",
            "returns.drop_letter",
            "returns.grade",
            "returns.lose",
            "returns.receive",
            "returns.remove_file",
            "returns.remove_parcel",
            "returns.restore_file",
            "returns.see_to_request",
            "returns.set_order",
            "returns.set_outcome",
            "returns.set_parcel",
            "returns.set_parcel_fate",
            "returns.signals",
            "returns.start",
            "returns.take_back",
            "returns.take_letter",
            "storefronts.carry_out",
            "storefronts.decide_owner",
            "storefronts.sweep",
            "storefronts.sync",
        ],
    ),
    // What leaves the desk or changes it for everybody: agents and owners.
    (
        Rule::Senders,
        &[
            "cultures.reset",
            "cultures.set",
            "customers.cancel_import",
            "customers.delete_field",
            "customers.export_csv",
            "customers.hold",
            "customers.import_csv",
            "customers.import_progress",
            "customers.preview_csv",
            "customers.release",
            "returns.export_csv",
            "returns.import",
            "returns.preview_import",
            "returns.send_letter",
            "returns.undo_import",
            "customers.save_field",
            "inbox.cancel_send",
            "inbox.delete_form_template",
            "inbox.flush_outbox",
            "inbox.hand_out",
            "inbox.merge_customers",
            "inbox.read_forms",
            "inbox.take_reviews",
            "inbox.reschedule",
            "inbox.resolve_unknown",
            "inbox.retry_send",
            "inbox.save_cause",
            "inbox.save_form_template",
            "inbox.save_topic",
            "inbox.send",
            "inbox.send_now",
            "knowledge.cancel_publish",
            "knowledge.move",
            "knowledge.plan",
            "knowledge.publish",
            "knowledge.publish_due",
            "knowledge.publish_to",
            "knowledge.remove",
            "knowledge.remove_block",
            "knowledge.remove_category",
            "knowledge.save_block",
            "knowledge.save_category",
            "knowledge.schedule",
            "knowledge.set_logo",
            "knowledge.set_site",
            "knowledge.unpublish",
            "knowledge.unschedule",
            "macros.add_starters",
            "macros.archive",
            "macros.delete_variant",
            "macros.export",
            "macros.import",
            "macros.save",
            "macros.save_variant",
            "returns.approve",
            "returns.cancel",
            "returns.close",
            "returns.decide",
            "returns.decline",
            "returns.dispute",
            "returns.done_by_hand",
            "returns.leave_shop",
            "returns.record_in_shop",
            "returns.set_charges",
            "returns.tell_shop",
            "returns.try_again",
            "settings.set",
            "storefronts.confirm_act",
            "storefronts.resolve_act",
        ],
    ),
    // People, keys, mailboxes, backups, erasing: owners.
    (
        Rule::Owners,
        &[
            "agents.add",
            "agents.audit",
            "agents.audit_csv",
            "agents.come_back",
            "agents.reset_pin",
            "agents.update",
            "channels.add_mailbox",
            "channels.discover",
            "channels.pause",
            "channels.remove",
            "channels.rename",
            "channels.resume",
            "channels.set_password",
            "channels.sign_in_again",
            "desk.back_up",
            "desk.check",
            "desk.confirm_recovery_code",
            "desk.keep_key",
            "desk.key_place",
            "inbox.agent_leaves",
            "inbox.cancel_import",
            "inbox.erase_customer",
            "inbox.import",
            "inbox.preview_erase",
            "knowledge.cancel_import",
            "knowledge.drop_import",
            "knowledge.hold_import",
            "knowledge.import",
            "knowledge.plan_import",
            "knowledge.remove_target",
            "knowledge.save_target",
            "returns.facts",
            "returns.facts_cases",
            "returns.facts_csv",
            "returns.facts_repeat",
            "returns.refuse_exception",
            "returns.reset_letter_text",
            "returns.save_letter_text",
            "returns.save_policy",
            "returns.set_letter_rule",
            "sample.cancel_install",
            "sample.install",
            "sample.remove",
            "storefronts.act_switches",
            "storefronts.add_store",
            "storefronts.cancel_import",
            "storefronts.cancel_sign_in",
            "storefronts.approve_act",
            "storefronts.decline_act",
            "storefronts.import_csv",
            "storefronts.import_progress",
            "storefronts.pause_store",
            "storefronts.platforms",
            "storefronts.read_csv",
            "storefronts.reconnect",
            "storefronts.remove_store",
            "storefronts.rename_store",
            "storefronts.resume_store",
            "storefronts.sign_in",
            "storefronts.sign_in_again",
            "storefronts.switch_act",
            "storefronts.test_store",
            "storefronts.unread",
        ],
    ),
];

pub(super) fn is_of_the_door(command: &str) -> bool {
    DOOR.contains(&command)
}

/// Who may call a command; none if nobody has said.
pub fn rule_of(command: &str) -> Option<Rule> {
    if is_of_the_door(command) {
        return Some(Rule::Everybody);
    }
    RULES.iter().find(|(_, commands)| commands.contains(&command)).map(|(rule, _)| *rule)
}

/// The table for the window, so that it offers what it may and says who may do the rest.
pub(crate) fn typescript(commands: &[&str]) -> String {
    let mut text = String::from(
        "/** Who may call a command: everybody, all but guests, who sends, owners. */\n\
         export type Rule = \"everybody\" | \"staff\" | \"senders\" | \"owners\";\n\n\
         export const rolesOf: Record<Rule, readonly Role[]> = {\n",
    );
    for rule in [Rule::Everybody, Rule::Staff, Rule::Senders, Rule::Owners] {
        let roles =
            [Role::Owner, Role::Agent, Role::DraftOnly, Role::Guest].into_iter().filter(|role| rule.allows(*role));
        let roles: Vec<String> = roles.map(|role| format!("\"{}\"", role.as_str())).collect();
        text.push_str(&format!("  {}: [{}],\n", rule.as_str(), roles.join(", ")));
    }
    text.push_str("};\n\nexport const rules: Record<keyof Contract, Rule> = {\n");
    for command in commands {
        let rule = rule_of(command).unwrap_or(Rule::Owners);
        text.push_str(&format!("  \"{command}\": \"{}\",\n", rule.as_str()));
    }
    text.push_str("};\n");
    text
}

/// Whether somebody may call a command now.
///
/// # Errors
/// `agent-left` and `guest-expired` for who is nobody at this desk any more, `role-forbids`, `role-forbids-sending`.
pub(crate) fn permit(desk: &Desk, agent: AgentId, command: &str) -> Result<(), Problem> {
    if is_of_the_door(command) {
        return Ok(());
    }
    let standing = desk.read(|connection| store::standing(connection, agent, desk.now()))?;
    standing.check()?;
    let rule = rule_of(command).unwrap_or(Rule::Owners);
    if rule.allows(standing.role) {
        Ok(())
    } else if matches!(command, "inbox.send" | "inbox.send_now") {
        Err(Problem::refused("role-forbids-sending"))
    } else {
        Err(Problem::refused("role-forbids"))
    }
}
