/**
 * What the library does on every store, through its desks alone. An adapter's test extends {@link
 * org.linli.scenario.LinliScenarios}.
 */
@NullMarked
package org.linli.scenario;

import org.jspecify.annotations.NullMarked;
