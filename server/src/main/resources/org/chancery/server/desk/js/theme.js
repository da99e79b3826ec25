// Before anything is painted: the theme the reader chose, else the system's.
(function () {
  var chosen = null;
  try { chosen = localStorage.getItem('chancery.theme'); } catch (e) { /* no storage: the system's */ }
  var dark = chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
})();
