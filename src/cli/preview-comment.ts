import { readFileSync } from 'node:fs';
import { previewComment } from './changed/comment.ts';

/**
 * `node src/cli/preview-comment.ts preview.json ADDRESS COMMIT`: the comment on a pull request that says where its
 * preview is, as Markdown. It runs in a job with a token, without `npm ci`, so it imports nothing but Node and its neighbour.
 */
const [file = '', address = '', commit = ''] = process.argv.slice(2);
process.stdout.write(previewComment(readFileSync(file, 'utf8'), { address, commit }));
