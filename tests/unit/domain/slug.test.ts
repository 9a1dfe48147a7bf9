import { describe, expect, test } from 'vitest';
import { slug, talkSlug } from '../../../src/domain/slug.ts';

describe('the slug of a text', () => {
	test.each([
		['Máirín Duffy', 'mairin-duffy'],
		['Łukasz Ørsted', 'lukasz-orsted'],
		['eBPF’s Abilities and Limitations: The Truth', 'ebpfs-abilities-and-limitations-the-truth'],
		['CI/CD & GitOps', 'ci-cd-and-gitops'],
		['  --Hello--  ', 'hello'],
		['東京', ''],
	])('of “%s” is “%s”', (text, expected) => {
		expect(slug(text)).toBe(expected);
	});

	test('is the same for both forms of an accent', () => {
		expect(slug('Kapus\u0301cin\u0301ska')).toBe(slug('Kapuścińska'));
	});
});

test('a long title is cut at a whole word within 80 characters', () => {
	const id = talkSlug(
		'Dapr in 2024: Deployments Beyond Sidecars, Distributed Scheduler API and App-Level Zero Trust',
	);
	expect(id).toBe('dapr-in-2024-deployments-beyond-sidecars-distributed-scheduler-api-and-app-level');
	expect(id.length).toBeLessThanOrEqual(80);
});
