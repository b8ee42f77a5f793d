/* The order of priorities: lines move here, by buttons or keys, and are sent together. */
(() => {
  const table = () => document.getElementById('priorities');
  const rows = () => [...table().tBodies[0].rows];

  function settle() {
    const all = rows();
    all.forEach((row, at) => {
      row.cells[0].textContent = at + 1;
      row.querySelector('[data-move="-1"]').disabled = at === 0;
      row.querySelector('[data-move="1"]').disabled = at === all.length - 1;
    });
    document.getElementById('priorities-form:order').value = all.map((row) => row.dataset.code).join(',');
  }

  /* A button that cannot go on hands the focus to the other one. */
  function move(row, to, button) {
    const all = rows();
    const place = Math.min(Math.max(to, 0), all.length - 1);
    const at = all.indexOf(row);
    if (place === at) return;
    if (place < at) all[place].before(row);
    else all[place].after(row);
    settle();
    (button.disabled ? row.querySelector('button:not([disabled])') : button).focus();
    document.getElementById('moved').textContent =
      table().dataset.moved.replace('{0}', row.dataset.code).replace('{1}', place + 1);
  }

  document.addEventListener('click', (event) => {
    const button = event.target.closest('#priorities [data-move]');
    if (button) {
      const row = button.closest('tr');
      move(row, rows().indexOf(row) + Number(button.dataset.move), button);
    }
    if (event.target.id === 'standard') {
      const byCode = Object.fromEntries(rows().map((row) => [row.dataset.code, row]));
      event.target.dataset.order.split(',').forEach((code) => table().tBodies[0].append(byCode[code]));
      settle();
    }
  });

  document.addEventListener('keydown', (event) => {
    const button = event.target.closest('#priorities [data-move]');
    if (!button) return;
    const row = button.closest('tr');
    const at = rows().indexOf(row);
    const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: rows().length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    move(row, to, button);
  });

  document.addEventListener('DOMContentLoaded', () => {
    if (document.getElementById('priorities-form:order')) settle();
  });
})();
