package org.jalon.plugin.persistence;

import org.jalon.domain.program.Wave;
import org.jalon.domain.shared.LocalizedText;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Named waves in one column, a paragraph for each: its number and days on the first line, then its
 * name by language.
 */
final class WavesColumn {
    private static final String BETWEEN = "\n\n";

    private WavesColumn() {}

    /** Empty when no wave has a name. */
    static Optional<String> of(List<Wave> waves) {
        return waves.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        waves.stream().map(WavesColumn::text).collect(Collectors.joining(BETWEEN)));
    }

    static List<Wave> waves(String column) {
        return column == null
                ? List.of()
                : Arrays.stream(column.split(BETWEEN)).map(WavesColumn::wave).toList();
    }

    private static String text(Wave wave) {
        return RowKey.of(wave.number(), day(wave.from()), day(wave.to()))
                + "\n"
                + TextsColumn.of(wave.name());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static Wave wave(String text) {
        int end = text.indexOf('\n');
        String[] parts = RowKey.parts(text.substring(0, end));
        LocalizedText name = TextsColumn.text(text.substring(end + 1));
        return new Wave(Integer.parseInt(parts[0]), name, day(parts[1]), day(parts[2]));
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.of(text).filter(it -> !it.isEmpty()).map(LocalDate::parse);
    }
}
