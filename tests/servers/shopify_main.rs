//! A Shopify double that stays up, for looking at a shop by hand and for tests in the browser:
//! `cargo run -p comptoir-tests --bin shopify-double -- [orders] [foreign|cheap|old|returns]`.
//! A line `ask 6` asks for a return as a customer does, and one such as `return 3 CANCELED` moves the newest return of an
//! order, as somebody in the shop would.

use comptoir_tests::shopify::{CLIENT_ID, CLIENT_SECRET, PASTED_TOKEN, Shop, ShopifyServer};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let orders = arguments.first().and_then(|text| text.parse::<u64>().ok()).unwrap_or(300);
    let has = |word: &str| arguments.iter().any(|argument| argument == word);
    let server = ShopifyServer::start(Shop::with_orders(orders));
    // The app belongs to another organisation; a plan that hides customers; a key that reads sixty days and nothing else.
    server.behaviour().is_foreign = has("foreign");
    server.shop().hides_customers = has("cheap");
    if has("old") {
        server.shop().scopes = ["read_orders", "read_customers"].map(str::to_owned).to_vec();
    }
    // Orders that were sent, of two of which customers want something returned.
    if has("returns") {
        let mut shop = server.shop();
        (3..=6).for_each(|number| shop.send_all(number));
        shop.ask_to_return(3, "SIZE_TOO_SMALL", "Too tight at the shoulders");
        shop.ask_to_return(4, "DEFECTIVE", "The seam is open");
    }
    println!("address      {}", server.base());
    println!("token        {PASTED_TOKEN}\nclient       {CLIENT_ID}\nsecret       {CLIENT_SECRET}");
    println!("Return ends it.");
    for line in std::io::stdin().lines().map_while(Result::ok).take_while(|line| !line.is_empty()) {
        let words: Vec<&str> = line.split(' ').collect();
        let number = words.get(1).and_then(|number| number.parse().ok());
        match (words.as_slice(), number) {
            (["ask", _], Some(number)) => drop(server.shop().ask_to_return(number, "UNWANTED", "")),
            (["return", _, status], Some(number)) => server.shop().set_newest_return(number, status),
            _ => {}
        }
    }
}
