import { searchForAddress } from './asked.ts';
import { followContents } from './contents.ts';
import { copyCode } from './copy-code.ts';
import { filterInPlace } from './filter.ts';
import { useKeys } from './keys.ts';
import { offerSharing } from './share.ts';
import { playHere } from './video.ts';

/*
 * What pages gain from a script. Everything can be read, and every link followed, without it: what needs it is hidden
 * or not there until it runs.
 */
playHere();
filterInPlace();
copyCode();
offerSharing();
followContents();
searchForAddress();
useKeys();
