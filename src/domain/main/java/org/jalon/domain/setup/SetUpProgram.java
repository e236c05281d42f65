package org.jalon.domain.setup;

import org.jalon.domain.exchange.ImportOutcome;
import org.jalon.domain.exchange.ImportProgram;
import org.jalon.domain.exchange.Node;
import org.jalon.domain.exchange.Node.Member;
import org.jalon.domain.exchange.Node.ObjectNode;
import org.jalon.domain.method.MethodCode;
import org.jalon.domain.method.ProgramMethod;
import org.jalon.domain.method.ProgramMethods;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.Programs;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Refused;
import org.jalon.domain.shared.RepeatedTransactions;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes a program that a method shapes: a program file that says who and when, filled up with the
 * method's milestones, workstreams and checkpoints, goes through the same import as any other.
 */
public final class SetUpProgram {
    /** Refusal of a program key that is taken. */
    public static final String TAKEN = "setup.program-taken";

    private static final Set<String> FROM_THE_METHOD =
            Set.of("workstreams", "milestones", "checkpoints");

    private final MethodLibrary library;
    private final Programs programs;
    private final ImportProgram imports;
    private final ProgramMethods methods;
    private final RepeatedTransactions transactions;

    public SetUpProgram(
            MethodLibrary library,
            Programs programs,
            ImportProgram imports,
            ProgramMethods methods,
            RepeatedTransactions transactions) {
        this.library = library;
        this.programs = programs;
        this.imports = imports;
        this.methods = methods;
        this.transactions = transactions;
    }

    /** Refuses a key that is taken, before anything is made for it. */
    public void requireFree(ActorId actor, ProgramKey key) {
        library.requireSetup(actor);
        if (programs.by(key).isPresent()) {
            throw Refused.invalid(TAKEN, key.value());
        }
    }

    /**
     * Writes the program of this file, all of it or nothing. Sending it again after a lost answer
     * is an import of the same file and changes nothing.
     */
    public ImportOutcome from(ActorId actor, MethodCode code, Node file) {
        LibraryMethod method = library.by(actor, code);
        ImportOutcome outcome = imports.from(actor, filledUp(file, method.file()));
        if (outcome instanceof ImportOutcome.Imported imported) {
            transactions.inOne(
                    () -> {
                        methods.save(
                                new ProgramMethod(
                                        imported.program(), code, method.method().kpis()));
                        return null;
                    });
        }
        return outcome;
    }

    /** What is no object is left as it is: the import says what is wrong with it. */
    private static Node filledUp(Node file, ObjectNode method) {
        if (!(file instanceof ObjectNode object)) {
            return file;
        }
        Stream<Member> plan =
                method.members().stream().filter(m -> FROM_THE_METHOD.contains(m.name()));
        List<Member> members = Stream.concat(object.members().stream(), plan).toList();
        return new ObjectNode(object.location(), members);
    }
}
