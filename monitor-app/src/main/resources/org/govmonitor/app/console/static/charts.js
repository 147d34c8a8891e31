// Draws a chart from the table beside it: the table is what is true, and what is read aloud and printed.
(() => {
  "use strict";
  function draw(box) {
    const table = document.getElementById(box.dataset.table);
    const rows = [...table.tBodies[0].rows];
    const names = [...table.tHead.rows[0].cells].slice(1).map((cell) => cell.textContent.trim());
    const style = getComputedStyle(document.documentElement);
    const text = style.getPropertyValue("--tblr-secondary").trim() || "#565f6b";
    const chart = echarts.getInstanceByDom(box) || echarts.init(box);
    const kind = box.dataset.chart === "trend" ? "bar" : "line";
    chart.setOption({
      animation: false,
      color: [style.getPropertyValue("--wait").trim() || "#855800", style.getPropertyValue("--good").trim() || "#136a41"],
      textStyle: { fontFamily: "inherit" },
      grid: { left: 44, right: 12, top: 34, bottom: 28 },
      legend: { top: 0, textStyle: { color: text } },
      tooltip: { trigger: "axis", renderMode: "richText" },
      xAxis: { type: "category", data: names, axisLabel: { color: text } },
      yAxis: { type: "value", minInterval: 1, axisLabel: { color: text } },
      series: rows.map((row) => ({
        type: kind,
        showSymbol: false,
        name: row.cells[0].textContent.trim(),
        data: [...row.cells].slice(1).map((cell) => cell.textContent.trim() === "" ? null : Number(cell.textContent.trim().replace("%", ""))),
      })),
    });
  }
  function drawAll() {
    if (window.echarts) {
      document.querySelectorAll("[data-chart]").forEach(draw);
    }
  }
  drawAll();
  document.addEventListener("theme", drawAll);
  window.addEventListener("resize", () => document.querySelectorAll("[data-chart]").forEach((box) => echarts.getInstanceByDom(box)?.resize()));
})();
