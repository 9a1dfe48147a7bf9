/** Words by which authors, in English and French, show what a passage is. */

const whole = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'iu');
const begins = (source: string) => new RegExp(`^[^\\p{L}\\p{N}]*(?:${source})(?![\\p{L}\\p{N}])`, 'iu');
const only = (source: string) => new RegExp(`^[^\\p{L}\\p{N}]*(?:${source})[^\\p{L}\\p{N}]*$`, 'iu');

const weekdays = 'monday|tuesday|wednesday|thursday|friday|lundi|mardi|mercredi|jeudi|vendredi';
const months =
	'january|february|march|april|may|june|july|august|september|october|november|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const ordinals =
	'first|second|third|fourth|last|final|premier|première|deuxième|troisième|quatrième|dernier|dernière';

/** A heading that opens a day: “Day 2”, “Mercredi 22 mai”, “Deuxième jour”. */
export const dayHeading = new RegExp(
	`^[^\\p{L}\\p{N}]*(?:(?:the )?(?:kubecon )?(?:day|jour|journée)\\s*[0-9one two three four#n°-]{1,6}(?=$|[^\\p{L}\\p{N}])|(?:le |la )?(?:${weekdays})(?=$|[ ,:(–—-])|(?:(?:le|la|the)\\s+)?(?:${ordinals})\\s+(?:day|jour|journée))(?!.* [-–—] .*,)`,
	'iu',
);

/** A heading that gathers talks, and is none itself. */
export const gatheringHeading = only(
	`(?:(?:the|les|des|nos|our|my|mes|quelques|some|morning|evening|opening|closing|afternoon|day \\d)\\s+)*(?:keynotes?|plénières?|talks?|sessions?|présentations?|presentations?|conférences?|breakouts?|breakout sessions?|lightning talks?|maintainers? tracks?|tracks?|highlights?|the list|la liste|programme|schedule|notes|retours?|recaps?|sessions? attended|talks? i attended|talks? we attended|notable (?:talks?|sessions?)|favou?rite (?:talks?|sessions?)|top (?:\\d+ )?(?:talks?|sessions?))(?:\\s+(?:d['’]ouverture|de clôture|du matin|de l['’]après-midi|du soir|du jour|de la journée|of the day|i attended|we attended|i liked|recap|day \\d|jour \\d|${weekdays}))*|retours? (?:de|sur) .*(?:conférences|sessions|talks)|.{0,30}(?:sessions|talks|conférences) (?:i|we|que j|que nous|qui).*`,
);

/** A heading of the author’s own words about the day, not about one talk. */
export const ownHeading = begins(
	`(?:my |our |some |notre |nos |mes |ma |mon |a few |quelques )?(?:introduction|intro|preamble|préambule|contexte|context|background|conclusions?|en conclusion|pour conclure|wrap[- ]?up|wrapping up|summary|final (?:words|thoughts)|closing (?:words|thoughts)|thoughts|impressions?|overall|verdict|avis|ressenti|opinion|bilan|takeaways?|key takeaways?|what i think|what we think|ce que (?:j|nous|l)|ce qu['’]on|what(?:'s|’s)? next|next steps|and now|et maintenant|à suivre|la suite|see you|à bientôt|rendez-vous|lunch|déjeuner|dinner|dîner|breakfast|coffee|pause|party|soirée|after ?party|social|networking|hallway|hallway track|booths?|sponsors?|sponsor showcase|stands?|expo|swag|goodies|venue|the venue|le lieu|l['’]organisation|travel|getting there|arrival|arrivée|logistics|food|trends?|tendances|announcements?|annonces|honou?rable mentions?|mentions? honorables?|other talks|autres (?:talks|conférences)|resources|ressources|links|liens|references|références|sources|about|à propos|thanks|thank you|acknowledg|remerciements|merci|faq|updates?|tl;?dr|en bref|en résumé|in short|to sum up|good (?:bye|night)|goodbye|the (?:city|end|food|people|community|hallway))`,
);

export const tocHeading = only(
	`(?:table of contents?|contents|toc|in this (?:post|article)|on this page|sommaire|table des matières|au programme|au sommaire|plan|agenda|sommaire de .*)`,
);

export const wishlistHeading =
	/wish ?list|(?:would|'d|’d) have liked|(?:wanted|wish(?:ed)?|hoped?) to (?:see|watch|attend)|(?:talks?|sessions?) i (?:missed|could not)|(?:to|will) watch (?:later|on)|aur(?:ais|ions) (?:aimé|voulu|bien aimé) (?:voir|suivre|assister)|(?:à|a) (?:re)?voir en (?:replay|vidéo)|pas pu (?:voir|assister)|si j['’]avais pu|(?:ratés?|manqués?)\b/i;

/** Parts of a talk: headings that say what comes inside notes on it. */
export const partHeading = only(
	`(?:what|why|how|when|who|where|comment|pourquoi|qu['’]est-ce|quels?|quelles?)\\b.{0,60}\\?|(?:en )?(?:résumé|summary|notes?|steps?|demo|démo|démonstration|q ?& ?a|questions?|abstract|description|slides?|video|vidéo|points? (?:clés?|clefs?)(?: à retenir)?|key points?|get involved|articles? .*|agenda|exemple|example|speakers?|intervenant.*|ma note|my (?:take|notes)|(?:rating|score|note|summary|notes|video|recording|slides|links?|room|track|time|date|niveau|level)\\s*:.{0,80}|à retenir|ce qu['’]il faut retenir.*|pour en savoir plus)`,
);

/** In front of a title: what kind of session it is. */
export const marker =
	/^[^\p{L}\p{N}"“«(]*(?:(?:#|n°|no\.?\s*)?\d{1,2}\s*[.):]\s*|#\d{1,2}\s+)?(?:(?:\d{1,2}[:h]\d{2}(?:\s*[ap]m)?(?:\s*[-–]\s*\d{1,2}[:h]\d{2}(?:\s*[ap]m)?)?)\s*[-–—:|]?\s*)?(?<kind>(?:sponsored |opening |closing )?keynote(?: sponsorisée?)?|talk(?: n°)?(?:\s*#?\d+)?|session(?:\s*\d+)?|lightning talk|conférence(?:\s*\d+)?|présentation|panel|tutorial|tutoriel|workshop|atelier|hands-on(?: lab)?|bof|birds of a feather|maintainer track|project lightning talk|rex|retour d['’]expérience)\s*(?:#?\d+)?\s*(?::|\||[-–—]|\.)\s*/iu;

export const speakerLabel = begins(
	'speakers?|presenters?|presented by|given by|by|with|who|intervenante?s?|intervenant\\(?e?s?\\)?|intervenant·e·s|orateurs?|oratrices?|conférencie(?:rs?|ères?)|présentée? par|animée? par|donnée? par|par|avec|qui',
);

/** Words that go with somebody giving a talk. */
export const speaking = whole(
	`talk(?:s|ed|ing)?|keynotes?|sessions?|presentation|workshop|demo|present(?:s|ed|ing)?|gave|told|tells|showed|shows|explain(?:s|ed)|spoke|speaks|opened|open|introduc(?:ed|es)|announc(?:ed|es)|shared|shares|walked|took|treated|discussed|described|argued|compared|asked|demonstrated|kicked|closed|followed|covered|covers|made the case|conférence|présent(?:e|ent|é|ée|ait|aient|ation)|expliqu(?:e|ent|é|ait)|parl(?:e|ent|é|ait)|montr(?:e|ent|é|ait)|racont(?:e|ent|é|ait)|évoqu(?:e|ent|é)|expos(?:e|ent|é)|partag(?:e|ent|é)|témoign(?:e|ent|é)|décri(?:t|vent)|introdui(?:t|sent)|annonc(?:e|ent|é)|insist(?:e|ent|é)|propos(?:e|ent|é)|ouver(?:t|te|ture)|anim(?:é|ée|e|ent)|interven(?:tion|u|ue|us|ir)|résum(?:e|ent|é)|compar(?:e|ent|é)|plaid(?:e|ent|é)|démontr(?:e|ent|é)|revien(?:t|nent)|démonstration|start(?:s|ed)|began|begin(?:s)?|commenc(?:e|é|ent)|rappel(?:le|é)|détaill(?:e|é|ent)|dévoil(?:e|é)|accueill(?:i|e)|gives?|brought|made|delivered|led`,
);

/** A passage that names a speaker only in passing. */
export const inPassing = whole(
	`la veille|hier|yesterday|comme (?:le )?(?:dit|disait|l['’]a dit)|as .{0,30} (?:said|put it)|tweets?|rappel(?:le|é|ait) celui|reminded me|mènent les keynotes|maîtres? de cérémonie|hosted by|hosts?|met|chatted|rencontr(?:é|er)|discuté avec`,
);

/** A passage that begins another talk in the middle of a section. */
export const nextTalk = whole(
	`next (?:talk|session|up|keynote|was)|(?:talk|session|keynote|conférence|présentation|intervention) (?:of|by|from|de|d['’]|par|suivante?)|(?:sa|son|her|his|their|cette|this) (?:keynote|talk|session|conférence|présentation)|je suis allée? voir|nous (?:sommes allés|avons assisté)|i (?:went|attended|saw)|we (?:attended|saw)|then|ensuite|puis|après la pause|after (?:lunch|the break)|quant à (?:lui|elle)|enfin|pour (?:finir|terminer)|finally|pour continuer`,
);

/** A session in the first words below a heading, though nobody is named. */
export const tellsOfTalk = whole(
	`(?:this|the|that) (?:talk|session|workshop|presentation|keynote|panel|bof|tutorial)|(?:cette|ce|une des|l['’]une des|la) (?:conférences?|talk|session|présentation|keynote|atelier|breakout session)|le talk|talk (?:de|by)|in this (?:talk|session)`,
);

/** A sentence that ends the day. */
export const farewell = begins(
	`voilà qui (?:clos|conclut|termine)|c['’]est (?:tout|fini) pour|that['’]?s (?:it|all|a wrap)|see you|à demain|à bientôt|rendez-vous|demain,|tomorrow,|voilà pour|(?:i am|we are|i['’]m|we['’]re) grateful|thanks?(?: you)? (?:to|for|everybody|everyone)|merci (?:à|aux)|disclaimer`,
);

export const weekdayNames = weekdays.split('|');
export const monthNames = months.split('|');
