package org.jalon.domain.setup;

import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.JiraProjects;
import org.jalon.domain.shared.Refused;
import org.jalon.domain.shared.RepeatedTransactions;

import java.util.List;
import java.util.Optional;

/** Remembers what loading the sample makes, so that removing it takes exactly that. */
public final class KeepSample {
    /** Refusal of removing what is still in Jira. */
    public static final String STILL_THERE = "setup.sample-still-there";

    private final MethodLibrary library;
    private final Samples samples;
    private final ProgramRemoval removal;
    private final JiraProjects projects;
    private final RepeatedTransactions transactions;

    public KeepSample(
            MethodLibrary library,
            Samples samples,
            ProgramRemoval removal,
            JiraProjects projects,
            RepeatedTransactions transactions) {
        this.library = library;
        this.samples = samples;
        this.removal = removal;
        this.projects = projects;
        this.transactions = transactions;
    }

    /** What there is of the sample. */
    public Optional<SampleMade> made(ActorId actor) {
        library.requireSetup(actor);
        return samples.made();
    }

    /** Called before and after each thing that loading makes. */
    public void remember(ActorId actor, SampleMade made) {
        library.requireSetup(actor);
        transactions.inOne(
                () -> {
                    samples.remember(made);
                    return null;
                });
    }

    /**
     * Takes our side of the sample away, once its Jira projects are gone; refused while one is
     * there, for its issues would be left without a program.
     */
    public void remove(ActorId actor) {
        Optional<SampleMade> made = made(actor);
        if (made.isEmpty()) {
            return;
        }
        List<String> left =
                made.get().projects().stream()
                        .filter(key -> projects.idOf(key).isPresent())
                        .toList();
        if (!left.isEmpty()) {
            throw Refused.invalid(STILL_THERE, String.join(", ", left));
        }
        transactions.inOne(
                () -> {
                    removal.remove(parts(made.get()));
                    samples.forget();
                    return null;
                });
    }

    private static ProgramParts parts(SampleMade made) {
        return new ProgramParts(made.program(), made.units(), made.standard(), made.units());
    }
}
