// Runs before the tag of the third party.
window.started = document.currentScript.dataset.site;
