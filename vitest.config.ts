import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		projects: [
			{ test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 } },
			// What `npm run build` made: pages are counted and looked through, not made again.
			{ test: { name: 'built', include: ['tests/built/**/*.test.ts'], testTimeout: 120_000 } },
		],
	},
});
