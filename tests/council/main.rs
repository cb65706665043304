//! The progress report, from the register and the tables that the project
//! ships: what it says of the time of each report, in each language and form.

#[cfg(test)]
mod command;
#[cfg(test)]
mod faithful;
#[cfg(test)]
mod figures;
#[cfg(test)]
mod forms;
#[cfg(test)]
mod golden;
#[cfg(test)]
mod languages;
#[cfg(test)]
mod schema;
#[cfg(test)]
mod shipped;
#[cfg(test)]
mod terms;
