/* A decision map by keyboard: arrows walk, Alt and arrows move, letters draw; each step is said. */
class MapKeys {
  static STEP = 16;
  static LEAP = 80;

  constructor(page) {
    this.page = page;
    page.frame.addEventListener('keydown', (event) => this.pressed(event));
    if (page.changeable) page.form.addEventListener('keydown', (event) => event.key === 'Escape' && this.leaveForm());
    document.addEventListener('keydown', (event) => {
      const undo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
      if (!undo || !page.changeable || event.target.matches('input, textarea, select')) return;
      event.preventDefault();
      page.undo();
    });
  }

  pressed(event) {
    const element = event.target.closest('[data-ref], [data-from]');
    if (!element || event.ctrlKey && !event.altKey || event.metaKey) return;
    const acts = { ...this.reading(event, element), ...(this.page.changeable ? this.changing(event, element) : {}) };
    const act = acts[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  reading(event, element) {
    const walk = () => this.walk(element, event.key);
    const open = () => element.dataset.ref !== undefined && this.page.openPerson(element.dataset.ref);
    return {
      ArrowLeft: walk, ArrowRight: walk, ArrowUp: walk, ArrowDown: walk, Enter: open, ' ': open,
      '[': () => this.line(element, -1), ']': () => this.line(element, 1), Escape: () => this.back(element)
    };
  }

  changing(event, element) {
    const { page } = this;
    const { ref } = element.dataset;
    const acts = {
      Delete: () => page.remove(element), Backspace: () => page.remove(element), n: () => page.add(),
      Escape: () => (page.lines.busy ? this.stop() : this.back(element))
    };
    if (ref === undefined) return acts;
    acts.l = () => page.lines.begin(ref);
    if (page.lines.busy) acts.Enter = () => page.lines.choose(ref);
    if (event.altKey && MapDrawing.WAYS[event.key]) acts[event.key] = () => this.push(ref, event);
    return acts;
  }

  walk(element, key) {
    const { drawing } = this.page;
    const next = element.dataset.ref === undefined ? element.dataset.from : drawing.nearest(element.dataset.ref, key);
    if (next === undefined) return;
    drawing.boxes.get(next).focus();
    if (this.page.lines) this.page.lines.towards(next);
  }

  push(ref, event) {
    const { page } = this;
    const [right, down] = MapDrawing.WAYS[event.key];
    const step = event.shiftKey ? MapKeys.LEAP : MapKeys.STEP;
    const { x, y } = page.drawing.spots.get(ref);
    page.drawing.move(ref, x + right * step, y + down * step);
    page.moved(ref);
    page.drawing.boxes.get(ref).scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /* From a box to its lines, one after the other; who stands at the end of them is said. */
  line(element, step) {
    const { drawing } = this.page;
    this.ref = element.dataset.ref === undefined ? this.ref : element.dataset.ref;
    const lines = drawing.linesOf(this.ref);
    if (lines.length === 0) return;
    const at = lines.indexOf(element);
    const next = at < 0 ? (step > 0 ? 0 : lines.length - 1) : (at + step + lines.length) % lines.length;
    lines[next].focus();
    this.page.say(lines[next].getAttribute('aria-label'));
  }

  back(element) {
    if (element.dataset.ref === undefined) this.page.drawing.boxes.get(this.ref || element.dataset.from).focus();
  }

  leaveForm() {
    this.page.form.hidden = true;
    this.page.frame.querySelector('[tabindex="0"]').focus();
  }

  stop() {
    const { from } = this.page.lines;
    this.page.lines.stop();
    if (from) this.page.drawing.boxes.get(from).focus();
  }
}
