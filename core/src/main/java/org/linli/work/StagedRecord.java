package org.linli.work;

import java.util.Optional;
import org.linli.storage.Kind;
import org.linli.storage.Ref;

/**
 * A record of bookkeeping that a command writes or deletes.
 *
 * @param kind its kind
 * @param ref where it lives
 * @param record the record; empty to delete it
 * @param isNew whether its id was given in this command, so that no earlier one has to be looked for
 */
record StagedRecord<A>(Kind<A> kind, Ref<A> ref, Optional<A> record, boolean isNew) {}
