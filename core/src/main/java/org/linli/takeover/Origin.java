package org.linli.takeover;

import java.util.List;
import java.util.Optional;
import org.linli.code.CitizenId;
import org.linli.code.MobileNumber;
import org.linli.code.PlainText;
import org.linli.kernel.Decision;
import org.linli.kernel.Excerpt;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Inspection;

/**
 * Where a record was kept before (来源): the other system, and the record's key there. Both are compared exactly, but for blanks at
 * their ends.
 *
 * @param source what the community calls the other system, 1 to {@value #MAX_SOURCE} characters
 * @param key the record's key there, 1 to {@value #MAX_KEY} characters; no citizen id and no mobile number, for it is stored in clear
 */
public record Origin(String source, String key) implements Form {
    /** The longest name of a system. */
    public static final int MAX_SOURCE = 20;

    /** The longest key. */
    public static final int MAX_KEY = 64;

    /**
     * A record of another system.
     *
     * @param source what the community calls the system
     * @param key the record's key there
     * @return the origin
     */
    public static Origin of(String source, String key) {
        return new Origin(source, key);
    }

    @Override
    public List<Finding> mistakes() {
        return read().findings();
    }

    /** As it is kept. */
    Decision<Origin> read() {
        Inspection inspection = new Inspection();
        Optional<String> from = inspection.read(PlainText.require("source", source, MAX_SOURCE));
        Optional<String> there = inspection.read(PlainText.require("key", key, MAX_KEY));
        there.ifPresent(read -> inspection.ask(TakeOverRules.KEY_NOT_PERSONAL, read));
        return inspection.decide(() -> Decision.accepted(new Origin(from.orElseThrow(), there.orElseThrow())));
    }

    /** By what it is unique: neither part holds a tab. */
    String mark(Taken what) {
        return what + "\t" + source + "\t" + key;
    }

    /** Whether a text could be a citizen id or a mobile number. */
    static boolean isPersonal(String key) {
        return CitizenId.parse(key).isAccepted() || MobileNumber.parse(key).isAccepted();
    }

    /** Shows the key only as an excerpt. */
    @Override
    public String toString() {
        return source + "/" + Excerpt.of(key);
    }
}
