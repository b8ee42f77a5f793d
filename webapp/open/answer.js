// Keeps each answer as soon as it is given; without scripts it is kept with the next button.
// A hidden field beside each answer holds what is kept: only what differs is sent. Where nobody knows whether a save
// arrived, the item has two of them, so that whatever it says then is sent.
const PATIENCE = 8000;
const form = document.querySelector('fieldset.item')?.form;
let waiting = 0;
let last = Promise.resolve();

const kept = item => [...item.querySelectorAll('input[type=hidden]')];
const says = item =>
  new FormData(form).getAll('a.' + item.id).filter(value => value.trim()).join(',');
const changed = () =>
  [...form.querySelectorAll('fieldset.item')].filter(item => kept(item).some(was => was.value !== says(item)));

async function save() {
  const changes = changed().map(item => ({ item, now: says(item) }));
  if (!changes.length) return;
  const data = new URLSearchParams({ do: 'save' });
  for (const { item, now } of changes) {
    data.append('a.' + item.id, now);
    kept(item).forEach(was => data.append(was.name, was.value));
    if (!kept(item).some(was => was.value === now)) {
      const may = kept(item)[0].cloneNode();
      may.value = now;
      item.append(may);
    }
  }
  const isKept = await fetch(location.href, {
    method: 'POST', body: data, keepalive: true, signal: AbortSignal.timeout?.(PATIENCE),
  }).then(answer => answer.status === 204, () => false);
  if (isKept) {
    for (const { item, now } of changes) {
      kept(item).slice(1).forEach(was => was.remove());
      kept(item)[0].value = now;
    }
  }
  form.querySelector('.unkept').hidden = isKept;
}

// who answers and who says that it is not relevant means the later of the two
function settle(field) {
  const item = field.closest('fieldset.item');
  const none = item.querySelector('.na input[type=checkbox]');
  if (field !== none) {
    if (none) none.checked = false;
    return;
  }
  item.querySelectorAll('input[type=text]').forEach(typed => { typed.value = ''; });
  item.querySelectorAll('input[type=checkbox]').forEach(other => { other.checked = other === none && none.checked; });
}

if (form) {
  // one after the other, or an older answer could arrive last
  form.addEventListener('change', event => {
    settle(event.target);
    waiting++;
    last = last.then(save).catch(() => {}).finally(() => waiting--);
  });
  let leaving = false;
  form.addEventListener('submit', event => {
    if (!waiting || !form.requestSubmit) return;
    event.preventDefault();
    if (leaving) return;
    leaving = true;
    last.then(() => {
      leaving = false;
      form.requestSubmit(event.submitter);
    });
  });
  addEventListener('pagehide', () => {
    if (waiting) save();
  });
  // a page that comes back from the browser's memory may hold less than what is kept
  addEventListener('pageshow', event => {
    if (event.persisted) location.reload();
  });
}
