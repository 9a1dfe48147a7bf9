/**
 * Notes as they were written, with every address in them made a whole one, so that they can be read anywhere.
 * @param page the whole address of the page that they stand on
 * @param root the whole address of the site
 * @param images the whole address of the folder that images lie in
 */
export function withWholeAddresses(
	notes: string,
	at: { page: string; root: string; images: string },
): string {
	const whole = (address: string, isImage: boolean): string => {
		if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address)) return address;
		if (address.startsWith('/')) return at.root + address.slice(1);
		return isImage ? new URL(address, at.images).href : new URL(address, at.page).href;
	};
	return outsideCode(notes, (text) =>
		text
			.replace(
				/(!?)(\[(?:[^\][]|\[[^\]]*\])*\]\()([^\s()]+)/g,
				(_, image: string, before: string, address: string) => image + before + whole(address, image === '!'),
			)
			.replace(
				/^(\s*\[[^\]^][^\]]*\]:\s*)(\S+)/gm,
				(_, before: string, address: string) => before + whole(address, false),
			),
	);
}

/** Code shows addresses as they are. */
const outsideCode = (notes: string, change: (text: string) => string): string =>
	notes
		.split(/(^(?:```|~~~)[\s\S]*?^(?:```|~~~)[^\n]*$|`[^`\n]+`)/m)
		.map((part, index) => (index % 2 === 1 ? part : change(part)))
		.join('');
