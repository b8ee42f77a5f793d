/* The list of tasks, and Today, by keyboard: rows are walked, ticked and worked off; what was done can be taken back for a while. */
(() => {
  const KEPT = 'ninefold.task.row';
  const rows = () => [...document.querySelectorAll('#tasks tbody tr, .today .waits ul.rows li')];
  const ticks = () => [...document.querySelectorAll('input[name="pick"]')];
  const link = (row) => row && row.querySelector('a.open');
  const current = () => rows().find((row) => row.contains(document.activeElement));
  const typing = (element) => element.matches('input:not([type="checkbox"]), textarea, select, [contenteditable]');

  const go = (step) => {
    const all = rows();
    const at = all.indexOf(current());
    const next = at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + step));
    if (link(all[next])) {
      link(all[next]).focus();
      all[next].scrollIntoView({ block: 'nearest' });
    }
  };

  const count = () => {
    const ticked = ticks().filter((tick) => tick.checked).length;
    document.querySelectorAll('[data-count]').forEach((element) => { element.textContent = ticked; });
    document.querySelectorAll('[data-all]').forEach((all) => {
      all.checked = ticked > 0 && ticked === ticks().length;
      all.indeterminate = ticked > 0 && !all.checked;
    });
  };

  const tick = () => {
    const box = current() && current().querySelector('input[name="pick"]');
    if (box) {
      box.checked = !box.checked;
      count();
    }
  };

  /* With a selection the key works on all of it, else on the row. The place in the list is kept for the page to come. */
  const work = (key) => {
    const row = current() || rows()[0];
    const selected = ticks().some((box) => box.checked);
    const button = selected
      ? document.querySelector(`[data-bulk="${key}"]`)
      : row && row.querySelector(`[data-key="${key}"]`);
    if (button) {
      sessionStorage.setItem(KEPT, String(Math.max(0, rows().indexOf(row))));
      button.form.requestSubmit(button);
    }
  };

  const open = () => link(current()) && link(current()).click();
  const undo = () => {
    const button = document.querySelector('.undo button');
    if (button) button.click();
  };
  const keys = () => document.getElementById('keys').showModal();
  const KEYS = {
    j: () => go(1), ArrowDown: () => go(1), k: () => go(-1), ArrowUp: () => go(-1), x: tick,
    d: () => work('d'), s: () => work('s'), o: open, u: undo, '?': keys
  };

  document.addEventListener('keydown', (event) => {
    const act = KEYS[event.key];
    const busy = event.ctrlKey || event.metaKey || event.altKey || typing(event.target)
      || document.querySelector('dialog[open]');
    if (!act || busy || !document.getElementById('keys')) return;
    event.preventDefault();
    act();
  });

  document.addEventListener('change', (event) => {
    if (event.target.matches('[data-all]')) {
      ticks().forEach((box) => { box.checked = event.target.checked; });
    }
    count();
  });

  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-opens="keys"]')) keys();
    document.querySelectorAll('details.drop[open]').forEach((details) => {
      if (!details.contains(event.target)) details.open = false;
    });
  });

  document.addEventListener('DOMContentLoaded', () => {
    count();
    const kept = sessionStorage.getItem(KEPT);
    sessionStorage.removeItem(KEPT);
    if (kept !== null && rows().length > 0) link(rows()[Math.min(Number(kept), rows().length - 1)]).focus();
    document.querySelectorAll('[data-lasts]').forEach((offer) => {
      setTimeout(() => offer.remove(), Number(offer.dataset.lasts) * 1000);
    });
  });
})();
