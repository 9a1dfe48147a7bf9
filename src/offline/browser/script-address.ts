interface TrustedTypes {
	createPolicy: (
		name: string,
		rules: { createScriptURL: (address: string) => string },
	) => {
		createScriptURL: (address: string) => string;
	};
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/**
 * The address of the service worker, as browsers want it where a policy requires trusted types: only what passes here can
 * become one. Elsewhere it stays a text. A content security policy must allow the name `service-worker`.
 */
export function scriptAddress(address: string): string {
	const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
	policy ??= trustedTypes?.createPolicy('service-worker', {
		createScriptURL: (asked) => {
			if (asked === `${import.meta.env.BASE_URL}sw.js`) return asked;
			throw new TypeError(`${asked} is not the service worker of this site`);
		},
	});
	return policy?.createScriptURL(address) ?? address;
}
