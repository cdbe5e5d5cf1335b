/**
 * Seals over a community's journal (封存): the root of the hashes of its latest changes, to be kept outside of the store, signed or
 * not. A seal exposes a journal that was rewritten from its beginning.
 */
@NullMarked
package org.linli.seal;

import org.jspecify.annotations.NullMarked;
