//! Commands of the channels.

use super::mailbox::{self, MailboxConfig};
use super::store::{self, Channel, ChannelState};
use super::{endpoint_of, mail_problem, oauth};
use crate::desk::contract::{Caller, Command, Done, Nothing};
use crate::desk::write::OrProblem;
use crate::desk::{Desk, Topic};
use comptoir_connectors::mail::autoconfig::{self, Lookup};
use comptoir_connectors::mail::model::{Credentials, Endpoint, Security};
use comptoir_connectors::mail::providers::{self, Auth, OAuthName};
use comptoir_kernel::{ChannelId, EmailAddress, Problem, Secret};
use comptoir_store::rusqlite::named_params;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use std::sync::Arc;

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct DiscoverRequest {
    pub address: String,
}

/// What was found about a mailbox; a guess when `isGuess`.
#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct DiscoverAnswer {
    /// `imaps://host:port`.
    pub imap: String,
    /// `smtps://host:port` or `smtp://host:port?starttls`.
    pub smtp: String,
    pub user: String,
    pub is_guess: bool,
    /// Where to make an app password, if the provider wants one.
    pub help_url: Option<String>,
    /// The provider to sign in at instead of a password.
    pub oauth: Option<String>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct AddMailboxRequest {
    /// The sender's name; the shop's when empty.
    #[serde(default)]
    pub name: String,
    pub address: String,
    /// `imaps://host:port` or `imap://host:port?starttls`.
    pub imap: String,
    /// `smtps://host:port` or `smtp://host:port?starttls`.
    pub smtp: String,
    pub user: String,
    /// Left out when signing in at a provider.
    #[ts(optional)]
    pub password: Option<String>,
    #[ts(optional)]
    pub oauth: Option<String>,
    #[ts(optional)]
    pub ca_file: Option<String>,
    /// The server delivers `name+anything@` to `name@`.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub has_plus_addresses: bool,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct ChannelRequest {
    pub id: ChannelId,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct SetPasswordRequest {
    pub id: ChannelId,
    pub password: String,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct RenameRequest {
    pub id: ChannelId,
    pub name: String,
}

pub(crate) fn commands() -> Vec<Command> {
    vec![
        Command::new("channels.list", "all channels with their state", list),
        Command::new("channels.pause", "stop reading a mailbox for now", pause),
        Command::new("channels.resume", "read a paused mailbox again, or try a broken one now", resume),
        Command::new("channels.rename", "change the sender's name", rename),
        Command::new("channels.remove", "stop using a mailbox; its conversations stay", remove),
        Command::waiting("channels.discover", "find the servers of an address", discover),
        Command::waiting("channels.add_mailbox", "sign in to a mailbox and keep it", add_mailbox),
        Command::waiting("channels.sign_in_again", "sign in again at the provider", sign_in_again),
        Command::waiting("channels.set_password", "sign in again with a new password", set_password),
    ]
}

fn list(desk: &Arc<Desk>, _: Caller, _request: Nothing) -> Result<Vec<Channel>, Problem> {
    let mut channels = desk.read(store::list)?;
    // A state that could not be written down is out of date, and whatever it says: no mail can be kept.
    if let Some(trouble) = desk.disk_trouble() {
        let active = |channel: &&mut Channel| channel.kind == "mail" && channel.state != ChannelState::Paused;
        for channel in channels.iter_mut().filter(active) {
            channel.state = ChannelState::NeedsYou;
            channel.problem_code = Some(trouble.code.to_owned());
            channel.problem_args.clear();
            channel.failing_since.get_or_insert(trouble.since);
        }
    }
    Ok(channels)
}

fn url_of(endpoint: &Endpoint, protocol: &str) -> String {
    let Endpoint { host, port, security } = endpoint;
    match security {
        Security::Tls => format!("{protocol}s://{host}:{port}"),
        Security::StartTls => format!("{protocol}://{host}:{port}?starttls"),
        Security::Plain => format!("{protocol}://{host}:{port}"),
    }
}

async fn discover(_desk: Arc<Desk>, _: Caller, request: DiscoverRequest) -> Result<DiscoverAnswer, Problem> {
    let address = EmailAddress::parse(&request.address)
        .map_err(|_| Problem::refused("recipient-invalid").with("address", &request.address))?;
    let found = autoconfig::discover(address.as_str(), &lookup()).await.map_err(mail_problem)?;
    let is_guess = found.is_none();
    let found = found.unwrap_or_else(|| autoconfig::guess(&address));
    let (help_url, oauth) = match found.auth {
        Auth::Password => (None, None),
        Auth::AppPassword { help_url } => (Some(help_url), None),
        Auth::OAuth { provider } => (None, Some(oauth_name(provider).to_owned())),
    };
    Ok(DiscoverAnswer {
        imap: url_of(&found.imap, "imap"),
        smtp: url_of(&found.smtp, "smtp"),
        user: found.user,
        is_guess,
        help_url,
        oauth,
    })
}

/// Where to look servers up; the environment can point it elsewhere or switch the public directory off.
fn lookup() -> Lookup {
    let mut lookup = Lookup::default();
    if let Ok(directory) = std::env::var("COMPTOIR_AUTOCONFIG_URL") {
        lookup.own_pages = Vec::new();
        lookup.exchangers = None;
        lookup.directory = Some(directory).filter(|directory| !directory.is_empty());
    }
    lookup
}

const fn oauth_name(name: OAuthName) -> &'static str {
    match name {
        OAuthName::Google => "google",
        OAuthName::Microsoft => "microsoft",
    }
}

/// Gmail and Microsoft put a copy of what was sent into Sent themselves.
fn files_sent_mail(imap: &Endpoint) -> bool {
    let provider = providers::by_imap_host(&imap.host);
    provider.is_some_and(|provider| matches!(provider.auth(), Auth::OAuth { .. }))
}

async fn add_mailbox(desk: Arc<Desk>, caller: Caller, request: AddMailboxRequest) -> Result<Channel, Problem> {
    let address = EmailAddress::parse(&request.address)
        .map_err(|_| Problem::refused("recipient-invalid").with("address", &request.address))?;
    if desk.read(|connection| store::address_owner(connection, address.as_str()))?.is_some() {
        return Err(Problem::refused("mailbox-exists").with("address", &address));
    }
    let config = MailboxConfig {
        address: address.to_string(),
        imap: endpoint_of(&request.imap)?,
        smtp: endpoint_of(&request.smtp)?,
        user: request.user,
        ca_file: request.ca_file.filter(|path| !path.is_empty()).map(PathBuf::from),
        oauth: request.oauth,
        files_sent_mail: false,
        has_plus_addresses: request.has_plus_addresses,
    };
    let config = MailboxConfig { files_sent_mail: files_sent_mail(&config.imap), ..config };
    let tokens = match &config.oauth {
        Some(provider) => Some(oauth::sign_in(&desk, provider, address.as_str()).await?),
        None => None,
    };
    let credentials = match &tokens {
        Some(tokens) => Credentials::AccessToken(tokens.access.clone()),
        None => mailbox::password(request.password.clone().unwrap_or_default()),
    };
    mailbox::try_out(&config, &credentials).await?;
    let json = serde_json::to_string(&config).map_err(Problem::broken)?;
    let channel = desk.write("channels.add_mailbox", Some(caller.agent), |write| {
        let connection = write.connection();
        let id = store::insert(connection, "mail", request.name.trim(), address.as_str(), &json, write.now)?;
        store::insert_address(connection, id, address.as_str())?;
        if let Some(password) = request.password.filter(|_| tokens.is_none()) {
            store::put_secret(connection, id, "password", &Secret::new(password), None)?;
        }
        write.changed(Topic::Channels, id.0);
        store::get(write.connection(), id)
    })?;
    if let Some(tokens) = &tokens {
        oauth::save(&desk, channel.id, tokens)?;
    }
    desk.channels_bell.notify_one();
    Ok(channel)
}

async fn set_password(desk: Arc<Desk>, caller: Caller, request: SetPasswordRequest) -> Result<Channel, Problem> {
    let config = desk.read(|connection| store::mailbox_config(connection, request.id))?;
    mailbox::try_out(&config, &mailbox::password(request.password.clone())).await?;
    desk.write("channels.set_password", Some(caller.agent), |write| {
        store::put_secret(write.connection(), request.id, "password", &Secret::new(request.password), None)?;
        Ok(())
    })?;
    restart(&desk, caller, request.id)
}

async fn sign_in_again(desk: Arc<Desk>, caller: Caller, request: ChannelRequest) -> Result<Channel, Problem> {
    let config = desk.read(|connection| store::mailbox_config(connection, request.id))?;
    let provider = config.oauth.as_deref().ok_or_else(|| Problem::refused("wrong-credentials"))?;
    let tokens = oauth::sign_in(&desk, provider, &config.address).await?;
    mailbox::try_out(&config, &Credentials::AccessToken(tokens.access.clone())).await?;
    oauth::save(&desk, request.id, &tokens)?;
    restart(&desk, caller, request.id)
}

fn pause(desk: &Arc<Desk>, caller: Caller, request: ChannelRequest) -> Result<Channel, Problem> {
    let channel = change_state(desk, caller, request.id, ChannelState::Paused)?;
    desk.channels_bell.notify_one();
    Ok(channel)
}

fn resume(desk: &Arc<Desk>, caller: Caller, request: ChannelRequest) -> Result<Channel, Problem> {
    restart(desk, caller, request.id)
}

/// Stops the watcher, if any, and lets a fresh one begin.
fn restart(desk: &Arc<Desk>, caller: Caller, id: ChannelId) -> Result<Channel, Problem> {
    let channel = change_state(desk, caller, id, ChannelState::Connecting)?;
    desk.restart_channel(id);
    Ok(channel)
}

fn change_state(desk: &Desk, caller: Caller, id: ChannelId, state: ChannelState) -> Result<Channel, Problem> {
    desk.write("channels.change_state", Some(caller.agent), |write| {
        store::set_state(write.connection(), id, state, None, write.now)?;
        write.changed(Topic::Channels, id.0);
        store::get(write.connection(), id)
    })
}

fn rename(desk: &Arc<Desk>, caller: Caller, request: RenameRequest) -> Result<Channel, Problem> {
    desk.write("channels.rename", Some(caller.agent), |write| {
        write
            .connection()
            .execute(
                "UPDATE channels SET name = :name WHERE id = :id",
                named_params! { ":name": request.name.trim(), ":id": request.id.0 },
            )
            .or_problem()?;
        write.changed(Topic::Channels, request.id.0);
        store::get(write.connection(), request.id)
    })
}

fn remove(desk: &Arc<Desk>, caller: Caller, request: ChannelRequest) -> Result<Done, Problem> {
    desk.write("channels.remove", Some(caller.agent), |write| {
        let connection = write.connection();
        let params = named_params! { ":id": request.id.0 };
        connection.execute("UPDATE channels SET is_archived = 1 WHERE id = :id", params).or_problem()?;
        connection.execute("DELETE FROM channel_secrets WHERE channel_id = :id", params).or_problem()?;
        connection.execute("DELETE FROM channel_addresses WHERE channel_id = :id", params).or_problem()?;
        write.changed(Topic::Channels, request.id.0);
        Ok(())
    })?;
    desk.channels_bell.notify_one();
    Ok(Done {})
}
