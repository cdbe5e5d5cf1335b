/**
 * Seals over a community's journal (封存): the root of the hashes of its latest changes, to be kept outside of the store, signed or
 * not, by which a journal that was written anew from its beginning is found out.
 */
@NullMarked
package org.linli.seal;

import org.jspecify.annotations.NullMarked;
