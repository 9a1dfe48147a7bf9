import { defaultLanguage, languages, type Language } from './domain/languages.ts';

/** A page's place in `getStaticPaths`: the parameters of its address and what it is given. */
interface Route<Props> {
	params: Record<string, string | undefined>;
	props: Props;
}

/** The same pages in every language. The language stands in the address except for the one at the root. */
export const inEveryLanguage = <Props extends object>(
	routes: readonly Route<Props>[],
): Route<Props & { lang: Language }>[] =>
	languages.flatMap((lang) =>
		routes.map(({ params, props }) => ({
			params: { ...params, lang: lang === defaultLanguage ? undefined : lang },
			props: { ...props, lang },
		})),
	);

/** A page of which there is one in each language. */
export const onePage = (): Route<{ lang: Language }>[] => inEveryLanguage([{ params: {}, props: {} }]);
