//! A real WordPress that stays up, for looking at pages by hand and for tests in the browser:
//! `cargo run -p comptoir-tests --bin wordpress-site`.

use comptoir_tests::{EDITOR, WordPressSite};

fn main() {
    let site = WordPressSite::start();
    println!("address      {}", site.url());
    println!("user         {EDITOR}\npassword     {}", site.password());
    println!("Return ends it.");
    // An empty line, or the end of whoever started it.
    std::io::stdin().lines().map_while(Result::ok).take_while(|line| !line.is_empty()).for_each(drop);
}
