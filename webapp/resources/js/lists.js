/* Lists that remember: menus close again, what can be taken back is offered as long as it can. */
(() => {
  document.addEventListener('click', (event) => {
    document.querySelectorAll('details.drop[open]').forEach((details) => {
      if (!details.contains(event.target)) details.open = false;
    });
  });

  const ticks = () => [...document.querySelectorAll('input[name="pick"]')];

  const count = () => {
    const ticked = ticks().filter((tick) => tick.checked).length;
    document.querySelectorAll('[data-count="pick"]').forEach((element) => { element.textContent = ticked; });
    document.querySelectorAll('[data-all="pick"]').forEach((all) => {
      all.checked = ticked > 0 && ticked === ticks().length;
      all.indeterminate = ticked > 0 && !all.checked;
    });
  };

  document.addEventListener('change', (event) => {
    if (event.target.matches('[data-all="pick"]')) {
      ticks().forEach((tick) => { tick.checked = event.target.checked; });
    }
    count();
  });

  document.addEventListener('keydown', (event) => {
    const open = document.querySelector('details.drop[open]');
    if (event.key === 'Escape' && open) {
      open.open = false;
      open.querySelector('summary').focus();
    }
  });

  /* Each offer once, also one that comes with an answer to a poll. */
  const timed = new WeakSet();
  const time = () => document.querySelectorAll('[data-lasts]').forEach((offer) => {
    if (timed.has(offer)) return;
    timed.add(offer);
    setTimeout(() => offer.remove(), Number(offer.dataset.lasts) * 1000);
  });

  document.addEventListener('DOMContentLoaded', () => {
    count();
    time();
    new MutationObserver(time).observe(document.body, { childList: true, subtree: true });
  });
})();
