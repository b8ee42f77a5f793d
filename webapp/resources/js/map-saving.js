/* Keeps what a decision map is to be, and every step back from it; sends it after a short rest. */
class MapSaving {
  static REST = 600;
  static STEPS = 50;

  /* @param send takes a map and the version it was made from; answers what came of it
     @param hear is told "saving", "saved", "failed", "refused" or "outdated", with the answer */
  constructor(map, version, send, hear) {
    Object.assign(this, { map, version, send, hear });
    this.saved = JSON.stringify(map);
    this.steps = [];
  }

  get dirty() {
    return Boolean(this.timer || this.sending) || this.stuck === true;
  }

  person(id) {
    return this.map.people.find((person) => person.id === id);
  }

  /* @param soon where the drawing has to be made anew: no rest is waited for */
  change(edit, soon) {
    this.steps.push(JSON.stringify(this.map));
    this.steps.splice(0, this.steps.length - MapSaving.STEPS);
    edit(this.map);
    this.later(soon ? 0 : MapSaving.REST);
  }

  undo() {
    if (this.steps.length === 0) return false;
    this.map = JSON.parse(this.steps.pop());
    this.later(0);
    return true;
  }

  later(rest) {
    clearTimeout(this.timer);
    this.hear('saving', {});
    this.timer = setTimeout(() => this.now(), rest);
  }

  /* Answers when nothing is left to be sent. */
  async now() {
    clearTimeout(this.timer);
    this.timer = null;
    if (this.sending) {
      this.again = true;
      return this.sending;
    }
    this.sending = this.sendAll();
    await this.sending;
    return !this.stuck;
  }

  async sendAll() {
    do {
      this.again = false;
      await this.sendOnce();
    } while (this.again && !this.stuck);
    this.sending = null;
  }

  async sendOnce() {
    const sent = JSON.stringify(this.map);
    let answer;
    try {
      answer = await this.send(sent, this.version);
    } catch (failure) {
      answer = null;
    }
    this.stuck = !answer || 'by' in answer;
    if (this.stuck) {
      this.newer = answer && answer.version;
      this.hear(answer ? 'outdated' : 'failed', answer || {});
      return;
    }
    if (answer.refused) {
      this.map = JSON.parse(this.saved);
      this.steps.pop();
      this.hear('refused', answer);
      return;
    }
    this.version = answer.version;
    this.saved = answer.map || sent;
    if (JSON.stringify(this.map) === sent) this.map = JSON.parse(this.saved);
    this.hear('saved', answer);
  }

  /* Over what somebody else saved meanwhile. */
  insist() {
    this.version = this.newer;
    this.stuck = false;
    return this.now();
  }
}
