package org.linli.examples;

import org.linli.Linli;
import org.linli.storage.memory.MemoryStorage;

/** The library as modules: the quick start on the module path. */
public final class ModulePathMain {
    private ModulePathMain() {}

    /**
     * Shows the modules and runs the quick start.
     *
     * @param args not looked at
     */
    public static void main(String[] args) {
        Module core = Linli.class.getModule();
        Module memory = MemoryStorage.class.getModule();
        System.out.println(core + ", " + memory);
        if (!core.isNamed() || !memory.isNamed()) {
            throw new IllegalStateException("These are not on the module path");
        }
        QuickstartMain.main(args);
    }
}
