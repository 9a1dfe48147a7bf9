type Properties = Record<string, string | boolean | undefined>;

/** A new element; a property that is true is an attribute without value, one that is false or undefined is none. */
export function node<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	properties: Properties = {},
	...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
	const made = document.createElement(tag);
	for (const [name, value] of Object.entries(properties)) {
		if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value);
	}
	made.append(...children);
	return made;
}

/** The one element below `root` that the markup promises; the caller says of which kind it is. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as in querySelector
export function find<Kind extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): Kind {
	const found = root.querySelector<Kind>(selector);
	if (!found) throw new Error(`the form has no ${selector}`);
	return found;
}

/** Calls `run` once nothing has called it again for a moment. */
export function later(run: () => void, moment: number): () => void {
	let waiting: ReturnType<typeof setTimeout> | undefined;
	return () => {
		clearTimeout(waiting);
		waiting = setTimeout(run, moment);
	};
}
