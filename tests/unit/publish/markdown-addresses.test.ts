import { expect, test } from 'vitest';
import { withWholeAddresses } from '../../../src/publish/markdown/addresses.ts';

const at = {
	page: 'https://site.test/base/talks/e/t/',
	root: 'https://site.test/base/',
	images: 'https://code.test/recaps/e/',
};

test.each([
	['[a](/topics/keda/)', '[a](https://site.test/base/topics/keda/)'],
	['[a](../other/ "title")', '[a](https://site.test/base/talks/e/other/ "title")'],
	['[a](#heading)', '[a](https://site.test/base/talks/e/t/#heading)'],
	['![a](stage.png)', '![a](https://code.test/recaps/e/stage.png)'],
	['[a](https://kepler.example/)', '[a](https://kepler.example/)'],
	['[a](mailto:a@b.example)', '[a](mailto:a@b.example)'],
	['[a]: /topics/keda/', '[a]: https://site.test/base/topics/keda/'],
	['[^1]: a footnote', '[^1]: a footnote'],
	['`[a](/b)`', '`[a](/b)`'],
	['```md\n[a](/b)\n```', '```md\n[a](/b)\n```'],
])('%s becomes %s', (notes, expected) => {
	expect(withWholeAddresses(notes, at)).toBe(expected);
});
