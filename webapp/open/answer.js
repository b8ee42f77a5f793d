// Keeps each answer as soon as it is given; without scripts it is kept with the next button.
document.addEventListener('change', event => {
  const form = event.target.form;
  if (!form || !form.querySelector('.item')) return;
  const data = new FormData(form);
  data.set('do', 'save');
  fetch(location.href, { method: 'POST', body: new URLSearchParams(data), keepalive: true });
});
