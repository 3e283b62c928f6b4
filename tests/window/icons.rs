//! A desktop's place for icons: programs announce theirs on the message bus, and a person opens its menu and presses an entry.

use crate::stage::PATIENCE;
use std::collections::HashMap;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Instant;
use zbus::blocking::{Connection, Proxy, connection};
use zbus::message::Header;
use zbus::zvariant::{OwnedObjectPath, OwnedValue, Value};

/// One entry of a menu: its number, what is said of it, and the entries below.
type Entry = (i32, HashMap<String, OwnedValue>, Vec<OwnedValue>);

/// The place. Dropping it takes it off the bus.
pub struct IconPlace {
    connection: Connection,
    announced: Receiver<(String, String)>,
}

/// The icon of one program.
pub struct Icon {
    connection: Connection,
    /// The program's own name on the bus.
    owner: String,
    path: String,
}

struct Watcher {
    announced: Sender<(String, String)>,
}

#[zbus::interface(name = "org.kde.StatusNotifierWatcher")]
impl Watcher {
    fn register_status_notifier_item(&self, path: &str, #[zbus(header)] header: Header<'_>) {
        let owner = header.sender().map(ToString::to_string).unwrap_or_default();
        let _nobody_waits = self.announced.send((owner, path.to_owned()));
    }

    #[zbus(property)]
    fn is_status_notifier_host_registered(&self) -> bool {
        true
    }
}

impl IconPlace {
    /// Takes the name under which programs look for it.
    pub fn start() -> Self {
        let (sender, announced) = channel();
        let watcher = Watcher { announced: sender };
        let builder = connection::Builder::session().unwrap().serve_at("/StatusNotifierWatcher", watcher).unwrap();
        let connection = builder.name("org.kde.StatusNotifierWatcher").unwrap().build().unwrap();
        Self { connection, announced }
    }

    /// The icon that a program announces next.
    pub fn icon(&self) -> Icon {
        let (owner, path) = self.announced.recv_timeout(PATIENCE).unwrap();
        Icon { connection: self.connection.clone(), owner, path }
    }
}

impl Icon {
    /// The words beside the icon; empty if there are none.
    pub fn label(&self) -> String {
        self.item().get_property("XAyatanaLabel").unwrap()
    }

    /// The words of the menu's entries, from top to bottom.
    pub fn entries(&self) -> Vec<String> {
        let labels = self.layout().into_iter().map(|(_, label)| label);
        labels.filter(|label| !label.is_empty()).collect()
    }

    /// Presses an entry of the menu.
    pub fn press(&self, label: &str) {
        let start = Instant::now();
        loop {
            let layout = self.layout();
            let entry = layout.iter().find(|(_, words)| words == label);
            let (id, _) = entry.unwrap_or_else(|| panic!("there is no entry {label:?} in {layout:?}"));
            match self.menu().call("Event", &(id, "clicked", Value::from(0), 0_u32)) {
                Ok(()) => return,
                // The program wrote its menu anew between the look and the press.
                Err(error) => assert!(start.elapsed() < PATIENCE, "{label:?} cannot be pressed: {error}"),
            }
        }
    }

    /// Whether the program is still on the bus.
    pub fn is_there(&self) -> bool {
        let bus = Proxy::new(&self.connection, "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus");
        bus.unwrap().call("NameHasOwner", &(&self.owner)).unwrap()
    }

    fn layout(&self) -> Vec<(i32, String)> {
        let wanted = (0, -1, vec!["label"]);
        let (_, (_, _, entries)): (u32, Entry) = self.menu().call("GetLayout", &wanted).unwrap();
        let entries = entries.into_iter().map(|entry| Entry::try_from(Value::from(entry)).unwrap());
        entries.map(|(id, said, _)| (id, said.get("label").map(words).unwrap_or_default())).collect()
    }

    fn item(&self) -> Proxy<'_> {
        self.proxy(&self.path, "org.kde.StatusNotifierItem")
    }

    fn menu(&self) -> Proxy<'_> {
        let path: OwnedObjectPath = self.item().get_property("Menu").unwrap();
        self.proxy(path.as_str(), "com.canonical.dbusmenu")
    }

    /// Asks anew for each property: an icon tells of some changes only.
    fn proxy(&self, path: &str, interface: &'static str) -> Proxy<'_> {
        let builder = zbus::blocking::proxy::Builder::new(&self.connection).destination(self.owner.clone()).unwrap();
        let builder = builder.path(path.to_owned()).unwrap().interface(interface).unwrap();
        builder.cache_properties(zbus::proxy::CacheProperties::No).build().unwrap()
    }
}

/// An entry's words without the mark of the letter that presses it.
fn words(value: &OwnedValue) -> String {
    value.downcast_ref::<String>().unwrap().replace('_', "")
}
