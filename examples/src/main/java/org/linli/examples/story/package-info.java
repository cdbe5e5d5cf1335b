/** What the story program stands on: the facts of the community, and how they are told. */
@NullMarked
package org.linli.examples.story;

import org.jspecify.annotations.NullMarked;
