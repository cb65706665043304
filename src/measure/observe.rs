//! From a stock to its observations.

use super::{Indicator, ObsStatus, Observation, StockTable, Value};
use crate::geography::Area;
use crate::period::Period;
use crate::snapshot::Form;

/// The status of the figures of a stock.
pub(super) fn status_of(stock: &StockTable) -> ObsStatus {
    if stock.vintage.is_damaged() {
        ObsStatus::Estimated
    } else if stock.form == Form::Combined {
        ObsStatus::DefinitionDiffers
    } else {
        ObsStatus::Normal
    }
}

/// A break concerns what is told by country; the total stays as it is.
pub(super) fn with_break(status: ObsStatus, is_break: bool, area: Area) -> ObsStatus {
    if is_break && area != Area::Total && status == ObsStatus::Normal {
        ObsStatus::Break
    } else {
        status
    }
}

/// Tells what there is on the date of a stock.
pub(super) fn observe_stock(
    stock: &StockTable,
    status: &dyn Fn(Area) -> ObsStatus,
    list: &mut Vec<Observation>,
) {
    for (&area, values) in &stock.areas {
        for indicator in stock.indicators() {
            let Some(value) = values.value(indicator) else {
                continue;
            };
            list.push(Observation {
                scope: stock.scope,
                area,
                indicator,
                time: Period::Day(stock.date),
                value: Some(value),
                status: status(area),
                vintage: stock.vintage.clone(),
            });
        }
    }
}

/// Tells what is left of each year.
pub(super) fn observe_survivors(stock: &StockTable, list: &mut Vec<Observation>) {
    for (&(area, year), &records) in &stock.survivors {
        list.push(Observation {
            scope: stock.scope,
            area,
            indicator: Indicator::V6_SURVIVING,
            time: Period::Year(year),
            value: Some(Value::Count(records)),
            status: ObsStatus::DefinitionDiffers,
            vintage: stock.vintage.clone(),
        });
    }
}
