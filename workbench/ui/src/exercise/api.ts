import { read, write } from '../api/client';
import type { Listed, Shelved, TeacherView } from './types';
import type { Run } from '../api/types';

const part = encodeURIComponent;

export const shelved = (scenario: string) => read<Shelved[]>(`scenarios/${part(scenario)}/exercises`);
export const opened = () => read<Listed[]>('exercises');
export const open = (scenario: string, exercise: string, seed: number) =>
  write<TeacherView>('exercises', { scenario, exercise, seed });
export const alone = (scenario: string, exercise: string, seed: number, role: string, name: string) =>
  write<{ token: string }>('exercises/alone', { scenario, exercise, seed, role, name });
export const renew = (table: string, role: string) => write<TeacherView>(`exercises/${part(table)}/codes`, { role });
export const keep = (table: string) => write<Run>(`exercises/${part(table)}/runs`, {});
