//! Who holds a resource.

/// The opaque identifier of a resource holder in an extended allocation file.
///
/// All records of one file with the same identifier are registered to the same
/// holder. It means nothing outside its file: RIPE NCC makes new ones every
/// day, so holders are never followed from one snapshot to the next by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HolderId<'a>(&'a [u8]);

impl<'a> HolderId<'a> {
    /// The identifier with these bytes; `None` if there are none.
    pub fn new(bytes: &'a [u8]) -> Option<Self> {
        (!bytes.is_empty()).then_some(Self(bytes))
    }

    /// The bytes as they stand in the file.
    pub fn as_bytes(self) -> &'a [u8] {
        self.0
    }
}
