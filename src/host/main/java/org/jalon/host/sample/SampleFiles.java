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

    private static String text(String name) {
        try (InputStream file = SampleFiles.class.getResourceAsStream("/sample/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
