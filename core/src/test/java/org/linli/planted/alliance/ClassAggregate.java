package org.linli.planted.alliance;

import org.linli.planted.person.Neighbour;
import org.linli.storage.Kind;

/** An aggregate that is no record. */
final class ClassAggregate {
    static final Kind<Neighbour> KIND = Neighbour.KIND;
}
