package org.jalon.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.jalon.domain.conformity.Assessment;
import org.jalon.domain.conformity.AssessmentState;
import org.jalon.domain.conformity.ChangedRequirement;
import org.jalon.domain.conformity.RequirementProof;
import org.jalon.domain.exemption.ExceptionState;
import org.jalon.domain.exemption.RecordedException;
import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.receipt.LogKind;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.standard.StandardKey;
import org.junit.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What a file says of requirements, their proofs and assessments, and all that is wrong with it.
 */
public class ConformitySectionTest {
    private static final String SECTIONS =
            """
            "requirements": [
              {"id": "R01", "version": "v2.1", "change": "new", "text": {"en": "Label", "fr": "Étiquette"}, "kind": "mandatory", "legal": false, "adaptable": true, "workstream": "WS1"},
              {"id": "R11", "version": "v2.1", "change": "new", "text": {"en": "Notice"}, "kind": "advisory", "legal": true, "adaptable": false, "workstream": "WS1"},
              {"id": "R01", "version": "v3.0", "change": "changed", "text": {"en": "Label with code"}, "kind": "mandatory", "legal": false, "adaptable": true, "workstream": "WS1"}
            ],
            "proofs": [{"requirement": "R11", "milestones": ["M02"], "criteria": ["CP4-3"]}],
            "assessments": [
              {"bu": "NL", "version": "v3.0", "requirement": "R01", "date": "2026-10-01", "state": "waived", "until": "2026-12-31", "note": "Late.", "control": "By hand.", "approvedBy": "pmo", "owner": "lead-nl"},
              {"bu": "NL", "version": "v3.0", "requirement": "R11", "date": "2026-10-02", "state": "partly conform", "note": "Half."}
            ]
            """;

    private static final String APPROVED = "\"approvedBy\": \"pmo\", ";
    private static final String OWNER = ", \"owner\": \"lead-nl\"";

    private final SmallProgram file = new SmallProgram();

    private String text(String piece, String replacement) {
        assertThat(SECTIONS).contains(piece);
        String whole = file.text.strip();
        return whole.substring(0, whole.length() - 1)
                + ","
                + SECTIONS.replace(piece, replacement)
                + "}";
    }

    private List<Assessment> stored() {
        return file.house.conformity.assessments().of(RolloutId.of("XBP", "NL"));
    }

    private void assertWrong(String piece, String replacement, String field, String reason) {
        ImportOutcome outcome = file.importText(text(piece, replacement));
        assertThat(outcome).as(replacement).isInstanceOf(ImportOutcome.Rejected.class);
        assertThat(((ImportOutcome.Rejected) outcome).errors())
                .as(replacement)
                .extracting(ImportError::field, error -> error.reason().key())
                .containsExactly(tuple(field, reason));
    }

    @Test
    public void allOfItIsKept() {
        file.importText(text("Half.", "Half."));

        List<ChangedRequirement> requirements =
                file.house.conformity.requirements().of(new StandardKey("XBP"));
        assertThat(requirements).hasSize(3);
        assertThat(requirements.get(0).requirement().text().in(Locale.FRENCH))
                .isEqualTo("Étiquette");
        assertThat(file.house.conformity.proofs().of(new ProgramKey("XBP")))
                .extracting(RequirementProof::milestones)
                .hasSize(1);
        assertThat(stored())
                .extracting(Assessment::state)
                .containsExactly(AssessmentState.WAIVED, AssessmentState.PARTLY_CONFORM);
        assertThat(stored().get(1).note()).isEqualTo("Half.");
    }

    @Test
    public void importingAgainAddsWhatIsNewAndNeverReplaces() {
        file.importText(text("Half.", "Half."));
        file.importText(text("Half.", "Half."));
        assertThat(stored()).hasSize(2);

        file.importText(text("partly conform", "conform"));
        assertThat(stored())
                .extracting(Assessment::state)
                .containsExactly(
                        AssessmentState.WAIVED,
                        AssessmentState.PARTLY_CONFORM,
                        AssessmentState.CONFORM);
    }

    /** Who approved it, who answers for it, and until when: as if it had been approved here. */
    @Test
    public void aWaiverComesAsAnApprovedExceptionAndGoesOutAsOne() {
        RolloutId rollout = RolloutId.of("XBP", "NL");
        file.importText(text("Half.", "Half."));
        file.importText(text("Half.", "Half."));

        List<RecordedException> excepted = file.house.exceptions.of(rollout);
        assertThat(excepted).hasSize(1);
        RecordedException waiver = excepted.getFirst();
        assertThat(waiver.approvedBy()).contains(new ActorId("pmo"));
        assertThat(waiver.owner()).isEqualTo(new ActorId("lead-nl"));
        assertThat(waiver.control()).isEqualTo("By hand.");
        assertThat(waiver.stateOn(LocalDate.parse("2026-12-31")))
                .isEqualTo(ExceptionState.IN_FORCE);
        assertThat(waiver.stateOn(LocalDate.parse("2027-01-01"))).isEqualTo(ExceptionState.EXPIRED);
        assertThat(file.house.log.of(rollout, LogKind.EXCEPTION_GRANTED)).hasSize(1);
        assertThat(stored().getFirst().by()).contains(new ActorId("pmo"));

        SmallProgram elsewhere = new SmallProgram();
        assertThat(elsewhere.house.importProgram.from(InMemoryJira.ADMIN, exported()))
                .isInstanceOf(ImportOutcome.Imported.class);
        assertThat(elsewhere.house.exceptions.of(rollout)).isEqualTo(excepted);
    }

    /** Its approver has left since: what is here already is not asked again. */
    @Test
    public void aWaiverThatIsStoredNeedsNoApproverAgain() {
        file.importText(text("Half.", "Half."));
        file.house.people.forget(new ActorId("pmo"));

        assertThat(exported().toString()).doesNotContain("approvedBy");
        assertThat(file.house.importProgram.from(InMemoryJira.ADMIN, exported()))
                .isInstanceOf(ImportOutcome.Imported.class);
        assertThat(stored()).hasSize(2);
        assertThat(file.house.exceptions.of(RolloutId.of("XBP", "NL"))).hasSize(1);
    }

    private Node.ObjectNode exported() {
        return file.house.export.file(InMemoryJira.ADMIN, new ProgramKey("XBP"));
    }

    @Test
    public void aFileWithoutThemIsAFileStill() {
        assertThat(file.importText(file.text)).isInstanceOf(ImportOutcome.Imported.class);
        assertThat(stored()).isEmpty();
    }

    @Test
    public void everyErrorIsNamedByItsField() {
        assertWrong(
                "\"v3.0\", \"change\": \"changed\"",
                "\"v3.0\", \"change\": \"new\"",
                "requirements[2].change",
                "exchange.requirement-known");
        assertWrong(
                "\"id\": \"R01\", \"version\": \"v3.0\"",
                "\"id\": \"R02\", \"version\": \"v3.0\"",
                "requirements[2].change",
                "exchange.requirement-unknown");
        assertWrong(
                "\"id\": \"R01\", \"version\": \"v3.0\"",
                "\"id\": \"R01\", \"version\": \"v2.1\"",
                "requirements[2].change",
                "exchange.requirement-twice");
        assertWrong(
                "\"kind\": \"advisory\"",
                "\"kind\": \"nice\"",
                "requirements[1].kind",
                "exchange.not-one-of");
        assertWrong("[\"CP4-3\"]", "[\"CP9\"]", "proofs[0].criteria[0]", "exchange.not-in-file");
        assertWrong(
                "\"requirement\": \"R11\", \"milestones\"",
                "\"requirement\": \"R99\", \"milestones\"",
                "proofs[0].requirement",
                "exchange.not-in-file");
        assertWrong(
                "{\"bu\": \"NL\", \"version\": \"v3.0\", \"requirement\": \"R11\"",
                "{\"bu\": \"XX\", \"version\": \"v3.0\", \"requirement\": \"R11\"",
                "assessments[1].bu",
                "exchange.no-rollout");
        assertWrong(
                "\"requirement\": \"R11\", \"date\"",
                "\"requirement\": \"R99\", \"date\"",
                "assessments[1].requirement",
                "exchange.not-required");
        assertWrong(
                ", \"until\": \"2026-12-31\"", "", "assessments[0].state", "exchange.waived-until");
        for (String missing :
                List.of("\"note\": \"Late.\", ", "\"control\": \"By hand.\", ", APPROVED)) {
            assertWrong(missing, "", "assessments[0].state", "exchange.waived-unapproved");
        }
        assertWrong(OWNER, "", "assessments[0].state", "exchange.waived-without-owner");
        assertWrong(
                "\"owner\": \"lead-nl\"",
                "\"owner\": \"pmo\"",
                "assessments[0].state",
                "exchange.waived-by-owner");
        assertWrong(
                "\"note\": \"Half.\"",
                "\"control\": \"Half.\"",
                "assessments[1].state",
                "exchange.approved-but-not-waived");
        assertWrong(
                "\"state\": \"partly conform\"",
                "\"state\": \"waived\", \"until\": \"2027-01-01\"",
                "assessments[1].state",
                "exchange.legal-waived");
        assertWrong(
                "\"note\": \"Half.\"",
                "\"comment\": \"Half.\"",
                "assessments[1].comment",
                "exchange.unknown");
    }

    @Test
    public void aSunsetWithoutAnEndIsAnError() {
        assertThat(file.errorsAfter("\"Contained\", \"ends\": null", "\"Sunset\", \"ends\": null"))
                .extracting(ImportError::field)
                .containsExactly("standard.versions[0].ends");
    }
}
