//! 计算结果: the amounts, what was stated, and the steps.

use serde::Serialize;

use super::sheet::Sheet;
use super::{Step, StepCode, Unknown};
use crate::code::{AdministrativeDivision, DataVersion, RecordId};
use crate::region::RegionProfile;
use crate::settlement::Settlement;
use crate::value::Money;

/// The amounts of a settlement; one that is not known is absent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Amounts {
    /// 符合政策范围金额（元）
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inscp_scp_amt: Option<Money>,
    /// 基金支付总额（元）
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fund_pay_sumamt: Option<Money>,
    /// 个人负担总金额（元）
    #[serde(skip_serializing_if = "Option::is_none")]
    pub psn_part_amt: Option<Money>,
    /// 发给家庭照护人员的现金（元）
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cash_benefit_amt: Option<Money>,
    /// 其中器具租赁的基金支付（元）
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_fund_pay_amt: Option<Money>,
}

impl Amounts {
    /// Whether no amount that a settlement states is known.
    pub fn are_unknown(&self) -> bool {
        let Self { inscp_scp_amt, fund_pay_sumamt, psn_part_amt, cash_benefit_amt, .. } = self;
        [inscp_scp_amt, fund_pay_sumamt, psn_part_amt, cash_benefit_amt]
            .into_iter()
            .all(Option::is_none)
    }
}

/// The profile that was computed with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ProfileUsed {
    /// 地区
    pub admdvs: AdministrativeDivision,
    /// 参数标识
    pub id: RecordId,
    /// 数据版本
    pub version: DataVersion,
    /// The digest of its canonical form.
    pub digest: String,
}

/// An amount that the settlement states otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// Where it stands: a JSON Pointer in the settlement.
    pub path: String,
    /// The step that decides it.
    pub step: StepCode,
    /// What it should be.
    pub expected: Money,
    /// What is stated.
    pub actual: Money,
}

/// A device of which more is covered than its rent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OverRent {
    /// Its place in the list.
    pub place: usize,
    /// What can be covered.
    pub expected: Money,
    /// What is stated.
    pub actual: Money,
}

/// The amounts without the steps.
#[derive(Debug)]
pub(crate) struct Outcome {
    pub(crate) expected: Amounts,
    /// The step that decided the covered amount.
    pub(crate) covered_by: StepCode,
    /// The step that decided the fund part.
    pub(crate) fund_by: StepCode,
    /// Whether a cap that is not known in yuan may lower the fund part.
    pub(crate) ceiling: bool,
    pub(crate) unknown: Vec<Unknown>,
    pub(crate) over_rent: Vec<OverRent>,
}

impl Outcome {
    pub(super) const EMPTY: Self = Self {
        expected: Amounts {
            inscp_scp_amt: None,
            fund_pay_sumamt: None,
            psn_part_amt: None,
            cash_benefit_amt: None,
            device_fund_pay_amt: None,
        },
        covered_by: StepCode::Lines,
        fund_by: StepCode::FundShare,
        ceiling: false,
        unknown: Vec::new(),
        over_rent: Vec::new(),
    };

    /// The covered amount, if it is stated otherwise.
    pub(crate) fn covered(&self, settlement: &Settlement<'_>) -> Option<Difference> {
        let (expected, actual) = (self.expected.inscp_scp_amt?, settlement.inscp_scp_amt);
        difference("/inscp_scp_amt", self.covered_by, expected, actual)
    }

    /// The fund part, if it is stated otherwise. Under a cap that is not known in yuan it may be
    /// less.
    pub(crate) fn fund(&self, settlement: &Settlement<'_>) -> Option<Difference> {
        let (expected, actual) = (self.expected.fund_pay_sumamt?, settlement.fund_pay_sumamt);
        let step = self.covered(settlement).map_or(self.fund_by, |covered| covered.step);
        let differs = difference("/fund_pay_sumamt", step, expected, actual)?;
        (!self.ceiling || actual > expected).then_some(differs)
    }

    /// The personal part, if it is stated otherwise although the fund part is right.
    pub(crate) fn person(&self, settlement: &Settlement<'_>) -> Option<Difference> {
        let (expected, actual) = (self.expected.psn_part_amt?, settlement.psn_part_amt);
        let fund_agrees = self.expected.fund_pay_sumamt == Some(settlement.fund_pay_sumamt);
        difference("/psn_part_amt", StepCode::Person, expected, actual).filter(|_| fund_agrees)
    }

    /// The cash benefit, if it is stated otherwise. None stated is none compared.
    pub(crate) fn cash(&self, settlement: &Settlement<'_>) -> Option<Difference> {
        let (expected, actual) = (self.expected.cash_benefit_amt?, settlement.cash_benefit_amt?);
        difference("/cash_benefit_amt", StepCode::Cash, expected, actual)
    }

    /// Devices of which more is covered than their rent.
    pub(crate) fn devices(&self) -> impl Iterator<Item = Difference> {
        self.over_rent.iter().map(|over| Difference {
            path: format!("/devices/{}/inscp_scp_amt", over.place),
            step: StepCode::DeviceRent,
            expected: over.expected,
            actual: over.actual,
        })
    }
}

fn difference(path: &str, step: StepCode, expected: Money, actual: Money) -> Option<Difference> {
    (expected != actual).then(|| Difference { path: path.to_owned(), step, expected, actual })
}

/// What a settlement should come to, and how that was found.
#[derive(Debug, Serialize)]
pub struct Computation {
    /// The profile that was computed with.
    pub profile: ProfileUsed,
    /// What the amounts should be.
    pub expected: Amounts,
    /// What the settlement states.
    pub stated: Amounts,
    /// Where the two differ.
    pub differences: Vec<Difference>,
    /// What could not be computed, and why.
    pub unknown: Vec<Unknown>,
    /// Every step in its order.
    pub steps: Vec<Step>,
}

impl Computation {
    pub(super) fn of(sheet: Sheet<'_>) -> Self {
        let (settlement, outcome) = (sheet.settlement, sheet.outcome);
        let single = [
            outcome.covered(settlement),
            outcome.fund(settlement),
            outcome.person(settlement),
            outcome.cash(settlement),
        ];
        let differences = single.into_iter().flatten().chain(outcome.devices()).collect();
        Self {
            profile: used(sheet.profile),
            expected: outcome.expected,
            stated: stated(settlement),
            differences,
            unknown: outcome.unknown,
            steps: sheet.steps.unwrap_or_default(),
        }
    }

    /// The computation as compact JSON.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

fn used(profile: &RegionProfile) -> ProfileUsed {
    let header = &profile.profile;
    let (admdvs, id, version) = (header.admdvs, header.id, header.version);
    ProfileUsed { admdvs, id, version, digest: profile.digest() }
}

fn stated(settlement: &Settlement<'_>) -> Amounts {
    Amounts {
        inscp_scp_amt: Some(settlement.inscp_scp_amt),
        fund_pay_sumamt: Some(settlement.fund_pay_sumamt),
        psn_part_amt: Some(settlement.psn_part_amt),
        cash_benefit_amt: settlement.cash_benefit_amt,
        device_fund_pay_amt: None,
    }
}
