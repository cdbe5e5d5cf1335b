package org.linli.work;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** Looks into the records that commands are given. */
final class Components {
    private Components() {}

    static Object of(Object given, Method accessor) {
        try {
            return accessor.invoke(given);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException("The parameters of commands are public records", e);
        }
    }
}
