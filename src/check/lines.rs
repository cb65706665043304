//! Where a file declares how much it holds.

use super::space::Space;
use crate::resource::ResourceKind;

/// The lines that declare counts.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Lines {
    pub(super) header: u64,
    /// By type; 0 if there is none.
    pub(super) summaries: [u64; 3],
}

impl Lines {
    pub(super) fn set_summary(&mut self, kind: ResourceKind, line: u64) {
        if let Some(own) = self.summaries.get_mut(kind as usize) {
            *own = line;
        }
    }

    /// The line and the field with the declared number of a type; of all if
    /// it is not declared apart.
    pub(super) fn count_of(&self, space: Space) -> (u64, usize) {
        match self.summaries.get(space as usize) {
            Some(&line) if line > 0 => (line, 4),
            _ => (self.header, 3),
        }
    }
}
