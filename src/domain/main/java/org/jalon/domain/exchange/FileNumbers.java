package org.jalon.domain.exchange;

import java.util.Set;

/** The members of a program file that are numbers; in a table everything is text. */
final class FileNumbers {
    static final Set<String> NAMES =
            Set.of("week", "weight", "wave", "weeklyVolume", "budget", "actualCost", "order");

    private FileNumbers() {}
}
