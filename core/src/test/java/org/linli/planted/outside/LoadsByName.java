package org.linli.planted.outside;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;

/** Lets data choose the class. */
final class LoadsByName {
    private LoadsByName() {}

    static Object all(String name, InputStream in) throws IOException, ClassNotFoundException {
        Class<?> type = Class.forName(name);
        Class<?> other = LoadsByName.class.getClassLoader().loadClass(name);
        return type == other ? type : new ObjectInputStream(in).readObject();
    }
}
