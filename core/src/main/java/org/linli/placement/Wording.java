package org.linli.placement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linli.kernel.Texts;

/** Lists and amounts as parts of a sentence. */
final class Wording {
    private static final int MOST_NAMES = 8;

    private Wording() {}

    static <G> String grid(Optional<Room<G>> grid, Locale locale) {
        return grid.map(Room::name).orElseGet(() -> word("reserve", locale));
    }

    /** Names with commas, of a long list the first ones only. */
    static String list(List<String> names, Locale locale) {
        String shown = String.join(word("comma", locale), names.subList(0, Math.min(MOST_NAMES, names.size())));
        return names.size() <= MOST_NAMES
                ? shown
                : shown + word("and-more", locale).replace("#", Integer.toString(names.size() - MOST_NAMES));
    }

    static <G> String grids(List<Room<G>> grids, Locale locale) {
        return list(grids.stream().map(Room::name).toList(), locale);
    }

    /** Names of grids as a figure of a finding, which has no language yet. */
    static <G> String figure(List<Room<G>> grids) {
        List<String> names = grids.stream().limit(MOST_NAMES).map(Room::name).toList();
        return String.join(" / ", names) + (grids.size() > MOST_NAMES ? " / …" : "");
    }

    static String word(String key, Locale locale) {
        return Texts.find("placement-word." + key, locale).orElse(key);
    }
}
