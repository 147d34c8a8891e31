// Judging without leaving the list: what a row's key or the ticked boxes stand for is sent, and the list comes back as it is now.
(() => {
  "use strict";
  const rows = () => [...document.querySelectorAll("[data-row]")];
  let at = -1;

  function send(form, values) {
    at = rows().indexOf(document.querySelector("[data-row].current"));
    const sent = new FormData(form);
    const all = {};
    for (const name of new Set(sent.keys())) {
      all[name] = sent.getAll(name).length > 1 ? sent.getAll(name) : sent.get(name);
    }
    htmx.ajax("POST", form.getAttribute("action"), {
      target: "main", select: "main", swap: "outerHTML", values: { ...all, ...values },
    });
  }

  const ticked = () => [...document.querySelectorAll("#ledger tbody input[name=of]:checked")].map((box) => box.value);

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-dialog], [data-send], [data-close], [data-fill]");
    if (!button) {
      return;
    }
    if (button.hasAttribute("data-close")) {
      button.closest("dialog").close();
    } else if (button.hasAttribute("data-fill")) {
      const field = button.form.elements[button.dataset.fill];
      field.value = button.textContent.trim();
      field.focus();
    } else if (button.hasAttribute("data-send")) {
      const form = document.querySelector(`#act-${button.dataset.send} form`);
      send(form, { of: button.closest("[data-row]").dataset.seen });
    } else {
      open(button);
    }
  });

  function open(button) {
    const dialog = document.getElementById(button.dataset.dialog);
    const row = button.closest("[data-row]");
    const chosen = row ? [row.dataset.seen] : ticked();
    if (!dialog.hasAttribute("data-act") || chosen.length > 0) {
      dialog.chosen = chosen;
      const about = dialog.querySelector("[data-about]");
      if (about) {
        about.textContent = row ? row.getAttribute("aria-label") : document.querySelector("[data-chosen]")?.textContent || "";
      }
      dialog.showModal();
      dialog.querySelector("textarea, input:not([type=hidden])")?.focus();
    }
  }

  document.addEventListener("submit", (event) => {
    const dialog = event.target.closest("dialog[data-act]");
    if (dialog && dialog.chosen) {
      event.preventDefault();
      dialog.close();
      send(event.target, { of: dialog.chosen });
    }
  });

  // Enter sends a reason; a line break is made with shift.
  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing && event.target.matches("dialog[data-act] textarea")) {
      event.preventDefault();
      event.target.form.requestSubmit();
    }
  });

  // The row in the judged one's place is the next.
  document.addEventListener("htmx:afterSettle", () => {
    if (at >= 0) {
      const all = rows();
      const next = all[Math.min(at, all.length - 1)];
      at = -1;
      next?.classList.add("current");
      next?.focus({ preventScroll: true });
    }
  });
})();
