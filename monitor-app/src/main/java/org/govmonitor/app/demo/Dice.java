package org.govmonitor.app.demo;

import java.util.List;
import java.util.Random;

/** Chance that falls the same way each time the same is asked: what was broken off goes on as it would have gone on. */
final class Dice {
    private Dice() {}

    /** A number from 0 on, below the bound, that hangs on nothing but the words. */
    static int below(int bound, Object... words) {
        return random(words).nextInt(bound);
    }

    static <T> T oneOf(List<T> all, Object... words) {
        return all.get(below(all.size(), words));
    }

    static Random random(Object... words) {
        long seed = 7;
        for (Object word : words) {
            seed = 31 * seed + word.toString().hashCode();
        }
        return new Random(seed * 0x9E3779B97F4A7C15L);
    }
}
