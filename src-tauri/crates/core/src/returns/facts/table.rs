//! The facts as a table for a spreadsheet: one number a line, with what it is of.

use super::wire::{FactFigures, FactShare, FactTimes, FactsAnswer, FactsCsv};
use crate::desk::defused;
use comptoir_kernel::{Money, Problem};

const HEAD: [&str; 9] = ["measure", "of", "from", "to", "value", "unit", "n", "low", "high"];

/// Puts lines together.
struct Lines {
    writer: csv::Writer<Vec<u8>>,
    from: String,
    to: String,
    count: u32,
}

impl Lines {
    fn put(&mut self, named: (&str, &str), value: &str, unit: &str, rest: [String; 3]) -> Result<(), Problem> {
        let (measure, of) = named;
        let head = [measure.to_owned(), defused(of), self.from.clone(), self.to.clone()];
        let line = head.into_iter().chain([value.to_owned(), unit.to_owned()]).chain(rest);
        self.count += 1;
        self.writer.write_record(line.collect::<Vec<_>>()).map_err(Problem::broken)
    }

    fn number(&mut self, measure: &str, of: &str, value: i64, unit: &str) -> Result<(), Problem> {
        self.put((measure, of), &value.to_string(), unit, Default::default())
    }

    /// Pieces with the number that they are of; shares of the interval.
    fn share(&mut self, measure: &str, of: &str, share: &FactShare, unit: &str) -> Result<(), Problem> {
        let text = |share: Option<f64>| share.map(|share| format!("{share:.4}")).unwrap_or_default();
        let rest = [share.of.to_string(), text(share.low), text(share.high)];
        self.put((measure, of), &share.part.to_string(), unit, rest)
    }

    fn times(&mut self, measure: &str, times: &FactTimes) -> Result<(), Problem> {
        for (of, time) in [("p50", times.p50), ("p90", times.p90)] {
            let seconds = time.map(|time| (time / 1000).to_string()).unwrap_or_default();
            let rest = [times.count.to_string(), String::new(), String::new()];
            self.put((measure, of), &seconds, "seconds", rest)?;
        }
        Ok(())
    }

    fn money(&mut self, measure: &str, money: Money) -> Result<(), Problem> {
        self.put((measure, money.currency.code()), &money.to_decimal(), money.currency.code(), Default::default())
    }
}

pub(super) fn table(answer: &FactsAnswer) -> Result<FactsCsv, Problem> {
    let writer = csv::Writer::from_writer(Vec::new());
    let mut lines = Lines { writer, from: String::new(), to: String::new(), count: 0 };
    lines.writer.write_record(HEAD).map_err(Problem::broken)?;
    for figures in [&answer.figures, &answer.before] {
        lines.from = figures.from.0.to_string();
        lines.to = figures.to.0.to_string();
        period(&mut lines, figures)?;
    }
    lines.from = answer.figures.from.0.to_string();
    lines.to = answer.figures.to.0.to_string();
    parts(&mut lines, answer)?;
    let bytes = lines.writer.into_inner().map_err(|error| Problem::broken(error.into_error()))?;
    // Without the mark some spreadsheets read every accent as two signs.
    let text = format!("\u{FEFF}{}", String::from_utf8(bytes).map_err(Problem::broken)?);
    Ok(FactsCsv { text, count: lines.count })
}

fn period(lines: &mut Lines, figures: &FactFigures) -> Result<(), Problem> {
    lines.number("cases", "", i64::from(figures.cases), "cases")?;
    lines.share("returned", "", &figures.rate, "pieces")?;
    lines.number("sold_without_known_delivery", "", figures.guessed, "pieces")?;
    lines.share("exchanged", "", &figures.exchanged, "pieces")?;
    lines.share("saved", "", &figures.saved, "pieces")?;
    lines.share("restocked", "", &figures.restocked, "pieces")?;
    lines.times("request_to_answer", &figures.answer)?;
    lines.times("parcel_to_refund", &figures.refund)?;
    lines.number("statutory", "in_time", i64::from(figures.statutory.in_time), "cases")?;
    lines.number("statutory", "late", i64::from(figures.statutory.late), "cases")?;
    lines.number("statutory", "running", i64::from(figures.statutory.running), "cases")?;
    for money in &figures.money {
        lines.money("sold", money.sold)?;
        lines.money("returned", money.returned)?;
        lines.money("requested", money.requested)?;
        lines.money("exchanged", money.exchanged)?;
        lines.money("credited", money.credited)?;
        lines.money("fees", money.fees)?;
    }
    Ok(())
}

fn parts(lines: &mut Lines, answer: &FactsAnswer) -> Result<(), Problem> {
    for cohort in &answer.cohorts {
        let measure = if cohort.is_mature { "month" } else { "month_not_mature" };
        lines.share(measure, &cohort.month.0.to_string(), &cohort.rate, "pieces")?;
    }
    for reason in &answer.reasons {
        lines.share("reason", reason.reason.as_str(), &reason.share, "pieces")?;
    }
    for article in &answer.articles {
        lines.share("article", &article.article, &article.rate, "pieces")?;
    }
    for grade in &answer.grades {
        lines.share("grade", grade.grade.as_str(), &grade.share, "pieces")?;
    }
    for carrier in &answer.carriers {
        lines.number("carrier_orders", &carrier.carrier, carrier.orders, "orders")?;
        lines.number("carrier_damaged", &carrier.carrier, i64::from(carrier.damaged), "cases")?;
        lines.number("carrier_lost", &carrier.carrier, i64::from(carrier.lost), "cases")?;
    }
    Ok(())
}
