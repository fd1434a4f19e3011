/** A line that both texts have, or only one of them. */
export interface Line {
  how: 'same' | 'added' | 'removed';
  text: string;
}

const LARGEST = 9_000_000;

/** Two texts line by line, by the longest common subsequence; of long texts that differ throughout, all lines of both. */
export function diff(before: string, after: string): Line[] {
  const old = before.split('\n');
  const now = after.split('\n');
  let head = 0;
  while (head < Math.min(old.length, now.length) && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < Math.min(old.length, now.length) - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  const left = old.slice(head, old.length - tail);
  const right = now.slice(head, now.length - tail);
  const same = (text: string): Line => ({ how: 'same', text });
  return [...old.slice(0, head).map(same), ...middle(left, right), ...old.slice(old.length - tail).map(same)];
}

function middle(left: string[], right: string[]): Line[] {
  const lines: Line[] = [];
  const width = right.length + 1;
  const table = left.length * right.length > LARGEST ? null : new Uint32Array((left.length + 1) * width);
  if (table) {
    for (let i = left.length - 1; i >= 0; i--) {
      for (let j = right.length - 1; j >= 0; j--) {
        table[i * width + j] =
          left[i] === right[j]
            ? table[(i + 1) * width + j + 1]! + 1
            : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!);
      }
    }
  }
  let i = 0;
  let j = 0;
  while (i < left.length || j < right.length) {
    if (i < left.length && j < right.length && left[i] === right[j]) {
      lines.push({ how: 'same', text: left[i]! });
      i++;
      j++;
    } else if (
      j === right.length ||
      (i < left.length && (!table || table[(i + 1) * width + j]! >= table[i * width + j + 1]!))
    ) {
      lines.push({ how: 'removed', text: left[i++]! });
    } else {
      lines.push({ how: 'added', text: right[j++]! });
    }
  }
  return lines;
}

/** What differs with so many lines around it; a gap stands for what is left out. */
export function changed(lines: Line[], around = 2): (Line | null)[] {
  const near = lines.map((_, i) =>
    lines.slice(Math.max(0, i - around), i + around + 1).some((line) => line.how !== 'same'),
  );
  const shown: (Line | null)[] = [];
  lines.forEach((line, i) => {
    if (near[i]) shown.push(line);
    else if (shown[shown.length - 1] !== null) shown.push(null);
  });
  return shown;
}
