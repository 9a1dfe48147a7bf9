// Runs before the page is painted, so that a chosen theme never flashes. Without it the system's theme is used.
(() => {
	const root = document.documentElement;
	const stored = () => {
		try {
			return localStorage.getItem('theme');
		} catch {
			return null;
		}
	};
	const chosen = stored();
	if (chosen === 'light' || chosen === 'dark') root.dataset.theme = chosen;

	addEventListener('DOMContentLoaded', () => {
		const button = document.querySelector('[data-theme-switch]');
		if (!button) return;
		button.hidden = false;
		button.addEventListener('click', () => {
			const dark = root.dataset.theme
				? root.dataset.theme === 'dark'
				: matchMedia('(prefers-color-scheme: dark)').matches;
			root.dataset.theme = dark ? 'light' : 'dark';
			try {
				localStorage.setItem('theme', root.dataset.theme);
			} catch {
				// Storage can be switched off; the choice then lasts until the next page.
			}
		});
	});
})();
