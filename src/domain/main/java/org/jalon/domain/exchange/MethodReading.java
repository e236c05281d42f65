package org.jalon.domain.exchange;

import org.jalon.domain.method.Method;

import java.util.List;

/** What came of reading a method file. */
public sealed interface MethodReading {
    /** The method; {@code file} is the file it was read from. */
    record Right(Method method, Node.ObjectNode file) implements MethodReading {}

    /** Everything that is wrong, in the order of the file. */
    record Wrong(List<ImportError> errors) implements MethodReading {
        public Wrong {
            errors = List.copyOf(errors);
        }
    }
}
