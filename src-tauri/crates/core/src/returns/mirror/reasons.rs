//! Reasons in the words of shops, and back.

use crate::returns::model::Reason;
use comptoir_connectors::shops::model::ReturnReason;

pub(super) const fn ours(reason: ReturnReason) -> Reason {
    match reason {
        ReturnReason::TooSmall => Reason::TooSmall,
        ReturnReason::TooLarge => Reason::TooLarge,
        ReturnReason::Style => Reason::StyleDiffers,
        ReturnReason::NotAsDescribed => Reason::NotAsDescribed,
        ReturnReason::Defective => Reason::Defective,
        ReturnReason::WrongItem => Reason::WrongItem,
        ReturnReason::Unwanted => Reason::ChangedMind,
        ReturnReason::Other => Reason::Other,
    }
}

pub(super) const fn theirs(reason: Reason) -> ReturnReason {
    match reason {
        Reason::TooSmall => ReturnReason::TooSmall,
        Reason::TooLarge => ReturnReason::TooLarge,
        Reason::StyleDiffers => ReturnReason::Style,
        Reason::NotAsDescribed => ReturnReason::NotAsDescribed,
        Reason::Defective | Reason::DamagedInTransit => ReturnReason::Defective,
        Reason::WrongItem => ReturnReason::WrongItem,
        Reason::SeveralSizes | Reason::ChangedMind | Reason::Gift => ReturnReason::Unwanted,
        Reason::MissingPart | Reason::ArrivedLate | Reason::Other => ReturnReason::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_of_the_shop_comes_back_to_it_as_the_same() {
        let all = [
            ReturnReason::TooSmall,
            ReturnReason::TooLarge,
            ReturnReason::Style,
            ReturnReason::NotAsDescribed,
            ReturnReason::Defective,
            ReturnReason::WrongItem,
            ReturnReason::Unwanted,
            ReturnReason::Other,
        ];
        assert!(all.iter().all(|reason| theirs(ours(*reason)) == *reason));
    }
}
