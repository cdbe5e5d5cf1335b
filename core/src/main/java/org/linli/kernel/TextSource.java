package org.linli.kernel;

import java.util.Locale;
import java.util.Map;

/**
 * Brings texts to {@link Texts} (文本来源): those of the library, and those of a host's own rules. It is found by {@link
 * java.util.ServiceLoader} in the class loader of this library, with {@code provides} in a module or a file in {@code
 * META-INF/services}.
 */
public interface TextSource {
    /**
     * The texts in a language.
     *
     * @param locale {@link Locale#CHINESE} or {@link Locale#ENGLISH}
     * @return the texts by key: the code of a finding or label, or {@code <rule id>.statement}; the same keys in both languages,
     *     and none that another source has
     */
    Map<String, String> texts(Locale locale);
}
