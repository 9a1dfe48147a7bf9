import syntaxHighlight from '@11ty/eleventy-plugin-syntaxhighlight';
import footnotes from 'markdown-it-footnote';
import MarkdownIt from 'markdown-it';

export default function (config) {
	config.addPlugin(syntaxHighlight);
	const markdown = new MarkdownIt({ html: true, highlight: config.markdownHighlighter }).use(footnotes);
	// Notes in one language stand on two pages; they are rendered once, as Hugo does it.
	const rendered = new Map();
	config.addJavaScriptFunction('notes', (file, text) => {
		let html = rendered.get(file);
		if (html === undefined) rendered.set(file, (html = markdown.render(text)));
		return html;
	});
}
