import type { MDXInstance } from 'astro';
import type { Language } from './domain/languages.ts';
import type { SitePage } from './domain/site-pages.ts';
import { onePage } from './routes.ts';

/** What a page of prose says about itself. */
interface Frontmatter {
	title: string;
	description: string;
}

const modules = import.meta.glob<MDXInstance<Frontmatter>>('/content/pages/*.mdx', { eager: true });

/** A page of the site's own prose, `content/pages/<page>.<language>.mdx`, in every language. */
const inProse = (page: SitePage) => () =>
	onePage().map(({ params, props }) => {
		const { Content, frontmatter } = moduleOf(page, props.lang);
		return { params, props: { ...props, Content, frontmatter } };
	});

export const aboutPage = inProse('about');
export const apiPage = inProse('api');
export const guidePage = inProse('contribute');

function moduleOf(page: SitePage, lang: Language): MDXInstance<Frontmatter> {
	const path = `/content/pages/${page}.${lang}.mdx`;
	const module = modules[path];
	if (!module) throw new Error(`${path} is missing: the page “${page}” needs every language`);
	return module;
}
