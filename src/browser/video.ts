import { all, words } from './dom.ts';

/** Play a recording on the page, from the host that sets no cookies, once somebody asks for it. */
export function playHere(): void {
	for (const poster of all<HTMLAnchorElement>('[data-video]')) {
		poster.addEventListener('click', (event) => {
			if (event.ctrlKey || event.metaKey || event.shiftKey) return;
			event.preventDefault();
			const box = document.createElement('div');
			box.className = 'player';
			const player = document.createElement('iframe');
			player.src = `https://www.youtube-nocookie.com/embed/${poster.dataset['video'] ?? ''}?autoplay=1`;
			player.title = words.player;
			player.allow = 'autoplay; fullscreen; picture-in-picture';
			player.allowFullscreen = true;
			box.append(player);
			const layout = poster.closest('.talk-layout');
			if (layout) layout.before(box);
			else poster.before(box);
			poster.remove();
			player.focus();
		});
	}
}
