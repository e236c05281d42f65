package org.jalon.domain.setup;

import org.jalon.domain.exchange.ImportOutcome;
import org.jalon.domain.exchange.ImportProgram;
import org.jalon.domain.exchange.Node;
import org.jalon.domain.exchange.Node.Member;
import org.jalon.domain.exchange.Node.ObjectNode;
import org.jalon.domain.exchange.Node.TextNode;
import org.jalon.domain.exchange.StandardNode;
import org.jalon.domain.method.MethodCode;
import org.jalon.domain.method.ProgramMethod;
import org.jalon.domain.method.ProgramMethods;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.Programs;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Code;
import org.jalon.domain.shared.Refused;
import org.jalon.domain.shared.RepeatedTransactions;
import org.jalon.domain.standard.Standard;
import org.jalon.domain.standard.StandardKey;
import org.jalon.domain.standard.Standards;

import java.util.List;
import java.util.Optional;
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
    private final Standards standards;
    private final ImportProgram imports;
    private final ProgramMethods methods;
    private final RepeatedTransactions transactions;

    public SetUpProgram(
            MethodLibrary library,
            Programs programs,
            Standards standards,
            ImportProgram imports,
            ProgramMethods methods,
            RepeatedTransactions transactions) {
        this.library = library;
        this.programs = programs;
        this.standards = standards;
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
    private Node filledUp(Node file, ObjectNode method) {
        if (!(file instanceof ObjectNode object)) {
            return file;
        }
        Stream<Member> plan =
                method.members().stream().filter(m -> FROM_THE_METHOD.contains(m.name()));
        Stream<Member> said = object.members().stream().map(this::withStoredStandard);
        List<Member> members = Stream.concat(said, plan).toList();
        return new ObjectNode(object.location(), members);
    }

    /** A Standard that is known already is taken as it is: setting up does not change it. */
    private Member withStoredStandard(Member member) {
        if (!member.name().equals("standard") || !(member.value() instanceof ObjectNode said)) {
            return member;
        }
        Optional<Standard> stored =
                said.members().stream()
                        .filter(part -> part.name().equals("key"))
                        .map(Member::value)
                        .filter(key -> key instanceof TextNode text && Code.isValid(text.text()))
                        .flatMap(key -> standards.by(key((TextNode) key)).stream())
                        .findFirst();
        return stored.map(
                        standard ->
                                new Member(
                                        member.location(),
                                        member.name(),
                                        new StandardNode(said.location()).of(standard)))
                .orElse(member);
    }

    private static StandardKey key(TextNode text) {
        return new StandardKey(text.text());
    }
}
