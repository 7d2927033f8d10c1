//! The rows of the site's own policy page.

/// Provider, function and location, name, purpose.
pub(crate) const SEED: [[&str; 4]; 4] = [
    [
        "Opendatasoft",
        "Authentication (front and back office)",
        "sessionid",
        "To remember the user from one page to another",
    ],
    [
        "Opendatasoft",
        "Language selection (front and back office)",
        "django_language",
        "To remember the visitor's language",
    ],
    ["Opendatasoft", "API (CSRF) (front et back office)", "csrftoken", "To retrieve data via API calls"],
    [
        "Opendatasoft",
        "Choices related to your cookie preferences",
        "cookies_preferences",
        "To remember the visitor's cookie preferences",
    ],
];
