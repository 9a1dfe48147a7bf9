import type { MDXInstance } from 'astro';
import type { Language } from './domain/languages.ts';
import { inEveryLanguage } from './routes.ts';

/** What a page of prose says about itself. */
interface Frontmatter {
	title: string;
	description: string;
}

const modules = import.meta.glob<MDXInstance<Frontmatter>>('/content/pages/*.mdx', { eager: true });

const pages = ['about', 'contribute'] as const;

/** The site's own prose, `content/pages/<page>.<language>.mdx`, in every language. */
export const prosePages = () =>
	pages.flatMap((page) =>
		inEveryLanguage([{ params: { prose: page }, props: { page } }]).map(({ params, props }) => {
			const { Content, frontmatter } = moduleOf(page, props.lang);
			return { params, props: { ...props, Content, frontmatter } };
		}),
	);

function moduleOf(page: string, lang: Language): MDXInstance<Frontmatter> {
	const path = `/content/pages/${page}.${lang}.mdx`;
	const module = modules[path];
	if (!module) throw new Error(`${path} is missing: the page “${page}” needs every language`);
	return module;
}
