import { onePage } from '../../routes.ts';
import { inLanguage } from '../../views/context.ts';
import { manifestOf } from '../../views/manifest.ts';

export const getStaticPaths = onePage;

/** What a system needs to know to install the site as an app. */
export const GET = ({ props }: ReturnType<typeof getStaticPaths>[number]) =>
	Response.json(manifestOf(inLanguage(props.lang)));
