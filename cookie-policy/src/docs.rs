//! Guides, and the reference of rules, costs and limits.

#[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
#[cfg_attr(doc, doc = concat!("[looks]: data:image/png;base64,", include_str!("../docs/looks.png.base64"), "\n"))]
#[doc = include_str!("../docs/appearance.md")]
pub mod appearance {}

#[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
#[doc = include_str!("../docs/bypass.md")]
pub mod bypass {}

#[doc = include_str!("../docs/client.md")]
pub mod client {}

#[doc = include_str!("../docs/costs.md")]
pub mod costs {}

#[doc = include_str!("../docs/deployment.md")]
pub mod deployment {}

#[doc = include_str!("../docs/development.md")]
pub mod development {}

#[doc = include_str!("../docs/embeds.md")]
pub mod embeds {}

#[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
#[doc = include_str!("../docs/frameworks.md")]
pub mod frameworks {}

#[doc = include_str!("../docs/generated.md")]
pub mod generated {}

#[doc = include_str!("../docs/languages.md")]
pub mod languages {}

#[doc = include_str!("../docs/limits.md")]
pub mod limits {}

#[doc = include_str!("../docs/neighbours.md")]
pub mod neighbours {}

#[doc = include_str!("../docs/recipes.md")]
pub mod recipes {}

#[doc = include_str!("../docs/parts.md")]
pub mod parts {}

#[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
#[doc = include_str!("../docs/proxies.md")]
pub mod proxies {}

#[doc = include_str!("../docs/review.md")]
pub mod review {}

#[doc = include_str!("../docs/rules.md")]
pub mod rules {}

#[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
#[doc = include_str!("../docs/scripts.md")]
pub mod scripts {}

#[doc = include_str!("../docs/testing.md")]
pub mod testing {}

#[cfg(feature = "axum")]
#[doc = include_str!("../docs/tutorial.md")]
pub mod tutorial {}

#[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
#[doc = include_str!("../docs/visitors.md")]
pub mod visitors {}
