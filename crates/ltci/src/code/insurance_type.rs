//! 险种类型: under which insurance a person is covered.

use super::list::code_list;
use crate::source::{Basis, PLATFORM_DICTIONARY};

code_list! {
    /// 险种类型: under which insurance a person is covered.
    #[doc(alias = "险种类型")]
    pub enum InsuranceType {
        name: "insutype",
        finding: "LTC-I-013",
        term: ("险种类型", "insurance type"),
        sources: [PLATFORM_DICTIONARY.cite("insutype", Basis::Stated)],
        bad: [
            ("41", "只有2位", "only two digits"),
            ("999", "代码表中没有", "not in the list"),
        ],
        EmployeeBasicMedical = "310" ("职工基本医疗保险", "basic medical insurance for employees"),
        CivilServantSubsidy = "320" ("公务员医疗补助", "medical subsidy for civil servants"),
        LargeExpenseSubsidy = "330" ("大额医疗费用补助", "subsidy for large medical expenses"),
        RetiredCadre = "340" ("离休人员医疗保障", "medical security for retired cadres"),
        DisabledSoldier = "350" ("一至六级残废军人医疗补助", "medical subsidy for disabled soldiers, grades one to six"),
        RedArmyVeteran = "360" ("老红军医疗保障", "medical security for Red Army veterans"),
        EnterpriseSupplement = "370" ("企业补充医疗保险", "supplementary medical insurance of enterprises"),
        NewRuralCooperative = "380" ("新型农村合作医疗", "new rural cooperative medical scheme"),
        ResidentBasicMedical = "390" ("城乡居民基本医疗保险", "basic medical insurance for urban and rural residents"),
        UrbanResidentBasicMedical = "391" ("城镇居民基本医疗保险", "basic medical insurance for urban residents"),
        ResidentCriticalIllness = "392" ("城乡居民大病医疗保险", "critical illness insurance for urban and rural residents"),
        OtherSpecial = "399" ("其他特殊人员医疗保障", "medical security for other special groups"),
        LongTermCare = "410" ("长期照护保险", "long-term care insurance"),
        Maternity = "510" ("生育保险", "maternity insurance"),
    }
}
