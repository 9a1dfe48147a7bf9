/** The check: the schema and the graph. */
export const loadChecker = () => import('./checker.ts');
export type Checker = Awaited<ReturnType<typeof loadChecker>>;

/** The preview, and the check of the text: the parser of Markdown. */
export const loadEngine = () => import('./engine.ts');
export type Engine = Awaited<ReturnType<typeof loadEngine>>;
