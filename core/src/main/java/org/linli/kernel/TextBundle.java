package org.linli.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The texts of one package (文本包): {@code texts_zh.properties} and {@code texts_en.properties} beside a class, in UTF-8. In a
 * named module the package is open to {@code org.linli.core}.
 *
 * @param beside the class
 */
public record TextBundle(Class<?> beside) implements TextSource {
    @Override
    public Map<String, String> texts(Locale locale) {
        String name = Texts.isChinese(locale) ? "texts_zh.properties" : "texts_en.properties";
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + name + " beside " + beside.getName());
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
