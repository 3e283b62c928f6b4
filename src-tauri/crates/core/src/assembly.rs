//! Puts the rooms together: one list of commands, one start. The only place that knows every room.

use crate::desk::contract::{self, Caller, Command};
use crate::desk::{Desk, OpenOptions};
use crate::{
    agents, channels, cultures, customers, desk, inbox, knowledge, macros, returns, sample, settings, storefronts,
};
use comptoir_kernel::Problem;
use serde_json::Value;
use std::sync::{Arc, LazyLock};

/// Every command of every room, sorted by name.
pub static COMMANDS: LazyLock<Vec<Command>> = LazyLock::new(|| {
    let mut commands = desk::commands::commands();
    commands.extend(desk::keeping::commands());
    commands.extend(agents::commands::commands());
    commands.extend(channels::commands::commands());
    commands.extend(cultures::commands::commands());
    commands.extend(customers::commands::commands());
    commands.extend(inbox::commands::commands());
    commands.extend(knowledge::commands::commands());
    commands.extend(macros::commands::commands());
    commands.extend(returns::commands::commands());
    commands.extend(sample::commands::commands());
    commands.extend(settings::commands::commands());
    commands.extend(storefronts::commands::commands());
    commands.sort_by_key(|command| command.name);
    commands
});

/// The TypeScript text of the whole contract and of who may call what, for `ui/src/generated/contract.ts`.
pub fn contract_typescript() -> String {
    let names: Vec<&str> = COMMANDS.iter().map(|command| command.name).collect();
    format!("{}\n{}", contract::typescript(&COMMANDS), agents::rules::typescript(&names))
}

impl Desk {
    /// Opens or creates a desk and lets the rooms make themselves ready.
    ///
    /// # Errors
    /// `desk-already-open`, `key-missing`, `key-wrong`, `keychain-locked`, `keychain-absent`, `passphrase-needed`,
    /// `passphrase-wrong`, `recovery-code-wrong`, `desk-newer-version`, `disk-full`.
    pub fn open(options: OpenOptions) -> Result<Arc<Self>, Problem> {
        let desk = Self::open_store(options)?;
        agents::ensure_owner(&desk)?;
        agents::lock_after_start(&desk)?;
        inbox::recover_after_start(&desk)?;
        storefronts::recover_after_start(&desk)?;
        customers::index_missing(&desk)?;
        desk.write("channels.forget_unfinished", None, |write| channels::forget_unfinished(write.connection()))?;
        Ok(desk)
    }

    /// Starts everything that runs on its own: mailboxes, stores, outbox, snoozes, daily backup.
    pub fn start(self: &Arc<Self>) {
        inbox::jobs::start(self);
        storefronts::jobs::start(self);
        returns::jobs::start(self);
        knowledge::jobs::start(self);
        desk::commands::start_backups(self);
        desk::disk::keep_disk(self);
    }

    /// Runs one command of the contract, if the caller's role allows it.
    ///
    /// # Errors
    /// `command-unknown`, `request-invalid`, `role-forbids`, `role-forbids-sending`, `agent-left`, `guest-expired`, or
    /// the command's own problem.
    pub async fn ask(self: &Arc<Self>, caller: Caller, command: &str, request: Value) -> Result<Value, Problem> {
        contract::known(&COMMANDS, command)?;
        let (desk, name) = (Arc::clone(self), command.to_owned());
        contract::on_store(move || agents::rules::permit(&desk, caller.agent, &name)).await?;
        contract::run(&COMMANDS, self, caller, command, request).await
    }

    /// Runs one command for whoever sits at the window of this desk.
    ///
    /// # Errors
    /// `desk-locked` for everything but the switch while the seat is locked; otherwise as `ask`.
    pub async fn ask_from_seat(self: &Arc<Self>, command: &str, request: Value) -> Result<Value, Problem> {
        let (desk, name) = (Arc::clone(self), command.to_owned());
        let agent = contract::on_store(move || agents::occupant(&desk, &name)).await?;
        self.ask(Caller { agent }, command, request).await
    }
}
