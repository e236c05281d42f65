package org.jalon.domain.rollup;

import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.WorkstreamCode;
import org.jalon.domain.shared.IssueState;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A cube as text, to be kept between two starts. It ends with a check sum: what was cut short,
 * changed, or written by another format is no cube.
 */
public final class CubeText {
    private static final String FORMAT = "cube 2 ";
    private static final String END = "end ";

    private CubeText() {}

    public static String of(RolloutCube cube) {
        StringBuilder text = new StringBuilder(FORMAT).append(cube.sequence()).append('\n');
        cube.cells().forEach((cell, tally) -> cell(text, cell, tally, cube.blockedIn(cell)));
        days(text, "due", cube.openByDue());
        days(text, "resolved", cube.doneByResolved());
        days(text, "updated", cube.byUpdated());
        cube.watched()
                .forEach(
                        (key, count) ->
                                text.append(
                                        String.join(
                                                "|",
                                                "watched",
                                                key.kind().name(),
                                                key.due().map(LocalDate::toString).orElse(""),
                                                count + "\n")));
        return text.toString() + END + sum(text.toString());
    }

    private static void cell(StringBuilder text, RolloutCube.Cell cell, Tally tally, int blocked) {
        text.append("cell|")
                .append(encoded(cell.milestone().map(MilestoneCode::value)))
                .append('|')
                .append(encoded(cell.workstream().map(WorkstreamCode::value)))
                .append('|')
                .append(cell.state().name())
                .append('|')
                .append(tally.count())
                .append('|')
                .append(tally.weight())
                .append('|')
                .append(blocked)
                .append('\n');
    }

    /** Days on one line, as numbers since 1970: a start reads hundreds of them for each rollout. */
    private static void days(StringBuilder text, String kind, Map<LocalDate, Integer> days) {
        text.append(kind);
        days.forEach(
                (day, count) ->
                        text.append('|').append(day.toEpochDay()).append('|').append(count));
        text.append('\n');
    }

    /** The cube; empty when the text is not one that {@link #of} wrote. */
    public static Optional<RolloutCube> read(String text) {
        int end = text.lastIndexOf(END);
        if (end < 0 || !text.startsWith(FORMAT)) {
            return Optional.empty();
        }
        String body = text.substring(0, end);
        if (!text.substring(end + END.length()).equals(sum(body))) {
            return Optional.empty();
        }
        try {
            return Optional.of(cube(body.lines().toList()));
        } catch (RuntimeException notOurs) {
            return Optional.empty();
        }
    }

    private static RolloutCube cube(List<String> lines) {
        CubeParts parts = new CubeParts();
        for (String line : lines.subList(1, lines.size())) {
            String[] values = line.split("\\|", -1);
            switch (values[0]) {
                case "cell" -> readCell(parts, values);
                case "due" -> readDays(parts.openByDue, values);
                case "resolved" -> readDays(parts.doneByResolved, values);
                case "updated" -> readDays(parts.byUpdated, values);
                case "watched" -> readWatched(parts, values);
                default -> throw new IllegalArgumentException(line);
            }
        }
        return parts.cube(Long.parseLong(lines.get(0).substring(FORMAT.length())));
    }

    private static void readCell(CubeParts parts, String[] values) {
        RolloutCube.Cell cell =
                new RolloutCube.Cell(
                        decoded(values[1]).map(MilestoneCode::new),
                        decoded(values[2]).map(WorkstreamCode::new),
                        IssueState.valueOf(values[3]));
        parts.cells.put(cell, new Tally(Integer.parseInt(values[4]), Long.parseLong(values[5])));
        if (!values[6].equals("0")) {
            parts.blocked.put(cell, Integer.valueOf(values[6]));
        }
    }

    private static void readWatched(CubeParts parts, String[] values) {
        Optional<LocalDate> due =
                Optional.of(values[2]).filter(day -> !day.isEmpty()).map(LocalDate::parse);
        parts.watched.put(
                new Watched(FactKind.valueOf(values[1]), due), Integer.valueOf(values[3]));
    }

    private static void readDays(NavigableMap<LocalDate, Integer> days, String[] values) {
        for (int i = 1; i < values.length; i += 2) {
            days.put(
                    LocalDate.ofEpochDay(Long.parseLong(values[i])),
                    Integer.valueOf(values[i + 1]));
        }
    }

    private static String encoded(Optional<String> code) {
        return URLEncoder.encode(code.orElse(""), StandardCharsets.UTF_8);
    }

    private static Optional<String> decoded(String code) {
        return Optional.of(URLDecoder.decode(code, StandardCharsets.UTF_8))
                .filter(present -> !present.isEmpty());
    }

    private static String sum(String body) {
        CRC32 sum = new CRC32();
        sum.update(body.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
