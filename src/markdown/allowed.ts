import type { Schema } from 'hast-util-sanitize';

/** The HTML that people may write into notes: what GitHub-flavoured Markdown makes, and a few tags that it lacks. */
export const allowedTags: ReadonlySet<string> = new Set([
	...['p', 'br', 'hr', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'code', 'section'],
	...['ol', 'ul', 'li', 'dl', 'dt', 'dd', 'input', 'details', 'summary', 'figure', 'figcaption'],
	...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
	...[
		'a',
		'abbr',
		'b',
		'del',
		'dfn',
		'em',
		'i',
		'ins',
		'kbd',
		'mark',
		'q',
		's',
		'samp',
		'small',
		'span',
		'strong',
	],
	...['sub', 'sup', 'u', 'var'],
]);

/** An image beside the recap. */
export const localImage = /^(?:\.\/)?[a-z0-9]+(?:[-_.][a-z0-9]+)*\.(?:png|jpe?g|webp|avif|gif)$/;

/**
 * What a link of notes may lead to: https, an address of e-mail, a page of this site, a place on the page. No space and no
 * backslash, which browsers leave out or take for a slash: what seems a page of this site could lead elsewhere.
 */
export const linkAddress =
	/^(?:https:\/\/[^\0-\x20\\/][^\0-\x20\\]*|mailto:[^\0-\x20\\]+|\/(?:[^\0-\x20\\/][^\0-\x20\\]*)?|#[^\0-\x20\\]*)$/;

const footnoteId = /^user-content-fn(?:ref)?-\S+$/;
const shiki = /^(?:tk|bg)-[a-z-]+$/;

/** Tags, attributes and values that survive. Everything else goes; what is listed in `strip` goes with its content. */
export const allowed: Schema = {
	// An image is written in Markdown, so that it is checked; what Markdown makes of it is a tag.
	tagNames: [...allowedTags, 'img'],
	strip: [
		...[
			'script',
			'style',
			'template',
			'noscript',
			'iframe',
			'noembed',
			'noframes',
			'xmp',
			'plaintext',
			'title',
		],
		...['svg', 'math', 'object', 'select', 'textarea'],
	],
	clobber: [],
	clobberPrefix: '',
	protocols: { href: ['https', 'mailto'], cite: ['https'] },
	attributes: {
		a: [
			'href',
			'title',
			['id', footnoteId],
			'dataFootnoteRef',
			'dataFootnoteBackref',
			['ariaDescribedBy', 'footnote-label'],
			'ariaLabel',
		],
		abbr: ['title'],
		details: ['open'],
		h2: [
			['id', 'footnote-label'],
			['className', 'sr-only'],
		],
		img: ['alt', 'title', ['src', localImage]],
		input: [['type', 'checkbox'], 'checked', ['disabled', true]],
		li: [
			['className', 'task-list-item'],
			['id', footnoteId],
		],
		ol: [['start', /^\d{1,9}$/], 'reversed', ['className', 'contains-task-list']],
		ul: [['className', 'contains-task-list']],
		pre: [['className', 'code', shiki], 'dataLanguage', ['tabIndex', 0], ['dataAnnotations', /^[\d ]+$/]],
		span: [
			['className', 'line', shiki],
			['dataAnnotation', /^\d+$/],
		],
		section: ['dataFootnotes', ['className', 'footnotes']],
		td: [['className', 'align-left', 'align-right', 'align-center']],
		th: [['className', 'align-left', 'align-right', 'align-center']],
		'*': ['lang', ['dir', 'ltr', 'rtl', 'auto']],
	},
	required: { input: { disabled: true, type: 'checkbox' } },
	ancestors: {
		li: ['ol', 'ul'],
		thead: ['table'],
		tbody: ['table'],
		tr: ['table'],
		th: ['table'],
		td: ['table'],
	},
};
