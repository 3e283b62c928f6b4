//! Commands of the sample shop.

use super::{catalogue, contacts, help, letters, orders, returns as wanted, tags};
use crate::desk::contract::{Caller, Command, Done, Nothing};
use crate::desk::write::OrProblem;
use crate::desk::{Desk, Topic};
use crate::inbox::wire::ImportAnswer;
use crate::{agents, channels, inbox, knowledge, returns, storefronts};
use comptoir_kernel::{LocaleTag, Problem};
use serde::Deserialize;
use std::sync::Arc;

/// The same shop for everybody, so that two people can talk about what they see.
const SEED: u64 = 1;

#[derive(Debug, Default, Deserialize, ts_rs::TS)]
pub struct InstallRequest {
    /// BCP 47 tag of the language that the tags are named in; that of the interface, if left out.
    #[ts(optional)]
    pub locale: Option<String>,
}

pub(crate) fn commands() -> Vec<Command> {
    vec![
        Command::new("sample.install", "fill the desk with the sample shop", install),
        Command::new("sample.cancel_install", "end the filling; nothing of the sample shop stays", cancel_install),
        Command::new("sample.remove", "remove the sample shop without a trace", remove),
    ]
}

fn install(desk: &Arc<Desk>, caller: Caller, request: InstallRequest) -> Result<ImportAnswer, Problem> {
    let cancel = desk.begin_import();
    let locale = request.locale.map_or_else(|| own_locale(desk, caller), |locale| Ok(Some(locale)))?;
    let locale = locale.and_then(|tag| LocaleTag::best_for(&tag).ok()).unwrap_or_default();
    let channel = desk.write("sample.install", Some(caller.agent), |write| {
        let channel = channels::file_channel(write.connection(), "sample", write.now)?;
        write.changed(Topic::Channels, channel.0);
        write.changed(Topic::Sample, 0);
        Ok(channel)
    })?;
    let now = desk.now();
    let (letters, bought) = letters::month(now, SEED);
    let letters = letters
        .into_iter()
        .map(|letter| inbox::Letter {
            raw: letter.raw,
            is_sent: letter.is_sent,
            received_at: letter.received_at,
            topic: letter.topic.map(|topic| tags::name(&topic, locale)),
        })
        .collect();
    let answer = inbox::take_in(desk, channel, letters, &cancel)?;
    if answer.is_cancelled {
        take_out(desk, caller)?;
        return Ok(ImportAnswer { is_cancelled: true, ..ImportAnswer::default() });
    }
    desk.write("sample.install", Some(caller.agent), |write| {
        inbox::hand_out(write, channel, caller.agent)?;
        contacts::tell(desk, write, caller.agent, channel)?;
        for (tag, topic, cause) in tags::MATTERS {
            inbox::tell_topics(write, channel, &tags::name(tag, locale), topic, cause)?;
        }
        let orders = orders::orders(&bought, now, locale);
        storefronts::put_sample(write, "Nordlicht", &orders, &catalogue::products(now, locale))?;
        wanted::tell(desk, write, caller.agent, &bought, now)?;
        help::tell(write, now)?;
        write.changed(Topic::Conversations, 0);
        Ok(())
    })?;
    Ok(answer)
}

/// What the person who asks has chosen for the interface.
fn own_locale(desk: &Desk, caller: Caller) -> Result<Option<String>, Problem> {
    desk.read(|connection| Ok(agents::get(connection, caller.agent)?.locale))
}

fn cancel_install(desk: &Arc<Desk>, _: Caller, _request: Nothing) -> Result<Done, Problem> {
    desk.cancel_import();
    Ok(Done {})
}

fn remove(desk: &Arc<Desk>, caller: Caller, _request: Nothing) -> Result<Done, Problem> {
    take_out(desk, caller)?;
    Ok(Done {})
}

fn take_out(desk: &Desk, caller: Caller) -> Result<(), Problem> {
    let left_over = desk.write("sample.remove", Some(caller.agent), |write| {
        let channel = channels::file_channel(write.connection(), "sample", write.now)?;
        let mut left_over = inbox::erase_channel(write, channel)?;
        channels::erase(write.connection(), channel)?;
        left_over.extend(returns::remove_samples(write)?);
        storefronts::remove_samples(write)?;
        knowledge::remove_samples(write)?;
        for topic in [Topic::Sample, Topic::Channels, Topic::Conversations, Topic::Customers, Topic::Drafts] {
            write.changed(topic, 0);
        }
        Ok(left_over)
    })?;
    desk.shelf().clear();
    for name in left_over {
        desk.store().blobs().remove(&name).or_problem()?;
    }
    desk.store().vacuum().or_problem()
}
