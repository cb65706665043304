//! How far an activity reaches, and how near it is to the subject.

use super::words::words;

words! {
    /// How far an activity reaches.
    pub enum Scope ("a scope") {
        /// The world.
        Global = "global",
        /// A region of ITU's development sector.
        Regional = "regional",
        /// A part of such a region, such as Central Africa: no country.
        Subregional = "subregional",
        /// A country.
        National = "national",
    }
}

words! {
    /// How near an activity is to IPv6.
    pub enum Relevance ("a relevance") {
        /// It is about IPv6.
        Core = "core",
        /// It stands near it in the documents: exchanges, names, other networks.
        Related = "related",
    }
}

words! {
    /// What kind of body organises an activity.
    pub enum OrganiserType ("an organiser type") {
        /// ITU, any of its parts.
        Itu = "ITU",
        /// A regional Internet registry.
        Rir = "RIR",
        /// A network operators' group.
        Nog = "NOG",
        /// The Internet Society.
        Isoc = "ISOC",
        /// Another body.
        Other = "other",
    }
}
