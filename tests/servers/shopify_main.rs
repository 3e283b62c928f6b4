//! A Shopify double that stays up, for looking at a shop by hand and for tests in the browser:
//! `cargo run -p comptoir-tests --bin shopify-double -- [orders] [foreign|cheap|old]`.

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
    println!("address      {}", server.base());
    println!("token        {PASTED_TOKEN}\nclient       {CLIENT_ID}\nsecret       {CLIENT_SECRET}");
    println!("Return ends it.");
    let _ = std::io::stdin().read_line(&mut String::new());
}
