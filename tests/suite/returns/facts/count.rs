//! The slow count: what the definitions say, case by case, without a database.

use crate::cast::{DAY, Shop, list};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The day of a moment around noon in Greenwich, which is the same day everywhere.
pub fn day_of(at: i64) -> String {
    // Howard Hinnant's civil_from_days.
    let days = at.div_euclid(DAY) + 719_468;
    let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * of_year + 2) / 153;
    let (day, month) = (of_year - (153 * shifted + 2) / 5 + 1, if shifted < 10 { shifted + 3 } else { shifted - 9 });
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}")
}

pub struct Sold {
    pub placed: i64,
    pub delivered: Option<i64>,
    pub currency: String,
    pub country: String,
    pub pieces: i64,
    pub value: i64,
}

/// Both days, each at a moment of it.
pub struct Period<'a> {
    pub from: i64,
    pub to: i64,
    pub country: &'a str,
}

impl Period<'_> {
    fn has(&self, at: Option<i64>) -> bool {
        let day = at.map(|at| at.div_euclid(DAY));
        day.is_some_and(|day| self.from.div_euclid(DAY) <= day && day <= self.to.div_euclid(DAY))
    }
}

#[derive(Default)]
pub struct Count {
    pub sold: BTreeMap<i64, Sold>,
    pub cases: Vec<(i64, Value)>,
    /// The cases as the desk shows them, with their orders' numbers.
    shown: Vec<(i64, Value)>,
    /// When money was confirmed.
    now: i64,
}

impl Count {
    pub fn sell(&mut self, number: i64, placed: i64, of: (&str, &str), article: (&str, &str, i64), pieces: i64) {
        let cents = if of.0 == "JPY" { 1 } else { 100 };
        let (currency, country) = (of.0.to_owned(), of.1.to_owned());
        let value = article.2 * pieces * cents;
        self.sold.insert(number, Sold { placed, delivered: None, currency, country, pieces, value });
    }

    pub fn deliver(&mut self, number: i64, at: i64) {
        self.sold.get_mut(&number).unwrap().delivered = Some(at);
    }

    pub async fn read(&mut self, desk: &Shop) {
        for (number, id) in &self.cases {
            self.shown.push((*number, desk.ask("returns.show", json!({ "id": id })).await));
        }
        self.now = desk.desk.now().as_millisecond();
    }

    /// Half of the delivered orders took no longer; the later of two in the middle.
    fn usual(&self) -> i64 {
        let times = self.sold.values().filter_map(|sold| Some(sold.delivered? - sold.placed));
        let mut times: Vec<i64> = times.collect();
        times.sort_unstable();
        times[times.len() / 2]
    }

    fn arrived(&self, number: i64) -> Option<i64> {
        let sold = &self.sold[&number];
        Some(sold.delivered.unwrap_or(sold.placed + self.usual()))
    }

    fn counted<'a>(&'a self, period: &'a Period<'_>) -> impl Iterator<Item = &'a (i64, Value)> {
        self.shown.iter().filter(|(number, case)| {
            let lost = ["draft", "declined", "cancelled", "expired"];
            let is_there = period.country.is_empty() || self.sold[number].country == period.country;
            is_there && !lost.contains(&case["row"]["state"].as_str().unwrap())
        })
    }

    fn begun<'a>(&'a self, period: &'a Period<'_>) -> impl Iterator<Item = &'a Value> {
        self.counted(period).map(|(_, case)| case).filter(|case| period.has(case["row"]["openedAt"].as_i64()))
    }

    /// Everything that is compared.
    pub fn figures(&self, period: &Period<'_>) -> Value {
        let mut sold = 0;
        for (number, order) in &self.sold {
            let is_there = period.country.is_empty() || order.country == period.country;
            if is_there && period.has(self.arrived(*number)) {
                sold += order.pieces;
            }
        }
        let mut back = 0;
        for (number, case) in self.counted(period) {
            if period.has(self.arrived(*number)) {
                back += pieces(case, &|item| item["outcome"] != "advice" && item["outcome"] != "partial_refund");
            }
        }
        let decided: Vec<&Value> = self
            .begun(period)
            .filter(|case| ["decided", "settled", "closed"].contains(&case["row"]["state"].as_str().unwrap()))
            .collect();
        let of = |fits: &dyn Fn(&Value) -> bool| decided.iter().map(|case| pieces(case, fits)).sum::<i64>();
        let graded = |fits: &dyn Fn(&Value) -> bool| {
            self.begun(period).map(|case| pieces(case, &|item| !item["grade"].is_null() && fits(item))).sum::<i64>()
        };
        json!({
            "cases": self.begun(period).count(),
            "rate": [back, sold],
            "exchanged": [of(&|item| item["outcome"] == "exchange"), of(&|_| true)],
            "saved": [of(&|item| item["outcome"] == "advice"), of(&|_| true)],
            "restocked": [graded(&|item| item["disposition"] == "restock"), graded(&|_| true)],
            "answer": self.answers(period),
            "refund": self.refunds(period),
            "statutory": self.statutory(period),
            "money": self.money(period, &decided),
        })
    }

    /// All cases with their answers, declined ones too.
    fn answers(&self, period: &Period<'_>) -> Value {
        let mut times = Vec::new();
        for (number, case) in &self.shown {
            let is_there = period.country.is_empty() || self.sold[number].country == period.country;
            let answered = [first(case, "approved"), first(case, "declined")].into_iter().flatten().min();
            if let (true, Some(answered), Some(asked)) = (is_there, answered, first(case, "requested"))
                && period.has(Some(answered))
            {
                times.push(answered - asked);
            }
        }
        ranks(times)
    }

    fn refunds(&self, period: &Period<'_>) -> Value {
        let mut times = Vec::new();
        for (_, case) in self.counted(period) {
            if let (Some(received), Some(paid)) = (first(case, "received"), paid_at(case))
                && period.has(Some(paid))
            {
                times.push(paid - received);
            }
        }
        ranks(times)
    }

    fn statutory(&self, period: &Period<'_>) -> Value {
        let (mut in_time, mut late, mut running) = (0, 0, 0);
        for case in self.begun(period).filter(|case| case["row"]["track"] == "withdrawal") {
            let by = case["row"]["repayBy"].as_i64().unwrap();
            match paid_at(case) {
                Some(at) if at <= by => in_time += 1,
                None if self.now <= by => running += 1,
                _ => late += 1,
            }
        }
        json!({ "inTime": in_time, "late": late, "running": running })
    }

    fn money(&self, period: &Period<'_>, decided: &[&Value]) -> Value {
        let mut sums: BTreeMap<String, [i64; 6]> = BTreeMap::new();
        for (number, order) in &self.sold {
            let is_there = period.country.is_empty() || order.country == period.country;
            if is_there && period.has(self.arrived(*number)) {
                sums.entry(order.currency.clone()).or_default()[0] += order.value;
            }
        }
        for (number, case) in self.counted(period) {
            if period.has(self.arrived(*number)) {
                let back = value(case, &|item| item["outcome"] != "advice");
                sums.entry(self.sold[number].currency.clone()).or_default()[1] += back;
            }
        }
        for case in decided {
            let sum = sums.entry(case["row"]["value"]["currency"].as_str().unwrap().to_owned()).or_default();
            sum[2] += value(case, &|_| true);
            sum[3] += value(case, &|item| item["outcome"] == "exchange");
            // The desk's own sums, without a bonus: there is none here.
            sum[4] += case["sums"]["credit"]["minor"].as_i64().unwrap();
            let has_money = ["refund", "credit"].contains(&case["items"][0]["outcome"].as_str().unwrap());
            sum[5] += if has_money { case["sums"]["fee"]["minor"].as_i64().unwrap() } else { 0 };
        }
        json!(sums)
    }

    /// Pieces of the cases that were begun, by a word of theirs.
    pub fn by(&self, period: &Period<'_>, word: &str) -> BTreeMap<String, i64> {
        let mut found = BTreeMap::new();
        for item in self.begun(period).flat_map(|case| list(&case["items"])) {
            if let Some(said) = item[word].as_str() {
                *found.entry(said.to_owned()).or_default() += item["quantity"].as_i64().unwrap();
            }
        }
        found
    }
}

/// The figure of the desk in the form of the count.
pub fn bare(figure: &Value) -> Value {
    if let Some(money) = figure.as_array() {
        let parts = ["sold", "returned", "requested", "exchanged", "credited", "fees"];
        let sums = |one: &Value| parts.iter().map(|part| one[part]["minor"].clone()).collect::<Vec<_>>();
        let sums = money.iter().map(|one| (one["sold"]["currency"].as_str().unwrap().to_owned(), json!(sums(one))));
        return json!(sums.collect::<BTreeMap<_, _>>());
    }
    if figure.get("part").is_some() { json!([figure["part"], figure["of"]]) } else { figure.clone() }
}

pub fn parts(entries: &Value, word: &str) -> BTreeMap<String, i64> {
    let part = |entry: &Value| (entry[word].as_str().unwrap().to_owned(), entry["share"]["part"].as_i64().unwrap());
    list(entries).iter().map(part).collect()
}

fn pieces(case: &Value, fits: &dyn Fn(&Value) -> bool) -> i64 {
    list(&case["items"]).iter().filter(|item| fits(item)).map(|item| item["quantity"].as_i64().unwrap()).sum()
}

fn value(case: &Value, fits: &dyn Fn(&Value) -> bool) -> i64 {
    list(&case["items"]).iter().filter(|item| fits(item)).map(|item| item["value"]["minor"].as_i64().unwrap()).sum()
}

fn first(case: &Value, state: &str) -> Option<i64> {
    list(&case["events"]).iter().filter(|event| event["became"] == state).filter_map(|event| event["at"].as_i64()).min()
}

/// When the last refund was said to be done.
fn paid_at(case: &Value) -> Option<i64> {
    let is_refund = |event: &&Value| event["event"] == "effect_done" && event["args"]["kind"] == "refund";
    list(&case["events"]).iter().filter(is_refund).filter_map(|event| event["at"].as_i64()).max()
}

/// Half and nine of ten by nearest rank.
fn ranks(mut times: Vec<i64>) -> Value {
    times.sort_unstable();
    let rank = |percent: usize| times.get(((times.len() * percent).div_ceil(100)).max(1) - 1).copied();
    json!({ "p50": rank(50), "p90": rank(90), "count": times.len() })
}
