//! Pages of a WordPress site, by the interface that every one has since 4.7, and an application password (since 5.6).

mod media;

use super::pages::{DRAFT, NewPage, Pages, SHOWN, WebPage};
use super::uploads::Uploads;
use crate::shops::web::{Ask, Reply, Web};
use crate::shops::{Answer, ShopError};
use base64::{Engine, prelude::BASE64_STANDARD};
use comptoir_kernel::Secret;
use reqwest::Method;
use reqwest::header::AUTHORIZATION;
use serde_json::{Value, json};
use std::path::Path;
use url::Url;

/// What WordPress gives at once.
const PER_PAGE: usize = 100;
/// Pages of answers that are read: a site has no more of ours than this hundredfold.
const MOST_ANSWERS: u64 = 1000;
const FIELDS: &str = "id,status,title,content";

/// One site, for one person.
#[derive(Debug)]
pub struct WordPress {
    web: Web,
    base: Url,
    user: String,
    password: Secret,
}

impl WordPress {
    /// Nothing is sent yet.
    ///
    /// # Errors
    /// The address or the certificate file cannot be used.
    pub fn new(
        address: &str,
        user: &str,
        password: Secret,
        ca_file: Option<&Path>,
        is_local: bool,
    ) -> Result<Self, ShopError> {
        let web = Web::new(ca_file, is_local)?;
        let base = web.address(address)?;
        Ok(Self { web, base, user: user.to_owned(), password })
    }

    /// The address in full.
    pub const fn base(&self) -> &Url {
        &self.base
    }

    async fn may_publish(&self) -> Result<(), ShopError> {
        let pairs = [("context", "edit".to_owned()), ("_fields", "id,capabilities".to_owned())];
        let me = self.ask(Method::GET, "users/me", &pairs, None).await?.0;
        let may = |right: &str| me.pointer(&format!("/capabilities/{right}")).and_then(Value::as_bool) == Some(true);
        // Without the last, WordPress rewrites what it is sent.
        let wanted =
            ["edit_pages", "publish_pages", "edit_published_pages", "delete_published_pages", "unfiltered_html"];
        match wanted.into_iter().find(|right| !may(right)) {
            Some(right) => Err(ShopError::MissingScope { scope: right.to_owned() }),
            None => Ok(()),
        }
    }

    async fn list(&self, filter: &[(&str, String)]) -> Result<Vec<WebPage>, ShopError> {
        let every = ("status", "publish,future,draft,pending,private".to_owned());
        let pairs: Vec<_> = [every].iter().chain(filter).cloned().collect();
        self.rows("pages", FIELDS, &pairs).await?.iter().map(|row| self.read(row)).collect()
    }

    /// Every row of a list.
    async fn rows(&self, route: &str, fields: &str, filter: &[(&str, String)]) -> Result<Vec<Value>, ShopError> {
        let (mut rows, mut page) = (Vec::new(), 1);
        loop {
            let fixed = [("context", "edit"), ("_fields", fields)];
            let mut pairs: Vec<(&str, String)> = fixed.map(|(name, value)| (name, value.to_owned())).to_vec();
            pairs.extend(filter.iter().cloned());
            pairs.extend([("orderby", "id".to_owned()), ("order", "asc".to_owned())]);
            pairs.extend([("per_page", PER_PAGE.to_string()), ("page", page.to_string())]);
            let (answer, last) = self.ask(Method::GET, route, &pairs, None).await?;
            let Value::Array(some) = answer else { return Err(unreadable("no list")) };
            rows.extend(some);
            if page >= last.min(MOST_ANSWERS) {
                return Ok(rows);
            }
            page += 1;
        }
    }

    /// Makes or changes a page, and answers how it stands.
    async fn write(&self, route: &str, body: &Value) -> Result<WebPage, ShopError> {
        let pairs = [("context", "edit".to_owned())];
        self.read(&self.ask(Method::POST, route, &pairs, Some(body)).await?.0)
    }

    /// The answer, and how many pages of answers there are.
    async fn ask(
        &self,
        method: Method,
        route: &str,
        pairs: &[(&str, String)],
        body: Option<&Value>,
    ) -> Result<(Value, u64), ShopError> {
        let ask = self.question(method, route, pairs)?;
        self.answer(body.into_iter().fold(ask, Ask::json)).await
    }

    fn question(&self, method: Method, route: &str, pairs: &[(&str, String)]) -> Result<Ask, ShopError> {
        let mut url = self.base.join("index.php").map_err(|_| ShopError::Address { address: self.base.to_string() })?;
        // This form works whatever the site's addresses look like.
        url.query_pairs_mut().append_pair("rest_route", &format!("/wp/v2/{route}")).extend_pairs(pairs);
        let pair = BASE64_STANDARD.encode(format!("{}:{}", self.user, self.password.expose()));
        Ok(Ask::new(method, url).secret_header(AUTHORIZATION, &format!("Basic {pair}")))
    }

    async fn answer(&self, ask: Ask) -> Result<(Value, u64), ShopError> {
        let reply = self.web.send(ask).await?;
        let value = reply.json()?;
        if !reply.is_success() {
            return Err(self.refusal(&reply, &value));
        }
        let pages = reply.header("x-wp-totalpages").and_then(|text| text.trim().parse().ok());
        Ok((value, pages.unwrap_or(1)))
    }

    fn read(&self, row: &Value) -> Result<WebPage, ShopError> {
        let text = |path: &str| row.pointer(path).and_then(Value::as_str).map(str::to_owned);
        let id = row.get("id").and_then(Value::as_u64).ok_or_else(|| unreadable("a page without a number"))?;
        let part = |path: &str| text(path).ok_or_else(|| unreadable("a page without its text"));
        let address = format!("{}?page_id={id}", self.base);
        Ok(WebPage {
            id,
            status: part("/status")?,
            title: part("/title/raw")?,
            content: part("/content/raw")?,
            address,
        })
    }

    /// Messages come in the site's language and are for people; codes are not.
    fn refusal(&self, reply: &Reply, value: &Value) -> ShopError {
        let text = |name: &str| value.get(name).and_then(Value::as_str).unwrap_or_default();
        let code: String = text("code").chars().take(100).collect();
        let reason: String = text("message").chars().take(500).collect();
        let reason = reason.replace(self.password.expose(), "…");
        let status = reply.status();
        match status {
            401 if code.starts_with("rest_cannot_") => ShopError::MissingScope { scope: code },
            401 => ShopError::WrongKey { reason },
            403 => ShopError::MissingScope { scope: code },
            404 if code == "rest_no_route" => ShopError::Unsupported,
            404 | 410 => ShopError::NotFound,
            // A file of a kind that it does not take, or no room for it.
            500 if code == "rest_upload_unknown_error" => ShopError::Refused { code, reason },
            500.. if code.is_empty() || status != 501 => ShopError::ServerFault { status, reason },
            _ => ShopError::Refused { code, reason },
        }
    }
}

impl Pages for WordPress {
    fn sign_in(&self) -> Answer<'_, ()> {
        Box::pin(self.may_publish())
    }

    fn holding<'a>(&'a self, word: &'a str) -> Answer<'a, Vec<WebPage>> {
        Box::pin(async move { self.list(&[("search", word.to_owned())]).await })
    }

    fn numbered<'a>(&'a self, ids: &'a [u64]) -> Answer<'a, Vec<WebPage>> {
        Box::pin(async move {
            let mut pages = Vec::new();
            for some in ids.chunks(PER_PAGE) {
                let list: Vec<String> = some.iter().map(u64::to_string).collect();
                pages.extend(self.list(&[("include", list.join(","))]).await?);
            }
            Ok(pages)
        })
    }

    fn draft<'a>(&'a self, page: NewPage<'a>) -> Answer<'a, WebPage> {
        let NewPage { title, slug, content, parent, .. } = page;
        let parent = parent.unwrap_or(0);
        let body = json!({ "status": DRAFT, "title": title, "slug": slug, "content": content, "parent": parent });
        Box::pin(async move { self.write("pages", &body).await })
    }

    fn publish<'a>(&'a self, id: u64, title: &'a str, content: &'a str) -> Answer<'a, WebPage> {
        let body = json!({ "status": SHOWN, "title": title, "content": content });
        Box::pin(async move { self.write(&format!("pages/{id}"), &body).await })
    }

    /// Into the bin, from where people can take it back.
    fn discard(&self, id: u64) -> Answer<'_, ()> {
        Box::pin(async move {
            match self.ask(Method::DELETE, &format!("pages/{id}"), &[], None).await {
                Ok(_) | Err(ShopError::NotFound) => Ok(()),
                Err(error) => Err(error),
            }
        })
    }

    fn uploads(&self) -> Option<&dyn Uploads> {
        Some(self)
    }

    /// A title is HTML there too.
    fn title(&self, plain: &str) -> String {
        plain.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
    }

    /// A block of HTML is the one that is shown as it is.
    fn content(&self, html: &str) -> String {
        format!("<!-- wp:html -->\n{html}\n<!-- /wp:html -->")
    }
}

fn unreadable(reason: &str) -> ShopError {
    ShopError::Unreadable { reason: reason.to_owned() }
}
