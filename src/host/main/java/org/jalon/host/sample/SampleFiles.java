package org.jalon.host.sample;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The sample as it lies on the class path, dates unmoved. */
final class SampleFiles {

    /** Where one BU's rollout stands: the status of its rollout issue and its ten milestones. */
    record Standing(
            String bu, String status, String lastUpdate, List<MilestoneStanding> milestones) {
        LocalDate lastUpdated() {
            return LocalDate.parse(lastUpdate);
        }
    }

    /**
     * @param percent how many of the milestone's work items are done, 0 to 100
     * @param next the summary of the item in work, when those listed after it are done already
     */
    record MilestoneStanding(String code, int percent, String due, String resolved, String next) {
        LocalDate dueDate() {
            return LocalDate.parse(due);
        }

        Optional<LocalDate> resolvedDate() {
            return Optional.ofNullable(resolved).map(LocalDate::parse);
        }
    }

    /** One issue that every BU has in its project. */
    record WorkItem(String milestone, String workstream, String type, String summary) {}

    /**
     * What may go wrong, with its exposure in thousands.
     *
     * @param bus those it threatens; none when it threatens the whole program
     * @param due when it has to be settled; empty when nobody said
     */
    record Risk(
            List<String> bus,
            String probability,
            String impact,
            String chancePercent,
            String cost,
            String exposure,
            String due,
            String summary) {
        Optional<LocalDate> dueDate() {
            return due.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(due));
        }
    }

    /**
     * An issue of one BU that waits for an issue of another, or of the program's project.
     *
     * @param open whether it still waits
     */
    record Dependency(Awaited waiting, Awaited supplier, boolean open) {}

    /** An issue by its BU and summary, and the day its dependency says. */
    record Awaited(String bu, String item, String day) {
        LocalDate due() {
            return LocalDate.parse(day);
        }
    }

    private SampleFiles() {}

    /** The file for the add-on's import. */
    static String program() {
        return text("program.json");
    }

    static List<Standing> standings() {
        try {
            return new ObjectMapper()
                    .readValue(text("rollouts.json"), new TypeReference<List<Standing>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<WorkItem> workItems() {
        return text("work-items.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(",", 4))
                .map(cell -> new WorkItem(cell[0], cell[1], cell[2], cell[3]))
                .toList();
    }

    static List<Risk> risks() {
        return text("risks.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(",", 8))
                .map(
                        c ->
                                new Risk(
                                        c[0].isEmpty() ? List.of() : List.of(c[0].split(" ")),
                                        c[1],
                                        c[2],
                                        c[3],
                                        c[4],
                                        c[5],
                                        c[6],
                                        c[7]))
                .toList();
    }

    static List<Dependency> dependencies() {
        return text("dependencies.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(",", 7))
                .map(
                        c ->
                                new Dependency(
                                        new Awaited(c[0], c[1], c[2]),
                                        new Awaited(c[3], c[4], c[5]),
                                        c[6].equals("open")))
                .toList();
    }

    private static String text(String name) {
        try (InputStream file = SampleFiles.class.getResourceAsStream("/sample/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
