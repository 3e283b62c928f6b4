//! A real Vendure shop on loopback, over a copy of the populated one that `cargo xtask test` makes; in front of it somebody
//! who counts the questions and loses answers.

use crate::{Page, Request, WebServer};
use serde_json::{Value, json};
use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::PathBuf,
    process::{Child, ChildStdin, Command, Stdio},
    sync::{Arc, Mutex},
};

/// The owner of the shop, and somebody who may read customers only.
pub const OWNER: &str = "captain";
pub const CLERK: &str = "clerk";
pub const VENDURE_PASSWORD: &str = "correct horse";

/// What happens to an answer after the deed was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LostAnswer {
    /// The connection ends without a word.
    Reset,
    /// A proxy answers 502 with its page.
    BadGateway,
    /// Half of the data comes.
    Truncated,
}

type Losses = Arc<Mutex<Vec<(String, LostAnswer)>>>;

/// The running shop. Dropping it, or the death of this process, ends it and removes its folder.
pub struct VendureShop {
    server: Child,
    input: Option<ChildStdin>,
    target: Arc<Mutex<u16>>,
    front: WebServer,
    losses: Losses,
}

impl VendureShop {
    /// Starts a shop of 24 orders, 4 products and 4 customers.
    ///
    /// # Panics
    /// It was not fetched, or does not start.
    pub fn start() -> Self {
        let place = place();
        let populated = place.join("shop.sqlite");
        assert!(populated.exists(), "Vendure is not there: `cargo xtask test --only suite` fetches it");
        // The server removes the folder, since it outlives a killed test by a moment.
        let folder = tempfile::Builder::new().prefix("vendure").tempdir().unwrap().keep();
        let copy = folder.join("shop.sqlite");
        fs::copy(populated, &copy).unwrap();
        let own = place.parent().unwrap().join("node_modules/node/bin/node");
        let mut server = Command::new(if own.exists() { own } else { "node".into() })
            .current_dir(&place)
            .args([place.join("server.mjs"), copy, "kept".into(), "own".into()])
            .env("VENDURE_DISABLE_TELEMETRY", "true")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("Vendure needs Node");
        let input = server.stdin.take();
        let mut line = String::new();
        BufReader::new(server.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let port: u16 = line.trim().parse().expect("Vendure says its port when it has started");
        let (target, losses) = (Arc::new(Mutex::new(port)), Losses::default());
        let (to, lost) = (Arc::clone(&target), Arc::clone(&losses));
        let front = WebServer::start(move |request| answer(*to.lock().unwrap(), &lost, request));
        Self { server, input, target, front, losses }
    }

    /// Where clients ask.
    pub fn url(&self) -> String {
        self.front.base()
    }

    /// The answers to the next question of this name is lost, after it was done.
    pub fn lose(&self, question: &str, how: LostAnswer) {
        self.losses.lock().unwrap().push((format!(" {question}("), how));
    }

    /// How many questions came so far.
    pub fn asked(&self) -> usize {
        self.front.seen().len()
    }

    /// How many questions of this name came so far.
    pub fn asked_for(&self, question: &str) -> usize {
        let word = format!(" {question}(");
        self.front.seen().iter().filter(|request| request.body.contains(&word)).count()
    }

    /// Somebody buys a piece with a code, as a customer does.
    ///
    /// # Panics
    /// The shop does not sell it.
    pub fn buy_with(&self, code: &str) {
        let port = *self.target.lock().unwrap();
        let mut token = None;
        let mut ask = |query: &str| {
            let mut headers = vec![("content-type".to_owned(), "application/json".to_owned())];
            headers.extend(token.clone().map(|token: String| ("authorization".to_owned(), format!("Bearer {token}"))));
            let body = json!({ "query": query }).to_string();
            let request = Request {
                method: "POST".to_owned(),
                target: "/shop-api".to_owned(),
                headers,
                bytes: body.clone().into_bytes(),
                body,
            };
            let page = forwarded(port, &request).expect("the shop answers");
            let given = page.headers.iter().find(|(name, _)| *name == "vendure-auth-token");
            token = given.map(|(_, token)| token.clone()).or_else(|| token.clone());
            let answer: Value = serde_json::from_str(&page.body).unwrap();
            assert!(answer.get("errors").is_none() && !page.body.contains("errorCode"), "{query}: {answer}");
            answer["data"].clone()
        };
        let on = "... on ErrorResult { errorCode message }";
        let place = r#"{ fullName: "Ida Berg", streetLine1: "Kaj 1", postalCode: "11122", city: "Stockholm", countryCode: "SE" }"#;
        let person = r#"{ firstName: "Ida", lastName: "Berg", emailAddress: "ida@customers.example" }"#;
        ask(&format!(r#"mutation {{ addItemToOrder(productVariantId: "1", quantity: 1) {{ __typename {on} }} }}"#));
        ask(&format!(r#"mutation {{ applyCouponCode(couponCode: "{code}") {{ __typename {on} }} }}"#));
        ask(&format!("mutation {{ setCustomerForOrder(input: {person}) {{ __typename {on} }} }}"));
        ask(&format!("mutation {{ setOrderShippingAddress(input: {place}) {{ __typename {on} }} }}"));
        let ways = ask("{ eligibleShippingMethods { id } }");
        let way = ways["eligibleShippingMethods"][0]["id"].as_str().unwrap();
        ask(&format!(r#"mutation {{ setOrderShippingMethod(shippingMethodId: ["{way}"]) {{ __typename {on} }} }}"#));
        ask(&format!(r#"mutation {{ transitionOrderToState(state: "ArrangingPayment") {{ __typename {on} }} }}"#));
        ask(&format!(
            r#"mutation {{ addPaymentToOrder(input: {{ method: "card", metadata: {{}} }}) {{ __typename {on} }} }}"#
        ));
    }

    /// Leads this shop's address to another server, which knows nobody's sign-in.
    pub fn becomes(&self, other: &Self) {
        *self.target.lock().unwrap() = *other.target.lock().unwrap();
    }
}

impl Drop for VendureShop {
    fn drop(&mut self) {
        drop(self.input.take());
        let _ = self.server.wait();
    }
}

fn place() -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../target"), PathBuf::from);
    target.join("tools/vendure")
}

fn answer(port: u16, losses: &Losses, request: &Request) -> Page {
    let Some(page) = forwarded(port, request) else { return Page::cut() };
    let mut losses = losses.lock().unwrap();
    let Some(at) = losses.iter().position(|(word, _)| request.body.contains(word)) else { return page };
    match losses.remove(at).1 {
        LostAnswer::Reset => Page::cut(),
        LostAnswer::BadGateway => Page::new(502, "text/html", "<html><h1>502 Bad Gateway</h1></html>"),
        LostAnswer::Truncated => Page { body: page.body[..page.body.len() / 2].to_owned(), ..page },
    }
}

fn forwarded(port: u16, request: &Request) -> Option<Page> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).ok()?;
    let mut head = format!(
        "{} {} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Length: {}\r\n",
        request.method,
        request.target,
        request.body.len()
    );
    for (name, value) in &request.headers {
        if ["authorization", "content-type", "accept"].contains(&name.as_str()) {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
    }
    stream.write_all(format!("{head}\r\n{}", request.body).as_bytes()).ok()?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).ok()?;
    let text = String::from_utf8(answer).ok()?;
    let (head, body) = text.split_once("\r\n\r\n")?;
    let header = |wanted: &str| {
        let lines = head.lines().filter_map(|line| line.split_once(": "));
        lines.filter(|(name, _)| name.eq_ignore_ascii_case(wanted)).map(|(_, value)| value.to_owned()).next()
    };
    assert!(header("transfer-encoding").is_none(), "Vendure says how long its answers are");
    let mut page = Page::new(head.split(' ').nth(1)?.parse().ok()?, &header("content-type")?, body);
    page.headers.extend(header("vendure-auth-token").map(|token| ("vendure-auth-token", token)));
    Some(page)
}
