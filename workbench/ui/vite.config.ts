import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

// What is built is committed, so it must come out the same wherever it is built: names carry the hash of the content, and nothing
// else tells one build from another.
export default defineConfig({
  plugins: [svelte()],
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
