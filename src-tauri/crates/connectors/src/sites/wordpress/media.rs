//! The media library: a file with a note for editors, which nobody but them sees as it is an HTML comment.

use super::{PER_PAGE, WordPress, unreadable};
use crate::shops::{Answer, ShopError};
use crate::sites::uploads::{NewUpload, Upload, Uploads};
use reqwest::Method;
use serde_json::Value;
use std::time::Duration;
use url::Url;

const FIELDS: &str = "id,source_url,description";
/// For 25 MB over a slow line, and for the small pictures that WordPress makes of a large one.
const LIMIT: Duration = Duration::from_secs(300);
/// Papers that WordPress refuses unless somebody taught it otherwise.
const REFUSED: [&str; 1] = [".epub"];

impl WordPress {
    async fn media(&self, filter: (&str, String)) -> Result<Vec<Upload>, ShopError> {
        self.rows("media", FIELDS, &[filter]).await?.iter().map(read).collect()
    }

    async fn send_file(&self, new: NewUpload<'_>) -> Result<Upload, ShopError> {
        let pairs = [("context", "edit"), ("title", new.name), ("description", new.note)];
        let pairs = pairs.map(|(name, value)| (name, value.to_owned()));
        let ask = self.question(Method::POST, "media", &pairs)?.file(new.name, new.bytes.to_vec()).within(LIMIT);
        read(&self.answer(ask).await?.0)
    }
}

fn read(row: &Value) -> Result<Upload, ShopError> {
    let text = |path: &str| row.pointer(path).and_then(Value::as_str);
    let id = row.get("id").and_then(Value::as_u64).ok_or_else(|| unreadable("a file without a number"))?;
    let address = text("/source_url").and_then(|address| Url::parse(address).ok());
    let address = address.filter(|url| ["http", "https"].contains(&url.scheme()));
    let address = address.ok_or_else(|| unreadable("a file without its address"))?.to_string();
    Ok(Upload { id, address, note: text("/description/raw").unwrap_or_default().to_owned() })
}

impl Uploads for WordPress {
    fn takes(&self, name: &str) -> bool {
        !REFUSED.iter().any(|ending| name.ends_with(ending))
    }

    fn noted<'a>(&'a self, word: &'a str) -> Answer<'a, Vec<Upload>> {
        Box::pin(async move {
            let mut found = self.media(("search", word.to_owned())).await?;
            found.retain(|upload| upload.note.contains(word));
            Ok(found)
        })
    }

    fn kept<'a>(&'a self, ids: &'a [u64]) -> Answer<'a, Vec<Upload>> {
        Box::pin(async move {
            let mut found = Vec::new();
            for some in ids.chunks(PER_PAGE) {
                let list: Vec<String> = some.iter().map(u64::to_string).collect();
                found.extend(self.media(("include", list.join(","))).await?);
            }
            Ok(found)
        })
    }

    fn upload<'a>(&'a self, new: NewUpload<'a>) -> Answer<'a, Upload> {
        Box::pin(self.send_file(new))
    }

    fn remove(&self, id: u64) -> Answer<'_, ()> {
        Box::pin(async move {
            let forced = [("force", "true".to_owned())];
            match self.ask(Method::DELETE, &format!("media/{id}"), &forced, None).await {
                Ok(_) | Err(ShopError::NotFound) => Ok(()),
                Err(error) => Err(error),
            }
        })
    }
}
