/* What every staff page does beyond its components: the menu on small screens; keys for what carries
   data-shortcut: a field is focused, a link followed; Ctrl+Enter in a field sends its form; what carries data-print
   prints. */
(() => {
  const typing = (element) => element.matches('input, textarea, select, [contenteditable]');
  /* The button that stands out; where none does, the first of those below the fields. */
  const sender = (form) => form.querySelector('button.primary')
    || form.querySelector('.buttons button[type="submit"]:not(.danger)');
  const menu = () => document.querySelector('.menu-button');

  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-print]')) window.print();
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
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && typing(event.target) && event.target.form) {
      const button = sender(event.target.form);
      if (button) {
        event.preventDefault();
        button.click();
      }
    }
    if (!typing(event.target) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const target = document.querySelector(`[data-shortcut="${CSS.escape(event.key)}"]`);
      if (target) {
        event.preventDefault();
        if (target.matches('a')) target.click(); else target.focus();
      }
    }
    if (event.key === 'Escape') {
      document.body.classList.remove('menu-open');
      if (menu()) menu().setAttribute('aria-expanded', 'false');
      document.querySelectorAll('details.me[open]').forEach((details) => { details.open = false; });
    }
  });
})();
