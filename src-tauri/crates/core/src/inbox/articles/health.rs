//! What is missing among the articles, and what those that exist have done.

use super::rates::{self, DAYS};
use super::rows::{self, Contact};
use super::wire::{ArticleEffect, ArticleHealth, SearchGap, SpokenLanguage, TopicGap};
use crate::agents;
use crate::knowledge::{self, ReadArticle};
use crate::settings;
use crate::storefronts::sales;
use comptoir_kernel::{AgentId, LocaleTag, Problem, Timestamp, TopicId};
use comptoir_store::rusqlite::Connection;
use std::collections::{BTreeMap, BTreeSet};

/// How far back topics, searches and languages are looked at, in days.
const PERIOD: i64 = 90;
const DAY_SECONDS: i64 = 24 * 3600;
/// Contacts that make a topic one that recurs, and a language one that customers speak.
const RECURS: usize = 3;
const SPOKEN: u32 = 3;
/// Lines of each kind that are shown.
const MOST: usize = 20;
const NEWEST: usize = 5;
/// Effects are looked for this long after an article came.
const EFFECT_DAYS: i64 = 365;

/// Everything that somebody might mend.
pub(super) fn health(connection: &Connection, me: AgentId, now: Timestamp) -> Result<ArticleHealth, Problem> {
    let since = now.plus_seconds(-PERIOD * DAY_SECONDS);
    let reader = agents::get(connection, me)?.locale.unwrap_or_else(|| LocaleTag::default().as_str().to_owned());
    let languages = languages(connection, since)?;
    let mut wanted = vec![settings::get(connection)?.default_language];
    wanted.extend(languages.iter().filter(|own| own.contacts >= SPOKEN).map(|own| own.language.clone()));
    let articles = knowledge::read_articles(connection, &reader)?;
    let contacts = rows::contacts(connection, now.plus_seconds(-(EFFECT_DAYS + DAYS) * DAY_SECONDS))?;
    let day: String = since.to_rfc3339().chars().take(10).collect();
    let searches = knowledge::missed(connection, &day, MOST)?;
    Ok(ArticleHealth {
        days: u32::try_from(PERIOD).unwrap_or_default(),
        topics: topics(&contacts, since, &articles),
        searches: searches
            .into_iter()
            .map(|miss| SearchGap { words: miss.words, count: miss.count, last_day: miss.last_day })
            .collect(),
        faults: knowledge::faults(&articles, &wanted, now),
        languages,
        effects: effects(connection, &contacts, &articles, now)?,
    })
}

fn languages(connection: &Connection, since: Timestamp) -> Result<Vec<SpokenLanguage>, Problem> {
    let spoken = rows::languages(connection, since)?.into_iter();
    Ok(spoken.map(|(language, contacts)| SpokenLanguage { language, contacts }).collect())
}

/// Topics that recur and that no article is about.
fn topics(contacts: &[Contact], since: Timestamp, articles: &[ReadArticle]) -> Vec<TopicGap> {
    let covered: BTreeSet<TopicId> = articles.iter().flat_map(|own| own.topics.iter().copied()).collect();
    let mut by_topic: BTreeMap<TopicId, Vec<&Contact>> = BTreeMap::new();
    for contact in contacts.iter().filter(|own| own.at >= since && !covered.contains(&own.topic)) {
        by_topic.entry(contact.topic).or_default().push(contact);
    }
    let mut gaps: Vec<TopicGap> = by_topic
        .into_iter()
        .filter(|(_, contacts)| contacts.len() >= RECURS)
        .map(|(topic_id, contacts)| TopicGap {
            topic_id,
            contacts: u32::try_from(contacts.len()).unwrap_or(u32::MAX),
            newest: contacts.iter().take(NEWEST).map(|own| own.conversation).collect(),
        })
        .collect();
    gaps.sort_by(|a, b| b.contacts.cmp(&a.contacts).then(a.topic_id.cmp(&b.topic_id)));
    gaps.truncate(MOST);
    gaps
}

/// What publishing did, for public articles about a topic that came within a year.
fn effects(
    connection: &Connection,
    contacts: &[Contact],
    articles: &[ReadArticle],
    now: Timestamp,
) -> Result<Vec<ArticleEffect>, Problem> {
    let oldest = now.plus_seconds(-EFFECT_DAYS * DAY_SECONDS);
    let orders = |from: Timestamp, to: Timestamp| sales::placed_between(connection, from, to);
    let mut came: Vec<(Timestamp, &ReadArticle)> = articles
        .iter()
        .filter(|own| !own.is_internal)
        .filter_map(|own| Some((own.first_published_at?, own)))
        .filter(|(published, _)| *published >= oldest)
        .collect();
    came.sort_by_key(|(published, own)| (std::cmp::Reverse(*published), own.id));
    let mut effects = Vec::new();
    for (published_at, article) in came {
        for topic_id in article.topics.iter().copied() {
            if effects.len() >= MOST {
                return Ok(effects);
            }
            let found = rates::effect(contacts, topic_id, published_at, now, &orders)?;
            if found.before.contacts + found.after.contacts == 0 {
                continue;
            }
            effects.push(ArticleEffect {
                article_id: article.id,
                title: article.title.clone(),
                topic_id,
                published_at,
                before: found.before,
                after: found.after,
                days_after: found.days_after,
                rate_before: found.rate_before,
                rate_after: found.rate_after,
                weeks: found.weeks,
            });
        }
    }
    Ok(effects)
}
