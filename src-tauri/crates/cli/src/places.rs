//! Places of the help site on servers, on the command line.

use crate::output::Output;
use crate::verbs::{Asker, read_text, show};
use clap::Args;
use comptoir_kernel::{Problem, Secret};
use serde_json::json;
use std::io::Read;
use std::path::{Path, PathBuf};

#[derive(Debug, Args)]
pub struct AddPlace {
    /// Such as `https://shop.example/`, `sftp://shop.example/srv/www/help`, or a connected shop as `shopify:nordlicht`
    #[arg(value_name = "URL")]
    pub address: String,
    /// The name in the desk; the address when left out
    #[arg(long, default_value = "")]
    pub name: String,
    /// Who signs in there; a connected shop has its keys already
    #[arg(long, default_value = "")]
    pub user: String,
    /// A file with the password; standard input when left out and there is no key
    #[arg(long, value_name = "F")]
    pub secret_file: Option<PathBuf>,
    /// A private key for SFTP; it is read once and kept
    #[arg(long, value_name = "F")]
    pub key_file: Option<PathBuf>,
    /// The server's key that you have compared, such as `SHA256:…`
    #[arg(long, value_name = "KEY")]
    pub host_key: Option<String>,
    /// Where readers find the folder on the web
    #[arg(long, value_name = "URL", default_value = "")]
    pub web: String,
    /// PEM file with the certificate authority of a private server
    #[arg(long, value_name = "F")]
    pub ca_file: Option<PathBuf>,
    /// A server on this computer or network
    #[arg(long)]
    pub local: bool,
}

pub async fn add(asker: &Asker<'_>, add: &AddPlace, output: Output) -> Result<(), Problem> {
    if let Some(shop) = add.address.trim().strip_prefix("shopify:") {
        let request = json!({ "name": add.name, "kind": "shopify", "place": shop, "address": add.web });
        return show(output, &asker.ask("knowledge.save_target", request).await?);
    }
    let kind = if add.address.trim().starts_with("sftp:") { "sftp" } else { "wordpress" };
    let whole = |path: &Option<PathBuf>| -> Result<Option<String>, Problem> {
        let path = path.as_deref().map(std::path::absolute).transpose().map_err(Problem::broken)?;
        Ok(path.as_deref().map(Path::display).map(|path| path.to_string()))
    };
    let access = json!({
        "user": add.user,
        "secret": secret(add)?.expose(),
        "keyFile": whole(&add.key_file)?,
        "hostKey": add.host_key,
        "caFile": whole(&add.ca_file)?,
        "isLocal": add.local,
    });
    let request = json!({ "name": add.name, "kind": kind, "place": add.address, "address": add.web, "access": access });
    show(output, &asker.ask("knowledge.save_target", request).await?)
}

/// From the file or standard input, never from what was typed: other people on this computer can read that.
fn secret(add: &AddPlace) -> Result<Secret, Problem> {
    let text = match (&add.secret_file, &add.key_file) {
        (Some(file), _) => read_text(file)?,
        (None, Some(_)) => String::new(),
        (None, None) => {
            let mut text = String::new();
            std::io::stdin().read_to_string(&mut text).map_err(Problem::broken)?;
            text
        }
    };
    Ok(Secret::new(text.trim().to_owned()))
}
