//! The shop's mark on the help site, on the command line.

use crate::output::Output;
use crate::verbs::{Asker, show};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use comptoir_kernel::Problem;
use serde_json::json;
use std::path::Path;

/// Puts the picture of a file as the mark, or takes the mark away.
pub async fn set(asker: &Asker<'_>, file: Option<&Path>, output: Output) -> Result<(), Problem> {
    let read = |file: &Path| {
        let unreadable =
            |error: std::io::Error| Problem::refused("file-unreadable").with("path", file.display()).because(error);
        std::fs::read(file).map(|bytes| STANDARD.encode(bytes)).map_err(unreadable)
    };
    let base64 = file.map(read).transpose()?;
    let answer = asker.ask("knowledge.set_logo", json!({ "base64": base64 })).await?;
    show(output, &json!({ "hasLogo": answer.get("picture").is_some_and(|picture| !picture.is_null()) }))
}
