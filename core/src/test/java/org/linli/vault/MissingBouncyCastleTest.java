package org.linli.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Test;

/** Bouncy Castle is optional. */
class MissingBouncyCastleTest {
    /** Loads the vault anew, and finds no Bouncy Castle. */
    private static final class WithoutBouncyCastle extends URLClassLoader {
        private WithoutBouncyCastle() {
            super(new URL[] {
                CipherSuite.class.getProtectionDomain().getCodeSource().getLocation()
            });
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.bouncycastle")) {
                throw new ClassNotFoundException(name);
            }
            if (name.startsWith("org.linli.vault.")) {
                synchronized (getClassLoadingLock(name)) {
                    Class<?> loaded = findLoadedClass(name);
                    return loaded == null ? findClass(name) : loaded;
                }
            }
            return super.loadClass(name, resolve);
        }
    }

    @Test
    void without_it_the_international_suite_works_and_the_chinese_one_says_what_to_add()
            throws ReflectiveOperationException, IOException {
        try (URLClassLoader loader = new WithoutBouncyCastle()) {
            Class<?> suites = loader.loadClass(CipherSuite.class.getName());
            Method of = loader.loadClass(SecretVault.class.getName()).getMethod("of", suites, byte[].class);
            Method named = suites.getMethod("valueOf", String.class);
            Object international = of.invoke(null, named.invoke(null, "INTERNATIONAL"), Keys.secret(1));
            assertEquals("SecretVault[INTERNATIONAL, 1]", international.toString());
            Object china = named.invoke(null, "CHINA");
            Throwable refused = assertThrows(
                            InvocationTargetException.class, () -> of.invoke(null, china, Keys.secret(1)))
                    .getCause();
            assertInstanceOf(IllegalStateException.class, refused);
            assertTrue(refused.getMessage().contains("add org.bouncycastle:bcprov-jdk18on"), refused.getMessage());
        }
    }
}
