/* A decision map's drawing, as the server drew it. Here its boxes move, and the ends of their lines with them. */
class MapDrawing {
  static WIDTH = 176;
  static HEIGHT = 64;
  static FARTHEST = 9999;
  static WAYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

  static async of(address) {
    const answer = await fetch(address, { cache: 'no-store' });
    const read = new DOMParser().parseFromString(await answer.text(), 'image/svg+xml').documentElement;
    if (!answer.ok || read.localName !== 'svg') throw new Error('no drawing');
    return new MapDrawing(document.importNode(read, true));
  }

  constructor(svg) {
    this.svg = svg;
    this.boxes = new Map([...svg.querySelectorAll('[data-ref]')].map((box) => [box.dataset.ref, box]));
    this.spots = new Map();
    this.boxes.forEach((box, ref) => {
      const { e, f } = box.transform.baseVal.consolidate().matrix;
      this.spots.set(ref, { x: e, y: f });
      box.setAttribute('role', 'button');
      box.setAttribute('tabindex', '-1');
    });
    this.lines = [...svg.querySelectorAll('[data-from]')];
    this.lines.forEach((line) => {
      line.setAttribute('tabindex', '-1');
      this.widen(line);
    });
    this.around = { width: svg.viewBox.baseVal.width, height: svg.viewBox.baseVal.height };
  }

  /* A finger or a mouse does not meet a thin line: a wide unseen one lies over it. */
  widen(line) {
    const wide = line.querySelector('line').cloneNode();
    ['marker-end', 'stroke-dasharray'].forEach((name) => wide.removeAttribute(name));
    Object.entries({ 'stroke-width': 18, 'stroke-opacity': 0 }).forEach(([name, value]) => wide.setAttribute(name, value));
    line.append(wide);
  }

  linesOf(ref) {
    return this.lines.filter((line) => line.dataset.from === ref || line.dataset.to === ref);
  }

  /* Only this box and its lines are touched, so that a large map moves as lightly as a small one. */
  move(ref, x, y) {
    const kept = (value) => Math.min(MapDrawing.FARTHEST, Math.max(0, Math.round(value)));
    const spot = { x: kept(x), y: kept(y) };
    this.spots.set(ref, spot);
    this.boxes.get(ref).setAttribute('transform', `translate(${spot.x} ${spot.y})`);
    this.linesOf(ref).forEach((line) => this.lead(line));
    this.grow(spot);
  }

  lead(line) {
    const ends = MapDrawing.between(
      this.spots.get(line.dataset.from), this.spots.get(line.dataset.to), Number(line.dataset.aside));
    line.setAttribute('visibility', ends ? 'visible' : 'hidden');
    if (!ends) return;
    line.querySelectorAll('line').forEach((shaft) => {
      Object.entries(ends).forEach(([name, value]) => shaft.setAttribute(name, value.toFixed(1)));
    });
    const middle = `translate(${((ends.x1 + ends.x2) / 2).toFixed(1)} ${((ends.y1 + ends.y2) / 2).toFixed(1)})`;
    line.querySelector('[data-part="middle"]').setAttribute('transform', middle);
  }

  /* From the edge of one box to the edge of another, as the server draws it. */
  static between(from, to, aside) {
    const dx = to.x - from.x;
    const dy = to.y - from.y;
    const length = Math.hypot(dx, dy);
    const inside = Math.min(MapDrawing.WIDTH / 2 / Math.abs(dx), MapDrawing.HEIGHT / 2 / Math.abs(dy));
    if (length === 0 || 2 * inside >= 1) return null;
    const at = (spot, part) => ({
      x: spot.x + MapDrawing.WIDTH / 2 + part * dx - (aside * dy) / length,
      y: spot.y + MapDrawing.HEIGHT / 2 + part * dy + (aside * dx) / length
    });
    const begin = at(from, inside);
    const end = at(to, -inside);
    return { x1: begin.x, y1: begin.y, x2: end.x, y2: end.y };
  }

  grow({ x, y }) {
    const width = Math.max(this.around.width, x + MapDrawing.WIDTH + 24);
    const height = Math.max(this.around.height, y + MapDrawing.HEIGHT + 24);
    if (width === this.around.width && height === this.around.height) return;
    this.around = { width, height };
    this.svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
    this.svg.setAttribute('width', width);
    this.svg.setAttribute('height', height);
  }

  /* Above all others, which move instead: what is moved itself is let go of, and loses the focus. */
  raise(box) {
    while (box.nextSibling) box.parentNode.insertBefore(box.nextSibling, box);
  }

  /* Takes a person, with the lines, or one line out of sight. */
  drop(element) {
    const { ref } = element.dataset;
    const gone = ref === undefined ? [element] : [element, ...this.linesOf(ref)];
    gone.forEach((each) => each.remove());
    this.lines = this.lines.filter((line) => !gone.includes(line));
    if (ref !== undefined) this.boxes.delete(ref);
  }

  /* Who stands next in the direction of an arrow: what is off the way counts double. */
  nearest(ref, key) {
    const [right, down] = MapDrawing.WAYS[key];
    const from = this.spots.get(ref);
    const far = (other) => {
      const dx = this.spots.get(other).x - from.x;
      const dy = this.spots.get(other).y - from.y;
      const along = dx * right + dy * down;
      return along > 0 ? along + 2 * Math.abs(dx * down + dy * right) : Infinity;
    };
    const others = [...this.boxes.keys()].filter((other) => far(other) < Infinity);
    return others.sort((one, another) => far(one) - far(another))[0];
  }

  /* Where an event happened, in the drawing's own measure, whatever the size it is shown at. */
  point(event) {
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(this.svg.getScreenCTM().inverse());
    return { x, y };
  }

  /* A line that is being drawn, from a box to a box or to where the pointer is; without an end it goes away. */
  sketch(ref, end) {
    if (this.sketched) this.sketched.remove();
    this.sketched = null;
    if (!end) return;
    const middle = (spot) => ({ x: spot.x + MapDrawing.WIDTH / 2, y: spot.y + MapDrawing.HEIGHT / 2 });
    const from = middle(this.spots.get(ref));
    const to = typeof end === 'string' ? middle(this.spots.get(end)) : end;
    this.sketched = document.createElementNS(this.svg.namespaceURI, 'line');
    this.sketched.setAttribute('class', 'sketched');
    Object.entries({ x1: from.x, y1: from.y, x2: to.x, y2: to.y }).forEach(([name, value]) => {
      this.sketched.setAttribute(name, value);
    });
    this.svg.querySelector('[data-layer="lines"]').append(this.sketched);
  }

  /* As a picture of twice its size, to be put into a letter or a talk. */
  static async picture(address, name) {
    const { svg, around } = await MapDrawing.of(address);
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: 2 * around.width, height: 2 * around.height });
    const paper = canvas.getContext('2d');
    paper.fillStyle = '#fff';
    paper.fillRect(0, 0, canvas.width, canvas.height);
    paper.drawImage(image, 0, 0, canvas.width, canvas.height);
    Object.assign(document.createElement('a'), { href: canvas.toDataURL('image/png'), download: `${name}.png` }).click();
  }
}
