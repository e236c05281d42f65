package org.jalon.domain.setup;

import org.jalon.domain.exchange.MethodFileReader;
import org.jalon.domain.exchange.MethodReading;
import org.jalon.domain.method.KeptMethods;
import org.jalon.domain.method.MethodCode;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Refused;
import org.jalon.domain.shared.RepeatedTransactions;

import java.util.Optional;

/** Keeps a method of the PMO's own, or forgets it; those that are shipped stay as they are. */
public final class KeepMethod {
    /** Refusal of changing a method that is shipped. */
    public static final String SHIPPED = "method.shipped";

    private final MethodLibrary library;
    private final MethodFileReader reader;
    private final KeptMethods kept;
    private final RepeatedTransactions transactions;

    public KeepMethod(
            MethodLibrary library,
            MethodFileReader reader,
            KeptMethods kept,
            RepeatedTransactions transactions) {
        this.library = library;
        this.reader = reader;
        this.kept = kept;
        this.transactions = transactions;
    }

    /** Keeps the method of this file, in place of the own one of the same code. */
    public MethodReading keep(ActorId actor, String text) {
        library.requireSetup(actor);
        MethodReading reading = reader.read(text);
        if (reading instanceof MethodReading.Right right) {
            MethodCode code = right.method().code();
            requireOwn(library.find(actor, code));
            transactions.inOne(
                    () -> {
                        kept.save(code, text);
                        return null;
                    });
        }
        return reading;
    }

    /** Forgets an own method; programs that were set up from it keep all they have. */
    public void forget(ActorId actor, MethodCode code) {
        requireOwn(Optional.of(library.by(actor, code)));
        transactions.inOne(
                () -> {
                    kept.remove(code);
                    return null;
                });
    }

    private static void requireOwn(Optional<LibraryMethod> found) {
        found.filter(method -> !method.own())
                .ifPresent(
                        method -> {
                            throw Refused.invalid(SHIPPED, method.method().code().value());
                        });
    }
}
