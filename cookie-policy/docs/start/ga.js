// Runs before gtag.js. `data-id` is the id of the measurement.
window.dataLayer = window.dataLayer || [];
function gtag() {
  dataLayer.push(arguments);
}
gtag("js", new Date());
gtag("config", document.currentScript.dataset.id, { cookie_domain: "none", cookie_update: false });
