import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';

/** Every file below a folder. */
function below(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? below(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );
}

/** Notes from which sources the page was built, so that a test can tell without npm whether they have changed since. */
function fingerprint(): Plugin {
  return {
    name: 'fingerprint',
    generateBundle() {
      const names = ['index.html', 'package.json', 'package-lock.json', 'vite.config.ts', ...below('src'), ...below('public')];
      const hash = createHash('sha256');
      for (const name of names.sort((a, b) => (a < b ? -1 : 1))) hash.update(`${name}\n`).update(readFileSync(name));
      this.emitFile({ type: 'asset', fileName: 'sources.sha256', source: `${hash.digest('hex')}\n` });
    },
  };
}

// What is built is committed, so it must come out the same wherever it is built: names carry the hash of the content, and nothing
// else tells one build from another.
export default defineConfig({
  plugins: [svelte(), fingerprint()],
  base: './',
  build: {
    outDir: '../src/main/resources/org/armistice/workbench/page',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
  },
  server: { proxy: { '/api': { target: 'http://127.0.0.1:8020', changeOrigin: true } } },
});
