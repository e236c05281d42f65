package org.jalon.plugin.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.checkpoint.Checkpoint;
import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.DecisionRule;
import org.jalon.domain.checkpoint.SignOffRole;
import org.jalon.domain.checkpoint.SignOffTerms;
import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.PlannedMilestone;
import org.jalon.domain.program.Program;
import org.jalon.domain.review.Appointment;
import org.jalon.domain.review.Review;
import org.jalon.domain.review.ReviewEntry;
import org.jalon.domain.review.ReviewId;
import org.jalon.domain.review.SpeakInReview;
import org.jalon.domain.review.SpokenRequest;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.JiraProjectId;
import org.jalon.domain.shared.LocalizedText;
import org.jalon.domain.standard.StandardKey;
import org.jalon.domain.standard.VersionName;
import org.junit.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * A hundred people sign one review off at once: one decision, and nothing that was said is lost.
 */
public class SignOffRaceIT extends PersistenceCase {
    private static final int PEOPLE = 100;
    private static final int NEEDED = 50;
    private static final CheckpointCode CP = new CheckpointCode("CP4");
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final ActiveObjectsPrograms programs = new ActiveObjectsPrograms(activeObjects);
    private final ActiveObjectsRollouts rollouts = new ActiveObjectsRollouts(activeObjects);
    private final ActiveObjectsBusinessUnits units = new ActiveObjectsBusinessUnits(activeObjects);
    private final ActiveObjectsCheckpoints checkpoints =
            new ActiveObjectsCheckpoints(activeObjects);
    private final ActiveObjectsReviews reviews = new ActiveObjectsReviews(activeObjects);
    private final ActiveObjectsAppointments appointments =
            new ActiveObjectsAppointments(activeObjects);
    private final RolloutId id = RolloutId.of("RACE", "AT");

    @Test
    public void ofAHundredAtOnceExactlyOneDecidesAndNothingIsLost() throws Exception {
        open();
        SpeakInReview speak = new SignOffDesk(activeObjects, clock).speak();

        List<Future<Review>> said = new ArrayList<>();
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(PEOPLE)) {
            for (int person = 0; person < PEOPLE; person++) {
                String role = "role-" + person;
                said.add(
                        threads.submit(
                                () -> {
                                    start.await();
                                    return speak.of(
                                            new ActorId(role),
                                            id.program(),
                                            id.bu(),
                                            CP,
                                            new SpokenRequest(
                                                    role,
                                                    "agree",
                                                    "",
                                                    SpokenRequest.Behalf.NOBODY));
                                }));
            }
            start.countDown();
        }

        for (Future<Review> each : said) {
            assertThat(each.get().signOffs()).isNotEmpty();
        }
        Review after = reviews.latest(id, CP).orElseThrow();
        assertThat(after.signOffs()).hasSize(PEOPLE).doesNotHaveDuplicates();
        assertThat(after.counted()).hasSize(NEEDED);
        assertThat(after.entries()).filteredOn(ReviewEntry.Decided.class::isInstance).hasSize(1);
    }

    private void open() {
        programs.save(program());
        units.save(new BusinessUnit(id.bu(), LocalizedText.english("AT"), "AT", Optional.empty()));
        rollouts.save(
                new Rollout(
                        id,
                        new JiraIssueId(88_001),
                        1,
                        LocalDate.parse("2026-01-05"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalLong.empty(),
                        Optional.empty(),
                        List.of()));
        List<SignOffRole> roles =
                IntStream.range(0, PEOPLE)
                        .mapToObj(n -> SignOffRole.named(LocalizedText.english("Role " + n)))
                        .toList();
        roles.forEach(
                role ->
                        appointments.appoint(
                                id.program(),
                                new Appointment(
                                        role.code(),
                                        Optional.empty(),
                                        Set.of(new ActorId(role.code().value())))));
        SignOffTerms terms = new SignOffTerms(roles, new DecisionRule.Quorum(NEEDED), false, true);
        checkpoints.saveAll(
                id.program(),
                List.of(
                        new Checkpoint(
                                CP,
                                1,
                                LocalizedText.english("Ready"),
                                new MilestoneCode("M1"),
                                Optional.empty(),
                                LocalizedText.english("late"),
                                terms,
                                List.of())));
        reviews.open(
                new Review(
                        new ReviewId(id, CP, 1),
                        1,
                        terms,
                        NOW,
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
    }

    private Program program() {
        return new Program(
                id.program(),
                LocalizedText.english("Race"),
                new JiraProjectId(88),
                new StandardKey("RACE"),
                new VersionName("v1"),
                ZoneOffset.UTC,
                Optional.empty(),
                List.of(),
                List.of(
                        new PlannedMilestone(
                                new MilestoneCode("M1"),
                                LocalizedText.english("Go-live"),
                                4,
                                100,
                                true)));
    }
}
