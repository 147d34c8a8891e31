// Runs before the first paint, so that a dark page never flashes white.
(() => {
  "use strict";
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const show = () => {
    const chosen = localStorage.getItem("theme");
    document.documentElement.dataset.bsTheme = chosen || (dark.matches ? "dark" : "light");
  };
  show();
  dark.addEventListener("change", show);
  document.addEventListener("click", (event) => {
    if (event.target.closest(".theme-button")) {
      localStorage.setItem("theme", document.documentElement.dataset.bsTheme === "dark" ? "light" : "dark");
      show();
      document.dispatchEvent(new Event("theme"));
    }
  });
})();
