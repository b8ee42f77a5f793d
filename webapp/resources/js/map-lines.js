/* Drawing a line on a decision map: first from whom, then to whom, by mouse, finger or keyboard. */
class MapLines {
  constructor(page) {
    this.page = page;
    this.button = page.place.querySelector('[data-do="line"]');
    this.kind = page.place.querySelector('[data-choose="kind"]');
    this.surety = page.place.querySelector('[data-choose="status"]');
    page.frame.addEventListener('pointermove', (event) => {
      if (this.from) page.drawing.sketch(this.from, page.drawing.point(event));
    });
  }

  get busy() {
    return this.from !== undefined;
  }

  /* @param from null where that is still to be chosen */
  begin(from) {
    this.from = from;
    this.show();
    this.page.say(from === null ? 'chooseFrom' : 'chooseEnd');
  }

  end() {
    this.from = undefined;
    this.page.drawing.sketch(null, null);
    this.show();
  }

  toggle() {
    if (this.busy) this.stop();
    else this.begin(null);
  }

  stop() {
    this.end();
    this.page.say('stopped');
  }

  show() {
    this.page.frame.classList.toggle('linking', this.busy);
    this.button.setAttribute('aria-pressed', String(this.busy));
  }

  /* Towards whom the keyboard has gone. */
  towards(ref) {
    if (this.from) this.page.drawing.sketch(this.from, ref);
  }

  choose(ref) {
    if (this.from === null) this.begin(ref);
    else if (ref !== this.from) this.join(this.from, ref);
  }

  join(from, to) {
    const { page } = this;
    this.end();
    page.saving.change((map) => map.lines.push({ from, to, kind: this.kind.value, status: this.surety.value }), true);
    page.say('joined', page.name(from), page.name(to));
  }
}
