/** The pages of the site's own prose, `content/pages/<page>.<language>.mdx`. MDX runs as code, so no other is read. */
export const sitePages = ['about', 'api', 'contribute'] as const;
export type SitePage = (typeof sitePages)[number];
