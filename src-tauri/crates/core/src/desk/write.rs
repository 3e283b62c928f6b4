//! The one door for writes.

use super::problems::Inside;
use super::{ChangeSet, Desk, Topic, store_problem};
use comptoir_kernel::{AgentId, Problem, Timestamp};
use comptoir_store::StoreError;
use comptoir_store::rusqlite::{self, Connection, Transaction, named_params};

/// What a deed has in its hands: the transaction, the moment, the person, and the list of what it changed.
pub struct Write<'a> {
    transaction: &'a Transaction<'a>,
    changes: ChangeSet,
    pub now: Timestamp,
    pub agent: Option<AgentId>,
}

impl Write<'_> {
    /// The connection inside the transaction, for the stores of the rooms.
    pub fn connection(&self) -> &Connection {
        self.transaction
    }

    /// Says that a thing has changed. Told to everybody after the commit.
    pub fn changed(&mut self, topic: Topic, id: i64) {
        self.changes.add(topic, id);
    }
}

impl Desk {
    /// Does one deed in one transaction: rolls back on error, writes the audit entry, tells the news after the commit.
    ///
    /// # Errors
    /// Whatever the deed answers, or a failure of the store.
    pub fn write<T>(
        &self,
        deed: &'static str,
        agent: Option<AgentId>,
        work: impl FnOnce(&mut Write<'_>) -> Result<T, Problem>,
    ) -> Result<T, Problem> {
        let now = self.now();
        let outcome = self.store().write(|transaction| {
            let mut write = Write { transaction, changes: ChangeSet::default(), now, agent };
            let answer = work(&mut write).map_err(Inside)?;
            let changes = write.changes;
            audit(transaction, now, agent, deed, &changes)
                .map_err(|error| Inside(store_problem(StoreError::from(error))))?;
            Ok::<_, Inside>((answer, changes))
        });
        let (answer, changes) = outcome.map_err(|Inside(problem)| {
            self.note_refused_write(&problem);
            problem
        })?;
        self.tell(changes);
        Ok(answer)
    }

    /// Answers what would come of a deed: nothing of it is kept, written into the audit or told.
    ///
    /// # Errors
    /// Whatever the deed answers, or a failure of the store.
    pub fn rehearse<T>(&self, work: impl FnOnce(&mut Write<'_>) -> Result<T, Problem>) -> Result<T, Problem> {
        let now = self.now();
        let mut answer = None;
        let outcome: Result<(), Inside> = self.store().write(|transaction| {
            answer = Some(work(&mut Write { transaction, changes: ChangeSet::default(), now, agent: None }));
            Err(Inside(Problem::broken("a rehearsal ends without a commit")))
        });
        match (answer, outcome) {
            (Some(answer), _) => answer,
            (None, Err(Inside(problem))) => Err(problem),
            (None, Ok(())) => Err(Problem::broken("a rehearsal ends without a commit")),
        }
    }

    /// Reads in one snapshot.
    ///
    /// # Errors
    /// Whatever the work answers, or a failure of the store.
    pub fn read<T>(&self, work: impl FnOnce(&Connection) -> Result<T, Problem>) -> Result<T, Problem> {
        self.store().read(|connection| work(connection).map_err(Inside)).map_err(|inside| inside.0)
    }
}

/// One entry per deed and topic that it touched, and one more for each further thousand of things; a deed that changed
/// nothing leaves none.
fn audit(
    connection: &Connection,
    now: Timestamp,
    agent: Option<AgentId>,
    deed: &str,
    changes: &ChangeSet,
) -> Result<(), rusqlite::Error> {
    let mut statement = connection.prepare_cached(
        "INSERT INTO audit (at, agent_id, deed, topic, ids) VALUES (:at, :agent_id, :deed, :topic, :ids)",
    )?;
    for (topic, ids) in &changes.topics {
        if matches!(topic, Topic::Arrivals | Topic::Notices) {
            continue;
        }
        let topic = serde_json::to_value(topic).ok().and_then(|value| value.as_str().map(str::to_owned));
        let ids: Vec<i64> = ids.iter().copied().collect();
        for part in ids.chunks(1000) {
            statement.execute(named_params! {
                ":at": now.as_millisecond(),
                ":agent_id": agent.map(|id| id.0),
                ":deed": deed,
                ":topic": topic.as_deref().unwrap_or_default(),
                ":ids": serde_json::to_string(part).unwrap_or_default(),
            })?;
        }
    }
    Ok(())
}

/// Shortens the way from a rusqlite error to a problem in the stores of the rooms.
pub(crate) trait OrProblem<T> {
    fn or_problem(self) -> Result<T, Problem>;
}

impl<T> OrProblem<T> for Result<T, rusqlite::Error> {
    fn or_problem(self) -> Result<T, Problem> {
        self.map_err(|error| store_problem(StoreError::from(error)))
    }
}

impl<T> OrProblem<T> for Result<T, StoreError> {
    fn or_problem(self) -> Result<T, Problem> {
        self.map_err(store_problem)
    }
}
