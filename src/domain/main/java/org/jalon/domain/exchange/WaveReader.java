package org.jalon.domain.exchange;

import org.jalon.domain.program.Wave;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the names of waves; a wave without a name needs no entry. */
final class WaveReader {
    static final int MOST_WAVES = 1000;

    private final Set<Integer> numbers = new HashSet<>();

    List<Wave> read(List<Field> elements) {
        List<Wave> found = new ArrayList<>();
        for (Field element : elements) {
            element.asFields().flatMap(this::wave).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Wave> wave(Fields fields) {
        var number = fields.required("number", this::introduce);
        var name = fields.required("name", Field::asLocalized);
        var from = fields.optional("from", Field::asDate);
        var to = fields.optional("to", field -> end(field, from));
        fields.noOthers();
        return number.isEmpty() || name.isEmpty()
                ? Optional.empty()
                : Optional.of(new Wave(number.get(), name.get(), from, to));
    }

    private Optional<Integer> introduce(Field field) {
        Optional<Integer> number = field.asWhole(1, MOST_WAVES);
        return number.isPresent() && !numbers.add(number.get())
                ? field.wrong("exchange.duplicate", number.get())
                : number;
    }

    private static Optional<LocalDate> end(Field field, Optional<LocalDate> from) {
        Optional<LocalDate> day = field.asDate();
        return day.isPresent() && from.filter(day.get()::isBefore).isPresent()
                ? field.wrong("exchange.wave-ends-first", day.get(), from.get())
                : day;
    }
}
