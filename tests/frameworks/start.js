window.started = document.currentScript.dataset.site;
