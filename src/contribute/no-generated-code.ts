import * as z from 'zod';

/*
 * The policy of the site forbids the code that zod would otherwise make at run time. A schema decides when it is made,
 * so this module comes before all that have one.
 */
z.config({ jitless: true });
