import * as z from 'zod';
import { absolute, api, type ApiList } from '../../urls.ts';
import { address, named } from './parts.ts';

/** What stands at the address of a former id. */
export const moved = named(
	'Moved',
	z.strictObject({
		type: z.literal('moved'),
		id: z.string().meta({ description: 'The present id.' }),
		links: z.strictObject({ self: address.meta({ description: 'Where the thing is now.' }) }),
	}),
);

export const movedTo = (kind: ApiList, id: string): z.output<typeof moved> => ({
	type: 'moved',
	id,
	links: { self: absolute(api.item(kind, id)) },
});
