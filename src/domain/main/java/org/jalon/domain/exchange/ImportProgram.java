package org.jalon.domain.exchange;

import org.jalon.domain.program.ProgramAccess;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.Programs;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollup.SyncFacts;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Refused;
import org.jalon.domain.shared.RepeatedTransactions;

import java.util.List;
import java.util.Optional;

/** Imports a program file: all of it in one unit of work, or nothing with every error named. */
public final class ImportProgram {
    /** Refusal of people who may not import. */
    public static final String FORBIDDEN = "exchange.import.forbidden";

    private final ProgramAccess access;
    private final ProgramFileReader reader;
    private final ProgramFileWriter writer;
    private final Programs programs;
    private final WriteProgramFile files;
    private final RepeatedTransactions transactions;
    private final SyncFacts sync;

    public ImportProgram(
            ProgramAccess access,
            ProgramFileReader reader,
            ProgramFileWriter writer,
            Programs programs,
            WriteProgramFile files,
            RepeatedTransactions transactions,
            SyncFacts sync) {
        this.access = access;
        this.reader = reader;
        this.writer = writer;
        this.programs = programs;
        this.files = files;
        this.transactions = transactions;
        this.sync = sync;
    }

    /**
     * Imports the file of this tree; importing the same file again updates. A rollout that is no
     * longer in the file stays, and a baseline once accepted stays too.
     *
     * <p>Everything the file says is written in one unit of work. The facts of its issues follow
     * right after, rollout by rollout; they can be read from Jira again at any time.
     *
     * @throws Refused when this person may not import
     */
    public ImportOutcome from(ActorId actor, Node file) {
        if (!access.mayImport(actor)) {
            throw Refused.forbidden(FORBIDDEN);
        }
        ImportErrors errors = new ImportErrors();
        Optional<ProgramFile> read = reader.read(file, errors);
        if (read.isEmpty()) {
            return new ImportOutcome.Rejected(errors.inOrder());
        }
        transactions.inOne(
                () -> {
                    writer.write(read.get());
                    return null;
                });
        return imported(read.get());
    }

    /**
     * What an import of this file would change, against what is stored; nothing is written.
     *
     * @throws Refused when this person may not import
     */
    public ImportOutcome preview(ActorId actor, Node file) {
        if (!access.mayImport(actor)) {
            throw Refused.forbidden(FORBIDDEN);
        }
        ImportErrors errors = new ImportErrors();
        Optional<ProgramFile> read = reader.read(file, errors);
        if (read.isEmpty()) {
            return new ImportOutcome.Rejected(errors.inOrder());
        }
        ProgramKey key = read.get().program().key();
        Node stored = programs.by(key).map(files::of).orElseGet(() -> new Members().node());
        return new ImportOutcome.Previewed(key, Differences.between(stored, file));
    }

    private ImportOutcome imported(ProgramFile file) {
        List<Rollout> rollouts = file.rollouts().stream().map(RolloutEntry::rollout).toList();
        int milestones = rollouts.stream().mapToInt(r -> r.milestones().size()).sum();
        int linked = rollouts.stream().mapToInt(sync::of).sum();
        return new ImportOutcome.Imported(
                file.program().key(), file.units().size(), rollouts.size(), milestones, linked);
    }
}
