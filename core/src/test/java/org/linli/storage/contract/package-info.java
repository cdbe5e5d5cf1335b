/**
 * The contract suite: what every store proves of itself. An adapter's test extends
 * {@link org.linli.storage.contract.StorageContract} and gives it a store; each test names the clause of
 * {@link org.linli.storage} that it checks.
 */
@NullMarked
package org.linli.storage.contract;

import org.jspecify.annotations.NullMarked;
