//! Where an installation of a policy is: its address, and its cookies there.

pub(crate) mod installation;
