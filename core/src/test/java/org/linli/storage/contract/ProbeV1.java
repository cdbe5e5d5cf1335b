package org.linli.storage.contract;

import org.linli.code.DivisionCode;
import org.linli.kernel.Id;
import org.linli.storage.Ref;

/** An aggregate in its first format. */
public record ProbeV1(DivisionCode community, Id<ProbeV1> id, String title) {
    public Ref<ProbeV1> ref() {
        return Ref.of(community, id);
    }
}
