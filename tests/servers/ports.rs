//! Free ports on loopback.

use std::{
    net::TcpListener,
    sync::atomic::{AtomicU16, Ordering},
    time::SystemTime,
};

/// Below the range from which the system takes ports for outgoing connections, so that none of those is in the way.
const FIRST: u16 = 12_000;
const COUNT: u16 = 18_000;

/// A port that nobody listens on now. Tests in parallel processes start at different places.
pub fn free() -> u16 {
    static NEXT: AtomicU16 = AtomicU16::new(0);
    if NEXT.load(Ordering::Relaxed) == 0 {
        let nanos = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().subsec_nanos();
        let mixed = nanos.wrapping_mul(2_654_435_761).wrapping_add(std::process::id().wrapping_mul(40_503));
        NEXT.store(u16::try_from(mixed % u32::from(COUNT)).unwrap().max(1), Ordering::Relaxed);
    }
    loop {
        let port = FIRST + NEXT.fetch_add(1, Ordering::Relaxed) % COUNT;
        if TcpListener::bind(("127.0.0.1", port)).is_ok() {
            return port;
        }
    }
}
