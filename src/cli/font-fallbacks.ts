import { createFontStack } from '@capsizecss/core';
import arial from '@capsizecss/metrics/arial';
import georgia from '@capsizecss/metrics/georgia';
import roboto from '@capsizecss/metrics/roboto';
import timesNewRoman from '@capsizecss/metrics/timesNewRoman';

type Metrics = Parameters<typeof createFontStack>[0][number];

const fallbacks = { serif: [georgia, timesNewRoman], sans: [arial, roboto] };

/** Faces of fonts that devices have, scaled and moved so that a line in them takes the room it takes in `metrics`. */
export const fallbackFaces = (metrics: object, name: string, like: keyof typeof fallbacks): string =>
	createFontStack([{ ...metrics, familyName: name } as Metrics, ...fallbacks[like]], {
		fontFaceFormat: 'styleString',
	}).fontFaces.replaceAll('  ', '\t');
