package org.linli.work;

import org.linli.charter.CharterEvent;
import org.linli.charter.CommunityCharter;
import org.linli.storage.Kind;
import org.linli.storage.Ref;

/** How the charters of a community are stored; every command reads the one in force. */
public final class StoredCharter {
    /** The charters of a community, under the community's code. */
    public static final Kind<CommunityCharter> CHARTERS = Kind.named(
                    "charter", 1, CommunityCharter.class, charter -> Ref.of(charter.community(), charter.id()))
            .events(CharterEvent.class)
            .build();

    private StoredCharter() {}
}
