//! The help site in a folder on a server: a fresh folder comes in one step, later changes file by file, each whole.

use super::access::{self, Secrets};
use super::content::Content;
use super::disk::{self, BUILDING, Standing, WRITING};
use super::plan::{self, Deed, Plan, Step};
use super::problems::server_problem;
use super::store::Known;
use super::wire::{PublishTarget, TargetAccess};
use crate::desk::Desk;
use crate::desk::long_work::{Progress, Turn};
use comptoir_connectors::sites::sftp::{Kind, Sftp, SftpAccess, SftpError};
use comptoir_kernel::Problem;
use futures::{StreamExt, TryStreamExt};
use std::collections::{BTreeMap, BTreeSet};

const PORT: u16 = 22;
/// Files that are read at the same time.
const AT_ONCE: usize = 16;
/// A folder with more files is no place for a site of its own.
const MOST_FILES: usize = 50_000;

/// The parts of a place such as `sftp://shop.example:2222/srv/help`.
pub(super) struct Address {
    pub host: String,
    pub port: u16,
    /// From the root of the server, without a slash at its end.
    pub folder: String,
}

impl Address {
    /// # Errors
    /// `publish-server-address`: no server, no folder of its own, a password in it.
    pub fn read(text: &str) -> Result<Self, Problem> {
        let unusable = || Problem::refused("publish-server-address").with("address", text);
        let rest = text.trim().strip_prefix("sftp://").ok_or_else(unusable)?;
        let (server, folder) = rest.split_once('/').ok_or_else(unusable)?;
        let url = url::Url::parse(&format!("sftp://{server}")).map_err(|_| unusable())?;
        let is_plain = url.username().is_empty() && url.password().is_none();
        let host = url.host_str().filter(|host| is_plain && !host.is_empty()).ok_or_else(unusable)?;
        let folder = folder.trim_end_matches('/');
        let is_name = |name: &str| !name.is_empty() && name != "." && name != ".." && !name.contains(char::is_control);
        if !folder.split('/').all(is_name) {
            return Err(unusable());
        }
        // An address of numbers stands in brackets there, and without them here.
        let host = host.trim_start_matches('[').trim_end_matches(']').to_owned();
        Ok(Self { host, port: url.port().unwrap_or(PORT), folder: format!("/{folder}") })
    }

    /// The same place in one form.
    pub fn text(&self) -> String {
        let host = if self.host.contains(':') { format!("[{}]", self.host) } else { self.host.clone() };
        let port = if self.port == PORT { String::new() } else { format!(":{}", self.port) };
        format!("sftp://{host}{port}{}", self.folder)
    }
}

/// Connects to a server.
///
/// # Errors
/// `publish-host-key-unknown` names the key of a server that nobody has confirmed yet.
pub(super) async fn connect(address: &Address, access: &TargetAccess, secrets: &Secrets) -> Result<Sftp, Problem> {
    let access = SftpAccess {
        host: address.host.clone(),
        port: address.port,
        user: access.user.clone(),
        password: secrets.password.clone(),
        key: secrets.key.clone(),
        host_key: access.host_key.clone(),
        is_local: access.is_local,
    };
    Sftp::open(&access).await.map_err(|error| match error {
        SftpError::HostKey { fingerprint } if access.host_key.is_empty() => {
            Problem::refused("publish-host-key-unknown").with("fingerprint", fingerprint)
        }
        error => server_problem(error),
    })
}

/// Makes sure that the folder above is there, so that a mistake in the path is told at once.
pub(super) async fn try_out(sftp: &Sftp, address: &Address) -> Result<(), Problem> {
    let unusable = || Problem::refused("publish-server-address").with("address", address.text());
    let (above, _) = address.folder.rsplit_once('/').ok_or_else(unusable)?;
    let above = if above.is_empty() { "/" } else { above };
    match sftp.find(above).await.map_err(server_problem)? {
        // A link above the folder is how the server's owner has laid it out.
        Some(Kind::Folder | Kind::Other) => Ok(()),
        _ => Err(unusable()),
    }
}

/// A place, connected.
pub(super) struct Remote {
    sftp: Sftp,
    root: String,
}

impl Remote {
    pub async fn open(desk: &Desk, target: &PublishTarget) -> Result<Self, Problem> {
        let secrets = access::secrets(desk, target.id)?;
        let address = Address::read(&target.place)?;
        let sftp = connect(&address, &target.access, &secrets).await?;
        Ok(Self { sftp, root: address.folder })
    }

    fn at(&self, path: &str) -> String {
        format!("{}/{path}", self.root)
    }

    /// The fresh folder, beside the one that readers see.
    fn next(&self) -> String {
        let (above, name) = self.root.rsplit_once('/').unwrap_or_default();
        format!("{above}/.{name}.comptoir-next")
    }

    /// Compares what stands there with what we wrote and with the site of now.
    pub async fn plan(
        &self,
        content: &Content<'_>,
        known: &BTreeMap<String, Known>,
        overwrites: bool,
    ) -> Result<Plan, Problem> {
        let mut standing = Standing::default();
        standing.exists = self.sftp.find(&self.root).await.map_err(server_problem)?.is_some();
        if standing.exists {
            self.walk(&mut standing).await?;
        }
        let mut looked_at: BTreeSet<String> = known.keys().cloned().collect();
        if standing.files.iter().any(|path| !looked_at.contains(path)) {
            // Perhaps another desk wrote them, or this one before it forgot the place.
            looked_at.extend(content.build(&BTreeMap::new())?.into_iter().map(|file| file.path));
        }
        let read = looked_at.iter().filter(|path| standing.files.contains(*path)).map(|path| async move {
            let bytes = self.sftp.read(&self.at(path)).await.map_err(server_problem)?;
            Ok::<_, Problem>((path.clone(), disk::hash(&bytes)))
        });
        let hashes = futures::stream::iter(read).buffer_unordered(AT_ONCE).try_collect().await?;
        standing.hashes = Some(hashes);
        let mut plan = plan::of_folder(&standing, known, overwrites, |marks| content.build(marks))?;
        plan.is_atomic = !standing.exists;
        Ok(plan)
    }

    async fn walk(&self, standing: &mut Standing) -> Result<(), Problem> {
        let mut open = vec![String::new()];
        while let Some(below) = open.pop() {
            for (name, kind) in self.sftp.list(&self.at(&below)).await.map_err(server_problem)? {
                if below.is_empty() && (name == BUILDING || name == WRITING) {
                    continue;
                }
                let path = format!("{below}{name}");
                match kind {
                    Kind::File => standing.files.insert(path),
                    Kind::Folder => {
                        open.push(format!("{path}/"));
                        standing.folders.insert(path)
                    }
                    Kind::Other => standing.others.insert(path),
                };
                if standing.files.len() + standing.folders.len() > MOST_FILES {
                    return Err(Problem::refused("publish-place-crowded").with("path", &self.root));
                }
            }
        }
        Ok(())
    }

    /// Takes away what a run that died has left over.
    pub async fn tidy(&self) -> Result<(), Problem> {
        let next = self.next();
        let marks = [format!("{next}/{BUILDING}"), self.at(BUILDING), self.at(WRITING)];
        let [building, ..] = &marks;
        if self.sftp.find(building).await.map_err(server_problem)? == Some(Kind::File) {
            // It was never shown to anybody: everything in it is ours.
            self.dismantle(&next).await?;
        }
        for path in marks {
            if self.sftp.find(&path).await.map_err(server_problem)? == Some(Kind::File) {
                self.sftp.remove(&path).await.map_err(server_problem)?;
            }
        }
        Ok(())
    }

    async fn dismantle(&self, folder: &str) -> Result<(), Problem> {
        let (mut open, mut folders) = (vec![folder.to_owned()], Vec::new());
        while let Some(next) = open.pop() {
            for (name, kind) in self.sftp.list(&next).await.map_err(server_problem)? {
                let path = format!("{next}/{name}");
                match kind {
                    Kind::Folder => open.push(path),
                    _ => self.sftp.remove(&path).await.map_err(server_problem)?,
                }
            }
            folders.push(next);
        }
        for folder in folders.iter().rev() {
            self.sftp.remove_folder(folder).await.map_err(server_problem)?;
        }
        Ok(())
    }

    /// Does what was planned; true if the new site came in one step.
    pub async fn write(&self, plan: &Plan, turn: &Turn<'_>) -> Result<bool, Problem> {
        let (pages, parts): (Vec<&Step>, Vec<&Step>) =
            plan.steps.iter().filter(|step| step.bytes.is_some()).partition(|step| step.path.ends_with(".html"));
        let written: Vec<&Step> = parts.into_iter().chain(pages).collect();
        let removed: Vec<&Step> = plan.steps.iter().filter(|step| step.deed == Deed::Remove).collect();
        turn.reached(Progress { done: 0, total: count(written.len() + removed.len()) });
        let next = self.next();
        let is_fresh =
            plan.is_atomic && !written.is_empty() && self.sftp.find(&next).await.map_err(server_problem)?.is_none();
        if is_fresh {
            self.fill(&next, &written, turn).await?;
            self.sftp.rename(&next, &self.root).await.map_err(server_problem)?;
            self.sftp.remove(&self.at(BUILDING)).await.map_err(server_problem)?;
        } else if plan.changes() {
            self.one_by_one(&written, &removed, turn).await?;
        }
        self.read_back(&written).await?;
        Ok(is_fresh || !plan.changes())
    }

    async fn fill(&self, next: &str, written: &[&Step], turn: &Turn<'_>) -> Result<(), Problem> {
        self.sftp.make_folder(next).await.map_err(server_problem)?;
        self.sftp.write(&format!("{next}/{BUILDING}"), b"").await.map_err(server_problem)?;
        let mut made = BTreeSet::new();
        for step in written {
            going(turn)?;
            self.make_above(next, &step.path, &mut made).await?;
            let bytes = step.bytes.as_deref().unwrap_or_default();
            self.sftp.write(&format!("{next}/{}", step.path), bytes).await.map_err(server_problem)?;
            turn.advance(1);
        }
        Ok(())
    }

    /// Each file comes whole and at once, the pages last, and only then go those that are no longer part of the site.
    async fn one_by_one(&self, written: &[&Step], removed: &[&Step], turn: &Turn<'_>) -> Result<(), Problem> {
        self.sftp.make_folder(&self.root).await.map_err(server_problem)?;
        let (mut made, writing) = (BTreeSet::new(), self.at(WRITING));
        for step in written {
            going(turn)?;
            self.make_above(&self.root, &step.path, &mut made).await?;
            self.sftp.write(&writing, step.bytes.as_deref().unwrap_or_default()).await.map_err(server_problem)?;
            self.sftp.replace(&writing, &self.at(&step.path)).await.map_err(server_problem)?;
            turn.advance(1);
        }
        for step in removed {
            going(turn)?;
            match self.sftp.remove(&self.at(&step.path)).await {
                Ok(()) | Err(SftpError::Absent) => {}
                Err(error) => return Err(server_problem(error)),
            }
            let mut folder = step.path.as_str();
            while let Some((above, _)) = folder.rsplit_once('/') {
                if !self.sftp.remove_folder(&self.at(above)).await.map_err(server_problem)? {
                    break;
                }
                folder = above;
            }
            turn.advance(1);
        }
        Ok(())
    }

    async fn make_above(&self, root: &str, path: &str, made: &mut BTreeSet<String>) -> Result<(), Problem> {
        for (at, _) in path.match_indices('/') {
            let folder = path.get(..at).unwrap_or_default();
            if made.insert(folder.to_owned()) {
                self.sftp.make_folder(&format!("{root}/{folder}")).await.map_err(server_problem)?;
            }
        }
        Ok(())
    }

    /// What was written is what can be read.
    async fn read_back(&self, written: &[&Step]) -> Result<(), Problem> {
        let read = written.iter().map(|step| async move {
            let bytes = self.sftp.read(&self.at(&step.path)).await.map_err(server_problem)?;
            if disk::hash(&bytes) == step.hash {
                Ok(())
            } else {
                Err(Problem::refused("publish-read-back").with("path", &step.path))
            }
        });
        futures::stream::iter(read).buffer_unordered(AT_ONCE).try_collect().await
    }
}

fn going(turn: &Turn<'_>) -> Result<(), Problem> {
    if turn.is_cancelled() { Err(Problem::refused("cancelled")) } else { Ok(()) }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_names_a_server_and_a_folder_of_its_own() {
        let read = |text: &str| Address::read(text).map(|address| address.text()).map_err(|problem| problem.code);
        assert_eq!(read(" sftp://shop.example/srv/help/ ").as_deref(), Ok("sftp://shop.example/srv/help"));
        assert_eq!(read("sftp://shop.example:2222/help").as_deref(), Ok("sftp://shop.example:2222/help"));
        assert_eq!(read("sftp://[::1]:22/help").as_deref(), Ok("sftp://[::1]/help"));
        for text in [
            "",
            "shop.example/help",
            "https://shop.example/help",
            "sftp://shop.example",
            "sftp://shop.example/",
            "sftp://shop.example/../etc",
            "sftp://shop.example/a//b",
            "sftp://ada:secret@shop.example/help",
            "sftp:///help",
        ] {
            assert_eq!(read(text), Err("publish-server-address"), "{text}");
        }
    }
}
