/* The page of a decision map: what is pointed at and what is done about it. Keys are in map-keys.js. */
class MapPage {
  static GRID = 8;
  /* Smaller than so much of its own size, a drawing is scrolled rather than shown whole. */
  static LEGIBLE = 0.75;

  constructor(place) {
    this.place = place;
    this.frame = place.querySelector('.frame');
    this.changeable = 'changeable' in place.dataset;
    this.form = place.querySelector('form.add');
    this.saving = new MapSaving(
      JSON.parse(place.dataset.map), place.dataset.version, MapPage.send, (state, answer) => this.heard(state, answer));
  }

  async open() {
    await this.draw();
    if (this.changeable) this.lines = new MapLines(this);
    new MapKeys(this);
    this.frame.addEventListener('click', (event) => this.clicked(event));
    this.frame.addEventListener('focusin', (event) => this.chose(event.target.closest('[data-ref], [data-from]')));
    document.addEventListener('click', (event) => this.act(event));
    if (!this.changeable) return;
    this.frame.addEventListener('pointerdown', (event) => this.grab(event));
    document.addEventListener('submit', (event) => this.saveBefore(event), true);
    this.form.addEventListener('submit', (event) => this.added(event));
    window.addEventListener('beforeunload', (event) => {
      if (this.saving.dirty && !this.leaving) event.preventDefault();
    });
  }

  /* The function that the page's remote command is called by. */
  static async send(map, version) {
    const { jqXHR } = await window.saveMap([{ name: 'map', value: map }, { name: 'version', value: version }]);
    return jqXHR.pfArgs && 'version' in jqXHR.pfArgs ? jqXHR.pfArgs : null;
  }

  /* Puts the drawing into the page; who was chosen stays so. */
  async draw() {
    const was = this.drawing && this.frame.contains(document.activeElement) ? this.chosen : null;
    const drawing = await MapDrawing.of(this.place.dataset.drawing);
    this.drawing = drawing;
    this.drawn = MapPage.shape(this.saving.map);
    this.place.classList.toggle('nobody', drawing.boxes.size === 0);
    const first = !this.sized && drawing.boxes.size > 0;
    if (first) this.whole(this.frame.clientWidth >= MapPage.LEGIBLE * drawing.around.width);
    this.sized = this.sized || first;
    this.frame.replaceChildren(drawing.svg);
    const again = drawing.boxes.get(was && was.dataset.ref) || drawing.boxes.get(this.place.dataset.person);
    this.chose(again || [...drawing.boxes.values()][0]);
    if (was && again) again.focus();
    if (first && this.chosen) this.chosen.scrollIntoView({ block: 'nearest', inline: 'center' });
    const here = drawing.boxes.get(this.place.dataset.person);
    if (here) here.setAttribute('aria-current', 'true');
  }

  /* What the server has to draw; where boxes stand is not of it. */
  static shape(map) {
    return JSON.stringify([map.people.map(({ x, y, ...person }) => person), map.lines]);
  }

  /* One box at a time is in the order of the keyboard: the one chosen last. */
  chose(element) {
    if (!element) return;
    this.drawing.boxes.forEach((box) => box.setAttribute('tabindex', '-1'));
    const box = element.dataset.ref !== undefined ? element : this.drawing.boxes.get(element.dataset.from);
    box.setAttribute('tabindex', '0');
    this.chosen = element;
  }

  name(ref) {
    return this.saving.person(ref).name;
  }

  /* One sentence at a time, of the page's texts. */
  say(key, ...names) {
    const text = this.place.dataset[key] || key;
    this.place.querySelector('[data-says]').textContent = text.replace(/\{(\d)\}/g, (whole, at) => names[at]);
  }

  /* What is shown as saved is drawn as well. */
  async heard(state, answer) {
    this.heardOf = answer;
    const bar = this.place.querySelector('.outdated');
    bar.hidden = state !== 'outdated';
    if (state === 'outdated') bar.querySelector('p').textContent = this.place.dataset.outdated.replace('{0}', answer.by);
    if (state === 'refused') this.say(answer.refused);
    if (state === 'refused' || (state === 'saved' && this.drawn !== MapPage.shape(this.saving.map))) await this.draw();
    if (this.heardOf !== answer) return;
    this.place.dataset.state = state;
    const shown = this.place.querySelector('[data-shows]');
    shown.textContent = this.place.dataset[state] || shown.textContent;
  }

  act(event) {
    const button = event.target.closest('[data-do]');
    const acts = {
      line: () => this.lines.toggle(),
      undo: () => this.undo(),
      remove: () => this.remove(this.chosen),
      add: () => this.add(),
      whole: () => this.whole(!this.frame.classList.contains('whole')),
      picture: () => MapDrawing.picture(this.place.dataset.drawing, this.place.dataset.name),
      theirs: () => this.leave(window.location.href),
      mine: () => this.saving.insist()
    };
    if (!button || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    acts[button.dataset.do]();
  }

  whole(whole) {
    this.frame.classList.toggle('whole', whole);
    this.place.querySelector('[data-do="whole"]').setAttribute('aria-pressed', String(whole));
  }

  clicked(event) {
    const box = event.target.closest('[data-ref]');
    const line = event.target.closest('[data-from]');
    if (this.dragged) return;
    if (box && this.lines && this.lines.busy) this.lines.choose(box.dataset.ref);
    else if (box) this.openPerson(box.dataset.ref);
    else if (line) line.focus();
  }

  async openPerson(ref) {
    if (!this.place.dataset.people) return;
    if (this.saving.dirty && !(await this.saving.now())) return;
    this.leave(`${this.place.dataset.people}&ref=${encodeURIComponent(ref)}`);
  }

  leave(address) {
    this.leaving = true;
    const here = new URL(address, window.location.href).search === window.location.search;
    window.location.href = address;
    if (here) window.location.reload();
  }

  /* A form of the page is sent only when what was drawn is kept. */
  async saveBefore(event) {
    if (!this.saving.dirty || this.leaving || event.target === this.form) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (await this.saving.now()) {
      this.leaving = true;
      event.target.requestSubmit(event.submitter);
    }
  }

  /* Somebody new: a name is enough, a place is found, and the next may follow at once. */
  add() {
    this.form.hidden = false;
    this.form.elements.name.focus();
  }

  added(event) {
    event.preventDefault();
    const person = Object.fromEntries(new FormData(this.form));
    const letters = crypto.getRandomValues(new Uint8Array(12));
    person.id = `P${[...letters].map((letter) => (letter % 36).toString(36)).join('')}`;
    this.saving.change((map) => map.people.push(person), true);
    this.say('added', person.name);
    this.form.elements.name.value = '';
    this.form.elements.title.value = '';
    this.add();
  }

  grab(event) {
    const box = event.target.closest('[data-ref]');
    this.dragged = false;
    if (!box || event.button !== 0 || this.lines.busy) return;
    const { ref } = box.dataset;
    const start = this.drawing.point(event);
    const spot = this.drawing.spots.get(ref);
    const on = (value) => Math.round(value / MapPage.GRID) * MapPage.GRID;
    let at = null;
    const show = () => {
      if (at) this.drawing.move(ref, at.x, at.y);
      at = null;
    };
    const move = (now) => {
      const { x, y } = this.drawing.point(now);
      if (!this.dragged && Math.hypot(x - start.x, y - start.y) < 4) return;
      if (!this.dragged) this.drawing.raise(box);
      this.dragged = true;
      if (!at) requestAnimationFrame(show);
      at = { x: on(spot.x + x - start.x), y: on(spot.y + y - start.y) };
    };
    const drop = () => {
      box.removeEventListener('pointermove', move);
      show();
      box.classList.remove('held');
      if (this.dragged) this.moved(ref);
    };
    box.setPointerCapture(event.pointerId);
    box.classList.add('held');
    box.addEventListener('pointermove', move);
    box.addEventListener('lostpointercapture', drop, { once: true });
  }

  /* The drawing shows it already; now the map is told. */
  moved(ref) {
    const { x, y } = this.drawing.spots.get(ref);
    this.saving.change(() => Object.assign(this.saving.person(ref), { x, y }));
    this.say('moved', this.name(ref));
  }

  remove(element) {
    if (!element || !element.isConnected) return;
    const { ref, from, to, kind } = element.dataset;
    const isIt = (line) => line.from === from && line.to === to && line.kind === kind;
    const gone = ref === undefined ? isIt : (line) => line.from === ref || line.to === ref;
    this.say(ref === undefined ? 'lineGone' : 'gone', this.name(ref || from), ref || this.name(to));
    this.drawing.drop(element);
    this.saving.change((map) => {
      map.lines = map.lines.filter((line) => !gone(line));
      map.people = map.people.filter((person) => person.id !== ref);
    }, true);
    const next = this.drawing.boxes.get(from) || [...this.drawing.boxes.values()][0];
    if (next) next.focus();
  }

  undo() {
    this.say(this.saving.undo() ? 'undone' : 'nothing');
    this.saving.map.people
      .filter((person) => this.drawing.boxes.has(person.id) && 'x' in person)
      .forEach((person) => this.drawing.move(person.id, person.x, person.y));
  }
}

document.addEventListener('DOMContentLoaded', () => {
  const place = document.getElementById('drawing');
  if (place && place.dataset.map) new MapPage(place).open();
});
