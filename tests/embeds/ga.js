// Runs before gtag.js, and gives it the id.
window.dataLayer = window.dataLayer || [];
function gtag() { dataLayer.push(arguments); }
gtag("js", new Date());
gtag("config", document.currentScript.dataset.id);
