// The menu of a phone, forms that answer at once, and what htmx needs to send a form of ours.
(() => {
  "use strict";
  const button = document.querySelector(".menu-button");
  button?.addEventListener("click", () => {
    const open = document.body.classList.toggle("menu-open");
    button.setAttribute("aria-expanded", String(open));
  });
  document.querySelector(".keys-button")?.addEventListener("click", () => document.getElementById("keys").showModal());

  // A choice in a filter needs no second click.
  document.addEventListener("change", (event) => {
    if (event.target.matches("form[data-filter] select")) {
      event.target.form.requestSubmit();
    }
  });

  // An address says only what limits: fields left empty are not sent.
  document.addEventListener("submit", (event) => {
    if (event.target.matches("form[data-filter]")) {
      for (const field of event.target.elements) {
        if (field.name && field.value === "") {
          field.disabled = true;
        }
      }
    }
  });
  window.addEventListener("pageshow", () => {
    document.querySelectorAll("form[data-filter] :disabled").forEach((field) => {
      field.disabled = false;
    });
  });

  // One box for all rows of a table.
  document.addEventListener("change", (event) => {
    const all = event.target.closest("input[data-all]");
    if (all) {
      all.closest("table").querySelectorAll("tbody input[type=checkbox]").forEach((box) => {
        box.checked = all.checked;
      });
    }
    if (event.target.matches("input[type=checkbox]")) {
      countChosen(event.target.form);
    }
  });
  function countChosen(form) {
    const said = form?.querySelector("[data-chosen]");
    if (said) {
      const count = [...form.elements].filter((box) => box.matches("tbody input[type=checkbox]:checked")).length;
      said.textContent = said.dataset.chosen.replace("#", String(count));
      form.querySelector("[data-bulk]")?.classList.toggle("active", count > 0);
    }
  }

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-print]")) {
      window.print();
    }
  });

  // Text for a phone or WeCom.
  document.addEventListener("click", async (event) => {
    const copy = event.target.closest("[data-copy]");
    if (copy) {
      await navigator.clipboard.writeText(document.getElementById(copy.dataset.copy).textContent.trim());
      copy.classList.add("copied");
    }
  });
})();
