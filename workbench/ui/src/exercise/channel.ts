import { answered, Refused } from '../api/client';

const SEAT = 'armistice.seat';

/** The seat of whoever sits here, kept for when the page is opened again. */
export const kept = {
  read(): string {
    try {
      return sessionStorage.getItem(SEAT) ?? localStorage.getItem(SEAT) ?? '';
    } catch {
      return '';
    }
  },
  write(token: string): void {
    try {
      sessionStorage.setItem(SEAT, token);
      localStorage.setItem(SEAT, token);
    } catch {
      // Where nothing can be kept, the seat is lost with the page, and the code opens another.
    }
  },
};

/** A way to the server for one who leads, or for one who sits at a table. */
export class Channel {
  /** @param seat the token of a seat; empty for whoever has the rights of the workbench */
  constructor(private readonly seat: string) {}

  answered(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.seat) headers.set('Authorization', `Seat ${this.seat}`);
    return answered(path, { ...init, headers });
  }

  async read<T>(path: string): Promise<T> {
    return (await (await this.answered(path)).json()) as T;
  }

  send(path: string, body: unknown): Promise<Response> {
    return this.answered(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  }

  /** Fetches a file and hands it to the browser to be saved. */
  async save(path: string, name: string): Promise<void> {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await (await this.answered(path)).blob());
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }

  /**
   * Makes a move. While nothing answers it is sent again, under the same id, so that it is made once however often it arrives.
   */
  async move(path: string, kind: string, move: object, waiting: (yes: boolean) => void): Promise<void> {
    const form = { id: randomId(), kind, move };
    for (let pause = 500; ; pause = Math.min(2 * pause, 5000)) {
      try {
        await this.send(path, form);
        waiting(false);
        return;
      } catch (failure) {
        const again = failure instanceof Refused && (failure.status === 0 || failure.status === 503);
        waiting(again);
        if (!again) throw failure;
        await new Promise((done) => setTimeout(done, pause));
      }
    }
  }

  /** Calls with each sign of life and each new version until it is stopped; comes back when the connection is lost. */
  async follow(
    path: string,
    told: (sign: { version: string; now: number }) => void,
    lost: (failure: Refused | null) => void,
    stop: AbortSignal,
  ): Promise<void> {
    while (!stop.aborted) {
      let failed: Refused | null = null;
      try {
        const answer = await this.answered(path, { signal: stop });
        const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
        let rest = '';
        for (;;) {
          const { value, done } = await patient(reader.read());
          if (done) break;
          const events = (rest + value).split('\n\n');
          rest = events.pop() ?? '';
          for (const event of events) told(JSON.parse(event.replace(/^data: /, '')) as { version: string; now: number });
        }
      } catch (failure) {
        if (stop.aborted) return;
        failed = failure instanceof Refused ? failure : null;
      }
      lost(failed);
      await new Promise((done) => setTimeout(done, 1000));
    }
  }
}

const SILENCE = 20_000;

/** A connection over which no sign of life has come for long is lost, though nobody said so. */
function patient<T>(read: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const silence = new Promise<T>((_, fail) => (timer = setTimeout(() => fail(new Error('silence')), SILENCE)));
  return Promise.race([read, silence]).finally(() => clearTimeout(timer));
}

/** Pages that are not served by TLS have no randomUUID. */
function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
