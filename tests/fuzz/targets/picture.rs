//! See `picture` in `exercise.rs`.
#![no_main]

#[path = "../exercise.rs"]
#[expect(dead_code, reason = "each target is a program of its own")]
mod exercise;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| exercise::picture(bytes));
