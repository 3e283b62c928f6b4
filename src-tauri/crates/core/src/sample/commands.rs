//! Commands of the sample shop.

use super::letters;
use crate::desk::contract::{Caller, Command, Done, Nothing};
use crate::desk::write::OrProblem;
use crate::desk::{Desk, Topic};
use crate::inbox::wire::ImportAnswer;
use crate::{channels, inbox};
use comptoir_kernel::Problem;
use std::sync::Arc;

/// The same shop for everybody, so that two people can talk about what they see.
const SEED: u64 = 1;

pub(crate) fn commands() -> Vec<Command> {
    vec![
        Command::new("sample.install", "fill the desk with the sample shop", install),
        Command::new("sample.remove", "remove the sample shop without a trace", remove),
    ]
}

fn install(desk: &Arc<Desk>, caller: Caller, _request: Nothing) -> Result<ImportAnswer, Problem> {
    let channel = desk.write("sample.install", Some(caller.agent), |write| {
        let channel = channels::file_channel(write.connection(), "sample", write.now)?;
        write.changed(Topic::Channels, channel.0);
        write.changed(Topic::Sample, 0);
        Ok(channel)
    })?;
    let letters = letters::messages(desk.now(), SEED)
        .into_iter()
        .map(|letter| inbox::Letter {
            raw: letter.raw,
            is_sent: letter.is_sent,
            received_at: letter.received_at,
            topic: letter.topic,
        })
        .collect();
    let answer = inbox::take_in(desk, channel, letters)?;
    desk.write("sample.install", Some(caller.agent), |write| {
        inbox::hand_out(write, channel, caller.agent)?;
        write.changed(Topic::Conversations, 0);
        Ok(())
    })?;
    Ok(answer)
}

fn remove(desk: &Arc<Desk>, caller: Caller, _request: Nothing) -> Result<Done, Problem> {
    let left_over = desk.write("sample.remove", Some(caller.agent), |write| {
        let channel = channels::file_channel(write.connection(), "sample", write.now)?;
        let left_over = inbox::erase_channel(write, channel)?;
        channels::erase(write.connection(), channel)?;
        for topic in [Topic::Sample, Topic::Channels, Topic::Conversations, Topic::Customers, Topic::Drafts] {
            write.changed(topic, 0);
        }
        Ok(left_over)
    })?;
    for name in left_over {
        desk.store().blobs().remove(&name).or_problem()?;
    }
    desk.store().vacuum().or_problem()?;
    Ok(Done {})
}
