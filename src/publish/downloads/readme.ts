import type { About } from '../api/about.ts';
import { downloads } from './names.ts';

/** What lies beside the downloads, for whoever finds them without the page about them. */
export const readmeOf = (about: About): string => `# ${about.name}: everything in one file

${about.description}

- \`${downloads.ndjson}\`: one thing a line, as JSON. The first line says what the file is; every line has a \`type\`, and is
  what the API has in the file of that thing (${about.links.openapi}).
- \`${downloads.sqlite}\`: the same as an SQLite database, with a full-text index of talks and notes (\`search\`, FTS5). The
  table \`meta\` says what it is.
- \`….gz\`: the same, compressed.

Both have no date of their own: the same content makes the same bytes. Notes were last changed ${about.updated ?? 'never'}.

| what | how many |
| --- | --: |
${Object.entries(about.counts)
	.map(([kind, count]) => `| ${kind} | ${count} |`)
	.join('\n')}

## Licence

${about.licence.id} (${about.licence.url}). Attribute it to: ${about.licence.attribution}.

## Where it comes from

${about.provenance}

How to use it, with examples: ${about.links.documentation.en}
`;
