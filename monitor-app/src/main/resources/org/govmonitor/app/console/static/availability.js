// Draws the days of a site's probes from the table beneath, which says the same without script.
(() => {
  "use strict";
  const place = document.querySelector("[data-chart=availability]");
  const rows = [...document.querySelectorAll("#availability tbody tr")];
  if (!place || rows.length === 0 || typeof echarts === "undefined") {
    return;
  }
  place.hidden = false;
  const table = document.getElementById("availability").closest("details");
  if (table) {
    table.open = false;
  }
  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const chart = echarts.init(place, null, { renderer: "canvas" });
  function draw() {
    const ink = getComputedStyle(document.body).color;
    chart.setOption({
      animation: false,
      textStyle: { color: ink },
      legend: { textStyle: { color: ink } },
      tooltip: { trigger: "axis", renderMode: "richText" },
      grid: { left: 48, right: 56, top: 40, bottom: 30 },
      xAxis: { type: "category", data: rows.map((row) => row.dataset.day), axisLabel: { color: ink } },
      yAxis: [
        { type: "value", min: 0, max: 100, axisLabel: { formatter: "{value}%", color: ink } },
        { type: "value", min: 0, axisLabel: { formatter: "{value}", color: ink }, splitLine: { show: false } },
      ],
      series: [
        { name: place.dataset.share, type: "bar", itemStyle: { color: colour("--bad") || "#b42318" }, data: rows.map((row) => Number(row.dataset.share)) },
        {
          name: place.dataset.median, type: "line", yAxisIndex: 1, showSymbol: false,
          itemStyle: { color: colour("--tblr-primary") || "#0b5cad" },
          data: rows.map((row) => (row.dataset.median ? Number(row.dataset.median) : null)),
        },
      ],
    });
  }
  draw();
  new ResizeObserver(() => chart.resize()).observe(place);
  new MutationObserver(draw).observe(document.documentElement, { attributes: true, attributeFilter: ["data-bs-theme"] });
})();
