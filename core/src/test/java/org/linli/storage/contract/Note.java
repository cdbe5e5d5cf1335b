package org.linli.storage.contract;

import java.time.Instant;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.kernel.Id;
import org.linli.storage.Ref;

/** A bookkeeping record, such as the answer to a request. */
public record Note(DivisionCode community, Id<Note> id, String text, Instant until, Optional<String> mark) {
    public Ref<Note> ref() {
        return Ref.of(community, id);
    }

    public Note withText(String other) {
        return new Note(community, id, other, until, mark);
    }
}
