/* The matrix by keyboard: arrows move between its cells, Enter opens one (a cell is a link). */
(() => {
  const STEPS = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };

  document.addEventListener('keydown', (event) => {
    const cell = event.target.closest('.matrix a.cell');
    const step = STEPS[event.key];
    if (!cell || !step) return;
    event.preventDefault();
    const cells = [...document.querySelectorAll('.matrix a.cell')];
    const at = cells.indexOf(cell);
    const row = Math.floor(at / 3) + step[0];
    const column = (at % 3) + step[1];
    if (row >= 0 && row < 3 && column >= 0 && column < 3) cells[row * 3 + column].focus();
  });
})();

/* On paper the rules are open, and a chart is no wider than the sheet. */
(() => {
  const PAPER = 640;
  const charts = () => Object.values((window.Chart && window.Chart.instances) || {});

  window.addEventListener('beforeprint', () => {
    document.querySelectorAll('details.rules:not([open])').forEach((rules) => {
      rules.open = true;
      rules.dataset.forPaper = 'true';
    });
    charts().forEach((chart) => chart.resize(Math.min(chart.width, PAPER), chart.height));
  });
  window.addEventListener('afterprint', () => {
    document.querySelectorAll('details.rules[data-for-paper]').forEach((rules) => {
      rules.open = false;
      delete rules.dataset.forPaper;
    });
    charts().forEach((chart) => chart.resize());
  });
})();

/* Called by the bubble chart: each bubble says its own sentence, and numbers are written in the page's language. */
function matrixBubbles() {
  this.cfg.config.options.locale = document.documentElement.lang;
  this.cfg.config.options.plugins = {
    legend: { position: 'bottom' },
    tooltip: { callbacks: { label: (item) => item.raw.says } }
  };
}
