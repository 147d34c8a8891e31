// j and k move along the rows of a list, enter opens, x chooses; c, r and v press the buttons that carry the key.
(() => {
  "use strict";
  const rows = () => [...document.querySelectorAll("[data-row]")];
  const current = () => document.querySelector("[data-row].current");

  function go(row) {
    if (row) {
      current()?.classList.remove("current");
      row.classList.add("current");
      row.focus({ preventScroll: true });
      row.scrollIntoView({ block: "nearest" });
    }
  }

  function move(step) {
    const all = rows();
    const at = all.indexOf(current());
    go(all[at < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + step))]);
  }

  // A row's own button comes first, else that of the page.
  function press(key) {
    const button = current()?.querySelector(`[data-key="${key}"]`) || document.querySelector(`[data-page][data-key="${key}"]`);
    button?.click();
    return Boolean(button);
  }

  const actions = {
    j: () => move(1),
    k: () => move(-1),
    Enter: () => current()?.querySelector("a[data-open]")?.click(),
    x: () => current()?.querySelector("input[type=checkbox]")?.click(),
    "/": () => document.querySelector("input[type=search]")?.focus(),
    "?": () => document.getElementById("keys")?.showModal(),
  };

  document.addEventListener("keydown", (event) => {
    const field = event.target.closest("input:not([type=checkbox]), textarea, select");
    if (event.key === "Escape" && field) {
      field.blur();
      return;
    }
    if (field || event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) {
      return;
    }
    if (event.key === "Enter" && event.target.closest("a, button, summary")) {
      return;
    }
    const action = actions[event.key];
    if (action) {
      event.preventDefault();
      action();
    } else if (/^[a-z1-9]$/.test(event.key) && press(event.key)) {
      event.preventDefault();
    }
  });

  document.addEventListener("click", (event) => {
    const row = event.target.closest("[data-row]");
    if (row && row !== current()) {
      current()?.classList.remove("current");
      row.classList.add("current");
    }
  });
})();
