//! The fields of forms and of queries.

use axum::http::Uri;

/// The fields, in the order in which they were sent.
pub(crate) struct Fields(Vec<(String, String)>);

impl Fields {
    /// Reads a form (`application/x-www-form-urlencoded`).
    pub(crate) fn of(form: &str) -> Self {
        Self(form_urlencoded::parse(form.as_bytes()).into_owned().collect())
    }

    pub(crate) fn of_query(uri: &Uri) -> Self {
        Self::of(uri.query().unwrap_or_default())
    }

    /// Returns the first value of a field.
    pub(crate) fn get(&self, name: &str) -> Option<String> {
        self.0.iter().find(|(field, _)| field == name).map(|(_, value)| value.clone())
    }

    /// Returns a field that is a path of this site.
    pub(crate) fn path(&self, name: &str) -> Option<String> {
        let path = self.get(name)?;
        let is_plain = path.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
        let is_local = path.starts_with('/') && !path.starts_with("//") && is_plain;
        is_local.then_some(path)
    }
}
