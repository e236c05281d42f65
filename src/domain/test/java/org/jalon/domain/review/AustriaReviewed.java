package org.jalon.domain.review;

import org.jalon.domain.checkpoint.AttachedProof;
import org.jalon.domain.checkpoint.AttachmentPresent;
import org.jalon.domain.checkpoint.Binding;
import org.jalon.domain.checkpoint.Checkpoint;
import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.Criterion;
import org.jalon.domain.checkpoint.CriterionCode;
import org.jalon.domain.checkpoint.DecisionRule;
import org.jalon.domain.checkpoint.DefinitionVersion;
import org.jalon.domain.checkpoint.Evaluation;
import org.jalon.domain.checkpoint.Evidence;
import org.jalon.domain.checkpoint.MaxAge;
import org.jalon.domain.checkpoint.Outcome;
import org.jalon.domain.checkpoint.ReadinessCheckpoint;
import org.jalon.domain.checkpoint.SignOffRole;
import org.jalon.domain.checkpoint.SignOffRoleCode;
import org.jalon.domain.checkpoint.SignOffTerms;
import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.ReviewHouse;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.ProgramRole;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.sample.SampleStandard;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.LocalizedText;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Austria before its go-live, with people who sign off and a checkpoint that can be decided. */
public final class AustriaReviewed {
    public static final BusinessUnitCode AT = new BusinessUnitCode("AT");
    public static final CheckpointCode CP4 = new CheckpointCode("CP4");
    public static final CriterionCode TEST = new CriterionCode("CP4-1");
    public static final CriterionCode NOTICE = new CriterionCode("CP4-3");
    public static final CriterionCode FAQ = new CriterionCode("CP4-6");
    public static final ActorId LEAD = new ActorId("lead-at");
    public static final ActorId OWNER = new ActorId("standard-owner");
    public static final ActorId SECURITY = new ActorId("security");
    public static final ActorId PMO = new ActorId("the-pmo");
    public static final ActorId READER = new ActorId("reader");
    public static final SignOffRole BU_LEAD = role("BU lead");
    static final SignOffRole STANDARD_OWNER = role("Group standard owner");
    static final SignOffRole SECURITY_ROLE = role("Security");

    public final House house = new House();
    public final SampleProgram sample = SampleProgram.in(house);
    public final ReviewHouse reviews = new ReviewHouse(house);
    private int version = 3;
    public final RolloutId id = sample.rollout("AT").id();

    public AustriaReviewed() {
        SampleStandard.assessIn(sample);
        List.of(OWNER, SECURITY, PMO, READER).forEach(house.jira::makeReader);
        house.assigned.replace(SampleProgram.KEY, ProgramRole.PMO, Set.of(PMO));
        sample.lead("AT", LEAD);
        appoint(STANDARD_OWNER, OWNER);
        appoint(SECURITY_ROLE, SECURITY);
    }

    private static SignOffRole role(String name) {
        return SignOffRole.named(LocalizedText.english(name));
    }

    private void appoint(SignOffRole role, ActorId person) {
        reviews.reviews
                .appointments()
                .appoint(
                        SampleProgram.KEY,
                        new Appointment(role.code(), Optional.empty(), Set.of(person)));
    }

    /** A test (mandatory), a notice (critical) and an FAQ (advisory), decided under that rule. */
    public void define(DecisionRule rule) {
        define(rule, true, true);
    }

    void define(DecisionRule rule, boolean separated, boolean onBehalf) {
        define(
                rule,
                separated,
                onBehalf,
                List.of(
                        criterion(TEST, "test report", true, true),
                        criterion(NOTICE, "mail log", true, false),
                        criterion(FAQ, "FAQ", false, true)));
    }

    /** A file named "e2e" on the rollout issue. */
    void defineWithAttachment(DecisionRule rule) {
        LocalizedText report = LocalizedText.english("test report");
        AttachmentPresent attached =
                new AttachmentPresent(report, Optional.of("e2e"), Optional.empty(), MaxAge.NONE);
        define(
                rule,
                true,
                true,
                List.of(
                        new Criterion(
                                TEST,
                                report,
                                attached,
                                true,
                                true,
                                Binding.COMPLY_OR_EXPLAIN,
                                LocalizedText.english("BU lead"))));
    }

    /** A file on the rollout issue. */
    void attach(String name, ActorId by) {
        house.sources
                .attached
                .computeIfAbsent(sample.rollout("AT").issue(), none -> new ArrayList<>())
                .add(
                        new AttachedProof(
                                name,
                                name,
                                Optional.of(SampleProgram.STATUS_DATE),
                                Optional.of((long) name.length()),
                                Optional.of(by),
                                Optional.empty()));
    }

    private void define(
            DecisionRule rule, boolean separated, boolean onBehalf, List<Criterion> criteria) {
        SignOffTerms terms =
                new SignOffTerms(
                        List.of(BU_LEAD, STANDARD_OWNER, SECURITY_ROLE), rule, separated, onBehalf);
        Checkpoint checkpoint =
                new Checkpoint(
                        CP4,
                        version++,
                        LocalizedText.english("Go-live readiness"),
                        new MilestoneCode("M08"),
                        Optional.empty(),
                        LocalizedText.english("Go-live slips"),
                        terms,
                        criteria);
        house.checkpoints.definitions().saveAll(SampleProgram.KEY, List.of(checkpoint));
        house.checkpoints
                .versions()
                .add(SampleProgram.KEY, new DefinitionVersion(checkpoint, reviews.clock.instant()));
    }

    private static Criterion criterion(
            CriterionCode code, String what, boolean mandatory, boolean waivable) {
        return ReadinessCheckpoint.evidence(
                code, what, OptionalInt.empty(), mandatory, waivable, Binding.COMPLY_OR_EXPLAIN);
    }

    public void prove(CriterionCode... criteria) {
        for (CriterionCode criterion : criteria) {
            house.checkpoints
                    .evidence()
                    .record(id, new Evidence(criterion, SampleProgram.STATUS_DATE, "there"));
        }
    }

    /** Evidence that this person gave by hand. */
    void proveAs(ActorId author, CriterionCode criterion) {
        house.checkpoints
                .evidence()
                .record(
                        id,
                        new Evidence(criterion, SampleProgram.STATUS_DATE, "there")
                                .broughtBy(author));
    }

    public Review ask() {
        return reviews.ask.of(LEAD, SampleProgram.KEY, AT, CP4);
    }

    public Review agree(ActorId person, SignOffRole role) {
        return say(person, role, Position.AGREE, "");
    }

    Review say(ActorId person, SignOffRole role, Position position, String reason) {
        return say(person, role.code(), position, reason, SpokenRequest.Behalf.NOBODY);
    }

    Review say(
            ActorId person,
            SignOffRoleCode role,
            Position position,
            String reason,
            SpokenRequest.Behalf behalf) {
        return speak(
                person,
                new SpokenRequest(
                        role.value(), position.name().toLowerCase(Locale.ROOT), reason, behalf));
    }

    Review speak(ActorId person, SpokenRequest said) {
        return reviews.speak.of(person, SampleProgram.KEY, AT, CP4, said);
    }

    public Review review() {
        return reviews.reviews.latest(id, CP4).orElseThrow();
    }

    /** What an evaluation as of the status date comes to, with all that people decided. */
    Outcome evaluated() {
        Evaluation evaluation =
                reviews.evaluate.of(
                        sample.program,
                        sample.rollout("AT"),
                        house.checkpoints.definitions().by(SampleProgram.KEY, CP4).orElseThrow(),
                        SampleProgram.STATUS_DATE);
        return ((Evaluation.Verdict) evaluation).outcome();
    }
}
