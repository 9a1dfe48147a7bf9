import * as z from 'zod';

/*
 * GitHub shows a form that it cannot read as nothing at all. This is its syntax, as documented at
 * https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
 */
const id = z.string().regex(/^[A-Za-z0-9_-]+$/);
const label = z.string().min(1);
const validations = z.strictObject({ required: z.boolean().optional() }).optional();
const text = {
	label,
	description: z.string().optional(),
	placeholder: z.string().optional(),
	value: z.string().optional(),
};

const field = z.discriminatedUnion('type', [
	z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: z.string().min(1) }) }),
	z.strictObject({
		type: z.literal('textarea'),
		id,
		attributes: z.strictObject({ ...text, render: z.string().optional() }),
		validations,
	}),
	z.strictObject({ type: z.literal('input'), id, attributes: z.strictObject(text), validations }),
	z.strictObject({
		type: z.literal('dropdown'),
		id,
		attributes: z.strictObject({
			label,
			description: z.string().optional(),
			multiple: z.boolean().optional(),
			default: z.int().optional(),
			options: z.array(z.string().refine((option) => option.toLowerCase() !== 'none')).min(1),
		}),
		validations,
	}),
	z.strictObject({
		type: z.literal('checkboxes'),
		id,
		attributes: z.strictObject({
			label,
			description: z.string().optional(),
			options: z.array(z.strictObject({ label, required: z.boolean().optional() })).min(1),
		}),
		validations,
	}),
]);

const distinct = (values: (string | undefined)[]) => {
	const present = values.filter((value) => value !== undefined);
	return new Set(present).size === present.length;
};

/** An issue form. */
export const issueForm = z.strictObject({
	name: z.string().min(3),
	description: z.string().min(3).max(200),
	title: z.string().optional(),
	labels: z.array(z.string()).optional(),
	body: z
		.array(field)
		.refine(
			(fields) => fields.some(({ type }) => type !== 'markdown'),
			'a form needs a field that can be filled in',
		)
		.refine(
			(fields) => distinct(fields.map((each) => ('id' in each ? each.id : undefined))),
			'ids must differ',
		)
		.refine(
			(fields) =>
				distinct(fields.map((each) => ('label' in each.attributes ? each.attributes.label : undefined))),
			'labels must differ',
		),
});

/** What stands beside the forms. */
export const issueConfig = z.strictObject({
	blank_issues_enabled: z.boolean(),
	contact_links: z.array(z.strictObject({ name: label, url: z.url({ protocol: /^https$/ }), about: label })),
});
