//! The files in which the newest delegations are remembered.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;
use v6atlas::archive::{Content, method, pack_newest, unpack_newest};
use v6atlas::resource::Registry;
use v6atlas::snapshot::{Footprint, Form};

use super::{MEMORY, durable};

fn path(archive: &Path, registry: Registry, form: Form) -> PathBuf {
    let form = match form {
        Form::Combined => "combined",
        Form::Standard => "standard",
        Form::Extended => "extended",
    };
    archive
        .join(MEMORY)
        .join(format!("newest-{registry}-{form}"))
}

/// The delegations of that content, if they are remembered.
pub(super) fn load(
    archive: &Path,
    registry: Registry,
    form: Form,
    plain: &Content,
) -> Option<Footprint> {
    let bytes = fs::read(path(archive, registry, form)).ok()?;
    let (its, footprint) = unpack_newest(method(), &bytes)?;
    (its == *plain).then_some(footprint)
}

/// Remembers the delegations of a content, as the newest of their registry and
/// form.
pub(super) fn save(archive: &Path, plain: &Content, footprint: &Footprint) -> Result<()> {
    let path = path(archive, footprint.registry(), footprint.form());
    let bytes = pack_newest(method(), plain, footprint);
    durable::file(archive, &path, &bytes, None)
}
