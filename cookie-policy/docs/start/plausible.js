// Runs before the script of Plausible, which then finds its settings.
window.plausible =
  window.plausible ||
  function () {
    (plausible.q = plausible.q || []).push(arguments);
  };
plausible.init = (settings) => (plausible.o = settings || {});
plausible.init();
