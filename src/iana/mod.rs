//! IANA's registries of number space: what the global registry gave to whom.
//!
//! [`Iana`] takes the three registries that IANA publishes, IPv6 unicast
//! assignments, IPv4 address space and AS numbers, in either of the two forms
//! in which it publishes them, XML and CSV. Form and registry are told by
//! content, never by name. Anything that cannot be read is an error with its
//! place: a block that was passed over would make a checker see holes.

mod block;
mod csv;
mod error;
mod row;
mod table;
mod tables;
mod xml;

pub use self::block::Block;
pub use self::error::IanaError;
pub use self::tables::Iana;
