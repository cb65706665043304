//! v6atlas
pub mod activity;
pub mod chart;
pub mod delegated;
pub mod export;
pub mod geography;
pub mod measure;
pub mod message;
pub mod period;
pub mod profile;
pub mod report;
pub mod resource;
pub mod snapshot;
pub mod source;
