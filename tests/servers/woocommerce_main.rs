//! A WooCommerce double that stays up, for looking at a shop by hand:
//! `cargo run -p comptoir-tests --bin woocommerce-double -- [port] [orders] [7|11] [http]`. The line `lose` loses the answer
//! to the next deed after it was done; an empty one ends the double.

use comptoir_tests::{KEY, READ_KEY, SECRET, WooFault, WooOptions, WooShop, WooVersion};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let number = |place: usize| arguments.get(place).and_then(|text| text.parse::<u64>().ok());
    let has = |word: &str| arguments.iter().any(|argument| argument == word);
    let options = WooOptions {
        version: if number(2) == Some(7) { WooVersion::V7 } else { WooVersion::V11 },
        is_tls: !has("http"),
        orders: number(1).unwrap_or(300),
        ..WooOptions::default()
    };
    let port = number(0).and_then(|port| u16::try_from(port).ok()).unwrap_or(0);
    let shop = WooShop::start_at(options, port);
    println!("address      {}", shop.url());
    println!("certificates {}", shop.ca_file().display());
    println!("key          {KEY}\nsecret       {SECRET}\nread only    {READ_KEY}");
    println!("Return ends it.");
    for line in std::io::stdin().lines().map_while(Result::ok) {
        match line.trim() {
            "" => break,
            "lose" => shop.spoil(WooFault::ResetAfterAct, "POST", 1),
            other => println!("nobody knows what {other} means"),
        }
    }
}
