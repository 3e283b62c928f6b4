//! Commands of the policy.

use super::block;
use super::check::check;
use super::decide::{ReturnDecision, decide};
use super::defaults::DefaultPolicy;
use super::describe::{PolicyWords, describe};
use super::explain::{for_agent, for_customer};
use super::facts::ReturnFacts;
use super::lines::{self, Asked, AskedLine, Judged};
use super::store::{self, Kept};
use super::text::{PolicyText, write_out};
use super::wire::{
    AskedReturn, DescribePolicyRequest, OfferedPolicy, PolicyAnswer, PolicyRequest, PolicyTextRequest, PolicyVersion,
    SavePolicyRequest, TriedLine, TryPolicyRequest,
};
use crate::desk::Desk;
use crate::desk::contract::{Caller, Command};
use crate::returns::by_policy;
use crate::returns::day::Day;
use crate::returns::store as returns;
use crate::returns::wire::ReturnRequest;
use crate::{agents, settings, storefronts};
use comptoir_connectors::shops::model::{Order, RemoteId};
use comptoir_kernel::{AgentId, LocaleTag, Problem, Timestamp};
use comptoir_store::rusqlite::Connection;
use jiff::tz::TimeZone;
use std::sync::Arc;

pub(in crate::returns) fn commands() -> Vec<Command> {
    vec![
        Command::new(
            "returns.policy",
            "what the shop promises about returns, its versions, and policies to begin with",
            policy,
        ),
        Command::new("returns.save_policy", "save a new version of the policy", save_policy),
        Command::new("returns.judge", "what the policy of the order's day says about a return, and why", judge),
        Command::new("returns.try_policy", "what a policy would say about an order, and why", try_policy),
        Command::new(
            "returns.describe_policy",
            "a draft of the policy in words, rule by rule, and what cannot be meant in it",
            describe_policy,
        ),
        Command::new("returns.policy_text", "the policy in plain words, in any language", policy_text),
    ]
}

fn policy(desk: &Arc<Desk>, caller: Caller, request: PolicyRequest) -> Result<PolicyAnswer, Problem> {
    desk.read(|connection| {
        let Kept { version, policy } = match request.version {
            Some(version) => store::get(connection, version)?,
            None => store::at(connection, desk.now())?,
        };
        let tag = locale_of(connection, caller.agent)?;
        let defaults = DefaultPolicy::ALL.into_iter();
        let defaults = defaults.map(|kind| OfferedPolicy { kind, title: kind.title(tag), policy: kind.build(tag) });
        let versions = store::list(connection)?;
        Ok(PolicyAnswer { shown: version, policy, versions, defaults: defaults.collect() })
    })
}

fn save_policy(desk: &Arc<Desk>, caller: Caller, request: SavePolicyRequest) -> Result<PolicyVersion, Problem> {
    check(&request.policy)?;
    desk.write("returns.save_policy", Some(caller.agent), |write| {
        let newest = store::list(write.connection())?.first().map_or(0, |newest| newest.version);
        if newest != request.based_on {
            return Err(Problem::refused("policy-changed"));
        }
        // What was promised with an order stays promised; before the first version nothing was.
        let valid_from = match (request.valid_from, newest) {
            (Some(moment), 0) => moment,
            (None, 0) => Timestamp::default(),
            (Some(moment), _) if moment < write.now => return Err(Problem::refused("policy-past")),
            (moment, _) => moment.unwrap_or(write.now),
        };
        let version = store::add(write, &request.policy, valid_from, caller.agent)?;
        block::bring(write)?;
        Ok(version)
    })
}

fn try_policy(desk: &Arc<Desk>, caller: Caller, request: TryPolicyRequest) -> Result<Vec<TriedLine>, Problem> {
    if let Some(policy) = &request.policy {
        check(policy)?;
    }
    desk.read(|connection| {
        let (decided, order_language) = decided(connection, desk.now(), &request)?;
        told(connection, caller.agent, decided, request.language.or(order_language))
    })
}

fn judge(desk: &Arc<Desk>, caller: Caller, request: ReturnRequest) -> Result<Vec<TriedLine>, Problem> {
    desk.read(|connection| {
        let row = returns::row(connection, request.id)?;
        let order = row.order_id.ok_or_else(|| Problem::absent("order-absent"))?;
        let judged = by_policy::of_case(connection, &row)?;
        let (_, order) = storefronts::order_of(connection, order)?;
        told(connection, caller.agent, named(judged), order.locale)
    })
}

/// Decisions with their explanations: to the agent in their language, to the customer in theirs or the shop's.
fn told(
    connection: &Connection,
    agent: AgentId,
    decided: Decided,
    language: Option<String>,
) -> Result<Vec<TriedLine>, Problem> {
    let agent = locale_of(connection, agent)?;
    let shop = settings::get(connection)?.default_language;
    let mut wanted = [language, Some(shop)].into_iter().flatten();
    let language = wanted.find_map(|tag| LocaleTag::best_for(&tag).ok()).unwrap_or_default();
    let told = decided.into_iter().map(|(line, facts, decision)| TriedLine {
        line,
        for_agent: for_agent(&decision.explanation, agent),
        for_customer: for_customer(&decision.explanation, language),
        facts,
        decision,
        language,
    });
    Ok(told.collect())
}

fn named(judged: Vec<Judged>) -> Decided {
    judged.into_iter().map(|(line, facts, decision)| (Some(line), facts, decision)).collect()
}

type Decided = Vec<(Option<RemoteId>, ReturnFacts, ReturnDecision)>;

/// What is decided, and in which language the order was placed.
fn decided(
    connection: &Connection,
    now: Timestamp,
    request: &TryPolicyRequest,
) -> Result<(Decided, Option<String>), Problem> {
    let incomplete = || Problem::refused("request-invalid").with("detail", "orderId and asked, or facts");
    if let Some(facts) = &request.facts {
        let kept = store::at(connection, now)?;
        let policy = request.policy.as_ref().unwrap_or(&kept.policy);
        let decision = decide(version_of(request, &kept), policy, facts);
        return Ok((vec![(None, facts.clone(), decision)], None));
    }
    let (id, asked) = request.order_id.zip(request.asked.as_ref()).ok_or_else(incomplete)?;
    let (_, order) = storefronts::order_of(connection, id)?;
    let kept = store::at(connection, order.created)?;
    let policy = request.policy.as_ref().unwrap_or(&kept.policy);
    let found =
        lines::judge_by(connection, id, &asked_about(&order, asked, now), (version_of(request, &kept), policy))?;
    Ok((named(found), order.locale))
}

/// A draft has no number yet.
fn version_of(request: &TryPolicyRequest, kept: &Kept) -> i64 {
    if request.policy.is_some() { 0 } else { kept.version.version }
}

fn asked_about(order: &Order, asked: &AskedReturn, now: Timestamp) -> Asked {
    let zone = TimeZone::system();
    let chosen = order.lines.iter().filter(|line| asked.line.as_ref().is_none_or(|wanted| *wanted == line.id));
    let lines = chosen.map(|line| AskedLine {
        line: line.id.clone(),
        quantity: asked.quantity.unwrap_or_else(|| u32::try_from(line.quantity).unwrap_or(0)),
        reason: asked.reason,
        condition: asked.condition,
        has_photo: asked.has_photo,
    });
    let lines = lines.collect();
    Asked { track: asked.track, on: asked.asked_on.unwrap_or_else(|| Day::of(now, &zone)), zone, lines }
}

fn policy_text(desk: &Arc<Desk>, _: Caller, request: PolicyTextRequest) -> Result<PolicyText, Problem> {
    let unknown = |_| Problem::refused("request-invalid").with("detail", "no such language");
    let tag = LocaleTag::best_for(&request.language).map_err(unknown)?;
    if let Some(policy) = &request.policy {
        check(policy)?;
        return Ok(write_out(policy, tag));
    }
    let kept = desk.read(|connection| store::at(connection, desk.now()))?;
    Ok(write_out(&kept.policy, tag))
}

fn describe_policy(desk: &Arc<Desk>, caller: Caller, request: DescribePolicyRequest) -> Result<PolicyWords, Problem> {
    let tag = desk.read(|connection| locale_of(connection, caller.agent))?;
    Ok(describe(&request.policy, tag))
}

fn locale_of(connection: &Connection, agent: AgentId) -> Result<LocaleTag, Problem> {
    let own = agents::get(connection, agent)?.locale;
    Ok(own.and_then(|tag| LocaleTag::best_for(&tag).ok()).unwrap_or_default())
}
