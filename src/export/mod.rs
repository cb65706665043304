//! Observations as tables for other tools, one format a file.

pub mod csv;
