//! The policy for those who review it: the lock file, what changed, the report, and exports.

pub(crate) mod changes;
pub(crate) mod documented;
pub(crate) mod export;
pub(crate) mod history;
pub(crate) mod lock;
pub(crate) mod locked;
pub(crate) mod markup;
pub(crate) mod recorded;
pub(crate) mod report;
