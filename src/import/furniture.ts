import { tocHeading } from './cues.ts';
import { looksLikeHeading, type Block } from './post.ts';

/** Lines that belong to the page around a post, wherever they stand. */
const anywhere: [RegExp, string][] = [
	[
		/\b(?:we|this (?:site|website)|nous|ce site)\b.{0,40}\b(?:use|utilis).{0,30}\bcookies|\baccept (?:all )?cookies|cookie policy|accepter (?:tous )?les cookies|politique de cookies/i,
		'cookie notice',
	],
	[
		/^(?:share|partager?)(?: (?:this|on|via|with|cet|sur|l['’]article).{0,40})?\s*:?$|^(?:n['’]oubliez pas\s*)?(?:de )?partage[rz][- ].{0,40}$/i,
		'share links',
	],
	[/partagez-le avec vos amis|share (?:this|it) with your (?:friends|network)/i, 'share links'],
	[
		/^(?:(?:twitter|x|facebook|linkedin|e-?mail|reddit|hacker ?news|whatsapp|mastodon|bluesky|pocket|copy link|print)[\s|·•/,]*)+$/i,
		'share links',
	],
	[/^(?:author image|image de l['’]auteur|profile picture|avatar)\b/i, 'author box'],
	[
		/^(?:(?:your email address will not be published|votre adresse e-?mail ne sera pas publiée|votre adresse de messagerie).*)$/i,
		'comments',
	],
	[
		/^(?:leave a (?:comment|reply)|laisser un commentaire|post a comment|ajouter un commentaire|commentaires?|(?:\d+ |no |aucun )?(?:comments?|responses?|commentaires?|réponses?)(?: \(\d+\))?|responses \(\d+\))$/i,
		'comments',
	],
	[
		/^(?:sign (?:in|up)|log ?in|follow|following|listen|claps?|\d+ claps?|member-only story|open in app|get started|subscribe|s['’]abonner|se connecter|suivre|scroll|back to top|retour en haut|skip to (?:main )?content|aller au contenu|menu|search|rechercher)$/i,
		'page controls',
	],
	[
		/s['’]abonner à la (?:mailing|newsletter)|subscribe to (?:our|my|the) newsletter|inscrivez-vous à (?:la|notre) newsletter|newsletter\s*$/i,
		'newsletter',
	],
	[
		/^(?:©|copyright|\(c\)\s*\d{4})|all rights reserved|tous droits réservés|mentions légales|politique de confidentialité|privacy policy$/i,
		'legal notice',
	],
	[/^(?:licensed under|sous licence)\b.*(?:\bCC\b|creative commons)/i, 'licence'],
	[
		/^(?:(?:généré avec|generated with|powered by|propulsé par|built with) (?:hugo|jekyll|ghost|wordpress|medium|gatsby|hexo|astro|eleventy|next\.?js|hashnode|substack)|thème .* (?:conçu|par)\b|theme .* by\b)/i,
		'page maker',
	],
	[
		/^(?:related (?:posts?|articles?)|you (?:may|might) also like|à lire aussi|articles? (?:similaires|liés|récents|connexes)|dans la même catégorie|read more|lire la suite|read next|recommended from|more from)\b.{0,40}$/i,
		'related posts',
	],
	[
		/^(?:nous recrutons|we['’]re hiring|we are hiring|join us|rejoignez-nous|vous avez un projet ?\??|contact us|contactez-nous|découvrez (?:les technologies|nos).*)\s*[!?]?$/i,
		'advertisement',
	],
	[/^(?:[\p{L}\p{N} ]+ [>»›] )+[^.!?]*$/u, 'breadcrumbs'],
	[
		/^(?:temps de lecture\s*:?\s*\d+ min|\d+ min(?:ute)?s? (?:read|de lecture)|reading time)/i,
		'reading time',
	],
	[/^(?:une publication partagée par|a post shared by|view this post on)/i, 'embedded post'],
	[/^(?:#[\p{L}\p{N}_]+\s*){2,}$/u, 'hash tags'],
	[/^featured image of post|^thumb\w* \w+$/i, 'image caption of the page'],
	[/^il y a \d+ (?:ans?|mois|jours?)\b/i, 'age of the page'],
];

/** After one of these, a page has nothing of the post any more. */
const tail: [RegExp, string][] = [
	[
		/^(?:author image|written by|about the authors?|à propos de l['’]auteur|l['’]auteur\b|publié par)/i,
		'author box',
	],
	[
		/^(?:leave a (?:comment|reply)|laisser un commentaire|(?:\d+ )?(?:comments?|responses?|commentaires?|réponses?)(?: \(\d+\))?)$/i,
		'comments',
	],
	[
		/^(?:share this\b.{0,20}|partager cet article|partager l['’]article|share this post)\s*:?$/i,
		'share links',
	],
	[/partagez-le avec vos amis/i, 'share links'],
	[
		/^(?:related (?:posts?|articles?)|you (?:may|might) also like|à lire aussi|articles? (?:similaires|liés|récents)|read next|recommended from|more from)\b.{0,40}$/i,
		'related posts',
	],
];

/**
 * Mark the blocks that are furniture of the page, with what they are. Those marked by the markup stay marked.
 * @param isPage whether the post was taken from a page, so that what follows its end is not the author’s
 */
export function markFurniture(blocks: readonly Block[], isPage: boolean): Block[] {
	let after: string | undefined;
	const own = blocks.filter(({ furniture }) => furniture === undefined);
	// The tail of a page is looked for in its last third, so that a section on comments loses nothing.
	const lastThird = own[Math.floor(own.length * 0.7)]?.line ?? 0;
	const menu = menuAtTop(own);
	const contents = tableOfContents(own);
	return blocks.map((block): Block => {
		if (block.furniture !== undefined || block.kind === 'code' || block.kind === 'table') return block;
		if (menu.has(block)) return { ...block, furniture: 'menu' };
		if (contents.has(block)) return { ...block, furniture: 'table of contents' };
		if (isPage && block.line >= lastThird) after ??= reasonOf(block.text.split('\n')[0]?.trim() ?? '', tail);
		const isAuthors = !isPage && block.kind === 'heading' && block.depth < looksLikeHeading;
		const reason =
			(isAuthors ? undefined : reasonFor(block)) ?? (after === undefined ? undefined : `below: ${after}`);
		return reason === undefined ? block : { ...block, furniture: reason };
	});
}

/** Why a block is furniture: every line of it is, apart from short ones beside them (but in a list every item counts). */
function reasonFor({ text, kind }: Block): string | undefined {
	const lines = text.split('\n').map((line) => line.trim());
	const reasons = lines.map((line) => (line.length < 300 ? reasonOf(line, anywhere) : undefined));
	const spare = kind === 'list' ? 0 : 30;
	const isAll = reasons.every((reason, index) => reason !== undefined || (lines[index] ?? '').length < spare);
	return isAll ? reasons.find((reason) => reason !== undefined) : undefined;
}

const reasonOf = (line: string, rules: readonly [RegExp, string][]) =>
	rules.find(([rule]) => rule.test(line))?.[1];

/** Short lines side by side above the title: “Home”, “About”, “Contact”. */
function menuAtTop(blocks: readonly Block[]): Set<Block> {
	const menu = blocks.slice(0, 3).filter(({ kind, text }) => {
		const lines = text.split('\n');
		return kind === 'paragraph' && lines.length >= 3 && lines.every((line) => line.length <= 16);
	});
	return new Set(menu);
}

/** A list of links within the page, or of lines that are headings below; with the heading above it. */
function tableOfContents(blocks: readonly Block[]): Set<Block> {
	const texts = new Set(blocks.map(({ text }) => text));
	const found = new Set<Block>();
	blocks.forEach((block, index) => {
		const lines = block.text.split('\n').filter((line) => line.trim() !== '');
		const isLinks = block.links.length > 1 && block.links.every((link) => link.startsWith('#'));
		const again = lines.filter((line) => texts.has(line.trim())).length;
		if (!isLinks && !(lines.length > 2 && again >= 0.6 * lines.length)) return;
		found.add(block);
		const above = blocks[index - 1];
		if (above && tocHeading.test(above.text)) found.add(above);
	});
	return found;
}
