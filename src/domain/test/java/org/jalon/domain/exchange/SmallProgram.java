package org.jalon.domain.exchange;

import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.fixture.Readings;
import org.jalon.domain.shared.IssueKey;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.IssueState;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A program file of two rollouts and the Jira it speaks of. */
final class SmallProgram {
    final House house = new House();
    final String text = text();

    SmallProgram() {
        house.jira.project("XBP");
        house.jira.project("NL");
        for (int number = 1; number <= 8; number++) {
            house.jira.issue("XBP-" + number);
        }
        IssueReading goLive = reading("XBP-4");
        house.jira.put(
                Readings.in(
                        Readings.with(
                                goLive,
                                Optional.of(LocalDate.parse("2026-08-07")),
                                1,
                                LocalDate.parse("2026-08-10")),
                        "3",
                        IssueState.DONE,
                        Optional.of(LocalDate.parse("2026-08-10"))));
        IssueReading work = house.jira.issue("NL-1");
        house.jira.link(work.id(), goLive.id());
    }

    IssueReading reading(String key) {
        return house.jira.idOf(new IssueKey(key)).flatMap(house.jira::by).orElseThrow();
    }

    ImportOutcome importText(String json) {
        return house.importProgram.from(InMemoryJira.ADMIN, LocatedJson.parse(json));
    }

    /** Imports the file with one piece of its text replaced, which has to be refused. */
    List<ImportError> errorsAfter(String piece, String replacement) {
        if (!text.contains(piece)) {
            throw new IllegalArgumentException("not in the file: " + piece);
        }
        ImportOutcome outcome = importText(text.replace(piece, replacement));
        return outcome instanceof ImportOutcome.Rejected rejected ? rejected.errors() : List.of();
    }

    private static String text() {
        try (InputStream in = SmallProgram.class.getResourceAsStream("small-program.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
