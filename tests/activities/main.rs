//! The register that the project ships: that it holds all that the documents
//! say, that it is without a problem, and that its gaps are found.

#[cfg(test)]
mod contents;
#[cfg(test)]
mod gaps;
#[cfg(test)]
mod queries;
#[cfg(test)]
mod shipped;
