import { fieldRules } from './fields.ts';
import { fileRules } from './files.ts';
import { noteRules } from './notes.ts';
import { recordRules } from './record.ts';
import { referenceRules } from './references.ts';
import type { Rule } from './rule.ts';
import { yamlRules } from './yaml.ts';

/** Every rule of the content, by what it is about. The code that finds a fault names its rule. */
export const ruleGroups = {
	Files: fileRules,
	'Front matter and YAML': yamlRules,
	Fields: fieldRules,
	'Editions, talks, people and topics': referenceRules,
	'The record': recordRules,
	'Text and images': noteRules,
} as const;

type Group = (typeof ruleGroups)[keyof typeof ruleGroups];

/** The id of a rule: what a fault is reported under. */
export type RuleId = Group extends infer One ? (One extends unknown ? keyof One : never) : never;

export const allRules: ReadonlyMap<RuleId, Rule> = new Map(
	Object.values(ruleGroups).flatMap((group) => Object.entries(group) as [RuleId, Rule][]),
);

/** The rule of a fault. */
export function ruleOf(id: RuleId): Rule {
	const rule = allRules.get(id);
	if (!rule) throw new Error(`there is no rule “${id}”`);
	return rule;
}
