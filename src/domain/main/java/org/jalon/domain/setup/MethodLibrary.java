package org.jalon.domain.setup;

import org.jalon.domain.exchange.MethodFileReader;
import org.jalon.domain.exchange.MethodReading;
import org.jalon.domain.method.KeptMethods;
import org.jalon.domain.method.MethodCode;
import org.jalon.domain.method.ShippedMethods;
import org.jalon.domain.program.ProgramAccess;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Refused;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The methods there are to choose: those that are shipped first, then those the PMO keeps. */
public final class MethodLibrary {
    /** Refusal of people who may not set programs up. */
    public static final String FORBIDDEN = "setup.forbidden";

    /** Refusal of a code that no method has. */
    public static final String NOT_FOUND = "method.not-found";

    private final ProgramAccess access;
    private final ShippedMethods shipped;
    private final KeptMethods kept;
    private final MethodFileReader reader;

    public MethodLibrary(
            ProgramAccess access,
            ShippedMethods shipped,
            KeptMethods kept,
            MethodFileReader reader) {
        this.access = access;
        this.shipped = shipped;
        this.kept = kept;
        this.reader = reader;
    }

    /**
     * All methods.
     *
     * @throws Refused when this person may not set programs up
     */
    public List<LibraryMethod> all(ActorId actor) {
        requireSetup(actor);
        return Stream.concat(
                        shipped.texts().stream().flatMap(text -> read(text, false)),
                        kept.texts().stream().flatMap(text -> read(text, true)))
                .toList();
    }

    /** The method of that code, or {@link Refused}. */
    public LibraryMethod by(ActorId actor, MethodCode code) {
        return find(actor, code).orElseThrow(() -> Refused.notFound(NOT_FOUND, code.value()));
    }

    Optional<LibraryMethod> find(ActorId actor, MethodCode code) {
        return all(actor).stream().filter(found -> found.method().code().equals(code)).findFirst();
    }

    /** Whether this person may set programs up. */
    public boolean allows(ActorId actor) {
        return access.mayImport(actor);
    }

    void requireSetup(ActorId actor) {
        if (!allows(actor)) {
            throw Refused.forbidden(FORBIDDEN);
        }
    }

    /** A file an older version of ours kept and this one cannot read any more is left out. */
    private Stream<LibraryMethod> read(String text, boolean own) {
        return switch (reader.read(text)) {
            case MethodReading.Right right ->
                    Stream.of(new LibraryMethod(right.method(), own, text, right.file()));
            case MethodReading.Wrong wrong -> Stream.empty();
        };
    }
}
