package org.linli.storage.jdbc.planted;

import com.fasterxml.jackson.core.JsonParser;
import java.util.List;
import org.flywaydb.core.Flyway;

/** Shows libraries of the inside in its signatures. */
public abstract class ShowsInside {
    /** A field. */
    public JsonParser parser;

    /** A result within a type of Java. */
    public abstract List<Flyway> result();

    /** A parameter. */
    protected abstract void takes(JsonParser[] parsers);

    /** Nobody sees this one. */
    Flyway inside() {
        return result().get(0);
    }
}
