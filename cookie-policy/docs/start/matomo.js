// Runs before matomo.js. `data-site` is the number of the site in Matomo.
window._paq = window._paq || [];
_paq.push(["setTrackerUrl", "https://stats.example.org/matomo.php"]);
_paq.push(["setSiteId", document.currentScript.dataset.site]);
_paq.push(["disableCookies"]);
_paq.push(["trackPageView"]);
_paq.push(["enableLinkTracking"]);
