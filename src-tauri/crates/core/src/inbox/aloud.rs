//! Reading a message aloud by the system's own voices, where the window has none: speech-dispatcher's `spd-say`.

use crate::desk::Desk;
use crate::desk::contract::{Caller, Command, Done, Nothing};
use crate::desk::write::OrProblem;
use crate::inbox::wire::MessageRequest;
use comptoir_kernel::{MessageId, Problem};
use comptoir_store::rusqlite::{Connection, named_params};
use std::path::Path;
use std::process::Stdio;
use std::sync::Arc;
use tokio::io::AsyncWriteExt as _;
use tokio::process::Command as Process;

/// The program of speech-dispatcher, looked for where programs are.
const SPEAKER: &str = "spd-say";

/// Nobody listens to more at a stretch. Characters.
const LONGEST: usize = 8000;

pub(in crate::inbox) fn commands() -> Vec<Command> {
    vec![
        Command::waiting("inbox.read_aloud", "read a message aloud by the system's voices", read_aloud),
        Command::waiting("inbox.stop_reading", "stop reading aloud", stop_reading),
    ]
}

async fn read_aloud(desk: Arc<Desk>, _: Caller, request: MessageRequest) -> Result<Done, Problem> {
    let (text, language) = desk.read(|connection| spoken(connection, request.message_id))?;
    speak(Path::new(SPEAKER), &text, language.as_deref()).await?;
    Ok(Done {})
}

async fn stop_reading(_: Arc<Desk>, _: Caller, _request: Nothing) -> Result<Done, Problem> {
    stop(Path::new(SPEAKER)).await?;
    Ok(Done {})
}

/// What is read of a message: its visible text, in its own language or its conversation's.
fn spoken(connection: &Connection, id: MessageId) -> Result<(String, Option<String>), Problem> {
    connection
        .prepare_cached(
            "SELECT iif(m.visible_text = '', m.text, m.visible_text), ifnull(m.language, c.language)
             FROM messages m JOIN conversations c ON c.id = m.conversation_id WHERE m.id = :id",
        )
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, |row| Ok((row.get(0)?, row.get(1)?)))
        .map_err(|error| Problem::absent("message-absent").because(error))
}

/// Starts reading; what was being read is over. The text goes through a pipe: arguments are seen by everybody here.
///
/// # Errors
/// `speech-absent` if the program is not installed or does not run.
async fn speak(program: &Path, text: &str, language: Option<&str>) -> Result<(), Problem> {
    stop(program).await?;
    let mut command = Process::new(program);
    command.arg("--pipe-mode");
    let primary = language.and_then(|tag| tag.split('-').next()).filter(|tag| is_language(tag));
    if let Some(primary) = primary {
        command.args(["--language", primary]);
    }
    command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = command.spawn().map_err(absent)?;
    if let Some(mut pipe) = child.stdin.take() {
        let text: String = text.chars().take(LONGEST).collect();
        // Whoever stops listening early closes the pipe.
        let _ = pipe.write_all(text.as_bytes()).await;
        let _ = pipe.write_all(b"\n").await;
    }
    tokio::spawn(async move { child.wait().await });
    Ok(())
}

async fn stop(program: &Path) -> Result<(), Problem> {
    let mut command = Process::new(program);
    command.arg("--cancel").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().await.map_err(absent)?;
    Ok(())
}

fn absent(error: std::io::Error) -> Problem {
    Problem::refused("speech-absent").because(error)
}

fn is_language(tag: &str) -> bool {
    (2..=3).contains(&tag.len()) && tag.chars().all(|c| c.is_ascii_lowercase())
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt as _;

    #[tokio::test]
    async fn the_text_goes_through_the_pipe_and_the_language_decides_the_voice() {
        let folder = std::env::temp_dir().join(format!("comptoir-aloud-{}", uuid::Uuid::new_v4()));
        std::fs::create_dir_all(&folder).unwrap();
        let (program, heard, done) = (folder.join("speaker"), folder.join("heard"), folder.join("done"));
        let script = format!(
            "#!/bin/sh\necho \"$@\" >> {0}\ncase \"$1\" in --cancel) exit 0;; esac\ncat >> {0}\nmkfifo {1} 2>/dev/null\necho over > {1}\n",
            heard.display(),
            done.display()
        );
        std::fs::write(&program, script).unwrap();
        std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
        std::process::Command::new("mkfifo").arg(&done).status().unwrap();
        speak(&program, "Wo ist mein Paket?", Some("de-AT")).await.unwrap();
        let over = tokio::task::spawn_blocking(move || std::fs::read_to_string(done)).await.unwrap().unwrap();
        assert_eq!(over, "over\n");
        let said = std::fs::read_to_string(&heard).unwrap();
        assert_eq!(said, "--cancel\n--pipe-mode --language de\nWo ist mein Paket?\n");
        std::fs::remove_dir_all(folder).unwrap();
    }

    #[tokio::test]
    async fn without_the_program_it_is_said_what_to_install() {
        let refused = speak(Path::new("/nowhere/spd-say"), "Hello", None).await.unwrap_err();
        assert_eq!(refused.code, "speech-absent");
    }
}
