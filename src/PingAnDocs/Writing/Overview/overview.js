"use strict";
(() => {
  const root = document.documentElement;
  const byId = (id) => document.getElementById(id);
  const table = byId("counties");
  const body = table.tBodies[0];
  const rows = Array.from(body.rows);
  const heads = Array.from(table.querySelectorAll("th[data-c]"));
  const [name, status, problem, indicator] = ["by-name", "by-status", "by-problem", "by-indicator"].map(byId);
  const words = new Intl.Collator("zh-CN");
  root.classList.add("js");

  // Cells without a figure come last, whichever way is sorted; equals keep the order of the data.
  const keyOf = (row, column, numeric) => {
    const cell = row.cells[column];
    const text = cell.dataset.v || cell.textContent;
    if (!numeric) return text.trim();
    return text === "" ? null : Number(text);
  };
  const sort = (head) => {
    const down = head.getAttribute("aria-sort") === "ascending";
    const numeric = head.dataset.k === "n";
    const keyed = rows.map((row, order) => ({ row, order, key: keyOf(row, Number(head.dataset.c), numeric) }));
    keyed.sort((a, b) => {
      if (a.key === null || b.key === null) return (a.key === null) - (b.key === null) || a.order - b.order;
      const by = numeric ? a.key - b.key : words.compare(a.key, b.key);
      return (down ? -by : by) || a.order - b.order;
    });
    heads.forEach((item) => item.setAttribute("aria-sort", item === head ? (down ? "descending" : "ascending") : "none"));
    body.append(...keyed.map((item) => item.row));
  };
  heads.forEach((head) => head.querySelector("button").addEventListener("click", () => sort(head)));

  const filter = () => {
    const wanted = name.value.trim();
    let shown = 0;
    rows.forEach((row) => {
      const fits = (wanted === "" || row.cells[1].textContent.includes(wanted))
        && (status.value === "*" || row.dataset.s === status.value)
        && (problem.value === "*" || (row.dataset.p || "").split(" ").includes(problem.value));
      row.hidden = !fits;
      if (fits) shown++;
    });
    byId("shown").textContent = "显示" + shown + "个，共" + rows.length + "个";
  };

  // One rule of the page's own style hides the figures of the other indicators; no cell is touched.
  const style = document.styleSheets[0];
  let hiding = -1;
  const show = () => {
    if (!indicator) return;
    if (hiding >= 0) style.deleteRule(hiding);
    hiding = indicator.value === "*" ? -1 : style.insertRule("[data-i]:not([data-i=\"" + Number(indicator.value) + "\"]) { display: none; }", style.cssRules.length);
  };

  name.addEventListener("input", filter);
  [status, problem].forEach((choice) => choice.addEventListener("change", filter));
  if (indicator) indicator.addEventListener("change", show);
  byId("all").addEventListener("click", () => {
    name.value = "";
    [status, problem].forEach((choice) => { choice.value = "*"; });
    filter();
  });
  document.querySelectorAll(".pick").forEach((button) => button.addEventListener("click", () => {
    problem.value = button.dataset.p;
    filter();
    table.scrollIntoView({ block: "start" });
    problem.focus({ preventScroll: true });
  }));

  // A county that a chart points to may be hidden by a filter.
  document.querySelectorAll(".charts a").forEach((link) => link.addEventListener("click", () => {
    const row = byId(link.getAttribute("href").slice(1));
    if (row && row.hidden) byId("all").click();
  }));
  filter();
  show();
})();
