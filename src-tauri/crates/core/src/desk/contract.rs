//! The contract: a command is `room.deed` with a JSON request and answer. Window, CLI and host call the same list.

use crate::desk::{ChangeSet, Desk};
use comptoir_kernel::{AgentId, Kind, Problem};
use futures::future::BoxFuture;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::Arc;
use ts_rs::{Config, TS, TypeVisitor};

/// Who asks. Whoever makes one has made sure that it is them: the command line by the key of the desk or a PIN, the
/// window and the host by the seat.
#[derive(Debug, Clone, Copy)]
pub struct Caller {
    pub agent: AgentId,
}

type Run = Box<dyn Fn(Arc<Desk>, Caller, Value) -> BoxFuture<'static, Result<Value, Problem>> + Send + Sync>;

/// One command of the contract.
pub struct Command {
    /// `room.deed`.
    pub name: &'static str,
    /// One English line for developers, in the generated contract.
    pub about: &'static str,
    run: Run,
    describe: fn(&Config, &mut BTreeMap<String, String>) -> (String, String),
}

impl Command {
    /// The names of the types that it takes and answers.
    pub fn shape(&self) -> (String, String) {
        (self.describe)(&Config::new().with_large_int("number"), &mut BTreeMap::new())
    }

    /// A command that only works on the store.
    pub fn new<Q, A>(
        name: &'static str,
        about: &'static str,
        handler: fn(&Arc<Desk>, Caller, Q) -> Result<A, Problem>,
    ) -> Self
    where
        Q: DeserializeOwned + TS + Send + 'static,
        A: Serialize + TS + Send + 'static,
    {
        let run: Run = Box::new(move |desk, caller, request| {
            Box::pin(
                async move { on_store(move || write_answer(&handler(&desk, caller, read_request(request)?)?)).await },
            )
        });
        Self { name, about, run, describe: describe::<Q, A> }
    }

    /// A command that waits for the outside world.
    pub fn waiting<Q, A, F>(name: &'static str, about: &'static str, handler: fn(Arc<Desk>, Caller, Q) -> F) -> Self
    where
        Q: DeserializeOwned + TS + Send + 'static,
        A: Serialize + TS + Send + 'static,
        F: Future<Output = Result<A, Problem>> + Send + 'static,
    {
        let run: Run = Box::new(move |desk, caller, request| {
            Box::pin(async move { write_answer(&handler(desk, caller, read_request(request)?).await?) })
        });
        Self { name, about, run, describe: describe::<Q, A> }
    }
}

/// Does work on the store where it may wait for the disk.
pub(crate) async fn on_store<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Problem> + Send + 'static,
) -> Result<T, Problem> {
    tokio::task::spawn_blocking(work).await.map_err(Problem::broken)?
}

/// The command of that name.
///
/// # Errors
/// `command-unknown`.
pub(crate) fn known<'a>(commands: &'a [Command], name: &str) -> Result<&'a Command, Problem> {
    let found = commands.binary_search_by_key(&name, |command| command.name).ok().and_then(|at| commands.get(at));
    found.ok_or_else(|| Problem::refused("command-unknown").with("command", name))
}

pub(crate) async fn run(
    commands: &[Command],
    desk: &Arc<Desk>,
    caller: Caller,
    name: &str,
    request: Value,
) -> Result<Value, Problem> {
    let command = known(commands, name)?;
    let outcome = (command.run)(Arc::clone(desk), caller, request).await;
    if let Err(problem) = &outcome
        && problem.kind == Kind::Broken
    {
        tracing::error!(command = name, "{}", problem.chain());
    }
    outcome
}

fn read_request<Q: DeserializeOwned>(request: Value) -> Result<Q, Problem> {
    let request = if request.is_null() { Value::Object(serde_json::Map::new()) } else { request };
    serde_json::from_value(request).map_err(|error| Problem::refused("request-invalid").with("detail", error))
}

fn write_answer<A: Serialize>(answer: &A) -> Result<Value, Problem> {
    serde_json::to_value(answer).map_err(Problem::broken)
}

/// A request without fields.
#[derive(Debug, Clone, Copy, serde::Deserialize, TS)]
pub struct Nothing {}

/// An answer without fields.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct Done {}

/// A problem as it travels.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WireProblem {
    pub kind: Kind,
    pub code: String,
    pub args: BTreeMap<String, String>,
}

impl From<&Problem> for WireProblem {
    fn from(problem: &Problem) -> Self {
        let args = problem.args.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        Self { kind: problem.kind, code: problem.code.to_owned(), args }
    }
}

fn describe<Q: TS + 'static, A: TS + 'static>(
    config: &Config,
    declarations: &mut BTreeMap<String, String>,
) -> (String, String) {
    let mut visitor = Declarations { config, declarations };
    visitor.visit::<Q>();
    visitor.visit::<A>();
    (Q::name(config), A::name(config))
}

struct Declarations<'a> {
    config: &'a Config,
    declarations: &'a mut BTreeMap<String, String>,
}

impl TypeVisitor for Declarations<'_> {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if T::output_path().is_some() {
            let name = T::ident(self.config);
            if self.declarations.contains_key(&name) {
                return;
            }
            self.declarations.insert(name, T::decl(self.config));
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

/// The TypeScript text of the whole contract, for `ui/src/generated/contract.ts`.
pub(crate) fn typescript(commands: &[Command]) -> String {
    let config = Config::new().with_large_int("number");
    let mut declarations = BTreeMap::new();
    let mut visitor = Declarations { config: &config, declarations: &mut declarations };
    visitor.visit::<WireProblem>();
    visitor.visit::<ChangeSet>();
    visitor.visit::<crate::Topic>();
    let mut table = String::from("export interface Contract {\n");
    for command in commands {
        let (request, answer) = (command.describe)(&config, &mut declarations);
        table.push_str(&format!(
            "  /** {} */\n  \"{}\": {{ request: {request}; answer: {answer} }};\n",
            command.about, command.name
        ));
    }
    table.push_str("}\n");
    let mut text = String::from("// Written by `cargo xtask gen` from the wire types in Rust. Do not edit.\n\n");
    for declaration in declarations.values() {
        text.push_str("export ");
        text.push_str(declaration);
        text.push_str("\n\n");
    }
    text.push_str(&table);
    text
}
