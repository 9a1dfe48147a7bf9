import type { CardView } from '../views/card.ts';

/** A box as satori takes it: an element with its style, without a framework. */
export interface Box {
	type: string;
	props: { style: Record<string, string | number>; children?: (Box | string)[] | string };
}

/** The colours of tokens.css, as other programs write them. */
const colours = { paper: '#fafbfe', ink: '#141b30', soft: '#4c566e', marker: '#fbe44c' };
/** Sizes of a title by its length: it must be legible when the picture is 300 pixels wide. */
const titleSizes = [
	[24, 120],
	[50, 96],
	[90, 76],
	[Infinity, 60],
] as const;

/** A card as boxes: the mark and the name of the site, where the page belongs, its title, and who or how many. */
export function cardLayout({ above, title, below, marked }: CardView, siteName: string): Box {
	const size = titleSizes.find(([letters]) => title.length <= letters)?.[1] ?? 60;
	return box(
		{
			boxSizing: 'border-box',
			width: '100%',
			height: '100%',
			flexDirection: 'column',
			justifyContent: 'space-between',
			padding: '56px 68px 52px',
			background: colours.paper,
			color: colours.ink,
			fontFamily: 'Sans, SansOther',
			fontSize: 42,
		},
		[
			box({ justifyContent: 'space-between', alignItems: 'center' }, [
				box({ alignItems: 'center' }, [mark(), text({ fontFamily: 'Serif', marginLeft: 20 }, siteName)]),
				text({ color: colours.soft, fontSize: 38 }, above),
			]),
			text(
				{
					fontFamily: 'Serif, SerifOther',
					fontSize: size,
					lineHeight: 1.12,
					borderLeft: `14px solid ${marked ? colours.marker : colours.ink}`,
					paddingLeft: 32,
				},
				title,
			),
			text({ color: colours.soft, paddingLeft: 46 }, shortened(below)),
		],
	);
}

/** The mark of the site: three lines, the middle one marked. */
const mark = (): Box =>
	box({ flexDirection: 'column', width: 56, height: 52, justifyContent: 'space-between' }, [
		line(40, colours.ink, 6),
		box({ background: colours.marker, width: 56, height: 18, alignItems: 'center' }, [
			line(46, colours.ink, 6),
		]),
		line(28, colours.ink, 6),
	]);

const line = (width: number, background: string, height: number): Box =>
	box({ width, height, background }, []);

const box = (style: Box['props']['style'], children: Box[]): Box => ({
	type: 'div',
	props: { style: { display: 'flex', ...style }, children },
});

const text = (style: Box['props']['style'], children: string): Box => ({
	type: 'div',
	props: { style: { display: 'flex', ...style }, children },
});

const longest = 90;
const shortened = (names: string) =>
	names.length > longest ? `${names.slice(0, longest - 1).trimEnd()}…` : names;
