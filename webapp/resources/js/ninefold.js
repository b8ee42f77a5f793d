/* What every staff page does beyond its components: the menu on small screens, the search shortcut. */
(() => {
  const typing = (element) => element.matches('input, textarea, select, [contenteditable]');
  const menu = () => document.querySelector('.menu-button');

  document.addEventListener('click', (event) => {
    const button = event.target.closest('.menu-button');
    if (button) {
      const open = document.body.classList.toggle('menu-open');
      button.setAttribute('aria-expanded', String(open));
    }
    document.querySelectorAll('details.me[open]').forEach((details) => {
      if (!details.contains(event.target)) details.open = false;
    });
  });

  document.addEventListener('keydown', (event) => {
    if (event.key === '/' && !typing(event.target) && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      document.querySelector('[data-shortcut="/"]').focus();
    }
    if (event.key === 'Escape') {
      document.body.classList.remove('menu-open');
      if (menu()) menu().setAttribute('aria-expanded', 'false');
      document.querySelectorAll('details.me[open]').forEach((details) => { details.open = false; });
    }
  });
})();
