//! `v6atlas fetch` against a server that misbehaves on purpose. Each test has a
//! folder and a server of its own on the loopback address.

#![cfg(test)]

#[path = "../support/bench.rs"]
mod bench;
mod contents;
mod network;
mod runs;
mod server;
mod world;
