import { graph, recapIds } from '../../library.ts';
import { editionData } from '../../views/edition-data.ts';

export const getStaticPaths = () =>
	graph.events.map((event) => ({ params: { event: event.id }, props: { event } }));

/** What the form for notes knows about an edition. */
export const GET = ({ props }: ReturnType<typeof getStaticPaths>[number]) =>
	Response.json(editionData(props.event, recapIds));
