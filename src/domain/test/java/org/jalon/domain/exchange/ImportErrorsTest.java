package org.jalon.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.shared.Message;
import org.junit.Test;

import java.util.List;

/** What is wrong with a file is told by line, column, field and reason, all of it at once. */
public class ImportErrorsTest {
    private final SmallProgram file = new SmallProgram();

    /** Replaces a piece of the file and expects exactly one error. */
    private void assertOneError(
            String piece, String replacement, String field, String reason, Object... args) {
        List<ImportError> errors = file.errorsAfter(piece, replacement);
        assertThat(errors).as(replacement).hasSize(1);
        assertThat(errors.get(0).field()).isEqualTo(field);
        assertThat(errors.get(0).reason()).isEqualTo(Message.of(reason, args));
    }

    @Test
    public void anErrorNamesLineAndColumnOfTheValue() {
        List<ImportError> errors = file.errorsAfter("\"week\": 20", "\"week\": \"soon\"");

        assertThat(errors)
                .containsExactly(
                        new ImportError(
                                new Location(25, 54),
                                "milestones[1].week",
                                Message.of("exchange.not-a-number")));
    }

    @Test
    public void allErrorsComeAtOnceInTheOrderOfTheFile() {
        String broken =
                file.text
                        .replace("Europe/Brussels", "Europe/Atlantis")
                        .replace("\"XBP-7\"", "\"XBP-77\"")
                        .replace("\"published\": \"2026-02-02\", ", "")
                        .replace("\"colour\": \"green\"", "\"colour\": \"blue\"");

        ImportOutcome.Rejected rejected = (ImportOutcome.Rejected) file.importText(broken);

        assertThat(rejected.errors())
                .extracting(ImportError::field)
                .containsExactly(
                        "standard.versions[1].published",
                        "program.timeZone",
                        "rollouts[0].declaredColours[0].colour",
                        "rollouts[1].milestones[1].issue");
    }

    @Test
    public void whatIsNotOurFormatIsNotReadAnyFurther() {
        assertOneError(
                "\"jalon-program\"",
                "\"a-program\"",
                "format",
                "exchange.not-one-of",
                "a-program",
                "jalon-program");
        assertThat(((ImportOutcome.Rejected) file.importText("[]")).errors()).hasSize(1);
    }

    @Test
    public void missingAndUnknownMembersAreTold() {
        assertOneError(
                "\"kickoff\": \"2026-04-20\",",
                "",
                "rollouts[1].kickoff",
                "exchange.missing",
                "kickoff");
        assertOneError(
                "\"country\": \"FR\"",
                "\"country\": \"FR\", \"volume\": 3",
                "businessUnits[1].volume",
                "exchange.unknown",
                "volume");
        assertOneError(
                "\"week\": 20",
                "\"week\": 20, \"week\": 21",
                "milestones[1].week",
                "exchange.twice",
                "week");
    }

    @Test
    public void weightsMakeAHundred() {
        assertOneError("\"weight\": 70", "\"weight\": 71", "milestones", "exchange.weights", 101);
    }

    @Test
    public void exactlyOneVersionIsCurrentAndOneMilestoneTheGoLive() {
        assertOneError(
                "\"Contained\"", "\"Current\"", "standard.versions", "exchange.not-one-current", 2);
        assertOneError(
                "\"Current\"", "\"Draft\"", "standard.versions", "exchange.not-one-current", 0);
        assertOneError(
                "\"goLive\": true",
                "\"goLive\": false",
                "milestones",
                "exchange.not-one-go-live",
                0L);
    }

    @Test
    public void weeksDoNotFall() {
        assertOneError(
                "\"week\": 20", "\"week\": 30", "milestones[2]", "exchange.week-falls", 24, 30);
    }

    @Test
    public void datesAreRealDaysAndNobodyFinishesBeforeTheKickoff() {
        assertOneError(
                "2026-04-20",
                "2026-02-30",
                "rollouts[1].kickoff",
                "exchange.not-a-date",
                "2026-02-30");
        assertThat(
                        file.errorsAfter(
                                "2026-10-12\",\n      \"budget", "2026-01-12\",\n      \"budget"))
                .extracting(error -> error.reason().key())
                .containsExactly("exchange.before-kickoff");
    }

    @Test
    public void whatTheFileRefersToIsInTheFile() {
        assertOneError(
                "\"targetVersion\": \"v3.0\"",
                "\"targetVersion\": \"v4.0\"",
                "program.targetVersion",
                "exchange.not-in-file",
                "v4.0");
        assertOneError(
                "\"milestone\": \"M02\"",
                "\"milestone\": \"M22\"",
                "checkpoints[0].milestone",
                "exchange.not-in-file",
                "M22");
        assertOneError(
                "\"criterion\": \"CP4-3\"",
                "\"criterion\": \"CP4-9\"",
                "rollouts[0].evidence[0].criterion",
                "exchange.not-in-file",
                "CP4-9");
        assertOneError(
                "[\"CP4\"]", "[\"CP9\"]", "rollouts[0].passed[0]", "exchange.not-in-file", "CP9");
        assertOneError(
                "\"bu\": \"FR\"", "\"bu\": \"ES\"", "rollouts[1].bu", "exchange.not-in-file", "ES");
    }

    @Test
    public void nothingIsThereTwice() {
        assertOneError(
                "\"bu\": \"FR\"", "\"bu\": \"NL\"", "rollouts[1].bu", "exchange.duplicate", "NL");
        assertOneError(
                "\"code\": \"CP4-1\"",
                "\"code\": \"CP4-3\"",
                "checkpoints[0].criteria[1].code",
                "exchange.duplicate",
                "CP4-3");
        assertOneError(
                "\"XBP-7\"",
                "\"XBP-3\"",
                "rollouts[1].milestones[1].issue",
                "exchange.issue-twice",
                "XBP-3");
    }

    @Test
    public void everyMilestoneOfThePlanHasItsIssue() {
        assertOneError(
                "{\"code\": \"M02\", \"issue\": \"XBP-7\"},",
                "",
                "rollouts[1].milestones",
                "exchange.milestone-missing",
                "M02");
    }

    @Test
    public void projectsAndIssuesAreInJiraAndInTheRightPlace() {
        assertOneError(
                "\"project\": \"NL\"",
                "\"project\": \"LN\"",
                "businessUnits[0].project",
                "exchange.no-such-project",
                "LN");
        assertOneError(
                "\"XBP-5\"", "\"XBP-55\"", "rollouts[1].issue", "exchange.no-such-issue", "XBP-55");
        assertOneError(
                "\"XBP-5\"",
                "\"NL-1\"",
                "rollouts[1].issue",
                "exchange.issue-of-other-project",
                "NL-1");
    }

    @Test
    public void anIssueOfAnotherRolloutIsTaken() {
        file.importText(file.text);

        assertThat(
                        file.errorsAfter(
                                "\"bu\": \"NL\",\n      \"issue\": \"XBP-1\"",
                                "\"bu\": \"NL\",\n      \"issue\": \"XBP-6\""))
                .extracting(error -> error.reason().key())
                .contains("exchange.issue-taken");
    }

    @Test
    public void aCheckpointWithoutCriteriaOrSignOffsWouldLetEverythingThrough() {
        assertOneError(
                "[{\"en\": \"BU lead\", \"fr\": \"Responsable BU\"}]", "[]",
                "checkpoints[0].signOffs", "exchange.empty-list");
    }

    @Test
    public void textsHaveEnglishAndAreNotBlank() {
        assertOneError(
                "{\"en\": \"Kick-off\"}", "{\"fr\": \"Lancement\"}",
                "milestones[0].name", "exchange.no-english");
        assertOneError(
                "{\"en\": \"Kick-off\"}", "{\"en\": \" \"}",
                "milestones[0].name.en", "exchange.empty");
    }

    @Test
    public void numbersAreInTheirRange() {
        assertOneError(
                "\"week\": 20",
                "\"week\": 20.5",
                "milestones[1].week",
                "exchange.not-a-whole-number",
                new java.math.BigDecimal("20.5"),
                0L,
                520L);
        assertOneError(
                "\"budget\": 420",
                "\"budget\": -1",
                "rollouts[0].budget",
                "exchange.negative",
                new java.math.BigDecimal("-1"));
    }
}
