import type {
  Card,
  Causes,
  FilmFile,
  History,
  Misses,
  Order,
  OutlineFile,
  Refusal,
  Run,
  Scenario,
  StoryLine,
  Wrong,
} from './types';

const TOKEN = 'armistice.token';

/** What is said when nothing answers. */
export const SILENT = 'The workbench does not answer. Is it still running in its window?';

/** What the server would not do, with all that is wrong. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly problems: Wrong[] = [],
    /** All that was answered. */
    readonly answer: unknown = null,
  ) {
    super(message);
  }
}

let held = '';

/** Keeps the token that the link carries, for as long as the window is open, and takes it out of the address. */
export function keepToken(parameters: URLSearchParams): void {
  const token = parameters.get('token');
  if (token) {
    held = token;
    try {
      sessionStorage.setItem(TOKEN, token);
    } catch {
      // Where nothing can be kept it is known until the next reload.
    }
    parameters.delete('token');
  }
}

function keptToken(): string {
  try {
    return sessionStorage.getItem(TOKEN) ?? '';
  } catch {
    return '';
  }
}

/** Headers with the token, where one is asked for. */
function authorised(more?: HeadersInit): Headers {
  const token = held || keptToken();
  const headers = new Headers(more);
  if (token && !headers.has('Authorization')) headers.set('Authorization', `Bearer ${token}`);
  return headers;
}

/** Sends what was asked, and throws {@link Refused} unless it was done. */
export async function answered(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = authorised(init.headers);
  let answer: Response;
  try {
    answer = await fetch(`api/${path}`, { ...init, headers });
  } catch (failure) {
    if (init.signal?.aborted) throw failure;
    throw new Refused(0, SILENT);
  }
  if (!answer.ok) {
    const refusal = (await answer.json().catch(() => null)) as Refusal | null;
    throw new Refused(
      answer.status,
      refusal?.error ?? `The workbench answered ${answer.status}.`,
      refusal?.problems,
      refusal,
    );
  }
  return answer;
}

async function ask<T>(path: string, init: RequestInit = {}): Promise<T> {
  return (await (await answered(path, init)).json()) as T;
}

/** Lines of JSON, each as soon as it is there. */
export async function* lines<T>(path: string, body: unknown, signal: AbortSignal): AsyncGenerator<T> {
  const answer = await answered(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    signal,
  });
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    const parts = (rest + (value ?? '')).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) yield JSON.parse(part) as T;
    if (done) return;
  }
}

export function read<T>(path: string): Promise<T> {
  return ask<T>(path);
}

export function write<T>(path: string, body: unknown, method: 'POST' | 'PUT' = 'POST'): Promise<T> {
  return ask<T>(path, {
    method,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}

const part = encodeURIComponent;

export const scenarios = () => read<Card[]>('scenarios');
export const scenario = (id: string) => read<Scenario>(`scenarios/${part(id)}`);
export const outline = (id: string) => read<OutlineFile>(`scenarios/${part(id)}/outline`);
export const runs = () => read<Run[]>('runs');
export const run = (id: string) => read<Run>(`runs/${part(id)}`);
export const play = (order: Order) => write<Run>('runs', order);
export const film = (id: string) => read<FilmFile>(`runs/${part(id)}/film`);
export const story = (id: string) => read<StoryLine[]>(`runs/${part(id)}/events`);
export const causes = (run: string, event: string, depth: number) =>
  read<Causes>(`runs/${part(run)}/events/${part(event)}?depth=${depth}`);
export const history = (run: string, fact: string) => read<History>(`runs/${part(run)}/facts/${part(fact)}`);
export const whyNot = (run: string, question: string, day?: number) =>
  write<Misses>(`runs/${part(run)}/why-not`, day ? { question, day } : { question });
