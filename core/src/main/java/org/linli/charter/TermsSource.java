package org.linli.charter;

import java.util.List;
import org.linli.kernel.Rule;

/**
 * Brings terms and rules to the charter (章程条款来源): the library's features, and what a host adds. It is found by {@link
 * java.util.ServiceLoader} in the class loader of this library, with {@code provides} in a module or a file in {@code
 * META-INF/services}.
 */
public interface TermsSource {
    /** {@return the terms, each under a name that no other has} */
    List<Terms<?>> terms();

    /** {@return the rules, which a charter can make binding and whose findings cite it; each under an id that no other has} */
    default List<Rule<?>> rules() {
        return List.of();
    }
}
