/** How long the last steps to another day took to draw, in milliseconds; tests and measurements read it. */
class Steps {
  readonly all: { shade: number; marks: number }[] = [];
  private last = 0;

  shade(took: number): void {
    this.last = took;
  }

  marks(took: number): void {
    this.all.push({ shade: this.last, marks: took });
    if (this.all.length > 400) this.all.shift();
    this.last = 0;
  }
}

export const steps = new Steps();
(window as unknown as { armisticeSteps: Steps }).armisticeSteps = steps;
