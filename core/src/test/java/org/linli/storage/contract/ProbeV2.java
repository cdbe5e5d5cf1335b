package org.linli.storage.contract;

import java.util.List;
import org.linli.code.DivisionCode;
import org.linli.kernel.Id;
import org.linli.storage.Ref;

/** The same aggregate in its second format: the title has become a list of names. */
public record ProbeV2(DivisionCode community, Id<ProbeV2> id, List<String> names) {
    public ProbeV2 {
        names = List.copyOf(names);
    }

    public Ref<ProbeV2> ref() {
        return Ref.of(community, id);
    }
}
