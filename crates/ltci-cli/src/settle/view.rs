//! A computation as a person reads it: amounts, differences, every step, sources.

use ltci::region::RegionProfile;
use ltci::settlement::oracle::{Computation, Input, Origin, Step};
use ltci::{Money, Text, text};

use crate::language::Tongue;
use crate::region::{shelf, words};
use crate::render::style::{BOLD, DIM, ERROR, GOOD, HEADING, NOTICE};
use crate::render::{Align, Page, clean, hanging, table};

/// Longer lines of prose are hard to read.
const LONGEST_LINE: usize = 100;

/// The amounts that are told, by name.
const AMOUNTS: [Text; 5] = [
    text!("符合政策范围金额", "covered amount"),
    text!("基金支付总额", "fund part"),
    text!("个人负担总金额", "personal part"),
    text!("现金待遇", "cash benefit"),
    text!("其中器具租赁的基金支付", "of the fund part for devices"),
];

/// A computation, to be told.
pub struct View<'v> {
    /// The computation.
    pub computed: &'v Computation,
    /// The profile that was used.
    pub profile: &'v RegionProfile,
    /// The language.
    pub tongue: Tongue,
    /// Columns of the terminal.
    pub columns: usize,
}

impl View<'_> {
    /// The verdict, the amounts, then the steps with their figures, then the sources.
    pub fn page(&self) -> Page {
        let mut page = Page::default();
        self.head(&mut page);
        page.blank();
        self.amounts(&mut page);
        page.blank();
        page.line(format_args!("{HEADING}{}{HEADING:#}", self.say(text!("步骤", "Steps"))));
        let mut sources = Vec::new();
        for (place, step) in self.computed.steps.iter().enumerate() {
            self.step(&mut page, place + 1, step, &mut sources);
        }
        if !sources.is_empty() {
            page.blank();
            page.line(format_args!("{HEADING}{}{HEADING:#}", self.say(text!("依据", "Sources"))));
        }
        for (place, source) in sources.iter().enumerate() {
            let head = format!("  [{}] ", place + 1);
            page.line(hanging(&head, &clean(source), self.width()));
        }
        page.blank();
        page
    }

    fn say(&self, text: Text) -> &'static str {
        self.tongue.say(text)
    }

    fn width(&self) -> usize {
        self.columns.min(LONGEST_LINE)
    }

    fn head(&self, page: &mut Page) {
        let computed = self.computed;
        let (sign, style, word) = if !computed.differences.is_empty() {
            ('✘', ERROR, text!("与计算不一致", "differs from the computation"))
        } else if computed.unknown.is_empty() {
            ('✔', GOOD, text!("与计算一致", "agrees with the computation"))
        } else if computed.expected.are_unknown() {
            (
                '?',
                NOTICE,
                text!("什么都算不出，没有核对", "nothing can be computed, so nothing was compared"),
            )
        } else {
            (
                '?',
                NOTICE,
                text!("有的金额算不出，算出的一致", "agrees as far as it can be computed"),
            )
        };
        let word = self.say(word);
        page.line(format_args!("{style}{sign} {word}{style:#}"));
        let used = &computed.profile;
        let template = text!(
            "参数：{region}，{id}，数据第{version}版",
            "profile: {region}, {id}, data version {version}"
        );
        let region = shelf::called(&self.profile.profile.admdvs);
        let (id, version) = (used.id.as_str(), used.version.as_str());
        let values: &[(&'static str, &dyn std::fmt::Display)] =
            &[("region", &region), ("id", &id), ("version", &version)];
        page.line(hanging("  ", &self.tongue.fill(template, values), self.width()));
        for unknown in &computed.unknown {
            let template =
                text!("算不出的原因：{reason}（{what}）", "cannot be computed: {reason} ({what})");
            let (reason, what) = (self.say(unknown.reason.term()), self.say(unknown.what));
            let said = self.tongue.fill(template, &[("reason", &reason), ("what", &what)]);
            page.line(hanging("  ", &said, self.width()));
        }
    }

    fn amounts(&self, page: &mut Page) {
        let (expected, stated) = (&self.computed.expected, &self.computed.stated);
        let pairs = [
            (expected.inscp_scp_amt, stated.inscp_scp_amt),
            (expected.fund_pay_sumamt, stated.fund_pay_sumamt),
            (expected.psn_part_amt, stated.psn_part_amt),
            (expected.cash_benefit_amt, stated.cash_benefit_amt),
            (expected.device_fund_pay_amt, None),
        ];
        let heads = [
            String::new(),
            self.say(text!("应为", "computed")).into(),
            self.say(text!("文书", "stated")).into(),
        ];
        let mut rows = vec![Vec::from(heads)];
        for (term, (expected, stated)) in AMOUNTS.iter().zip(pairs) {
            // Cash and devices are told only where there are any.
            if expected.is_some() || stated.is_some() {
                rows.push(self.amount(*term, expected, stated));
            }
        }
        let aligns = [Align::Left, Align::Right, Align::Right];
        for (place, line) in table(&rows, &aligns).into_iter().enumerate() {
            if place == 0 {
                page.line(format_args!("  {DIM}{line}{DIM:#}"));
            } else {
                page.line(format_args!("  {line}"));
            }
        }
    }

    fn amount(&self, term: Text, expected: Option<Money>, stated: Option<Money>) -> Vec<String> {
        let unknown = self.say(text!("算不出", "unknown"));
        let expected = expected.map_or(unknown.to_owned(), |amount| amount.to_string());
        let stated = stated.map_or(String::new(), |amount| amount.to_string());
        vec![self.say(term).to_owned(), expected, stated]
    }

    /// A step, and under it the figures that it works with.
    fn step<'c>(&self, page: &mut Page, number: usize, step: &'c Step, sources: &mut Vec<&'c str>) {
        let term = self.say(step.code.term());
        page.line(format_args!("{BOLD}{number:>2}. {term}{BOLD:#}"));
        page.line(hanging("    ", step.text.in_language(self.tongue.0), self.width()));
        for input in &step.inputs {
            let said = self.input(input, sources);
            for line in hanging("    · ", &said, self.width()).lines() {
                page.line(format_args!("{DIM}{line}{DIM:#}"));
            }
        }
    }

    /// `参数 /benefits/1/fund_ratio = 0.7500（明文）[1]`.
    fn input<'c>(&self, input: &'c Input, sources: &mut Vec<&'c str>) -> String {
        let of = match input.of {
            Origin::Settlement => text!("结算", "settlement"),
            Origin::Profile => text!("参数", "profile"),
        };
        let value = input.value.in_language(self.tongue.0);
        let said = format!("{} {} = {value}", self.say(of), input.path);
        let (Some(confidence), Some(source)) = (input.confidence, &input.source) else {
            return said;
        };
        let known = sources.iter().position(|known| *known == source);
        let place = known.unwrap_or_else(|| {
            sources.push(source);
            sources.len() - 1
        });
        let template = text!("{said}（{confidence}）[{place}]", "{said} ({confidence}) [{place}]");
        let (confidence, place) = (self.say(words::confidence(confidence).0), place + 1);
        let values: &[(&'static str, &dyn std::fmt::Display)] =
            &[("said", &said), ("confidence", &confidence), ("place", &place)];
        self.tongue.fill(template, values)
    }
}
