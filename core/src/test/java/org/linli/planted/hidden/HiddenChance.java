package org.linli.planted.hidden;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Draws lots that nobody gave. */
final class HiddenChance {
    private HiddenChance() {}

    static List<Object> all() {
        List<Object> drawn = new ArrayList<>(List.of(
                UUID.randomUUID(), Math.random(), new Random(), new SecureRandom(), ThreadLocalRandom.current()));
        Collections.shuffle(drawn);
        return drawn;
    }
}
