package org.jalon.domain.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import org.jalon.domain.checkpoint.Binding;
import org.jalon.domain.checkpoint.Checkpoint;
import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.ConfirmedByHand;
import org.jalon.domain.checkpoint.Criterion;
import org.jalon.domain.checkpoint.CriterionCode;
import org.jalon.domain.checkpoint.Evaluation;
import org.jalon.domain.checkpoint.Evidence;
import org.jalon.domain.checkpoint.EvidenceAuthors;
import org.jalon.domain.checkpoint.EvidenceRecorded;
import org.jalon.domain.checkpoint.MaxAge;
import org.jalon.domain.checkpoint.Outcome;
import org.jalon.domain.checkpoint.SignOffTerms;
import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.receipt.LogEntry;
import org.jalon.domain.receipt.LogKind;
import org.jalon.domain.receipt.LoggedEntry;
import org.jalon.domain.receipt.Part;
import org.jalon.domain.receipt.Participant;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.LocalizedText;
import org.jalon.domain.shared.Refused;
import org.junit.Before;
import org.junit.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

public class ProveCriterionTest {
    private static final BusinessUnitCode AT = new BusinessUnitCode("AT");
    private static final CriterionCode REPORT = new CriterionCode("R");
    private static final CriterionCode SEEN = new CriterionCode("S");
    private static final ActorId ADMIN = InMemoryJira.ADMIN;
    private static final LocalDate TODAY = SampleProgram.STATUS_DATE;

    private final House house = new House();
    private final SampleProgram sample = SampleProgram.in(house);
    private final Rollout austria = sample.rollout("AT");
    private final ProveCriterion prove =
            new ProveCriterion(
                    house.visibleRollouts,
                    house.jira,
                    house.checkpoints.definitions(),
                    new ProofBook(
                            house.sources.brought(house),
                            house.standings,
                            house.repeated,
                            house.clock));

    @Before
    public void askForAReportAndAWord() {
        house.checkpoints
                .definitions()
                .saveAll(
                        SampleProgram.KEY,
                        List.of(
                                new Checkpoint(
                                        new CheckpointCode("CP"),
                                        1,
                                        LocalizedText.english("Ready"),
                                        new MilestoneCode("M08"),
                                        Optional.empty(),
                                        LocalizedText.english("It waits"),
                                        SignOffTerms.allOf(List.of()),
                                        List.of(
                                                criterion(
                                                        REPORT,
                                                        new EvidenceRecorded(
                                                                LocalizedText.english("report"),
                                                                OptionalInt.empty())),
                                                criterion(
                                                        SEEN, new ConfirmedByHand(MaxAge.NONE))))));
    }

    private static Criterion criterion(
            CriterionCode code, org.jalon.domain.checkpoint.CriterionKind kind) {
        LocalizedText any = LocalizedText.english("any");
        return new Criterion(code, any, kind, true, false, Binding.ENFORCED, any);
    }

    private void bring(ActorId actor, CriterionCode code, CriterionProof proof) {
        prove.of(actor, SampleProgram.KEY, AT, code, proof);
    }

    private Outcome outcome() {
        Checkpoint defined =
                house.checkpoints
                        .definitions()
                        .by(SampleProgram.KEY, new CheckpointCode("CP"))
                        .orElseThrow();
        Evaluation evaluation =
                house.evaluate.of(
                        house.plans.programs().by(SampleProgram.KEY).orElseThrow(),
                        austria,
                        defined,
                        TODAY);
        return ((Evaluation.Verdict) evaluation).outcome();
    }

    @Test
    public void evidenceAndAWordLetTheCheckpointGo() {
        assertThat(outcome()).isEqualTo(Outcome.HOLD);

        bring(ADMIN, REPORT, new CriterionProof.Recorded(TODAY, " wiki/e2e "));
        assertThat(outcome()).isEqualTo(Outcome.HOLD);
        bring(ADMIN, SEEN, new CriterionProof.Confirmed("Saw the rehearsal."));
        assertThat(outcome()).isEqualTo(Outcome.GO);

        assertThat(house.checkpoints.evidence().of(austria.id()))
                .contains(new Evidence(REPORT, TODAY, "wiki/e2e").broughtBy(ADMIN));
        bring(ADMIN, SEEN, new CriterionProof.TakenBack("It was another one."));
        assertThat(outcome()).isEqualTo(Outcome.HOLD);
    }

    @Test
    public void whoBroughtItIsKnown() {
        bring(ADMIN, REPORT, new CriterionProof.Recorded(TODAY, "wiki"));
        Checkpoint defined = house.checkpoints.definitions().of(SampleProgram.KEY).get(0);

        assertThat(
                        new EvidenceAuthors(
                                        house.checkpoints.evidence(),
                                        house.sources.confirmations(),
                                        house.rollouts,
                                        house.sources.attachments())
                                .of(austria.id(), defined))
                .containsExactly(ADMIN);
    }

    @Test
    public void whatIsNewIsInTheDecisionLogAndTheSameAgainIsNot() {
        bring(ADMIN, REPORT, recorded(TODAY, "wiki"));
        bring(ADMIN, REPORT, recorded(TODAY, "wiki"));
        bring(ADMIN, REPORT, recorded(TODAY, "newer"));
        bring(ADMIN, SEEN, new CriterionProof.Confirmed("Saw it."));
        bring(ADMIN, SEEN, new CriterionProof.TakenBack("It was another one."));

        List<LogEntry> log =
                house.log.after(austria.id(), 0, 100).stream().map(LoggedEntry::entry).toList();
        assertThat(log)
                .extracting(LogEntry::kind, entry -> entry.evidence().getFirst().value())
                .containsExactly(
                        tuple(LogKind.EVIDENCE_ADDED, "wiki"),
                        tuple(LogKind.EVIDENCE_ADDED, "newer"),
                        tuple(LogKind.EVIDENCE_ADDED, "Saw it."),
                        tuple(LogKind.EVIDENCE_TAKEN_BACK, "It was another one."));
        assertThat(log)
                .allMatch(
                        entry ->
                                entry.people().equals(List.of(new Participant(Part.ACTED, ADMIN))));
    }

    @Test
    public void whatDoesNotFitIsRefused() {
        refused(ADMIN, SEEN, recorded(TODAY, "wiki"), ProofBook.NOT_RECORDED);
        refused(ADMIN, REPORT, new CriterionProof.Confirmed("seen"), ProofBook.NOT_CONFIRMED);
        refused(ADMIN, SEEN, new CriterionProof.Confirmed(" "), ProofBook.EMPTY);
        refused(ADMIN, REPORT, recorded(TODAY, " "), ProofBook.EMPTY);
        refused(ADMIN, REPORT, recorded(TODAY.plusDays(1), "wiki"), ProofBook.IN_FUTURE);
        refused(
                ADMIN,
                new CriterionCode("X"),
                recorded(TODAY, "wiki"),
                ProveCriterion.NO_CRITERION);
    }

    @Test
    public void whoMayNotEditTheRolloutBringsNothing() {
        house.jira.makeReader(InMemoryJira.PMO);

        refused(InMemoryJira.PMO, REPORT, recorded(TODAY, "wiki"), ProveCriterion.FORBIDDEN);
        assertThat(house.checkpoints.evidence().of(austria.id()))
                .noneMatch(evidence -> evidence.criterion().equals(REPORT));
    }

    private static CriterionProof recorded(LocalDate day, String reference) {
        return new CriterionProof.Recorded(day, reference);
    }

    private void refused(ActorId actor, CriterionCode code, CriterionProof proof, String rule) {
        assertThatThrownBy(() -> bring(actor, code, proof))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().rule()).isEqualTo(rule));
    }
}
