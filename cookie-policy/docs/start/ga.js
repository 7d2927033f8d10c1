// Runs before gtag.js. `data-id` is the id of the measurement.
window.dataLayer = window.dataLayer || [];
function gtag() {
  dataLayer.push(arguments);
}
gtag("js", new Date());
gtag("config", document.currentScript.dataset.id);
