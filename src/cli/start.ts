/** `npm start`: build everything, then serve it. */
await import('./build.ts');
await import('./serve.ts');
