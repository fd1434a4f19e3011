import type { Card, FilmFile, Order, Refusal, Run, Scenario, StoryLine, Wrong } from './types';

const TOKEN = 'armistice.token';

/** What the server would not do, with all that is wrong. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly problems: Wrong[] = [],
  ) {
    super(message);
  }
}

/** Keeps the token that the link carries, for as long as the window is open, and takes it out of the address. */
export function keepToken(parameters: URLSearchParams): void {
  const token = parameters.get('token');
  if (token) {
    sessionStorage.setItem(TOKEN, token);
    parameters.delete('token');
  }
}

/** Headers with the token, where one is asked for. */
export function authorised(more?: HeadersInit): Headers {
  const token = sessionStorage.getItem(TOKEN);
  const headers = new Headers(more);
  if (token) headers.set('Authorization', `Bearer ${token}`);
  return headers;
}

async function ask<T>(path: string, init: RequestInit = {}): Promise<T> {
  const headers = authorised(init.headers);
  let answer: Response;
  try {
    answer = await fetch(`api/${path}`, { ...init, headers });
  } catch {
    throw new Refused(0, 'The workbench does not answer. Is it still running in its window?');
  }
  if (!answer.ok) {
    const refusal = (await answer.json().catch(() => null)) as Refusal | null;
    throw new Refused(
      answer.status,
      refusal?.error ?? `The workbench answered ${answer.status}.`,
      refusal?.problems,
    );
  }
  return (await answer.json()) as T;
}

export function read<T>(path: string): Promise<T> {
  return ask<T>(path);
}

export function write<T>(path: string, body: unknown): Promise<T> {
  return ask<T>(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}

const part = encodeURIComponent;

export const scenarios = () => read<Card[]>('scenarios');
export const scenario = (id: string) => read<Scenario>(`scenarios/${part(id)}`);
export const runs = () => read<Run[]>('runs');
export const run = (id: string) => read<Run>(`runs/${part(id)}`);
export const play = (order: Order) => write<Run>('runs', order);
export const film = (id: string) => read<FilmFile>(`runs/${part(id)}/film`);
export const story = (id: string) => read<StoryLine[]>(`runs/${part(id)}/events`);
