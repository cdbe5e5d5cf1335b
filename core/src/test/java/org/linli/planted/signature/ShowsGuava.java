package org.linli.planted.signature;

import com.google.common.collect.ForwardingObject;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Marker;

/** Shows libraries of the inside in every place that a signature has. */
public abstract class ShowsGuava extends ForwardingObject {
    /** An array of it. */
    public ImmutableList<String>[] array;

    /** A result. */
    public abstract ImmutableList<String> result();

    /** A parameter. */
    protected abstract void takes(ImmutableList<String> list);

    /** Wrapped in types of Java. */
    public abstract Optional<List<ImmutableList<String>>> wrapped();

    /** A bound. */
    public abstract <T extends ImmutableList<String>> void bounded();

    /** Not the logger. */
    public abstract Marker heard();

    /** Seen as well. */
    public static class Nested {
        /** A field. */
        protected ImmutableList<String> field = ImmutableList.of();
    }
}
