package org.jalon.domain.exchange;

import org.jalon.domain.program.ProgramAccess;
import org.jalon.domain.rollup.SyncFacts;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.RepeatedTransactions;

/** Imports a program file: all of it in one unit of work, or nothing with every error named. */
public final class ImportProgram {
    /** Refusal of people who may not import. */
    public static final String FORBIDDEN = "exchange.import.forbidden";

    private final ProgramAccess access;
    private final ProgramFileReader reader;
    private final ProgramFileWriter writer;
    private final RepeatedTransactions transactions;
    private final SyncFacts sync;

    public ImportProgram(
            ProgramAccess access,
            ProgramFileReader reader,
            ProgramFileWriter writer,
            RepeatedTransactions transactions,
            SyncFacts sync) {
        this.access = access;
        this.reader = reader;
        this.writer = writer;
        this.transactions = transactions;
        this.sync = sync;
    }

    /**
     * Imports the file of this tree; importing the same file again updates.
     *
     * @throws org.jalon.domain.shared.Refused when this person may not import
     */
    public ImportOutcome from(ActorId actor, Node file) {
        throw new UnsupportedOperationException("comes with the next push");
    }
}
