package org.jalon.domain.exchange;

import org.jalon.domain.shared.Message;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything found wrong so far; one wrong field must not hide the next. */
final class ImportErrors {
    private final List<ImportError> errors = new ArrayList<>();

    void add(Location location, String field, String reasonKey, Object... args) {
        errors.add(new ImportError(location, field, Message.of(reasonKey, args)));
    }

    boolean isEmpty() {
        return errors.isEmpty();
    }

    /** In the order of the file. */
    List<ImportError> inOrder() {
        return errors.stream()
                .sorted(
                        Comparator.comparingInt((ImportError e) -> e.location().line())
                                .thenComparingInt(e -> e.location().column()))
                .toList();
    }
}
