//! From a context to HTML: the templates, with the words of a language at hand.

use std::fmt;

use minijinja::syntax::SyntaxConfig;
use minijinja::{AutoEscape, Environment, UndefinedBehavior, Value};

use crate::geography::Language;
use crate::message::Messages;

const TEMPLATES: [(&str, &str); 18] = [
    ("base.html", include_str!("templates/base.html")),
    ("parts.html", include_str!("templates/parts.html")),
    ("about.html", include_str!("templates/about.html")),
    ("activities.html", include_str!("templates/activities.html")),
    ("activity.html", include_str!("templates/activity.html")),
    ("area.html", include_str!("templates/area.html")),
    ("choose.html", include_str!("templates/choose.html")),
    ("countries.html", include_str!("templates/countries.html")),
    ("country.html", include_str!("templates/country.html")),
    ("duties.html", include_str!("templates/duties.html")),
    ("indicators.html", include_str!("templates/indicators.html")),
    ("regions.html", include_str!("templates/regions.html")),
    ("rule.html", include_str!("templates/rule.html")),
    ("rules.html", include_str!("templates/rules.html")),
    ("sources.html", include_str!("templates/sources.html")),
    ("statistics.html", include_str!("templates/statistics.html")),
    ("training.html", include_str!("templates/training.html")),
    ("world.html", include_str!("templates/world.html")),
];

/// A page that cannot be made: a fault of this program.
#[derive(Debug)]
pub struct SiteError(minijinja::Error);

impl fmt::Display for SiteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a template cannot be filled: {}", self.0)
    }
}

impl std::error::Error for SiteError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0)
    }
}

impl From<minijinja::Error> for SiteError {
    fn from(error: minijinja::Error) -> Self {
        Self(error)
    }
}

/// The templates in one language.
pub(super) struct Renderer(Environment<'static>);

impl Renderer {
    pub(super) fn new(language: Language) -> Result<Self, SiteError> {
        let words = Messages::of(language);
        let mut environment = Environment::new();
        // A name that a context lacks is a fault, and not an empty place.
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_auto_escape_callback(|_| AutoEscape::Html);
        // Lines that hold only a tag leave nothing behind.
        let syntax = SyntaxConfig::builder()
            .trim_blocks(true)
            .lstrip_blocks(true)
            .build()?;
        environment.set_syntax(syntax);
        environment.add_function("t", move |id: &str| words.text(id));
        environment.add_function("named", move |family: &str, code: &str| {
            words.named(family, code)
        });
        environment.add_function("number", move |count: i64| words.count(count));
        for (name, text) in TEMPLATES {
            environment.add_template(name, text)?;
        }
        Ok(Self(environment))
    }

    pub(super) fn render(&self, template: &str, context: Value) -> Result<String, SiteError> {
        Ok(self.0.get_template(template)?.render(context)?)
    }
}
