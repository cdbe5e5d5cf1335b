package org.linli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.linli.charter.Terms;
import org.linli.charter.TermsSource;
import org.linli.feature.Feature;
import org.linli.kernel.Rule;
import org.linli.kernel.TextSource;

/**
 * Brings what the features hold to the packages below them (功能清单): their texts, their rules, and their terms of
 * the charter. {@link
 * java.util.ServiceLoader} finds it, so that one rule alone has its texts, and a charter its parameters, before Linli is built.
 */
public final class Features implements TextSource, TermsSource {
    /** Called by the service loader; there is no state. */
    public Features() {
        // The features are constants.
    }

    @Override
    public Map<String, String> texts(Locale locale) {
        return Registry.FEATURES.stream()
                .flatMap(feature -> feature.texts().texts(locale).entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<Rule<?>> rules() {
        return Registry.all(Feature::rules);
    }

    @Override
    public List<Terms<?>> terms() {
        return Registry.all(Feature::terms);
    }
}
